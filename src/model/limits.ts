/** Limits on text that a user hands over. */

/** The longest text of claims that is read, in characters. */
export const MAX_CLAIMS_TEXT = 200_000;
/** The most claims that are checked at a time. */
export const MAX_CLAIMS = 500;
