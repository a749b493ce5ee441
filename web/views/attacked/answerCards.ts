/** The answer in few cards: live duties from the strongest down, then those of pacts that nobody has kept alive. */
import { POSITIONS_OF_HELP } from "../../../src/surfaces/client/words.ts";
import type { Finding } from "../../app/query/answers.ts";
import { groupBy } from "../../ui/groupBy.ts";
import { type Stand, statesOf, type VerdictGroup, type VerdictRow } from "./verdict.ts";

export interface AnswerCard {
  readonly stand: Stand;
  readonly states: readonly string[];
  readonly toward: readonly string[];
  readonly finding: Finding;
  /** The key of the row that explains it. */
  readonly why: string;
}

export interface AnswerCards {
  readonly live: readonly AnswerCard[];
  readonly nominal: readonly AnswerCard[];
  /** States that have promised not to attack a side, and the row that lists them. */
  readonly promised: { readonly count: number; readonly why: string } | null;
  /** The number of pledges that the case does not call on. */
  readonly idle: number;
}

const TALKS: readonly Stand[] = ["must-stay-neutral", "must-not-help", "must-consult", "political"];

/** The cards of a case. A state that helps is named once, at its strongest duty, and not again under talks. */
export function answerCards(groups: readonly VerdictGroup[]): AnswerCards {
  const named = new Set<string>();
  const take = (stands: readonly Stand[]) =>
    stands.flatMap((wanted) => {
      const own = groups.filter(({ stand }) => stand === wanted);
      // Talks and neutrality owed to both sides under one clause are one card.
      const parts = stands === TALKS ? [own.flatMap(({ rows }) => rows)] : own.map(({ rows }) => rows);
      return parts.flatMap((rows) => cardsOf(rows, named, stands === TALKS));
    });
  const live = [...take(POSITIONS_OF_HELP.filter((one) => one !== "nominal") as Stand[]), ...take(TALKS)];
  const nominal = take(["nominal"]);
  const promised = groups.find(({ stand }) => stand === "may-not-attack");
  return {
    live,
    nominal,
    promised: promised === undefined ? null : { count: promised.count, why: promised.rows[0]?.key ?? "" },
    idle: groups.find(({ stand }) => stand === "not-called-on")?.rows.length ?? 0,
  };
}

/** One card for the rows that stand alike under one clause; `together` also merges the sides that they stand toward. */
function cardsOf(rows: readonly VerdictRow[], named: Set<string>, together: boolean): AnswerCard[] {
  const left = rows
    .map((row) => ({ ...row, states: row.states.filter((state) => !named.has(state)) }))
    .filter(({ states, clauses }) => states.length > 0 && clauses.length > 0);
  const alike = groupBy(left, ({ stand, toward, clauses: [first] }) =>
    [stand, together ? "" : toward.join(), first?.finding.instrument, first?.finding.obligation].join(" "),
  );
  const cards = [...alike.values()].flatMap((all): AnswerCard[] => {
    const finding = all[0].clauses[0]?.finding;
    if (finding === undefined) return [];
    const toward = [...new Set(all.flatMap((one) => one.toward))];
    return [{ stand: all[0].stand, states: statesOf(all), toward, finding, why: all[0].key }];
  });
  if (!together) for (const { states } of cards) for (const state of states) named.add(state);
  return cards;
}
