/** Labels of the page of changes. */

import { en } from "../../app/language/en.ts";
import { translated } from "../../app/language/language.ts";
import { capital, longDate } from "../../app/language/speech.ts";

const count = (many: number, one: string, more: string) => `${many} ${many === 1 ? one : more}`;

const onDay = (date: string | null) =>
  date === null ? "On a day that was not found, " : date.length < 10 ? `In ${longDate(date)}, ` : `On ${longDate(date)}, `;

const GRADED: Readonly<Record<string, string>> = {
  permissive: "that only permit help",
  principle: "that only state a principle",
  unilateral: "that one state made alone",
};

/** The states by name, or their number where they are many. */
const these = (names: readonly string[]) => (names.length > MANY ? `${names.length} states` : en.list.and(names));
const MANY = 6;

const english = {
  title: (from: string, to: string) => `What changed between ${longDate(from)} and ${longDate(to)}`,
  waiting: "Comparing two days",
  refused: "This cannot be compared.",
  anew: "The last five years",
  range: {
    label: "The two days",
    from: "First day",
    to: "Last day",
    fromSlider: "First day, 1816 to today",
    toSlider: "Last day, 1816 to today",
    swap: "Swap the two days",
  },
  filters: {
    label: "What is compared",
    state: "Of which state",
    anyState: "all states",
    type: "Which promises",
    anyType: "all of them",
    pacts: "Pacts",
    soft: "Soft ties",
    rule: (rule: string) => `Counted by the rule “${rule}”`,
    clear: "Clear the rule",
    clearState: "All states",
  },
  lede: {
    between: (from: string, to: string) => `Between ${longDate(from)} and ${longDate(to)} `,
    promises: (many: number, noun: string, binding: boolean) =>
      ` ${binding ? "binding " : ""}${many < 2 ? "promise" : "promises"} of ${noun}`,
    ties: (many: number, noun: string, _binding: boolean) => ` ${many < 2 ? "tie" : "ties"} of ${noun}`,
    ruled: (many: number) => ` ${many < 2 ? "promise" : "promises"} by that rule`,
    whose: (name: string) => ` that ${name} owed or was owed`,
    ended: " ended and ",
    began: " began, each of one state to another.",
    /** After the numbers of one grade. */
    gradedEnded: " ended and ",
    gradedBegan: " began.",
    passed: " more began and ended in between.",
    maybe: "It is not known whether ",
    open: " more began or ended in this time.",
    dormant: (many: number) => ` ${many === 1 ? "is" : "are"} of a dormant pact.`,
    /** Beside the binding promises of defence, those of another grade: how many ended, and how many began. */
    graded: (grade: string) => `Of the promises of defence ${GRADED[grade] ?? `of the grade “${grade}”`}, `,
    none: "no",
    steps: (count: number) =>
      count === 1
        ? "One pact, accession or exit made the difference."
        : `They result from ${count} pacts, accessions and exits. When a state joins a pact of thirty, sixty promises begin at once.`,
    noneBegan: "none",
    openNumber: (many: number, what: string) => `${many}, ${what}. Show the records.`,
  },
  standfirst:
    "Two days are compared. What took effect on the first day counts as already there, what took effect on the last day as new. A promise counts once for each pact, each state that owes it and each state to which it is owed.",
  examples: "Other times",
  /** Titles of the operation's examples, where another language needs its own. */
  exampleTitles: {} as Record<string, string>,
  years: {
    title: "Pacts begun and ended, year by year",
    titleOf: (type: string) => `Begun and ended, year by year: ${type}`,
    tab: "Bars",
    table: "Table",
    began: "began",
    ended: "ended",
    defence: "with a promise of defence",
    other: "without one",
    label: (from: string, to: string) =>
      `Bars for each year from 1816: above the line pacts that began, below it pacts that ended; the time from ${longDate(from)} to ${longDate(to)} is marked.`,
    waiting: "Counting the years.",
    see: "What to see: each bar is a year; above the line pacts that came into force, below it pacts that ended, both from zero; the stronger tone marks pacts with a promise of defence. The shaded band is the time between the two days.",
    not: (open: number) =>
      `What not to conclude: a pact of two states and a pact of fifty count as one each, and a pact that lasted need not have been kept.${open === 0 ? "" : ` ${count(open, "beginning or end", "beginnings and ends")} ${open === 1 ? "is" : "are"} not drawn, because the year is not known or the pact is dormant.`}`,
    click: "A year in the picture, or a number in the table, opens its pacts.",
    source: (version: string) => `Source: Entente ledger ${version}.`,
    head: { year: "Year", began: "Began", ended: "Ended", defence: "Of these with defence" },
    open: (many: number, what: string, year: string) => `${many} ${what} in ${year}. Show them.`,
    drawer: (year: string) => `Pacts begun and ended in ${year}`,
    peak: (year: string, many: number) => `${year}: ${many}`,
  },
  inShort: {
    title: (gained: boolean, lost: boolean) =>
      `Who ${[gained ? "became" : "", lost ? "ceased to be" : ""].filter(Boolean).join(" or ")} obliged to defend whom`,
    all: (many: number) => `Show all ${many}`,
    gained: {
      mutual: (date: string | null, names: readonly string[]) => `${onDay(date)}${these(names)} became obliged to defend one another:`,
      more: (date: string | null, whom: string, own: string) => `${onDay(date)}${own} became obliged to defend one more state, ${whom}:`,
      pair: (date: string | null, by: string, whom: string, mutual: boolean) =>
        `${onDay(date)}${mutual ? `${by} and ${whom} became obliged to defend each other` : `${by} became obliged to defend ${whom}`}:`,
      many: (date: string | null, whom: string, bearers: number, lead: string | null, owed: number) =>
        `${onDay(date)}${bearers} states${lead === null ? "" : `, ${lead} among them,`} became obliged to defend one more state, ${whom}${owed === 0 ? "" : `, and ${whom} to defend ${owed}`}:`,
    },
    lost: {
      mutual: (date: string | null, names: readonly string[]) =>
        `${onDay(date)}${these(names)} ceased to be obliged to defend one another:`,
      more: (date: string | null, whom: string, own: string) => `${onDay(date)}${own} ceased to be obliged to defend ${whom}:`,
      pair: (date: string | null, by: string, whom: string, mutual: boolean) =>
        `${onDay(date)}${mutual ? `${by} and ${whom} ceased to be obliged to defend each other` : `${by} ceased to be obliged to defend ${whom}`}:`,
      many: (date: string | null, whom: string, bearers: number, lead: string | null, owed: number) =>
        `${onDay(date)}${bearers} states${lead === null ? "" : `, ${lead} among them,`} ceased to be obliged to defend ${whom}${owed === 0 ? "" : `, and ${whom} to defend ${owed}`}:`,
    },
  },
  counts: {
    title: "Directed ties, by type",
    head: { type: "Type", lost: "Ended", gained: "Began", passed: "Both in between", notKnown: "Not known", dormant: "Dormant" },
    none: "No tie of any type changed.",
    caption:
      "Counted once for each pact, each state that owes and each state that is owed. Not known: on one of the two days it is not known whether the tie was in force.",
    of: {
      lost: "ended",
      gained: "began",
      passed: "began and ended in between",
      "not-known": "not known",
      dormant: "of dormant pacts",
    } as Record<string, string>,
    drawer: (many: number, what: string, change: string) => `${capital(what)}: ${many} ${change}`,
    mutual: (names: string) => `Each to every other: ${names}`,
    all: "All that is counted",
    to: " to ",
    many: (many: number) => `${many} states`,
  },
  lists: {
    began: "Came into force",
    ended: "Ended",
    members: "Who came and went",
    states: "States",
    notKnown: "Possibly in this time: the day is not known",
    dormant: "Of dormant pacts",
    nothing: "The ledger knows of no change between these two days.",
    soft: (many: number) => count(many, "soft tie", "soft ties"),
    rest: (many: number) => `${many} more`,
    noDay: "day not found",
    /** The name of a base or port, which has no translation. */
    site: (name: string) => name,
    stateEnded: "the state itself ended",
    change: {
      joined: "joined",
      left: "left",
      designated: "designated",
      revoked: "designation revoked",
      changed: "changed its standing",
      opened: "opened to it",
      closed: "closed",
      suspended: "suspended",
      resumed: "resumed",
    } as Record<string, string>,
    succeeded: { joined: "took the place of another", left: "gave place to another" } as Record<string, string>,
    scope: { command: "the integrated command", participation: "taking part" } as Record<string, string>,
    toward: (whom: string) => `toward ${whom}`,
    asleep: "fell into disuse",
    /** The link to a note that is in another language than the page. */
    note: "Note (in English)",
    state: {
      began: (name: string, of: string) => `${name} came into being${of === "" ? "" : `, out of ${of}`}`,
      ended: (name: string, by: string) => `${name} ended${by === "" ? "" : `, followed by ${by}`}`,
      renamed: (name: string, before: string) => `${before} took the name ${name}`,
    },
  },
  versions: {
    title: "The ledger itself, between two of its versions",
    open: "Which facts were added, corrected or removed since a version was published, and which part of the version number they raise.",
    busy: "Comparing the two versions.",
    choose: "Since version",
    raises: {
      major: "Changed readings: the first part of the number",
      minor: "New instruments, and what else can be named: the middle part",
      patch: "Corrected facts: the last part",
    },
    kinds: { question: "open question", trigger: "trigger word", "general-treaty": "general law" } as Record<string, string>,
    was: (label: string) => `was “${label}”`,
    fields: "in",
    holds: (many: number) => `with ${count(many, "further fact", "further facts")}`,
    change: { added: "Added", changed: "Changed", removed: "Removed" },
    note: "Old values are not shown here; the project's history has them.",
    download: "Changes of the ledger (CSV)",
    feed: "Feed of all versions (Atom)",
  },
  openTreaty: "Open the treaty",
  openWords: "Show the words of the treaty",
  downloads: { table: "Changes (CSV)" },
  typeWords: (type: string) => en.types[type] ?? type,
} as const;

export type Words = typeof english;
export const changed = translated("changed", english);
