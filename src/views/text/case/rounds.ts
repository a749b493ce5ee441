/** Rounds of escalation in a terminal: who joins by which duty, and what that calls on in turn. */
import { groupBy } from "../../../ledger/groupBy.ts";
import type { RoundDuty, Trace } from "../../../model/results/trace.ts";
import { WIDTH, wrap } from "../../layout.ts";
import type { Style } from "../../style.ts";
import type { Size } from "./size.ts";

/** Names of states that stand under one pledge, in a short answer. */
const SHORT_NAMES = 6;

/** The rounds, under the answer to the case as put. An answer about one state shows only rounds in which it appears. */
export function rounds(answer: Trace, { joined: most }: Size, style: Style): string[] {
  const { words } = style;
  return answer.rounds.flatMap(({ round, joined, calledOn }) => {
    const alone = answer.state !== null;
    if (alone && joined.length + calledOn.length === 0) return [];
    const nobody = alone ? [] : wrap(round === 1 ? words.nobodyJoins : words.nobodyElse, WIDTH, "    ");
    const called = new Set(calledOn.map(({ state }) => state)).size;
    return [
      "",
      style.strong(words.round(round)),
      ...(joined.length > 0 ? alike(joined, most, style, words.joins) : nobody),
      ...(called > 0 ? [words.callsOn(called), ...alike(calledOn, most, style, words.calledOn)] : []),
    ];
  });
}

type Told = (states: string, many: boolean, duty: Pick<RoundDuty, "side" | "grade" | "status">, toward: string, pledge: string) => string;

/** One line for states that stand alike under one clause, the largest group first; then the names under further clauses. */
function alike(duties: readonly RoundDuty[], most: number, style: Style, told: Told): string[] {
  const { words } = style;
  const key = ({ side, grade, status, toward, instrument, article }: RoundDuty) =>
    [side, grade, status, toward, instrument, article].join(" ");
  const groups = [...groupBy(duties, key).values()].sort((a, b) => b.length - a.length);
  const shown = groups.slice(0, most);
  const above = new Set(shown.flat().map(({ name }) => name));
  const left = [...new Set(groups.flat().map(({ name }) => name))].filter((name) => !above.has(name));
  const names = most === Number.POSITIVE_INFINITY ? most : SHORT_NAMES;
  return [
    ...shown.flatMap((own) => {
      const [first] = own;
      if (first === undefined) return [];
      const all = [...new Set(own.map(({ name }) => name))];
      const pledge = words.at(first.short, words.article(first.article));
      return wrap(told(few(all, names, style), all.length > 1, first, words.name(first.towardName), pledge), WIDTH, "    ");
    }),
    ...(left.length === 0 ? [] : wrap(words.andNames(few(left, names, style)), WIDTH, "    ")),
  ];
}

function few(names: readonly string[], most: number, { words }: Style): string {
  if (names.length <= most) return names.join(words.comma);
  return words.shownOf(names.slice(0, most - 1).join(words.comma), names.length - most + 1);
}
