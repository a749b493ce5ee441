/** The search parameters of this view: the row that is opened in full. */
import { type SearchValues, texts } from "../../app/query/search.ts";
import { viewSearch } from "../../app/query/useSearchState.ts";

export const { search, useView } = viewSearch("literature", texts("row"));

export type Search = SearchValues<typeof search>;

declare module "../../app/query/search.ts" {
  interface SearchOf {
    literature: Search;
  }
}
