/** The search parameters of this view. */
import { oneOf, type SearchValues, searchSchema, text } from "../../app/query/search.ts";
import { useSearchState } from "../../app/query/useSearchState.ts";

/** The groupings of pacts; the first is the default. */
export const SORTS = ["region", "type", "state", "start"] as const;
export type Sort = (typeof SORTS)[number];

export const search = searchSchema({
  a: text,
  b: text,
  from: text,
  to: text,
  type: text,
  region: text,
  sort: oneOf(...SORTS),
  date: text,
  open: text,
  treaty: text,
});

export type Search = SearchValues<typeof search>;

declare module "../../app/query/search.ts" {
  interface SearchOf {
    timeline: Search;
  }
}

/** This view's parameters, and functions that change them. */
export const useView = () => useSearchState("timeline", search);
