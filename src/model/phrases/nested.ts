/** Types that the lists of sentences share. */

/** A phrase among the arguments of another. Its type is loose, because the list of phrases cannot refer to itself. */
export interface Nested {
  readonly code: string;
  readonly args: object;
}

/** The arguments of a phrase that takes none. */
export type NoArgs = Readonly<Record<never, never>>;

/** Any phrase of the group `P`, whose keys are codes and whose values are their arguments: a nested phrase of a known kind. */
export type PhraseOf<P> = { [C in keyof P]: { readonly code: C; readonly args: P[C] } }[keyof P];
