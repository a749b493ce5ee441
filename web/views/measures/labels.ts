/** Labels of the view of measures. */
import { translated } from "../../app/language/language.ts";
import { capital, countWord, longDate, withArticle } from "../../app/language/speech.ts";

const english = {
  title: "Measures of two centuries",
  percent: (value: string) => `${value}\u202f%`,
  lead: {
    on: (date: string) => `On ${longDate(date)}, `,
    density: (past: boolean) => ` of all ordered pairs of states ${past ? "were" : "are"} tied; `,
    largest: (past: boolean) => ` of states ${past ? "stood" : "stand"} in the largest group that ties join, and `,
    blocs: (count: string) => `${count} ${count === "1" ? "bloc" : "blocs"}`,
    end: (past: boolean) => ` ${past ? "stood" : "stand"} out.`,
  },
  standfirst: "Two centuries of ties in numbers, on 1 July of each year and on the last day checked.",
  controls: {
    label: "Choices for the measures",
    measure: "Measure",
    all: "All, side by side",
    rule: "Ties that count",
    pacts: "Pacts",
    usualPacts: "all; for blocs, up to 40 states",
    smallPacts: "up to 40 states",
    everyPact: "all, for blocs too",
    scale: "Pledges of two states",
    scales: { binary: "tied or not", valued: "by strength, 1 to 3" },
    direction: "Which way",
    directions: { given: "given", received: "received", either: "either" },
  },
  levels: { system: "Of the system", state: "Of a state", pair: "Of two states" },
  figure: {
    system: (from: string, until: string) => `The system, ${from} to ${until}`,
    state: (a: string, b: string) => `${a} and ${b} among all states`,
    pair: (a: string, b: string) => `${a} and ${b} beside all pairs`,
    one: (title: string, who: string) => `${title}: ${who}`,
    world: "the system",
    tab: "Chart",
    table: "Table",
    label: (what: string, from: string) => `${what}: values since ${from}`,
    opens: (title: string, date: string) => `${title} on ${longDate(date)}: open the pacts behind it`,
    waiting: "Computing two centuries of networks.",
  },
  see: {
    system: "Each panel has its own scale. A paler band reaches to the value if every tie counted whose dates are not known.",
    state:
      "The grey band holds the middle eight of ten states, the dashes are the median; the lines are the two chosen states. Each panel has its own scale.",
    pair: "The grey band holds the middle eight of ten pairs of states, the dashes are the median; the line is the chosen pair.",
  },
  not: {
    system: "A number of a network says how ties are spread, not whether they would be kept.",
    state: "Many ties are no measure of power, and a chain of ties carries no duty: an ally's ally owes nothing.",
    pair: "Similar pledges are no alliance, and a value below zero is no hostility.",
  },
  hint: "Click a year to open the pacts behind it.",
  blocs: "Modularity and the number of blocs leave out pacts that tie more than 40 states, unless all pacts are chosen.",
  source: (version: string, rule: string) =>
    `Source: Entente ledger ${version}, ties by the rule “${rule}”; members of the Correlates of War state system.`,
  head: { year: "Year" },
  none: "\u2013",
  drawer: {
    value: (value: string) => `Value: ${value}.`,
    ofStates: (name: string, value: string) => `${capital(withArticle(name))}: ${value}.`,
    notDefined: "not defined",
    withUnknown: (value: string) => `${value} if every tie counted whose dates are not known or whose pact is dormant.`,
    definition: "Definition",
    formula: "Formula",
    papers: "Papers",
    pacts: (count: number) => (count === 0 ? "No pact stands behind it" : `The pacts behind it: ${count}`),
    ties: (count: number) => `${countWord(count, false)} ${count === 1 ? "state" : "states"}`,
    moves: "What each state adds to the value",
    movesLead: "The value less the value without that state.",
    neither: (count: number) => `${count} toward which neither has a pledge`,
    state: "State",
    adds: "adds",
    network: (date: string) => `The network on ${longDate(date)}`,
    treaties: (date: string) => `Treaties in force on ${longDate(date)}`,
    nearest: "Only the first eight are listed.",
  },
  doors: {
    label: "From here",
    network: "Network",
    networkText: "Who owed whom on this day",
    counts: "Counts",
    countsText: "How many allies, by which definition",
    compare: "Compare",
    compareText: "The two states side by side",
    timeline: "Timeline",
    timelineText: "When the pacts ran",
  },
  csv: { system: "The system (CSV)", state: "The two states (CSV)", pair: "The pair (CSV)" },
};

export type Words = typeof english;
export const measures = translated("measures", english);
