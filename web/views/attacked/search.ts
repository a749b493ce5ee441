/** What the address of this view holds. */
import { type SearchValues, searchSchema, text } from "../../app/query/search.ts";
import { useSearchState } from "../../app/query/useSearchState.ts";

export const search = searchSchema({
  initiator: text,
  target: text,
  place: text,
  date: text,
  act: text,
  provocation: text,
  fact: text,
  strike: text,
  aid: text,
  rounds: text,
  joins: text,
  why: text,
  brief: text,
  sealed: text,
  id: text,
  treaty: text,
});

export type Search = SearchValues<typeof search>;

declare module "../../app/query/search.ts" {
  interface SearchOf {
    attacked: Search;
  }
}

/** The parameters of this view and the ways to change them. */
export const useView = () => useSearchState("attacked", search);
