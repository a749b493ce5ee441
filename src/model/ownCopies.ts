/** What the user's own copies of datasets add to the ledger's view of a state: its capabilities, and whom it adjoins. */

/** A copy's name, version and last year, for the answer to state. */
export interface CopyOf {
  readonly dataset: string;
  readonly version: string;
  readonly lastYear: number;
}

/** Codes are the Correlates of War numbers of states. */
export interface OwnCopies {
  /** The state's share of the system's capabilities in the last year on file up to `year`; null if it has none on file by then. */
  readonly capabilities: (CopyOf & { readonly shareBy: (code: number, year: number) => number | null }) | null;
  /** Whether two states adjoined by land or by at most 400 miles of water in the year, or in the last year on file. */
  readonly contiguity: (CopyOf & { readonly adjoin: (a: number, b: number, year: number) => boolean }) | null;
}
