/** The network's layout, computed once for all dates from every pact since 1816; a worker computes it. */
import { queryOptions, useQuery } from "@tanstack/react-query";
import type { Day } from "../../../src/surfaces/client/words.ts";
import { ask } from "../../app/query/client.ts";
import { graphOf, type Shape, shapeOf } from "../../charts/network/graph.ts";
import type { Places, Seats } from "../../charts/network/layout.ts";
import { FIRST } from "../../ledger/calendar.ts";

export interface Layout {
  readonly places: Places;
  /** The shape of each pact, by id. */
  readonly shapes: ReadonlyMap<string, Shape>;
}

/** Years between two days for which seats of government are loaded. */
const STEP = 10;

const layoutQuery = queryOptions({ queryKey: ["network layout"], gcTime: Number.POSITIVE_INFINITY, queryFn: layOut });

/** The layout; null while it is computed. */
export function useLayout(): { readonly layout: Layout | null; readonly isFailed: boolean } {
  const { data, isError } = useQuery(layoutQuery);
  return { layout: data ?? null, isFailed: isError };
}

async function layOut(): Promise<Layout> {
  const { answer: history } = await ask("instrument.timeline", {});
  if (history === null) throw new Error("instrument.timeline takes an empty request");
  const graph = graphOf(history.spans, history.until);
  const seats = await lastSeats(history.until as Day);
  const places = await new Promise<Places>((resolve, reject) => {
    const worker = new Worker(new URL("../../charts/network/layoutWorker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<Places>) => {
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener("error", ({ message }) => reject(new Error(message || "the layout could not be made")));
    worker.postMessage({ graph, seats });
  });
  return { places, shapes: new Map(history.spans.map((span) => [span.instrument, shapeOf(span)])) };
}

/** The last known seat of government of every state that ever existed. */
async function lastSeats(last: Day): Promise<Seats> {
  const [from, until] = [Number(FIRST.slice(0, 4)), Number(last.slice(0, 4))];
  const days = Array.from({ length: Math.floor((until - from) / STEP) + 1 }, (_, index) => `${from + index * STEP}-01-01`);
  const lists = await Promise.all([...days, last].map((date) => ask("state.list", { date })));
  return Object.fromEntries(
    lists
      .flatMap(({ answer }) => answer?.states ?? [])
      .flatMap(({ id, seat }) => (seat === null ? [] : [[id, [seat.lon, seat.lat] as const]])),
  );
}
