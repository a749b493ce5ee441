/** The ties between two states, grouped by promise and direction, with their treaties. */
import { type AnswerOf, isPledge, PACT_TYPES } from "../../../src/surfaces/client/words.ts";

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
}

/** The ties in force: `lines` are pledges by weight, `soft` the types of the other ties. */
export function betweenOf(ties: readonly Tie[], first: string): { readonly lines: readonly Between[]; readonly soft: readonly string[] } {
  const running = ties.filter(({ inForce, dormant, about }) => inForce === true && !dormant && about === null);
  const lines = new Map<string, Tie[]>();
  for (const tie of running.filter(({ type }) => isPledge(type))) {
    const key = `${tie.type} ${tie.grade} ${wayOf(tie, running, first)}`;
    lines.set(key, [...(lines.get(key) ?? []), tie]);
  }
  const order = (key: string) => (PACT_TYPES as readonly string[]).indexOf(key.split(" ")[0] ?? "");
  return {
    lines: [...lines]
      .sort(([one], [other]) => order(one) - order(other))
      .map(([key, all]) => {
        const [type = "", grade = "", way = "each"] = key.split(" ");
        return { type, grade, way: way as Between["way"], pacts: pactsOf(all) };
      }),
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
  const pacts = new Map<string, Tie[]>();
  for (const tie of ties) pacts.set(tie.instrument, [...(pacts.get(tie.instrument) ?? []), tie]);
  return [...pacts].map(([instrument, own]) => ({
    instrument,
    title: own[0]?.short ?? instrument,
    articles: [...new Set(own.map(({ article }) => article))],
    since: own[0]?.since ?? null,
    quote: own.find(({ quote, type }) => quote !== null && type === "defence")?.quote ?? null,
  }));
}
