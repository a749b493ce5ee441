/** The pacts for the timeline's address: those of the selected years, and those of all years for the strip above. */
import { useMemo } from "react";
import type { Day, InputOf } from "../../../src/surfaces/client/words.ts";
import { omitNull } from "../../app/query/answers.ts";
import { useAsk } from "../../app/query/useAsk.ts";
import { isPact } from "../../charts/forms.ts";
import type { Span } from "../../charts/network/graph.ts";
import { FIRST } from "../../ledger/calendar.ts";
import { runsOn, yearCounts } from "./pacts.ts";
import type { Search } from "./search.ts";

export type Timeline = ReturnType<typeof useTimeline>;

export function useTimeline({ from, to, type, region }: Search, day: Day, verified: Day) {
  const asked = omitNull({ from, until: to, type, region }) as InputOf<"instrument.timeline">;
  const { answer, complaint, stale } = useAsk("instrument.timeline", asked);
  const { answer: whole } = useAsk("instrument.timeline", {});
  const spans = useMemo(() => (answer?.spans ?? []).filter(isPact), [answer]);
  const pacts = useMemo(() => (whole?.spans ?? []).filter(isPact), [whole]);
  const counts = useMemo(() => {
    const fits = ({ types, regions }: Span) => includes(types, type) && includes(regions, region);
    return yearCounts(pacts.filter(fits), FIRST, verified);
  }, [pacts, type, region, verified]);
  const regions = useMemo(() => [...new Set(pacts.flatMap((span) => span.regions))], [pacts]);
  const running = useMemo(() => {
    const those = (state: string) => spans.filter((span) => runsOn(span, day) === state);
    return { on: those("yes"), maybe: those("maybe") };
  }, [spans, day]);
  return { answer, complaint, stale, spans, counts, regions, ...running };
}

function includes(list: readonly string[], wanted: string | null): boolean {
  return wanted === null || list.includes(wanted);
}
