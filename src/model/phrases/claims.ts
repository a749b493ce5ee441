/** Sentences of answers: The claims checker. */
export type ClaimsPhrases = {};
