/** A state's ties on a day, grouped by promise and by partner. */

import { type AnswerOf, isPledge, PACT_TYPES } from "../../../src/surfaces/client/words.ts";

export type StateAnswer = AnswerOf<"state.show">;
export type Tie = StateAnswer["owes"][number];

export interface Side {
  readonly count: number;
  readonly notKnown: number;
  /** States that count only by promises that do not hold under another reading of their words or dates. */
  readonly disputed: number;
  readonly ties: readonly Tie[];
}
export interface Line {
  readonly key: string;
  readonly type: string;
  readonly grade: string;
  readonly hard: boolean;
  readonly owes: Side;
  readonly owed: Side;
}

/** One line for each type and grade, in the order of the ties: pledges first. */
export function linesOf({ owes, owed }: StateAnswer): Line[] {
  const keys = [...new Map([...owes, ...owed].map(({ type, grade }) => [`${type}-${grade}`, { type, grade }]))];
  const order: readonly string[] = [...PACT_TYPES, ""];
  const place = (type: string) => (isPledge(type) ? order.indexOf(type) : order.length);
  const grades = ["binding", "permissive", "principle", "unilateral"];
  return keys
    .map(([key, { type, grade }]) => ({
      key,
      type,
      grade,
      hard: isPledge(type),
      owes: sideOf(
        owes.filter((tie) => tie.type === type && tie.grade === grade),
        ({ owedTo }) => owedTo,
      ),
      owed: sideOf(
        owed.filter((tie) => tie.type === type && tie.grade === grade),
        ({ owedBy }) => owedBy,
      ),
    }))
    .sort((a, b) => place(a.type) - place(b.type) || grades.indexOf(a.grade) - grades.indexOf(b.grade));
}

function sideOf(ties: readonly Tie[], other: (tie: Tie) => string): Side {
  const sure = new Set(ties.filter(({ inForce, dormant }) => inForce === true && !dormant).map(other));
  const doubtful = new Set(ties.filter((tie) => (tie.inForce === "unknown" || tie.dormant) && !sure.has(other(tie))).map(other));
  const firm = new Set(ties.filter(({ inForce, dormant, disputed }) => inForce === true && !dormant && !disputed).map(other));
  return { count: sure.size, notKnown: doubtful.size, disputed: sure.size - firm.size, ties };
}

/** Partners with their promises and directions: `both`, `gives`, `gets`, or `doubt` if none is known to be in force. */
export function partnersOf({ owes, owed }: StateAnswer): { readonly id: string; readonly promises: readonly Promised[] }[] {
  const others = [...new Set([...owes.map(({ owedTo }) => owedTo), ...owed.map(({ owedBy }) => owedBy)])];
  return others.map((id) => {
    const to = owes.filter(({ owedTo }) => owedTo === id);
    const from = owed.filter(({ owedBy }) => owedBy === id);
    const types = [...new Set([...to, ...from].map(({ type }) => type))];
    return {
      id,
      promises: types.map((type) => {
        const [gives, gets] = [to, from].map((ties) => ties.some((tie) => tie.type === type && tie.inForce === true && !tie.dormant));
        return { type, hard: isPledge(type), way: gives && gets ? "both" : gives ? "gives" : gets ? "gets" : "doubt" };
      }),
    };
  });
}

export interface Promised {
  readonly type: string;
  readonly hard: boolean;
  readonly way: "both" | "gives" | "gets" | "doubt";
}
