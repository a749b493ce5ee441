/** The search parameters of this view: the section to scroll to. */
import { oneOf, type SearchValues } from "../../app/query/search.ts";
import { viewSearch } from "../../app/query/useSearchState.ts";

export const SECTIONS = ["counted", "bound", "rules", "checked", "wrong", "missing", "limits", "data"] as const;

export const { search, useView } = viewSearch("method", { section: oneOf(...SECTIONS) });

export type Search = SearchValues<typeof search>;

declare module "../../app/query/search.ts" {
  interface SearchOf {
    method: Search;
  }
}
