/** Sentences of answers: Ties, memberships and changes between days. */
export type TiesPhrases = {};
