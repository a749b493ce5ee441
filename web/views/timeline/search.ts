/** The search parameters of this view. */
import { oneOf, type SearchValues, texts } from "../../app/query/search.ts";
import { viewSearch } from "../../app/query/useSearchState.ts";

/** The groupings of pacts; the first is the default. */
export const SORTS = ["region", "type", "state", "start"] as const;
export type Sort = (typeof SORTS)[number];

export const { search, useView } = viewSearch("timeline", {
  ...texts("a", "b", "from", "to", "type", "region"),
  sort: oneOf(...SORTS),
  ...texts("date", "open", "treaty"),
});

export type Search = SearchValues<typeof search>;

declare module "../../app/query/search.ts" {
  interface SearchOf {
    timeline: Search;
  }
}
