/** Texts of the page "Mediators". Facts come from the ledger's answers, never from here. */

import { translated } from "../../app/language/language.ts";
import { countWord, longDate } from "../../app/language/speech.ts";

const english = {
  title: (a: string, b: string) => `Mediators between ${a} and ${b}`,
  lede: {
    on: (date: string) => `On ${longDate(date)} `,
    ties: (one: boolean, past: boolean) => ` ${past ? "had" : one ? "has" : "have"} ties with both `,
    and: " and ",
    /** The end of the sentence: of the states with a link to both, those that are bound to fight for neither. */
    free: (free: number, linked: number, past: boolean) => {
      const [sit, is, are] = past ? ["sat", "was", "were"] : [linked === 1 ? "sits" : "sit", "is", "are"];
      const who = linked === 1 ? "it" : free === linked ? `all ${countWord(free, false)}` : `${countWord(free, false)} of them`;
      const verb = linked === 1 && free === 0 ? `${is} not known to be` : free === 1 ? is : are;
      return `, or ${sit} in a body with both; ${who} ${verb} bound to fight for neither.`;
    },
    /** In place of a number: no state was linked with both. */
    none: (past: boolean) => `no state ${past ? "had" : "has"} ties with both `,
    noBody: ", or a seat in a body with both.",
    open: (count: string) => `${count}: show them with what links them`,
  },
  standfirst:
    "Seven criteria, each judged by itself as met, not met or not known. They are not weighed against each other, no state is ruled out, and the order is alphabetical.",
  doors: {
    title: "Rivalries on record",
    label: "Pairs of rivals on record",
    rest: (count: number) => `${count} whose beginning is not known`,
    issue: (a: string, b: string, issue: string) => `${a} and ${b}: ${issue}`,
  },
  table: {
    label: (a: string, b: string) => `States with a link to ${a} or ${b}, by seven criteria`,
    state: "State",
    listed: (count: number) => `With ties to both sides, or in a body with both: ${count}`,
    others: (count: number) => `Others with a link to one side: ${count}`,
    nobody: "None on record.",
    heads: {
      relations: ["Relations", "with both"],
      unbound: ["Unbound", "to either"],
      ties: ["Ties", "with both"],
      mediated: ["Mediated", "before"],
      body: ["A body", "with both"],
      neighbour: ["Border", "with a side"],
      power: ["Great power", "on the day"],
    } as Record<string, readonly [string, string]>,
    results: { met: "met", "not-met": "not met", "not-known": "not known" } as Record<string, string>,
    open: (state: string, criterion: string, result: string) => `${state}, ${criterion}: ${result}. Show by what.`,
    more: (count: number) => ` and ${count} more`,
    all: (count: number) => `Show all ${count}`,
    legend: "Filled: met. Outlined: not met. Hatched: not known.",
    hint: "Each mark opens what it rests on.",
    meanings: "What each criterion means",
    see: "What to see: the links of each state, column by column.",
    not: "What not to conclude: that a state is trusted, willing or invited. Organisations, churches and individuals mediate too, and are not listed.",
    source: (version: string) => `Source: Entente ledger ${version}, instruments, relations and mediations on record.`,
  },
  drawer: {
    nothing: {
      met: "No record speaks against it.",
      "not-met": "No record shows it. That is not proof of the contrary.",
      "not-known": "The ledger has no record that would settle it.",
    } as Record<string, string>,
    unboundMet: "On that day it had no binding promise of defence or offence to either, as far as the ledger knows.",
    rests: "What it rests on",
    recorded: "As recorded",
    listed: (count: string) => `With ties to both sides, or in a body with both: ${count}`,
    role: "Role",
    outcome: "Outcome",
    who: "Who",
    between: (a: string, b: string) => `All between ${a} and ${b}`,
  },
  record: {
    title: "Who has mediated between these two",
    intro: (date: string) => `As far as on record, up to ${longDate(date)}.`,
    none: "None on record. The list of mediations is not complete.",
    head: { date: "Date", who: "Who", role: "In which role", outcome: "Outcome" },
    open: (date: string) => `Mediation of ${date}: show its sources`,
  },
  reach: {
    title: (state: string) => `Between whom could ${state} mediate?`,
    pick: "The state that would mediate",
    head: "Rivals",
    listed: (count: number) => `With ties to both sides, or in a body with both: ${count}`,
    others: (count: number) => `Without: ${count}`,
    unknown: "whether it ran on that day is not known",
    label: (state: string) => `Rivalries of others on record, by what links ${state} with both sides`,
    failed: "The rivalries could not be checked.",
    waiting: "Checking each rivalry on record.",
  },
  check: {
    title: "Criterion by criterion",
    intro:
      "Which criteria did the states that mediated meet? Each mediator on record is looked up in the list for the day before, once for each dispute, without what it had done in that dispute.",
    busy: "Applying the criteria to every mediation on record. This takes some seconds; you can go on using the page.",
    seconds: (count: number) => `${count} s`,
    failed: "The test failed.",
    failedTodo: "Try again. The rest of the page does not depend on it.",
    retry: "Try again",
    verdict: (listed: number, of: number) =>
      [`${listed} of ${of}`, " mediators had ties to both sides, or sat in a body with both, the day before; "] as const,
    missed: (count: number) => [`${count} had neither`, "."] as const,
    base: (share: string) =>
      `For these pairs, on average, ${share} of all other states had as well: read the first number with the second.`,
    leftOut: (records: number, from: string, rest: string) => `${records} mediations on record${from}. Left out: ${rest}.`,
    since: (year: string) => ` from ${year} on`,
    nothing: "none",
    chart: "Each criterion among actual mediators",
    chartLabel: (of: number) => `For each criterion, of ${of} mediators on record, how many met it, did not, or are not known.`,
    tab: "Bars",
    table: "Table",
    head: { criterion: "Criterion", met: "Met", notMet: "Not met", notKnown: "Not known" },
    see: (of: number) => `What to see: each bar is the same ${of} mediators. Filled: met; hatched: not known; outlined: not met.`,
    not: "What not to conclude: that a state which meets a criterion mediates more often. For how many met it and did not mediate, see the base rates above.",
    missesTitle: "Mediators without ties to both sides or a shared body",
    misses: { between: "Between", because: "Not listed", outcome: "Outcome" },
    openMisses: (count: number) => `${count} had neither: show them`,
  },
  validation: {
    title: "Would they have pointed to the mediators?",
    intro:
      "A ranking of all states, made for this test alone: it was fixed on earlier years and is tried on later ones, beside a plain ranking by power and distance.",
    failed: "The ranking could not be tested.",
    without: (state: string, rule: string, baseline: string, of: number) =>
      `Without ${state}, the most frequent mediator, the rule finds ${rule} of ${of} and the baseline ${baseline}.`,
    openAttempts: (count: number) => `All ${count} mediators with their places`,
    attemptsTitle: "Each mediator, and its place the day before",
    figure: "What each ranking finds, and how common each criterion is",
    tabs: { rankings: "Rankings", base: "Base rates" },
    parts: {
      "chosen-on": (from: string, through: string) => `${from} to ${through}, on which the rule was chosen`,
      "held-out": (from: string, through: string) => `${from} to ${through}, held out`,
    },
    head: {
      ranking: "Ranking by",
      mediators: "Mediators that met it",
      others: "All other states that met it",
      place: "Place",
      bound: "Bound to a side",
    },
    bound: { met: "yes", "not-met": "no", "not-known": "not known" },
    share: (share: string, notKnown: string | null) => (notKnown === null ? share : `${share} (${notKnown} not known)`),
    of: (found: string, of: number) => `${found} of ${of}`,
    places: (rule: number, baseline: number, of: number) => `by the rule ${rule}, by the baseline ${baseline}, of ${of} states`,
    chance: (first: number) => `a draw of ${first} states`,
    see: (first: number) =>
      `What to see: of the mediators, each once in each dispute, how many stand among the first ${first} of all states. Where equals straddle the line, a mediator counts in part. Shares are of those known.`,
    not: "What not to conclude: that a state high in the ranking will mediate or should. Only disputes that some state mediated are on record; a few states mediate often; the years in which the rule was chosen prove nothing.",
  },
  links: {
    label: "More about these two",
    compare: "All that the two owe and are owed",
    compareText: "The comparison, with its map and the ladder of counts",
  },
  notes: "To bear in mind",
  downloads: { table: "Table (CSV)", record: "Check, misses (CSV)" },
} as const;

export type Words = typeof english;
export const mediators = translated("mediators", english);
