/** Labels of the view of counts. */

import { translated } from "../../app/language/language.ts";
import { longDate } from "../../app/language/speech.ts";

const allies = (count: number) => `${count} ${count === 1 ? "ally" : "allies"}`;

const english = {
  title: (names: readonly string[]) => `How many allies: ${names.join(" and ")}`,
  on: (date: string) => `On ${longDate(date)} `,
  has: " has ",
  or: " or ",
  besides: "; ",
  colon: ":",
  depends: "it depends on the definition.",
  allies,
  one: (count: number) => `${allies(count)}, by any definition`,
  standfirst: "From the smallest count to the largest, one change of definition a step. A number without its rule says nothing.",
  pick: { group: "The states counted for", first: "State", second: "Second state, if any", none: "another state", drop: "Only one state" },
  figure: (date: string) => `The ladder of counts, ${longDate(date)}`,
  tab: "Steps",
  table: "Table",
  see: "Each bar begins at nought and counts states. Solid: counted by the step before as well; hatched: added by this step.",
  not: "A long bar is a wide definition, not much help: only the first steps are promises to fight. Steps of different data are not compared.",
  source: (version: string) => `Source: Entente ledger ${version}.`,
  adds: (count: number) => `adds ${count}`,
  drops: (count: number) => `leaves out ${count}`,
  notKnown: (count: number) => `+${count} not known`,
  dormant: (count: number) => `+${count} dormant`,
  needs: (what: string) => `Not counted here: needs ${what.replaceAll("--", "\u2011\u2011")}.`,
  ask: "On the command line:",
  open: (rule: string, name: string, count: number) => `${rule}, ${name}: ${allies(count)}. Open the records.`,
  drawer: {
    rest: (records: number) => (records === 1 ? "1 record" : `${records} records`),
    added: (count: number) => `Added by this step: ${count}`,
    before: (count: number) => `Counted by the step before as well: ${count}`,
    removed: (names: string) => `Left out by this step: ${names}.`,
    doubtful: (count: number) => `Not in the number: ${count}, not known or dormant`,
    none: "Nobody is counted by this definition on that day. None found is not proof of none.",
  },
  tableCsv: "Table with the states (CSV)",
  words: "Words:",
  /** Glossary terms, by id, whose name differs from the id. */
  terms: { mnna: "major non-NATO ally" } as Record<string, string>,
} as const;

export type Words = typeof english;
export const counts = translated("counts", english);
