/** The search parameters of this view: the region and the era whose missing pacts are listed. */
import { type SearchValues, texts } from "../../app/query/search.ts";
import { viewSearch } from "../../app/query/useSearchState.ts";

export const { search, useView } = viewSearch("coverage", texts("region", "era"));

export type Search = SearchValues<typeof search>;

declare module "../../app/query/search.ts" {
  interface SearchOf {
    coverage: Search;
  }
}
