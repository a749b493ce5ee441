/** The search parameters of this view. The operations check the values, so that a wrong one gets a complaint. */
import { flag, oneOf, type SearchValues, text } from "../../app/query/search.ts";
import { viewSearch } from "../../app/query/useSearchState.ts";

export const { search, useView } = viewSearch("attacked", {
  initiator: text,
  target: text,
  place: text,
  date: text,
  act: text,
  provocation: text,
  fact: text,
  /** Readings that the reader takes of disputed words: `INSTRUMENT:QUESTION=2`, divided by commas. */
  reading: text,
  strike: text,
  aid: text,
  rounds: text,
  joins: oneOf("called-on", "contestable"),
  /** The selected verdict: `<position>.<STATE>`, the id of a finding, or a state. */
  why: text,
  /** The state for which the case is read: "you are Serbia". */
  seat: text,
  /** States whose role briefs are shown, divided by commas. */
  brief: text,
  sealed: flag,
  /** The case as a memorandum, and whether its annex lists everything. */
  memo: flag,
  annex: flag,
  /** The instrument that the reader came from; its clause is open. */
  id: text,
  treaty: text,
});

export type Search = SearchValues<typeof search>;

declare module "../../app/query/search.ts" {
  interface SearchOf {
    attacked: Search;
  }
}
