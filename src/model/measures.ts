/** The ids of measures, by what each is a number about. */
export const STATE_MEASURES = [
  "pledges-given",
  "pledges-received",
  "partners",
  "betweenness",
  "closeness",
  "clustering",
  "hub-share",
] as const;
export const PAIR_MEASURES = ["s-score", "scott-pi", "cohen-kappa", "tau-b"] as const;
export const SYSTEM_MEASURES = [
  "density",
  "reciprocity",
  "transitivity",
  "components",
  "largest-component",
  "modularity",
  "polarity",
  "concentration",
  "spoke-ties",
  "formation-rate",
  "end-rate",
  "half-life",
] as const;
export const MEASURE_IDS = [...STATE_MEASURES, ...PAIR_MEASURES, ...SYSTEM_MEASURES] as const;

export type PairMeasureId = (typeof PAIR_MEASURES)[number];
export type MeasureId = (typeof MEASURE_IDS)[number];
export const LEVELS = ["state", "pair", "system"] as const;
export type MeasureLevel = (typeof LEVELS)[number];

/** Instruments that tie more states are left out of blocs by default: a pact of a whole continent is no bloc. */
export const LARGEST_BLOC = 40;

/** The readings of a similarity measure: tied or not, or the level of the pledge; and the direction of the pledges. */
export const SCALES = ["binary", "valued"] as const;
export const DIRECTIONS = ["given", "received", "either"] as const;

/** The weights of states as those toward which pledges run: all the same, or a column of National Material Capabilities. */
export const WEIGHTS = ["equal", "cinc", "milex", "milper", "irst", "pec", "tpop", "upop"] as const;
export type Weight = (typeof WEIGHTS)[number];
