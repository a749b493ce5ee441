/** The search parameters of this view: the region and the era whose missing pacts are listed. */
import { type SearchValues, searchSchema, text } from "../../app/query/search.ts";
import { useSearchState } from "../../app/query/useSearchState.ts";

export const search = searchSchema({ region: text, era: text });

export type Search = SearchValues<typeof search>;

declare module "../../app/query/search.ts" {
  interface SearchOf {
    coverage: Search;
  }
}

/** This view's parameters, and functions that change them. */
export const useView = () => useSearchState("coverage", search);
