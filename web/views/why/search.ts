/** The search parameters of this view. */
import { type SearchValues, text } from "../../app/query/search.ts";
import { viewSearch } from "../../app/query/useSearchState.ts";

export const { search, useView } = viewSearch("why", {
  state: text,
  date: text,
  /** The explanation that is open, and the test whose cases are selected. */
  explanation: text,
  test: text,
  /** The selected cases, by their fit or by their cell of condition and outcome. */
  fit: text,
  case: text,
  treaty: text,
  /** The list behind a number, in the drawer. */
  open: text,
  /** The open steps: their ids, all, or none; the first by default. */
  steps: text,
  /** States beside the two in the chart of the two systems. */
  powers: text,
});

export type Search = SearchValues<typeof search>;

declare module "../../app/query/search.ts" {
  interface SearchOf {
    why: Search;
  }
}
