/** The search parameters of this view. */
import { type SearchValues, searchSchema, text } from "../../app/query/search.ts";
import { useSearchState } from "../../app/query/useSearchState.ts";

export const search = searchSchema({
  a: text,
  b: text,
  state: text,
  date: text,
  open: text,
  treaty: text,
});

export type Search = SearchValues<typeof search>;

declare module "../../app/query/search.ts" {
  interface SearchOf {
    price: Search;
  }
}

/** This view's parameters, and functions that change them. */
export const useView = () => useSearchState("price", search);
