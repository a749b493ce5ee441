/** The words in which a disagreement with ATOP is classed, as lists and types; this file does not load the schema library. */

/** Classes of a disagreement, in the order of answers. */
export const AGREEMENT_CLASSES = ["they-err", "definition", "ours", "missing", "beyond", "unclassed"] as const;
export type AgreementClass = (typeof AGREEMENT_CLASSES)[number];

/** Definitions in which the two differ, each told in one sentence by the catalogue of phrases. */
export const DEFINITIONS = [
  "signature",
  "end",
  "grade",
  "dormant",
  "owed-to",
  "third-state",
  "forbearance",
  "general-consultation",
  "peaceful-settlement",
  "scope",
  "defence-or-offence",
  "joint-measures",
  "renewal",
  "succession",
  "sovereignty",
  "clause-ended",
  "both-consult",
  "territory",
] as const;
export type Definition = (typeof DEFINITIONS)[number];

/** The side that has the promise in a dyad-year of which the other has none. */
export const HOLDERS = ["ledger", "atop"] as const;
export type Holder = (typeof HOLDERS)[number];

/** Causes of a disagreement that the program can tell from the two records alone. */
export const CAUSES = [
  "no-file",
  "not-a-party",
  "no-clause",
  "summary",
  "other-help",
  "direction",
  "owed-to",
  "unilateral",
  "third-state",
  "dormant",
  "accession",
  "begins-later",
  "ends-earlier",
  "end-disputed",
  "no-number",
  "not-in-copy",
  "not-their-member",
  "begins-earlier",
  "ends-later",
  "interrupted",
  "grade",
  "forbearance",
  "general-consultation",
  "no-pledge",
] as const;
export type Cause = (typeof CAUSES)[number];

/**
 * The records that are compared. all: everything on both sides; filed: without the dyad-years that ATOP has from alliances without
 * a counterpart; reconciled: without the disagreements of every class but ours and unclassed; frozen: the instruments drawn by lot,
 * with their alliances.
 */
export const SCOPES = ["all", "filed", "reconciled", "frozen"] as const;
export type Scope = (typeof SCOPES)[number];
