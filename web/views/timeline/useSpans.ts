/** What the timeline shows of its address: the spans of the years that are taken, and of all years for the strip above them. */
import { useDeferredValue, useMemo } from "react";
import type { Day } from "../../../src/surfaces/client/words.ts";
import { omitNull } from "../../app/query/answers.ts";
import { stateNamed } from "../../app/query/directory.ts";
import { useAsk } from "../../app/query/useAsk.ts";
import { isPact, type Span } from "../../charts/network/graph.ts";
import { wholeHistory } from "../../charts/network/useLayout.ts";
import { FIRST } from "../../ledger/calendar.ts";
import { densityOf } from "./density.ts";
import { runsOn } from "./model.ts";
import type { Search } from "./search.ts";

export function useSpans(view: Search, day: Day, verified: Day) {
  const { type, region } = view;
  /** Bars follow a drag as fast as they can be drawn; the strip under the pointer at once. */
  const from = useDeferredValue(view.from);
  const to = useDeferredValue(view.to);
  const { answer, complaint } = useMemo(
    () => askNow("instrument.history", omitNull({ from, until: to, type, region }) as Parameters<typeof askNow<"instrument.history">>[1]),
    [from, to, type, region],
  );
  const spans = useMemo(() => (answer?.spans ?? []).filter(isPact), [answer]);
  const pacts = useMemo(() => wholeHistory().spans.filter(isPact), []);
  const counts = useMemo(() => {
    const fits = ({ types, regions }: Span) => includes(types, type) && includes(regions, region);
    return densityOf(pacts.filter(fits), FIRST, verified);
  }, [pacts, type, region, verified]);
  const regions = useMemo(() => [...new Set(pacts.flatMap((span) => span.regions))], [pacts]);
  const [a, b] = useMemo(
    () => [view.a, view.b].map((typed) => (typed === null ? null : (stateNamed(typed)?.id ?? null))),
    [view.a, view.b],
  );
  const chosen = useMemo(() => [a ?? null, b ?? null] as const, [a, b]);
  /** In force on the day, and of which it is not known. */
  const [on, maybe] = useMemo(
    () => (["yes", "maybe"] as const).map((state) => spans.filter((span) => runsOn(span, day) === state).length),
    [spans, day],
  );
  return { answer, complaint, spans, counts, regions, chosen, on: on ?? 0, maybe: maybe ?? 0 };
}

function includes(list: readonly string[], wanted: string | null): boolean {
  return wanted === null || list.includes(wanted);
}
