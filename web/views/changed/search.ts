/** The search parameters of this view. */
import { type SearchValues, searchSchema, text } from "../../app/query/search.ts";
import { useSearchState } from "../../app/query/useSearchState.ts";

export const search = searchSchema({
  state: text,
  from: text,
  to: text,
  since: text,
  type: text,
  rule: text,
  open: text,
  treaty: text,
});

export type Search = SearchValues<typeof search>;

declare module "../../app/query/search.ts" {
  interface SearchOf {
    changed: Search;
  }
}

/** This view's parameters, and functions that change them. */
export const useView = () => useSearchState("changed", search);
