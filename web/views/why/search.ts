/** The search parameters of this view. */
import { type SearchValues, searchSchema, text } from "../../app/query/search.ts";
import { useSearchState } from "../../app/query/useSearchState.ts";

export const search = searchSchema({
  state: text,
  date: text,
  /** The explanation that is open, and the test whose cases are selected. */
  explanation: text,
  test: text,
  /** The selected cases, by their fit or by their cell of condition and outcome. */
  fit: text,
  case: text,
  treaty: text,
});

export type Search = SearchValues<typeof search>;

declare module "../../app/query/search.ts" {
  interface SearchOf {
    why: Search;
  }
}

/** This view's parameters, and functions that change them. */
export const useView = () => useSearchState("why", search);
