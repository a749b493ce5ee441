/** The search parameters of this view. */
import { oneOf, type SearchValues, text } from "../../app/query/search.ts";
import { viewSearch } from "../../app/query/useSearchState.ts";

export const { search, useView } = viewSearch("source", {
  id: text,
  /** In the index, a kind of source; on a source's page, how facts were checked. */
  type: text,
  sort: oneOf("facts"),
});

export type Search = SearchValues<typeof search>;

declare module "../../app/query/search.ts" {
  interface SearchOf {
    source: Search;
  }
}
