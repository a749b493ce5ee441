/** The terminal's words for an agent: phrases that name flags of the command line name arguments and rows instead. */
import { type TerminalWords, terminal } from "./terminal.ts";

export const agent: TerminalWords = {
  ...terminal,
  moreNotes: (count) => `- and ${count} more notes, among the rows`,
  numbersOpen: "Behind each number: the tool allies lists a state's allies, ties the articles between two states, instrument a treaty.",
  caseHint: 'For the clauses of one state with their tests repeat the call with "state". Every clause is among the rows.',
  questionsLeft: (shown, left) => (shown === 0 ? `${left}, among the rows` : `and ${left} more, among the rows`),
  questionsCounted: (left, gaps) => `${left}, among the rows${gaps === 0 ? "" : `; ${gaps} more turn on gaps in the ledger`}`,
  recordGaps: (count) =>
    `- On the record: ${count} more turn on gaps in the ledger: a day of entry into force, or words that were not seen; they are among the rows`,
  unread: () => [
    "If it claims a fact, give it to check_claims as a sentence; for a name, take fewer words of it.",
    "Or ask as in: who has to defend Finland; has article 5 ever been used; what if Iran attacks Qatar",
  ],
  settle: "to settle it, add the argument:",
  asFact: (key) => (key === "provocation" ? '"provocation": "none"' : `"fact": "${key}=yes"`),
  moreAll: (named) => `More, among the rows: ${named.join("; ")}`,
  allyNumbers: { ...terminal.allyNumbers, printed: (step, all) => `One point in ${step} is printed; all ${all} are among the rows.` },
};

/** The next step for an agent by the code of a complaint; empty: the usual advice serves. */
export type AgentAdvice = Readonly<
  Record<string, (args: Readonly<Record<string, unknown>>) => { readonly why?: string; readonly todo?: string }>
>;

/** True if a complaint has no nearest name to offer. */
const nothingNear = ({ close }: Readonly<Record<string, unknown>>) => !Array.isArray(close) || close.length === 0;

export const advice: AgentAdvice = {
  "no-state": (args) => (nothingNear(args) ? { todo: "call search with the name, and take the key of a hit" } : {}),
  "no-instrument": (args) =>
    nothingNear(args) ? { todo: "call search with a name of the treaty or of its parties, and take the id of a hit" } : {},
  "no-place": (args) => (nothingNear(args) ? { todo: "call search with the name, or leave the place out for the home territory" } : {}),
  "nothing-to-cite": (args) => (nothingNear(args) ? { todo: "take an id from source.ids or instrument of a row" } : {}),
  "rule-without-data": ({ others }) => ({
    why: "it reads a dataset of the user's own, which this server cannot be given",
    todo: `take another rule: ${[others].flat().join(", ")}`,
  }),
  "begun-unprovoked": () => ({ todo: "leave out provocation, or the fact begun-by:target" }),
  "provocation-as-fact": () => ({ todo: "give the argument provocation: none, given or disputed" }),
};
