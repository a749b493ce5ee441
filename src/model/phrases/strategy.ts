/** Sentences of answers: Comparisons, autonomy, mediators, explanations. */
export type StrategyPhrases = {};
