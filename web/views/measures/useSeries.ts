/** The measures, and the series of those that the page shows, as they arrive. */
import { useMemo } from "react";
import { useAsk, useSlowAsks } from "../../app/query/useAsk.ts";
import { isTold } from "./lead.ts";
import { seriesAsked } from "./questions.ts";
import type { Search } from "./search.ts";

export function useSeries(ids: readonly [string, string], search: Search) {
  const { answer } = useAsk("measure.list", {});
  const list = useMemo(() => answer?.measures ?? [], [answer]);
  const only = list.find(({ id }) => id === search.measure);
  // The chosen measure is computed first, and without the others but those that the sentence tells.
  const wanted = useMemo(() => (only === undefined ? list : [only, ...list.filter((one) => one !== only && isTold(one))]), [list, only]);
  const { rule, pacts, scale, direction } = search;
  const asked = useMemo(
    () => wanted.map((one) => seriesAsked(one, ids, { rule, pacts, scale, direction })),
    [wanted, ids, rule, pacts, scale, direction],
  );
  const arriving = useSlowAsks("measure.series", asked);
  const complaint = arriving.find((one) => one.complaint !== null)?.complaint ?? null;
  return { list, wanted, only, arriving, complaint, ledger: answer?.ledger ?? null };
}
