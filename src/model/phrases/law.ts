/** Sentences of answers: The law engine. */
export type LawPhrases = {};
