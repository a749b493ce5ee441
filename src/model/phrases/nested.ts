/** A phrase among the arguments of another. Its type is loose, because the list of phrases cannot contain itself. */
export interface Nested {
  readonly code: string;
  readonly args: object;
}

/** The arguments of a phrase that takes none. */
export type NoArgs = Readonly<Record<never, never>>;
