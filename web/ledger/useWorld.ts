/** The day in the address of a view of the world, and everything that the head of such a view needs. */
import { useCallback, useMemo } from "react";
import { type Day, isDay } from "../../src/surfaces/client/words.ts";
import { omitNull } from "../app/query/answers.ts";
import { nameOfState, verifiedThrough } from "../app/query/directory.ts";
import { useAsk } from "../app/query/useAsk.ts";
import type { SearchState } from "../app/query/useSearchState.ts";
import { today } from "./calendar.ts";

interface WorldSearch {
  readonly date: string | null;
}

export function useWorld<S extends WorldSearch>({ search, change: changeSearch, replace }: SearchState<S>) {
  const now = today();
  const listing = useAsk("state.list", omitNull({ date: search.date }));
  const verified = verifiedThrough();
  // The date moves at once; names and answers follow.
  const moving = listing.stale && search.date !== null && isDay(search.date);
  const day = (moving ? search.date : (listing.answer?.date ?? verified)) as Day;
  const states = listing.answer?.states ?? [];
  const names = useMemo(() => new Map(states.map(({ id, name }) => [id, name])), [states]);
  const nameOf = useCallback((id: string) => names.get(id) ?? nameOfState(id), [names]);
  /** Changes the view; an open drawer closes unless `next` keeps it. */
  const change = (next: Partial<S>, how?: { readonly burst?: boolean }) =>
    changeSearch({ date: day, open: null, treaty: null, ...next } as Partial<S>, how);
  return {
    search,
    replace,
    now,
    verified,
    last: now > verified ? now : verified,
    day,
    /** The day for the address: an invalid one stays as typed, with its complaint. */
    written: listing.complaint === null ? day : search.date,
    past: day > verified,
    states,
    nameOf,
    /** The complete state of the view, as its address would hold it. */
    full: { ...search, date: day } as S,
    change,
    listing,
  };
}

export type World = Pick<
  ReturnType<typeof useWorld<WorldSearch>>,
  "day" | "last" | "now" | "verified" | "listing" | "states" | "nameOf"
> & {
  readonly change: (next: { readonly date?: string }, how?: { readonly burst?: boolean }) => void;
};
