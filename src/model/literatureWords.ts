/** Lists of words about published numbers and their recomputation; this file does not load the schema library. */

/** The kinds of number: how one is printed, and how two are compared. */
export const NUMBER_KINDS = ["count", "share", "ratio", "index", "change", "direction"] as const;
export type NumberKind = (typeof NUMBER_KINDS)[number];

/**
 * The outcome of a recomputation. same: ours rounds to the number as printed, or has its direction; near: within a tenth of it; unsure: a
 * direction whose interval of 95 per cent holds no difference too; differs: farther away, or in the other direction; not-computed: this run
 * lacked the data.
 */
export const OUTCOMES = ["same", "near", "unsure", "differs", "not-computed"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The data that a value was computed from: the ledger alone, or the user's own copies of datasets, with the ledger or without. */
export const BASES = ["ledger", "ledger-and-copies", "copies"] as const;
export type Basis = (typeof BASES)[number];

/** Effects on the start of a dispute: the target has defenders, the initiator has offensive help, or others must keep out of the initiator's way. */
export const INITIATION_EFFECTS = ["target-defended", "initiator-backed", "initiator-shielded"] as const;
export type InitiationEffect = (typeof INITIATION_EFFECTS)[number];
