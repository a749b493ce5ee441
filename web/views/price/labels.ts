/** Texts of the page "The price of an ally". Facts come from the ledger's answers, never from here. */

import { translated } from "../../app/language/language.ts";
import { capital, longDate } from "../../app/language/speech.ts";

const english = {
  title: (a: string, b: string) => `The price of an ally: ${a} and ${b}`,
  lede: {
    on: (date: string) => `On ${longDate(date)} `,
    defends: " is obliged to defend ",
    owed: " and is owed defence by ",
    next: "; ",
    end: ".",
  },
  standfirst:
    "A promise to fight for another costs freedom and brings help. Both sides of the account stand here line by line; the lines count different things, and there is no sum.",
  ledger: { cost: "What it may cost, and what it has of others", brings: "What it brings" },
  help: {
    title: "With what: yardsticks that bear a name",
    intro:
      "The newest figure of each by that day, to three figures here and in full when opened. Yardsticks are not added to one another, and a figure is not a readiness to come.",
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
    empty: "By no yardstick is a figure known by that day.",
    why: {
      percent: "Shares cannot be added.",
      bases: "Sums are given only of like with like: one basis, and no shares.",
    },
    basis: "Basis",
    whose: { own: "its own", rival: "a rival of its own" },
    drawer: (measure: string) => capital(measure),
    noFigure: (names: string) => `No figure by that day for ${names}.`,
  },
  curves: {
    title: (from: string) => `Others on its soil, itself abroad, since ${from}`,
    tab: "Curves",
    table: "Table",
    names: {
      forces: ["Foreign forces and leases on its soil", "records"],
      abroad: ["States whose facilities it may use", "states"],
      rights: ["Foreign rights on its soil, without forces", "records"],
      granted: ["States to which it has granted facilities", "states"],
    } as Record<string, readonly [string, string]>,
    label: (a: string, b: string, from: string, until: string) =>
      `Four curves for ${a} and ${b} from ${from} to ${until}: foreign forces and leases, foreign rights, facilities granted, facilities used abroad. The table beside it says the same.`,
    noRecord: (state: string) => `${state}: no dated record, which is not \u201cnone\u201d`,
    from: (state: string, from: string) => `${state}: records from ${from}`,
    until: (state: string, from: string, until: string) => `${state}: records ${from} to ${until}`,
    peak: (count: number, year: string) => `${count} in ${year}`,
    see: "What to see: each step is the count at a year\u2019s end, from zero up; the paler band on top is what may also have held, its dates not known. A curve begins where the ledger\u2019s records begin.",
    not: "What not to conclude: a gap is not \u201cnone\u201d, a record may be a guard of a hundred or a garrison of thousands, facilities abroad are those found and not all, and neither curve says who pressed for them.",
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
      "Only the days on which a count changes are listed; between them it stands. Forces and rights: records; granted and used: states; sites: known ones. No records: the ledger holds none, and that is not “none”.",
    unknown: "no records",
    maybe: (count: number) => `+${count}?`,
    open: (what: string, state: string, date: string, count: number) => `${state}, ${longDate(date)}, ${what}: ${count}. Show the records.`,
    waiting: "Counting the years.",
  },
  rate: {
    title: (n: number) => `The usual case: what comes with ${n} pacts of defence`,
    tab: "Bars",
    table: "Table",
    inText: "in the same text",
    beside: "there or in a text beside it",
    of: (count: number, n: number) => `${count} of ${n}`,
    share: (share: number | null) => (share === null ? "-" : `${Math.round(share * 100)}%`),
    head: {
      carries: "The pact carries",
      text: "In the same text",
      article: (n: number) => `Of the ${n} coded by article`,
      beside: "There or beside it",
    },
    see: (n: number, end: string) =>
      `What to see: filled, the share of all ${n} that carry it in the same text; outlined, with texts beside it. The axis runs from 0 to ${end}.`,
    not: "What not to conclude: that a pact brings them. Texts of one sort may hide arrangements that were never published, and this counts texts, not weight.",
    label: (n: number) =>
      `Shares of ${n} pacts with a duty of defence that carry command, intelligence or facilities. The table beside it says the same.`,
  },
  doors: {
    label: "More about these two",
    compare: "All that the two owe and are owed",
    compareText: "The comparison, with its map and the ladder of counts",
    mediators: "Who can speak to both",
    mediatorsText: (a: string, b: string) => `who has links with ${a} and ${b}, and is bound to fight for neither`,
    examples: "The account of",
  },
  downloads: { lines: "Ledger (CSV)", curves: "Curves (CSV)" },
} as const;

export type Words = typeof english;
export const price = translated("price", english);
