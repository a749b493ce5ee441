/** The attributes of nodes and edges, and the order of edges, that both formats of the network share. */
import type { Unspoken } from "../../model/phrase.ts";
import type { DatedNetwork } from "../../model/results/datedNetwork.ts";

/** The parts of a dated network that a file holds. */
export type Graph = Pick<Unspoken<DatedNetwork>, "from" | "to" | "rule" | "states" | "ties" | "instruments" | "ledger">;

/** An attribute: its name and type in the file, and its value. null leaves it out, because no value is not zero. */
export interface Attribute<T> {
  readonly name: string;
  readonly type: "string" | "int" | "boolean";
  readonly of: (item: T) => string | number | boolean | null;
}

export const STATE_ATTRIBUTES: readonly Attribute<Graph["states"][number]>[] = [
  { name: "name", type: "string", of: ({ name }) => name },
  { name: "cow", type: "int", of: ({ cow }) => cow },
  { name: "gw", type: "int", of: ({ gw }) => gw },
];

/** `since` and `until` are absent where no date is known; the marks say why. */
export function tieAttributes({ instruments }: Graph): readonly Attribute<Graph["ties"][number]>[] {
  const titles = new Map(instruments.map(({ id, title }) => [id, title]));
  return [
    { name: "type", type: "string", of: ({ type }) => type },
    { name: "grade", type: "string", of: ({ grade }) => grade },
    { name: "instrument", type: "string", of: ({ instrument }) => instrument },
    { name: "title", type: "string", of: ({ instrument }) => titles.get(instrument) ?? instrument },
    { name: "articles", type: "string", of: ({ articles }) => articles.join("; ") },
    { name: "since", type: "string", of: ({ since, sinceMark }) => (sinceMark === "unknown" ? null : since) },
    { name: "since_mark", type: "string", of: ({ sinceMark }) => sinceMark },
    { name: "until", type: "string", of: ({ until, untilMark }) => (untilMark === "unknown" ? null : until) },
    { name: "until_mark", type: "string", of: ({ untilMark }) => untilMark },
    { name: "certain", type: "boolean", of: ({ certain }) => certain },
    { name: "disputed", type: "boolean", of: ({ disputed }) => disputed },
  ];
}

/** The description of the file, for its head. */
export function headline({ rule, from, to, ledger }: Graph): string {
  return `Entente ledger ${ledger.version} (${ledger.hash}), verified through ${ledger.verifiedThrough}: ${rule}, ${from} to ${to}. An edge runs from the state that owes to the state that is owed.`;
}
