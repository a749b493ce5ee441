/** Texts of the page "The price of an ally". Facts come from the ledger's answers, never from here. */

import { translated } from "../../app/language/language.ts";
import { capital, longDate } from "../../app/language/speech.ts";

const english = {
  title: (a: string, b: string) => `The price of an ally: ${a} and ${b}`,
  lede: {
    on: (date: string) => `On ${longDate(date)} `,
    defends: (past: boolean) => ` ${past ? "was" : "is"} obliged to defend `,
    owed: (past: boolean) => ` and ${past ? "was" : "is"} owed defence by `,
    next: "; ",
    end: ".",
    /** In place of the first half, if neither must defend anyone; then the numbers of states that must defend each, or none. */
    neither: "neither ",
    nor: " nor ",
    nobody: (past: boolean) => ` ${past ? "was" : "is"} bound to defend anyone`,
    first: "; ",
    owedBy: (past: boolean) => ` ${past ? "was" : "is"} owed defence by `,
    nobodyEither: (past: boolean) => `, and nobody ${past ? "was" : "is"} bound to defend either.`,
  },
  standfirst:
    "A promise to fight for another state costs freedom and brings help. Both are listed here line by line. The lines count different things, so there is no total.",
  ledger: { cost: "What it may cost, and what it may use abroad", brings: "What it brings" },
  help: {
    title: "How strong they are",
    intro:
      "The newest published figure by that day, rounded to three digits; open one to see it in full. Different measures are not added up, and strength says nothing about the will to use it.",
    head: { state: "State", own: "Its own", helpers: "Those obliged to help it", rivals: "Its rivals" },
    known: (known: number, of: number) => `known for ${known} of ${of}`,
    notAdded: "not added",
    nobody: "nobody",
    none: "none on record",
    range: (least: string, most: string, count: number) => `${least} to ${most} (${count} rivals)`,
    more: (count: number) => `+${count} not known`,
    unknown: "not known",
    open: (measure: string, state: string) => `${measure}, ${state}: show the figures and their sources`,
    millions: (unit: string) => `million ${unit}`,
    /** Units of the yardsticks, where another language needs them. */
    units: {} as Record<string, string>,
    empty: "No figure is known by that day.",
    why: {
      percent: "Shares cannot be added.",
      bases: "Figures are added only if they were measured alike, and shares never are.",
    },
    basis: "Basis",
    whose: { own: "its own", rival: "a rival of its own" },
    drawer: (measure: string) => capital(measure),
    noFigure: (names: string) => `No figure by that day for ${names}.`,
  },
  curves: {
    title: (from: string) => `Foreign forces at home and facilities abroad, since ${from}`,
    tab: "Curves",
    table: "Table",
    names: {
      forces: ["Foreign forces and leases on its soil", "records"],
      abroad: ["States whose facilities it may use", "states"],
      rights: ["Foreign rights on its soil, no forces", "records"],
      granted: ["States to which it has granted facilities", "states"],
    } as Record<string, readonly [string, string]>,
    label: (a: string, b: string, from: string, until: string) =>
      `Four curves for ${a} and ${b} from ${from} to ${until}: foreign forces and leases, foreign rights, facilities granted, facilities used abroad.`,
    noRecord: (state: string) => `${state}: no dated record`,
    from: (state: string, from: string) => `${state}: records from ${from}`,
    until: (state: string, from: string, until: string) => `${state}: records ${from} to ${until}`,
    peak: (count: number, year: string) => `${count} in ${year}`,
    see: "What to see: each step is the count at the end of a year. The paler band on top may count as well: its dates are not known. A curve begins where the ledger\u2019s records begin.",
    not: "What not to conclude: a gap does not mean none. One record may be a guard of a hundred or a garrison of thousands, the list of facilities abroad is not complete, and no curve says who asked for them.",
    click: "A year in the picture, or a number in the table, opens the records of that day.",
    source: (version: string) => `Source: Entente ledger ${version}, records of soil and lists of facilities.`,
    head: {
      day: "At the end of",
      forces: "Forces and leases",
      whose: "Whose forces and leases",
      rights: "Rights",
      granted: "Granted to",
      abroad: "May use in",
      sites: "Sites",
    },
    steps:
      "Only days on which a count changes are listed. Forces and rights count records, facilities count states, sites count the known ones. “No records” means that the ledger has none, not that there were none.",
    unknown: "no records",
    maybe: (count: number) => `+${count}?`,
    open: (what: string, state: string, date: string, count: number) => `${state}, ${longDate(date)}, ${what}: ${count}. Show the records.`,
    waiting: "Counting each year.",
  },
  rate: {
    title: (n: number) => `What usually comes with a pact: ${n} pacts of defence`,
    tab: "Bars",
    table: "Table",
    inText: "in the same text",
    beside: "there or in a related text",
    of: (count: number, n: number) => `${count} of ${n}`,
    share: (share: number | null) => (share === null ? "-" : `${Math.round(share * 100)}%`),
    head: {
      carries: "The pact carries",
      text: "In the same text",
      article: (n: number) => `Of the ${n} coded by article`,
      beside: "There or in a related text",
    },
    see: (n: number, end: string) =>
      `What to see: the filled bar is the share of all ${n} that have it in the same text, the outlined bar adds related texts. The axis runs from 0 to ${end}.`,
    not: "What not to conclude: that the pact caused them. Some arrangements were never published, and this counts texts, not how much they matter.",
    label: (n: number) => `Shares of ${n} pacts with a duty of defence that carry command, intelligence or facilities.`,
  },
  doors: {
    exampleOf: (title: string, _state: string, _date: string) => title,
    label: "More about these two",
    compare: "All that the two owe and are owed",
    compareText: "The comparison, with its map and the ladder of counts",
    mediators: "Mediators",
    mediatorsText: (a: string, b: string) => `who has links with ${a} and ${b}, and is bound to fight for neither`,
    examples: "The account of",
  },
  downloads: { lines: "Ledger (CSV)", curves: "Curves (CSV)" },
} as const;

export type Words = typeof english;
export const price = translated("price", english);
