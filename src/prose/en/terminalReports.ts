/** English words of the terminal for the ledger's reports on itself, and for its agreement with another dataset. */

const spaced = (id: string) => id.replaceAll("-", " ");
const AGREEMENT_CLASSES = {
  "they-err": "ATOP errs",
  definition: "a definition differs",
  ours: "ours to mend",
  missing: "missing from the ledger",
  beyond: "not in ATOP",
  unclassed: "unclassed",
};
/** Longer labels for kinds of facts whose names say too little. */
const FACT_KINDS: Readonly<Record<string, string>> = {
  question: "open question",
  trigger: "trigger word",
  "general-treaty": "general law",
};

/** One row of error rates: its share, its interval, and what it was estimated from. */
export interface RateWords {
  readonly rate: string;
  readonly low: string;
  readonly high: string;
  /** The share if every undecidable fact were wrong; null if it is the same. */
  readonly atMost: string | null;
  readonly wrong: number;
  readonly judged: number;
  readonly unjudged: number;
}

export const reports = {
  sound: (folder: string, files: number) => `${folder}: ${files} files, nothing wrong`,
  complaints: (folder: string, count: number, files: number) =>
    `${folder}: ${count} ${count === 1 ? "complaint" : "complaints"} in ${files} files`,
  notYet: (count: number) => `not yet there, and no mistake: ${count}`,
  why: (text: string) => `  why: ${text}`,
  todo: (text: string) => `  do:  ${text}`,

  reported: (count: number, day: string) =>
    count === 0
      ? `Nothing dated after ${day} is on record`
      : `${count} ${count === 1 ? "act" : "acts"} reported after ${day}, the last verified day`,
  reportedOnly: "What was not noticed is not here: the ledger was not checked for these days.",

  stale: (count: number) => `The ${count} facts verified longest ago`,
  verified: "verified",
  mark: "mark",
  file: "file",
  fact: "fact",
  /** A value that a table of counts counts, such as a kind of instrument. */
  counted: (value: string) => value,
  noSuchFact: (title: string) => `${title}: no such fact`,
  place: "place",

  raises: {
    major: "Changed readings",
    minor: "New instruments, and what else can be named",
    patch: "Corrected facts",
  },
  change: (change: "added" | "changed" | "removed", owner: string | null, kind: string, label: string) =>
    `${change}: ${owner === null ? "" : `${owner}, `}${FACT_KINDS[kind] ?? kind} “${label}”`,
  was: (before: string) => `was: ${before}`,
  inFields: (fields: readonly string[]) => `in ${fields.join(", ")}`,
  holds: (count: number) => `with ${count} further ${count === 1 ? "fact" : "facts"}`,

  audit: (drawn: number, facts: number, seed: number, hash: string) =>
    `Audit: ${drawn} of ${facts} facts, drawn with seed ${seed} from the ledger ${hash}`,
  openSource: (cite: string, at: string | null, url: string | null) =>
    `open: ${cite}${at === null ? "" : `, ${at}`}${url === null ? "" : ` ${url}`}`,
  toFill: "  verdict:            opened:            note:",
  force: (inForce: boolean): string => (inForce ? "in force" : "not in force"),
  auditHead: { force: "in force", facts: "facts", drawn: "drawn", kind: "kind" },
  auditKinds: { act: "act", clause: "clause", membership: "membership" },
  sample: (size: number, inForce: number, seed: number, hash: string) =>
    `Sample: ${size} facts, ${inForce} in force, seed ${seed}, ledger ${hash}`,
  rateHead: {
    ...{ judged: "judged", wrong: "wrong", coarse: "coarse", open: "open", rate: "error rate", interval: "95%" },
    ...{ firm: "not coarse", of: "of" },
  },
  noRate: "No fact has a verdict yet.",
  rate: ({ rate, low, high, atMost, wrong, judged, unjudged }: RateWords) =>
    `Estimated error rate: ${rate} (95% interval ${low} to ${high}), from ${wrong} wrong of ${judged} judged${atMost === null ? "" : `; ${atMost} if every undecidable fact were wrong`}.${unjudged === 0 ? "" : ` ${unjudged} facts are in strata without a verdict and are not counted.`}`,
  allFacts: "all facts",
  ofKind: (kind: string) => `kind: ${kind}`,
  found: (verdict: string, id: string) => `${verdict}: ${id}`,
  opened: (note: string, source: string) => `${note} (${source})`,
};

export const agreementWords = {
  classed: (count: number) => `Agreement with ATOP: ${count} disagreements read and classed`,
  measured: (until: string, counterparts: number, alliances: number) =>
    `Agreement with ATOP to ${until}, ${counterparts} of ${alliances} alliances with a counterpart`,
  scopes: {
    all: "Everything",
    filed: "Without ATOP's alliances that have no counterpart here",
    reconciled: "Counting as disagreements only what is ours or unclassed",
    frozen: "The instruments drawn by lot, as they are coded now",
  },
  pacts: { all: "By alliance: does it make the promise at all?", frozen: "The same for the instruments drawn by lot" },
  head: {
    ...{ type: "type", both: "both", ledger: "ledger", atop: "ATOP", kappa: "kappa", interval: "95% of it", open: "open", agree: "agree" },
    ...{ positive: "positive", neither: "neither", groups: "groups", dyadYears: "dyad-years", class: "class" },
  },
  type: (type: string) => type,
  byEra: "Kappa by era",
  classes: AGREEMENT_CLASSES,
  definition: (id: string, meaning: string) => `${spaced(id)}: ${meaning}`,
  none: "none",
  more: (count: number) => `${count} more: add --csv or --json`,
  noFile: "no file",
  noNumber: "no number",
  weight: (dyadYears: number) => `${dyadYears} dyad-years, `,
  sides: { ledger: "only in the ledger: ", atop: "only in ATOP: " },
  classOf: (given: keyof typeof AGREEMENT_CLASSES, definition: string | null) =>
    ` [${AGREEMENT_CLASSES[given]}${definition === null ? "" : `: ${spaced(definition)}`}]`,
};
