/** Labels of the network. */

import { translated } from "../../app/language/language.ts";
import { longDate } from "../../app/language/speech.ts";

const states = (count: number) => `${count} ${count === 1 ? "state" : "states"}`;

/** The words after "owe", "owes" or "owed" between the state that owes and the state that is owed. */
const OWED: Readonly<Record<string, string>> = {
  defence: "defence to",
  offence: "help in an attack to",
  neutrality: "neutrality to",
  consultation: "consultation to",
};
/** The verb of a type, in the plural and in the singular, now and in the past; null for a tie that is no promise. */
const verbOf = (type: string, past: boolean, many: boolean): string | null => {
  if (type === "nonaggression") return `${past ? "had" : many ? "have" : "has"} promised not to attack`;
  return OWED[type] === undefined ? null : `${past ? "owed" : many ? "owe" : "owes"} ${OWED[type]}`;
};
const tied = (past: boolean, many: boolean) => `${past ? "had" : many ? "have" : "has"} a tie with`;

const english = {
  title: "The network of promises",
  lede: {
    on: (date: string) => `On ${longDate(date)}, `,
    /** The word between the state that owes and the state that is owed. */
    owes: (type: string, past: boolean, count: number) => verbOf(type, past, count !== 1),
    tied: (past: boolean, count: number) => tied(past, count !== 1),
    by: (rule: string) => `, counted by the rule “${rule}”`,
    form: (past: boolean) => `; they ${past ? "formed" : "form"} `,
    end: ".",
    states,
    groups: (count: number) => (count === 1 ? "one group" : `${count} separate groups`),
    under: " under ",
    pacts: (count: number) => `${count} ${count === 1 ? "instrument" : "instruments"}`,
    none: (rule: string, past: boolean) =>
      `no state ${verbOf(rule, past, false) ?? tied(past, false)} another, as far as the ledger knows.`,
  },
  standfirst:
    "Each line runs from the state that owes to the state that is owed. A pact of several states is one node with a spoke to each party.",
  controls: {
    label: "What is drawn",
    kind: "Promises",
    types: "By type, binding",
    soft: "Ties that promise nothing in war",
    rules: "By a rule for ally",
    first: "First state",
    second: "Second state",
    choose: "name a state",
    clear: "Clear",
  },
  figure: {
    title: (what: string, date: string) => `Who owes whom: ${what}, ${longDate(date)}`,
    tab: "Network",
    table: "Table",
    waiting: "Computing the layout, once for all dates.",
    failed: "This browser could not draw the network. The table says the same; reload the page to try again.",
    label: (what: string, date: string, tied: number, hubs: number) =>
      `Network of ${what} on ${longDate(date)}: ${states(tied)} with ties, ${hubs} pacts of many as nodes.`,
    forms: {
      defence: "Defence: a solid wedge, thick at the end that owes, thick at both where both owe.",
      offence: "Offence: solid with a barb at the end that is owed.",
      neutrality: "Neutrality: a double line with a head at the end that is owed.",
      nonaggression: "Nonaggression: long dashes with a head at the end that is owed.",
      consultation: "Consultation: short dashes with a head at the end that is owed.",
      soft: "Dots: a tie that promises nothing in war.",
    } as Record<string, string>,
    see: "Diamonds are pacts of several states, named where there is room; dots are states. Look for pacts that share members, and for states with only one line.",
    not: "A state’s place comes from its seat of government and all its pacts since 1816, so it stays put on every date. Being near is not being friends, and no line is a forecast.",
    dormant: "Dormant pacts and ties not known to be in force are left out.",
    source: (version: string) => `Source: Entente ledger ${version}.`,
    tip: {
      owes: (count: number) => `owes ${states(count)}`,
      owed: (count: number) => `is owed by ${count}`,
      click: "Click to choose it",
      open: "Click for the treaty",
      members: states,
    },
    untied: (count: number) => `${states(count)} of that day without such a tie: `,
    outside: (names: readonly string[], members: number) =>
      `Also drawn, though not among the ${members} members of the state system: ${names.join(", ")}.`,
    untiedNone: "Every state of that day has such a tie.",
  },
  side: {
    title: "Whose ties",
    hint: "Choose a state in the picture or above: its ties stand out, and are listed here.",
    many: "Pacts of most parties on that day",
    owes: "owes",
    owed: "is owed by",
    nothing: (name: string) => `${name} has no such tie on that day, as far as the ledger knows.`,
    both: "both ways",
    gives: "it owes",
    gets: "it is owed",
    others: (count: number) => `${count} others`,
    open: (title: string) => `${title}: open the treaty`,
    openCount: (name: string, way: string, count: number) => `${name} ${way} ${states(count)}. Show the records.`,
    second: (name: string) => `Choose ${name} as the second state`,
    shared: (count: number) => `${count} in common`,
  },
  table: {
    head: { pact: "Instrument", types: "Promises", owing: "Who owes", owed: "Who is owed" },
    many: states,
    same: "the same states",
    none: "No instrument makes such a tie on that day.",
  },
  drawer: {
    owing: (count: number) => `Who owes: ${states(count)}`,
    owed: (count: number) => `Who is owed: ${states(count)}`,
    pacts: (count: number) => `Under which words: ${count}`,
    groups: (count: number) => `Separate groups: ${count}`,
    group: (count: number) => states(count),
    untied: (count: number) => `Without such a tie: ${states(count)}`,
    owesTo: (count: number) => `owes ${count}`,
    owedBy: (count: number) => `owed by ${count}`,
    records: (name: string, way: "owes" | "owed", count: number) =>
      way === "owes" ? `${name} owes ${states(count)}` : `${name} is owed by ${states(count)}`,
    groupsLead: "States are in one group if a chain of ties joins them, in whichever direction. Even so, an ally's ally owes nothing.",
    untiedLead: "That the ledger has none does not prove that there was none; its known gaps are listed under Coverage.",
  },
  reset: "The network of defence, on the ledger's day",
  cited: (ties: number, groups: number, date: string) =>
    `${ties} directed ties in ${groups} separate ${groups === 1 ? "group" : "groups"} on ${date}.`,
  doors: {
    label: "More about this day",
    timeline: "All pacts since 1816",
    timelineText: "the timeline, on this day and before and after it",
    compare: "Compare two states",
    compareText: "what each owes and is owed, with every record",
  },
  downloads: {
    edges: "Edges (CSV)",
    graph: "This day’s graph (GraphML)",
    graphOverTime: (year: string) => `The graph since ${year} (GEXF)`,
  },
} as const;

export type Words = typeof english;
export const network = translated("network", english);
