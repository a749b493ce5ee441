/** The search parameters of this view. */
import { oneOf, type SearchValues, texts } from "../../app/query/search.ts";
import { viewSearch } from "../../app/query/useSearchState.ts";

export const { search, useView } = viewSearch("state", { ...texts("state"), sort: oneOf("ties"), ...texts("q", "date", "open", "treaty") });

export type Search = SearchValues<typeof search>;

declare module "../../app/query/search.ts" {
  interface SearchOf {
    state: Search;
  }
}
