/** Labels of the view of counts. */

import { translated } from "../../app/language/language.ts";
import { countWord, longDate, withArticle } from "../../app/language/speech.ts";

const allies = (count: number) => `${count} ${count === 1 ? "ally" : "allies"}`;

/** "no state", "one state", "57 states": the end of a sentence. */
const states = (count: number, hasUnit = true) => (count === 0 ? "no state" : countWord(count, hasUnit));

const english = {
  title: (names: readonly string[]) => `How many allies: ${names.join(" and ")}`,
  on: (date: string) => `On ${longDate(date)} `,
  space: " ",
  /** After a number: before the widest definition, before the second state, and at the end. */
  and: " and",
  besides: ";",
  stop: ".",
  before: (predicate: string) => ` ${predicate} `,
  states,
  /** "The United States owes defence to 57 states (54 to 58)." */
  says: (name: string, predicate: string, count: number, range: string) => `${withArticle(name)} ${predicate} ${states(count)}${range}.`,
  /** What other readings of disputed words or dates would give, after a number. */
  range: (least: number, most: number) => ` (${least} to ${most})`,
  rest: (parts: readonly string[]) => `This step ${parts.join(", ")}.`,
  standfirst:
    "From the smallest count to the largest; each step changes the definition in one way. A number without its rule means nothing.",
  pick: { group: "The states counted for", first: "State", second: "Second state, if any", none: "another state", drop: "Only one state" },
  figure: (date: string) => `The ladder of counts, ${longDate(date)}`,
  tab: "Steps",
  table: "Table",
  see: "Each bar starts at zero and counts states. Solid: counted by the first step, or already by the step before; outlined: added by this step. A range in brackets is what other readings of disputed words or dates would give.",
  not: "A long bar means a wide definition, not much help: only the first steps are promises to fight. Steps that use different data are not compared.",
  source: (version: string) => `Source: Entente ledger ${version}.`,
  adds: (count: number) => `adds ${countWord(count, false)}`,
  drops: (count: number) => `leaves out ${countWord(count, false)}`,
  notKnown: (count: number) => `may add ${countWord(count, false)} more that are not known`,
  dormant: (count: number) => `leaves aside ${countWord(count, false)} of a dormant pact`,
  needs: "Not counted on this page: it needs your own copy of ATOP 5.1, which the program can read.",
  open: (rule: string, name: string, count: number) => `${rule}, ${name}: ${allies(count)}. Open the records.`,
  drawer: {
    rest: (records: number) => (records === 1 ? "1 record" : `${records} records`),
    added: (count: number) => `Added by this step: ${count}`,
    before: (count: number) => `Counted by the step before as well: ${count}`,
    removed: (names: string) => `Left out by this step: ${names}.`,
    doubtful: (count: number) => `Not in the number: ${count}, not known or dormant`,
    number: (count: number | null, least: number | null, most: number | null) =>
      count === null ? "" : least === null || most === null || least === most ? String(count) : `${count} (${least} to ${most})`,
    nominal: (count: number, names: string) =>
      `Of these ${countWord(count, false)} ${count === 1 ? "counts" : "count"} only by pacts that nobody has kept alive: ${names}.`,
    otherwise: (count: number, names: string) =>
      `By another reading of a disputed date ${countWord(count, false)} more would count: ${names}.`,
    none: "Nobody is counted by this definition on that day. That the ledger has none does not prove that there was none.",
  },
  tableCsv: "Table with the states (CSV)",
  words: "Words:",
  /** Glossary terms, by id, whose name differs from the id. */
  terms: { mnna: "major non-NATO ally" } as Record<string, string>,
} as const;

export type Words = typeof english;
export const counts = translated("counts", english);
