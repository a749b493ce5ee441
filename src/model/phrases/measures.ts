/** Sentences about measures: the title, the meaning and the caution of each. */
import type { MeasureId } from "../measures.ts";

interface OfMeasure {
  readonly measure: MeasureId;
}

export interface MeasurePhrases {
  "network-measure-title": OfMeasure;
  "network-measure-meaning": OfMeasure;
  "network-measure-caution": OfMeasure;
}

/** The measures that mislead if they are read without a warning. */
export const CAUTIONED = [
  "betweenness",
  "closeness",
  "hub-share",
  "s-score",
  "scott-pi",
  "cohen-kappa",
  "tau-b",
  "density",
  "transitivity",
  "modularity",
  "polarity",
  "concentration",
  "half-life",
] as const satisfies readonly MeasureId[];
