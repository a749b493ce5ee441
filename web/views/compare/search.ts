/** The search parameters of this view. */
import { type SearchValues, texts } from "../../app/query/search.ts";
import { viewSearch } from "../../app/query/useSearchState.ts";

export const { search, useView } = viewSearch("compare", texts("a", "b", "date", "open", "treaty", "since", "rule", "powers"));

export type Search = SearchValues<typeof search>;

declare module "../../app/query/search.ts" {
  interface SearchOf {
    compare: Search;
  }
}
