/**
 * The rankings that are tried, fixed before any was run on the held-out years, and the years.
 *
 * How they were chosen: by the earlier years alone, among sums of the six traits with equal weights. Equal weights, because some
 * thirty mediators can support no others. Contiguity was tried and left out of the sum: nearness carries it already, and with a copy of
 * contiguity it found fewer. The names of later mediators stand in the record and were known; no ranking had been run on them.
 */
import type { RankingId } from "../../../model/results/mediatorValidation.ts";
import type { Trait } from "./traits.ts";

/** The last day of the years on which rankings were chosen. Attempts after it are held out. */
export const CHOSEN_THROUGH = "2015-12-31";

/**
 * rule: what is tested. baseline: what it is tested against, power and distance alone. The others say which part of the rule does the
 * work: treaties: ties and bodies alone; no-treaties: the rule without them; practice: earlier mediations alone; power: power alone.
 */
export const RANKINGS = Object.freeze({
  rule: ["power", "nearness", "practice", "ties", "body"],
  baseline: ["power", "nearness"],
  "no-treaties": ["power", "nearness", "practice"],
  treaties: ["ties", "body"],
  practice: ["practice"],
  power: ["power"],
}) satisfies Readonly<Record<RankingId, readonly Trait[]>>;

export const RANKING_IDS = Object.keys(RANKINGS) as readonly RankingId[];
