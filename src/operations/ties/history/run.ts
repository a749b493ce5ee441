/** ties.history: what two states owed each other over time, by instrument and direction. */
import { articlesOf } from "../../../ledger/articleOn.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { TieHistory, TieSpan } from "../../../model/results/tieHistory.ts";
import { OBLIGATION_TYPES } from "../../../model/vocabulary.ts";
import { lifetimeOf } from "../../../ties/lifetime.ts";
import { type Tie, tiesBetween } from "../../../ties/tie.ts";
import { gradeOf, isDormant, shortTitle } from "../../../ties/tieRows.ts";
import type { Day } from "../../../time/day.ts";
import { anyState, frame, requireTwo } from "../../inputs.ts";
import { allFound } from "../../lookups.ts";
import type { Context } from "../../operation.ts";
import { mayRunIn, periodOf } from "../../period.ts";
import type { Input } from "./schema.ts";

export function run({ ledger }: Context, { a, b, from: start, until: end }: Input): Unspoken<TieHistory> {
  const { from, until } = periodOf(ledger, start, end);
  const [first, second] = allFound([() => anyState(ledger, a, until), () => anyState(ledger, b, until)]);
  requireTwo(first.id, second.id, "b");
  const groups = new Map<string, Tie[]>();
  for (const tie of tiesBetween(ledger, first.id, second.id)) {
    const key = `${tie.instrument.id} ${tie.owedBy}`;
    groups.set(key, [...(groups.get(key) ?? []), tie]);
  }
  const spans = [...groups.values()].flatMap((ties) => {
    const span = spanOf(ties, until);
    return span !== null && mayRunIn(span, from, until) ? [span] : [];
  });
  const keyOf = ({ earliest, instrument, owedBy }: TieSpan) => `${earliest} ${instrument} ${owedBy}`;
  spans.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  return { kind: "tie-history", ...frame(ledger, until), from, until, a: first, b: second, spans };
}

/** The ties of one instrument in one direction, joined. */
function spanOf(ties: readonly Tie[], until: Day): TieSpan | null {
  const lifetime = lifetimeOf(ties);
  const [tie] = ties;
  if (lifetime === null || tie === undefined) return null;
  const { instrument, owedBy, owedTo } = tie;
  const typesOf = (chosen: readonly Tie[]) => OBLIGATION_TYPES.filter((type) => chosen.some(({ obligation }) => obligation.type === type));
  return {
    instrument: instrument.id,
    title: instrument.title,
    short: shortTitle(instrument),
    kind: instrument.kind,
    owedBy,
    owedTo,
    types: typesOf(ties),
    binding: typesOf(ties.filter(({ obligation }) => gradeOf(instrument, obligation) === "binding")),
    articles: [...new Set(ties.flatMap(({ obligation }) => articlesOf(obligation)))],
    ...lifetime,
    dormant: isDormant(instrument, until),
  };
}

/** The rows of the answer for --csv. */
export const rows = ({ spans }: TieHistory) =>
  spans.map(({ types, binding, articles, ...span }) => ({
    ...span,
    types: types.join(" "),
    binding: binding.join(" "),
    articles: articles.join(" "),
  }));
