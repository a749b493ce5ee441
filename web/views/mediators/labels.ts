/** Texts of the page "Mediators". Facts come from the ledger's answers, never from here. */

import { translated } from "../../app/language/language.ts";
import { longDate } from "../../app/language/speech.ts";

const english = {
  title: (a: string, b: string) => `Mediators between ${a} and ${b}`,
  lede: {
    on: (date: string) => `On ${longDate(date)} `,
    bound: (one: boolean, past: boolean) => ` ${past ? (one ? "was" : "were") : one ? "is" : "are"} bound to fight for neither `,
    nor: " nor ",
    ties: (one: boolean, past: boolean) => ` and ${past ? "had" : one ? "has" : "have"} ties with both, or a body with both.`,
    /** In place of a number: no state was free of both and linked with both. */
    none: (past: boolean) => `no state that ${past ? "was" : "is"} bound to fight for neither `,
    tiesNone: (past: boolean) => ` ${past ? "had" : "has"} ties with both, or a body with both.`,
    open: (count: string) => `${count}: show them with what links them`,
  },
  standfirst:
    "Five criteria, each judged by itself: met, not met or not known. None is weighed against another, and states are listed alphabetically.",
  doors: {
    title: "Rivalries on record",
    label: "Pairs of rivals on record",
    rest: (count: number) => `${count} whose beginning is not known`,
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
    listed: (count: string) => `Bound to neither, with a link to both: ${count}`,
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
    listed: (count: number) => `Linked with both, bound to neither: ${count}`,
    others: (count: number) => `Bound to one, or without a link to both: ${count}`,
    unknown: "whether it ran on that day is not known",
    label: (state: string) => `Rivalries of others on record, by what links ${state} with both sides`,
    failed: "The rivalries could not be checked.",
    waiting: "Checking each rivalry on record.",
  },
  check: {
    title: "Tested against past mediations",
    intro:
      "Would these criteria have named the states that did mediate? Each mediator on record is looked up in the list for the day before.",
    busy: "Applying the criteria to every mediation on record. This takes some seconds; you can go on using the page.",
    seconds: (count: number) => `${count} s`,
    failed: "The test failed.",
    failedTodo: "Try again. The rest of the page does not depend on it.",
    retry: "Try again",
    verdict: (listed: number, of: number) => [`${listed} of ${of}`, " mediators were listed the day before; "] as const,
    missed: (count: number) => [`${count} were missed`, "."] as const,
    base: (share: string) =>
      `For these pairs the same rule lists on average ${share} of all other states. A rule that listed every state would miss none, so read the first number with the second.`,
    leftOut: (records: number, from: string, rest: string) => `${records} mediations on record${from}. Left out: ${rest}.`,
    since: (year: string) => ` from ${year} on`,
    nothing: "none",
    chart: "Each criterion among actual mediators",
    chartLabel: (of: number) => `For each criterion, of ${of} mediators on record, how many met it, did not, or are not known.`,
    tab: "Bars",
    table: "Table",
    head: { criterion: "Criterion", met: "Met", notMet: "Not met", notKnown: "Not known" },
    see: (of: number) => `What to see: each bar is the same ${of} mediators. Filled: met; hatched: not known; outlined: not met.`,
    not: "What not to conclude: that a state which meets a criterion mediates more often. States that met it and did not mediate are not shown.",
    missesTitle: "Mediators that the rule missed, and why",
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
