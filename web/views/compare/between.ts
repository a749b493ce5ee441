/** The ties between two states, grouped by promise and direction, with their treaties. */
import { type AnswerOf, isPledge, PACT_TYPES } from "../../../src/surfaces/client/words.ts";
import { groupBy } from "../../ui/groupBy.ts";

type Tie = AnswerOf<"ties.between">["ties"][number];

export interface Between {
  readonly type: string;
  readonly grade: string;
  /** `first`: the first state owes it to the second. */
  readonly way: "each" | "first" | "second";
  readonly pacts: readonly Pact[];
}

export interface Pact {
  readonly instrument: string;
  readonly title: string;
  readonly articles: readonly string[];
  readonly since: string | null;
  readonly quote: string | null;
  /** Whether each of its promises does not hold under another reading of its words or dates. */
  readonly disputed: boolean;
}

/** The ties in force: `lines` are pledges by weight, `soft` the types of the other ties. */
export function betweenOf(ties: readonly Tie[], first: string): { readonly lines: readonly Between[]; readonly soft: readonly string[] } {
  const running = ties.filter(({ inForce, dormant, about }) => inForce === true && !dormant && about === null);
  const pledges = running.filter(({ type }) => isPledge(type));
  const lines = groupBy(pledges, (tie) => `${tie.type} ${tie.grade} ${wayOf(tie, running, first)}`);
  const order = ({ type }: Tie) => (PACT_TYPES as readonly string[]).indexOf(type);
  return {
    lines: [...lines.values()]
      .sort(([one], [other]) => order(one) - order(other))
      .map((all) => ({ type: all[0].type, grade: all[0].grade, way: wayOf(all[0], running, first), pacts: pactsOf(all) })),
    soft: [...new Set(running.filter(({ type }) => !isPledge(type)).map(({ type }) => type))],
  };
}

/** The direction of a tie; "each" if both owe it under the same article. */
function wayOf(tie: Tie, all: readonly Tie[], first: string): Between["way"] {
  const back = all.some(
    (other) => other.instrument === tie.instrument && other.obligation === tie.obligation && other.owedBy === tie.owedTo,
  );
  return back ? "each" : tie.owedBy === first ? "first" : "second";
}

/** Each treaty once, in ledger order. */
function pactsOf(ties: readonly Tie[]): Pact[] {
  return [...groupBy(ties, ({ instrument }) => instrument)].map(([instrument, own]) => ({
    instrument,
    title: own[0].short,
    articles: [...new Set(own.map(({ article }) => article))],
    since: own[0].since,
    disputed: own.every((tie) => tie.disputed),
    quote: own.find(({ quote, type }) => quote !== null && type === "defence")?.quote ?? null,
  }));
}
