/** Labels of the page of one state, and of the list of all. */

import { translated } from "../../app/language/language.ts";
import { longDate } from "../../app/language/speech.ts";
import type { Piece } from "../../ledger/Sentence.tsx";

const date = (when: string) => when.split("/").map(longDate).join(" or ");
const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

const english = {
  waiting: "Reading what the state owes and is owed",
  pick: "State",
  title: "States",
  /** The numbers of states that it owes defence, and that owe it. */
  sentence: (date: string, name: Piece, owes: Piece, owed: Piece, past: boolean): readonly Piece[] => [
    { text: `On ${longDate(date)} ` },
    name,
    { text: past ? " owed defence to " : " owes defence to " },
    owes,
    { text: past ? " and was owed it by " : " and is owed it by " },
    { ...owed, stop: "." },
  ],
  standfirst: (seat: string | null) => `${seat === null ? "" : `Seat of government: ${seat}. `}Open a number to see the records behind it.`,
  gone: { go: (when: string) => `Go to ${longDate(when)}, when it existed` },
  glance: {
    title: "At a glance",
    names: "Names over time",
    now: "the name of the day",
    system: "State system",
    systems: {
      yes: "a member of the state system (Correlates of War)",
      gw: "on the Gleditsch-Ward list only",
      no: "on neither list of the state system",
    } as Record<string, string>,
    cow: "Correlates of War",
    gw: "Gleditsch-Ward",
    none: "no number",
    seats: "Seats of government",
    aliases: "Also found under",
    standing: "How it is held",
    before: "Its record begins from",
    after: "Records that begin from this one",
    key: "Key",
    span: (from: string, until: string | null) => `${date(from)} to ${until === null ? "today" : date(until)}`,
    took: (when: string) => `on ${date(when)}`,
  },
  account: {
    title: "What it owes and is owed",
    intro:
      "Each state counts once per line. Pledges that only permit, that are political, or that a state can revoke alone have lines of their own.",
    owes: "owes",
    owed: "is owed",
    grades: { binding: "", permissive: "may", principle: "in principle", unilateral: "by one state\u2019s order" } as Record<
      string,
      string
    >,
    soft: "Ties without a promise for war",
    hard: "Promises for war and peace",
    open: (what: string, side: string, count: string) => `${side} ${what}: ${count}. Show the records.`,
    notKnown: (count: number) => `+${count} not known`,
    none: "The ledger has no tie of it on that day. That the ledger has none does not prove that there was none.",
    help: {
      title: (count: number, name: string) =>
        count === 0 ? `Nobody is obliged to defend ${name}` : `Obliged to defend ${name}: ${plural(count, "state")}`,
      lead: "First the binding promises of defence, then the weaker ones. Each stands with its words, which say on which condition. Only a named attack, place and day tell whether the condition is met.",
      none: "The ledger has no promise of help to it on that day. That the ledger has none does not prove that there was none.",
    },
    meaning: (what: string, owes: boolean) =>
      owes ? `States to which it owes this on the day: ${what}.` : `States that owe it this on the day: ${what}.`,
  },
  pacts: { title: "All its pacts", tab: "Timeline", table: "Table" },
  with: {
    title: "With whom",
    intro: "One row per state; the words say which way a promise runs.",
    head: { state: "State", pledges: "Promises", soft: "Beside them", doors: "Further" },
    both: "each to the other",
    gives: "it owes",
    gets: "it is owed",
    doubt: "not known whether",
    compare: "Compare",
    open: (name: string) => `Everything between it and ${name}`,
    all: (count: number) => `Show all ${count} states`,
  },
  records: {
    title: "Other records that name it",
    intro: "Dated facts that bind nobody: forces and bases, command, rivalries, relations. Open a count to see them.",
    lines: "On the day",
    ever: "At any time",
    noRecord: "not on record",
    names: {
      relations: "diplomatic relations",
      rivalries: "rivalries",
      mediations: "mediations",
      positions: "positions that it has taken",
      tests: "tests of promises",
      events: "events of the world of pacts",
      command: "command and access",
      soil: "foreign forces and rights, on its soil or held by it",
      counts: "published counts",
      yardsticks: "yardsticks",
    } as Record<string, string>,
    open: (what: string, count: string) => `${what}: ${count}. Show the records.`,
    unknown: "not known",
    loading: "Reading the records.",
    undated: "not dated",
  },
  doors: {
    label: "From here",
    attacked: (name: string) => `Were ${name} attacked`,
    attackedText: "who is obliged to help, may, or must consult, by which words",
    price: "The price of an ally",
    priceText: (name: string) => `what promises cost ${name} in freedom, and what help they bring`,
    compare: (name: string, other: string) => `${name} beside ${other}`,
    compareText: "all that both owe and are owed",
    counts: "How many allies?",
    countsText: "the same state by each definition",
  },
  exposure: {
    title: "Exposure and protection",
    intro: "were each state to attack each other: how often it would be obliged to fight, and who would be obliged to help it",
    busy: "Reading every attack as a case of its own. This takes some seconds.",
    failed: "The attacks could not be counted.",
    head: {
      standing: "Standing",
      attacks: "Attacks on others",
      wards: "States that it would help",
      enemies: "States that it would fight",
      defenders: "States that would help it",
    },
    standings: {
      obliged: "obliged",
      contestable: "contestable",
      permitted: "permitted",
      political: "political commitment",
      nominal: "obliged, by a pact that nobody has kept alive",
    },
    case: "One attack, with every article",
  },
  downloads: { ties: "Ties (CSV)", json: "Whole answer (JSON)" },
  index: {
    lead: (count: number, day: string) => `On ${longDate(day)} the ledger knows ${count} states.`,
    standfirst: "Under their names of that day. A three-letter key does not imply recognition.",
    search: "Words in the name",
    sort: "Order",
    sorts: { name: "by name", ties: "by those to whom they owe defence" } as Record<string, string>,
    head: { name: "State", seat: "Seat of government", cow: "COW", gw: "GW", owes: "Owes defence to", owed: "Is owed by" },
    none: "No state of that day has such a name.",
    noSeat: "not known",
    shown: (shown: number, all: number) => (shown === all ? `All ${all} are shown.` : `${plural(shown, "is", "are")} of ${all} shown.`),
    outside: "not in the state system",
    territory: "a territory, not a state",
    system: (members: number, others: number) =>
      `${members} of them are members of the state system, by the Correlates of War or the Gleditsch-Ward list; ${others} ${others === 1 ? "is" : "are"} not.`,
    territories: (count: number) =>
      `${plural(count, "territory", "territories")} of other states, which take part in treaties, ${count === 1 ? "is" : "are"} listed too and not counted.`,
  },
} as const;

export type Words = typeof english;
export const stateEn = translated("stateview", english);
