/** Labels of the timeline. */

import { en } from "../../app/language/en.ts";
import { translated } from "../../app/language/language.ts";
import { longDate, withArticle } from "../../app/language/speech.ts";

const pacts = (count: number) => `${count} ${count === 1 ? "pact" : "pacts"}`;

/** Instruments between two states without a binding promise. */
const texts = (count: number) => (count === 1 ? "one text that binds neither to act" : `${count} texts that bind neither to act`);

const typeOf = (type: string) => en.types[type] ?? type;

const english = {
  title: "All pacts since 1816",
  lede: {
    between: (from: string, to: string) => `Between ${longDate(from)} and ${longDate(to)}, `,
    pacts,
    ran: " ran or may have run, ",
    on: (date: string) => ` of them on ${longDate(date)}`,
    maybe: "; of ",
    maybeEnd: " more it is not known",
    end: ".",
    none: "the ledger has no pact that matches your choices.",
  },
  standfirst:
    "Each bar is one instrument, from the first day on which it bound two of its parties to the last, as far as the ledger knows. A pact of thirty states is one bar.",
  controls: {
    label: "What is shown, and in which order",
    sort: "Grouped",
    sorts: { region: "by region", type: "by type", state: "by state", start: "not grouped, by first day" } as Record<string, string>,
    type: "Promises",
    allTypes: "Any of the five",
    region: "Region",
    allRegions: "All regions",
    first: "First state",
    second: "Second state",
    choose: "name a state",
    clear: "Clear",
  },
  pair: {
    title: (a: string, b: string) => `What ${withArticle(a)} and ${withArticle(b)} owed each other`,
    group: (owes: string, owed: string) => `${owes} to ${withArticle(owed)}`,
    empty: (owes: string, owed: string) =>
      `As far as the ledger knows, ${withArticle(owes)} never promised ${withArticle(owed)} anything for war.`,
    label: (a: string, b: string, count: number) =>
      `What ${withArticle(a)} and ${withArticle(b)} owed each other over time: ${count} ${count === 1 ? "bar" : "bars"}, one for each pact and direction. The table beside it says the same.`,
    bound: (from: string, until: string, count: number, others: number, a: string, b: string) =>
      `Between ${longDate(from)} and ${longDate(until)}, ${pacts(count)} bound ${withArticle(a)} and ${withArticle(b)} to each other${others === 0 ? "" : `, beside ${texts(others)}`}.`,
    never: (from: string, until: string, a: string, b: string, others: number) =>
      `Between ${longDate(from)} and ${longDate(until)}, no pact in the ledger bound ${withArticle(a)} and ${withArticle(b)} to each other${others === 0 ? "" : `, only ${texts(others)}`}. Neither was bound to defend the other.`,
    on: (day: string, past: boolean, said: readonly { readonly who: string; readonly whom: string; readonly owed: string | null }[]) => {
      const verb = past ? "owed" : "owes";
      const [first, second] = said.map(({ owed }) => owed);
      if (first === null && second === null) return `On ${longDate(day)} neither ${verb} the other anything in war.`;
      if (first === second) return `On ${longDate(day)} each ${verb} the other ${typeOf(first ?? "")}.`;
      const parts = said.map(
        ({ who, whom, owed }) => `${withArticle(who)} ${verb} ${withArticle(whom)} ${owed === null ? "nothing in war" : typeOf(owed)}`,
      );
      return `On ${longDate(day)} ${parts.join("; ")}.`;
    },
    see: "What to see: a row is a pact in one direction, drawn as its strongest binding promise; a dotted bar binds nobody to act. The upright line is the day.",
    not: "What not to conclude: a long bar does not mean that the promise was kept. What the two owed other states is shown below.",
    others: (a: string, b: string) => `What bound ${withArticle(a)} or ${withArticle(b)} to others`,
    standfirst: (count: number) => `Below: ${pacts(count)} of one or the other with other states.`,
    all: "The pacts of all states",
  },
  groups: {
    across: "Across regions",
    many: "Pacts of five and more",
    all: "All pacts",
    count: (title: string, count: number) => `${title}, ${count}`,
  },
  brush: {
    label: "The span of years",
    from: "First year of the span",
    to: "Last year of the span",
    window: "The whole span: left and right move it",
    value: (from: string, to: string) => `${from} to ${to}`,
    hint: "Drag over the years to select a span; click to set the date. By keyboard, move either handle a year with the arrow keys or ten with Page Up and Page Down. The date follows the end that moves, and every view keeps it.",
    whole: "The whole period",
    sure: (count: number, year: number) => `in force, ${count} in ${year}`,
    maybe: "not known whether in force",
    pacts,
    counted: "Pacts in force",
    described: (most: number, year: number) => `Pacts in force at the end of each year, at most ${most} in ${year}.`,
  },
  figure: {
    title: (from: string, to: string) => `Pacts, ${from} to ${to}`,
    tab: "Timeline",
    table: "Table",
    label: (count: number, from: string, to: string) => `Timeline of ${pacts(count)} between ${longDate(from)} and ${longDate(to)}.`,
    see: "Heavy: defence. Solid with a barb: offence. Double: neutrality. Long dashes: nonaggression. Short dashes: consultation. The heaviest promise of an instrument gives its form; a number after a name counts its parties.",
    unknown:
      "A bar that fades has an end that is not known to the day; a bar that is pale throughout was signed, but its entry into force was not found. Hollow: dormant, which means that nobody ended it and nobody is known to have used it. Dotted: after the ledger's last check.",
    not: "A long bar does not mean that the promise was kept, and many bars do not mean peace.",
    byState: "A pact of up to four parties stands under each of them.",
    never: (count: number) =>
      `${count} ${count === 1 ? "instrument" : "instruments"} of the ledger made no duty between two states, as far as is known, and ${count === 1 ? "has" : "have"} no bar.`,
    source: (version: string) => `Source: Entente ledger ${version}.`,
    dormant: "dormant",
    undated: "entry into force not found",
    open: (title: string) => `${title}: open the treaty`,
  },
  table: {
    head: { pact: "Pact", types: "What it promises", parties: "Parties", since: "In force", until: "Ended" },
    since: { none: "not known" },
    lasts: "in force as far as verified",
    dormant: (since: string | null) => (since === null ? "dormant: no end found" : `dormant since ${longDate(since)}: no end found`),
    unsettled: "on a day that is not known",
    many: (count: number) => `${count} states`,
    none: "No pact matches your choices. Try a wider span of years, another region or all promises.",
  },
  drawer: {
    shown: (count: number) => `In this span: ${pacts(count)}`,
    on: (count: number) => `In force: ${pacts(count)}`,
    maybe: (count: number) => `Not known whether in force: ${pacts(count)}`,
    maybeLead: "The day of entry into force or of the end was looked for and not found. “Not known” means neither in force nor ended.",
    parties: (count: number) => `${count} parties`,
  },
  doors: {
    label: "This day in other views",
    network: "Who owed whom on this day",
    networkText: "the network, with pacts of many as nodes",
    compare: "Two states on this day",
    compareText: "what each owed and was owed, with every record",
  },
  cited: (shown: number, on: number, date: string) => `${pacts(shown)}, ${on} of them in force on ${longDate(date)}.`,
  reset: "All pacts, the whole period",
  downloads: { table: "Pacts (CSV)" },
} as const;

export type Words = typeof english;
export const timeline = translated("timeline", english);
