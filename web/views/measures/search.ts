/** The search parameters of this view. */
import { type SearchValues, texts } from "../../app/query/search.ts";
import { viewSearch } from "../../app/query/useSearchState.ts";

export const { search, useView } = viewSearch(
  "measures",
  texts("a", "b", "measure", "rule", "pacts", "scale", "direction", "date", "open", "treaty"),
);

export type Search = SearchValues<typeof search>;

declare module "../../app/query/search.ts" {
  interface SearchOf {
    measures: Search;
  }
}
