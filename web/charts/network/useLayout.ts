/** The spans of all pacts, and the layout that is made of them once: in a worker, so that the page never waits. */
import { useEffect, useState } from "react";
import { useAsk } from "../../app/query/useAsk.ts";
import { everyone } from "./everyone.ts";
import { type Graph, graphOf, type History, type Shape, shapeOf } from "./graph.ts";
import type { Places, Seats } from "./layout.ts";

export interface Laid {
  readonly places: Places;
  readonly shapes: ReadonlyMap<string, Shape>;
}

let history: History | null = null;
let laid: Promise<Laid> | null = null;
let there: Laid | null = null;

/** All instruments since the first day; asked for once. */
export function wholeHistory(): History {
  history ??= askNow("instrument.history", {}).answer;
  if (history === null) throw new Error("instrument.history takes an empty request");
  return history;
}

/** Everyone's seat of government, the last that is known. */
function seats(): Seats {
  return Object.fromEntries(
    [...everyone().values()].flatMap(({ id, seat }) => (seat === null ? [] : [[id, [seat.lon, seat.lat] as const]])),
  );
}

function lay(): Promise<Laid> {
  const { spans, until } = wholeHistory();
  const graph: Graph = graphOf(spans, until);
  const shapes = new Map(spans.map((span) => [span.instrument, shapeOf(span)]));
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./layoutWorker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<Places>) => {
      worker.terminate();
      there = { places: data, shapes };
      resolve(there);
    });
    worker.addEventListener("error", ({ message }) => {
      laid = null;
      reject(new Error(message || "the layout could not be made"));
    });
    worker.postMessage({ graph, seats: seats() });
  });
}

/** null while it is made; "failed" where the worker could not be started. */
export function useLayout(): Laid | null | "failed" {
  const [layout, setLayout] = useState<Laid | null | "failed">(there);
  useEffect(() => {
    if (there !== null) return;
    let current = true;
    laid ??= lay();
    laid.then(
      (made) => current && setLayout(made),
      () => current && setLayout("failed"),
    );
    return () => {
      current = false;
    };
  }, []);
  return layout;
}
