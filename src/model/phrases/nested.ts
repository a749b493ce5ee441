/** Types that the lists of sentences share. */

/** The arguments of a sentence that takes none. */
export type NoArgs = Record<never, never>;

/** Any phrase of the group `P`, whose keys are codes and whose values are their arguments: for phrases inside phrases. */
export type PhraseOf<P> = { [C in keyof P]: { readonly code: C; readonly args: P[C] } }[keyof P];
