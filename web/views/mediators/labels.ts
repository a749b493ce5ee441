/** Texts of the page "Who can speak to both". Facts come from the ledger's answers, never from here. */

import { translated } from "../../app/language/language.ts";
import { longDate } from "../../app/language/speech.ts";

const english = {
  title: (a: string, b: string) => `Who can speak to both ${a} and ${b}`,
  lede: {
    on: (date: string) => `On ${longDate(date)} `,
    bound: (one: boolean) => ` ${one ? "is" : "are"} bound to fight for neither `,
    nor: " nor ",
    ties: (one: boolean) => ` and ${one ? "has" : "have"} ties with both, or a body with both.`,
    none: "no state",
    open: (count: string) => `${count}: show them with what links them`,
  },
  standfirst:
    "Five criteria, each by itself: met, not met, or not known. None is weighed against another, and the order is the alphabet's.",
  doors: {
    title: "Rivalries on record",
    label: "Pairs of rivals on record",
    rest: (count: number) => `${count} whose beginning the records leave open`,
    issue: (a: string, b: string, issue: string) => `${a} and ${b}: ${issue}`,
  },
  table: {
    label: (a: string, b: string) => `States with a link to both ${a} and ${b}, by five criteria`,
    state: "State",
    listed: (count: number) => `Bound to neither, with ties to both or a body with both: ${count}`,
    others: (count: number) => `Others with some link to both: ${count}`,
    nobody: "None on record.",
    heads: {
      relations: ["Relations", "with both"],
      unbound: ["Unbound", "to either"],
      ties: ["Ties", "with both"],
      mediated: ["Mediated", "before"],
      body: ["A body", "with both"],
    } as Record<string, readonly [string, string]>,
    results: { met: "met", "not-met": "not met", "not-known": "not known" } as Record<string, string>,
    open: (state: string, criterion: string, result: string) => `${state}, ${criterion}: ${result}. Show by what.`,
    more: (count: number) => ` and ${count} more`,
    all: (count: number) => `Show all ${count}`,
    legend: "Filled: met. Outlined: not met. Hatched: not known. Each mark opens what it rests on.",
    meanings: "What each criterion means",
    see: "What to see: which links a state has, column by column.",
    not: "What not to conclude: that it is trusted, willing or asked; a link is no invitation. Bodies, churches and persons speak too, and are not states.",
    source: (version: string) => `Source: Entente ledger ${version}, instruments, relations and mediations on record.`,
  },
  drawer: {
    nothing: {
      met: "Nothing on record stands against it.",
      "not-met": "Nothing on record shows it. None found is not proof of none.",
      "not-known": "The ledger has no record that would settle it.",
    } as Record<string, string>,
    unboundMet: "No binding promise of defence or offence by it to either is on record for that day.",
    rests: "What it rests on",
    recorded: "As recorded",
    listed: (count: string) => `Bound to neither, with a link to both: ${count}`,
    role: "Role",
    outcome: "Outcome",
    who: "Who",
    between: (a: string, b: string) => `All between ${a} and ${b}`,
  },
  record: {
    title: "Who has mediated between these two",
    intro: (date: string) => `As far as on record, up to ${longDate(date)}.`,
    none: "Nobody on record. The record holds mediations from its first entry on, not all that ever were.",
    head: { date: "Date", who: "Who", role: "As what", outcome: "What came of it" },
    open: (date: string) => `Mediation of ${date}: show its sources`,
  },
  reach: {
    title: (state: string) => `Whom could ${state} speak to?`,
    pick: "The state whose reach is shown",
    head: "Rivals",
    listed: (count: number) => `Linked with both, bound to neither: ${count}`,
    others: (count: number) => `Bound to one, or without a link to both: ${count}`,
    unknown: "whether it ran on that day is not known",
    label: (state: string) => `Rivalries of others on record, by what links ${state} with both sides`,
    failed: "The rivalries on record could not be gone through.",
    waiting: "Going through the rivalries on record.",
  },
  check: {
    title: "The record as the check",
    intro: "Would these criteria have listed those who did mediate? Each mediator on record is looked up in the list of the day before.",
    busy: "Putting the criteria to every mediation on record. It takes some seconds; the page can be used meanwhile.",
    seconds: (count: number) => `${count} s`,
    failed: "The check could not be run.",
    failedTodo: "Try again; the rest of the page does not rest on it.",
    retry: "Try again",
    verdict: (listed: number, of: number) => [`${listed} of ${of}`, " mediators were listed the day before; "] as const,
    missed: (count: number) => [`${count} were missed`, "."] as const,
    base: (share: string) =>
      `The same rule lists on average ${share} of all other states for these pairs. To list everybody would be to miss nobody, so the first number means nothing without the second.`,
    leftOut: (records: number, from: string, rest: string) => `${records} mediations on record${from}. Left out: ${rest}.`,
    since: (year: string) => ` from ${year} on`,
    nothing: "none",
    chart: "Each criterion among those who did mediate",
    chartLabel: (of: number) =>
      `For each criterion, of ${of} mediators on record, how many met it, did not, or are not known. The table beside it says the same.`,
    tab: "Bars",
    table: "Table",
    head: { criterion: "Criterion", met: "Met", notMet: "Not met", notKnown: "Not known" },
    see: (of: number) => `What to see: each bar is the same ${of} mediators. Filled: met; hatched: not known; outlined: not met.`,
    not: "What not to conclude: that a state which meets a criterion mediates more often; those who met it and did not mediate are not in the bars.",
    missesTitle: "Whom the rule missed, and why",
    misses: { between: "Between", because: "Not listed", outcome: "Outcome" },
    openMisses: (count: number) => `${count} were missed: show them`,
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
