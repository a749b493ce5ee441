/** The search parameters of this view: the guide, its step from 1, and the day. */
import { type SearchValues, texts } from "../../app/query/search.ts";
import { viewSearch } from "../../app/query/useSearchState.ts";

export const { search, useView } = viewSearch("guide", texts("id", "step", "date", "open", "treaty"));

export type Search = SearchValues<typeof search>;

declare module "../../app/query/search.ts" {
  interface SearchOf {
    guide: Search;
  }
}
