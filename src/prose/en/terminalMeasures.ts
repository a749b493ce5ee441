/** English headings and short lines of the terminal for measures, blocs and similarity. */

/** How the portfolios of two states are read. */
export interface Portfolio {
  readonly scale: "binary" | "valued";
  readonly direction: "given" | "received" | "either";
  /** "equal", or the column of capabilities by which states weigh. */
  readonly weight: string;
}

export const measureWords = {
  level: { state: "Of states", pair: "Of pairs of states", system: "Of the system" },
  measure: "measure",
  meaning: "meaning",
  value: "value",
  stability: "stability",
  undefined: "not defined",
  grades: { binding: "binding", permissive: "permissive", principle: "in principle", unilateral: "unilateral" },
  /** `type` and `grade` count in place of those of the rule; null: the rule's. */
  reading: (rule: string, largest: number | null, type: string | null, grade: string | null) => {
    const instead = [type === null ? "" : `of the type ${type}`, grade === null ? "" : `of the grade "${grade}"`].filter(
      (one) => one !== "",
    );
    const narrowed = instead.length === 0 ? "" : `, ${instead.join(" and ")} in place of its own`;
    return `Ties by the rule ${rule}${narrowed}${largest === null ? "." : `, without instruments that tie more than ${largest} states.`}`;
  },
  on: (title: string, date: string) => `${title} on ${date}`,
  overTime: (title: string, from: string, until: string) => `${title}, ${from} to ${until}`,
  years: (count: number): string => (count === 1 ? " year" : " years"),
  inBrackets: "In brackets: the value if every tie counted whose dates are not known or whose pact is dormant.",
  blocsOn: (date: string, blocs: number, tied: number, states: number) =>
    `${blocs} blocs on ${date}: ${tied} of ${states} states stand in one`,
  leftOut: (pacts: string) => `Left out for tying too many states: ${pacts}.`,
  modularity: (value: string, runs: number) => `Modularity ${value}, the best of ${runs} seeded runs.`,
  stabilityMeans:
    "Stability: the mean share of the runs in which two states of the bloc stand together. Where it is low, the runs disagree and the bloc is an artefact.",
  fields: { s: "Similarity S", pi: "Scott's pi", kappa: "Cohen's kappa", tauB: "Kendall's tau-b" },
  alikeOn: (a: string, b: string, date: string) => `Similarity of pledges, ${a} and ${b}, ${date}`,
  portfolio: ({ scale, direction, weight }: Portfolio, states: number) =>
    `Pledges ${direction === "either" ? "in either direction" : direction}, ${
      scale === "binary" ? "tied or not" : "from 1 (consultation) to 3 (defence or offence)"
    }, toward ${states} states${weight === "equal" ? "" : `, each weighted by its ${weight}`}; each state counts as its own ally.`,
  withoutWeight: (count: number) => `${count} ${count === 1 ? "member has" : "members have"} no weight in your copy and are left out.`,
  influence: "What each state adds to the values: the value less the value without it.",
  neither: (count: number) => `${count} with no pledge of either`,
  bothTied: (count: number, names: string) => (count === 0 ? "Alike toward no state." : `Alike toward ${count}: ${names}.`),
  onlyOne: (name: string, states: string) => (states === "" ? `Nothing more from ${name} alone.` : `More from ${name}: ${states}.`),
  nearestTo: (name: string, date: string, by: string) => `States whose pledges most resemble those of ${name}, ${date}, by ${by}`,
  undefinedFor: (count: number) => `The measure is not defined for ${count} ${count === 1 ? "other state" : "other states"}.`,
};
