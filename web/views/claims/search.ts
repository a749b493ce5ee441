/** The search parameters of this view. */
import { oneOf, type SearchValues, text } from "../../app/query/search.ts";
import { viewSearch } from "../../app/query/useSearchState.ts";
import { VERDICTS } from "./claim.ts";

export const { search, useView } = viewSearch("claims", {
  /** The id of a built-in text, or "own" for the reader's text. */
  text,
  /** A sentence of the reader's, which the address checks again. */
  says: text,
  /** The text shown beside it. */
  beside: text,
  /** Only claims with this verdict are listed. */
  verdict: oneOf(...VERDICTS),
  /** The open claim. */
  claim: text,
  treaty: text,
});

export type Search = SearchValues<typeof search>;

declare module "../../app/query/search.ts" {
  interface SearchOf {
    claims: Search;
  }
}
