/** The two states and the day in a view's address, and everything that the head of such a view needs. */
import { useCallback, useMemo } from "react";
import { type Day, isDay } from "../../src/surfaces/client/words.ts";
import { omitNull } from "../app/query/answers.ts";
import { nameOfState, stateNamed, verifiedThrough } from "../app/query/directory.ts";
import { useAsk } from "../app/query/useAsk.ts";
import type { SearchState } from "../app/query/useSearchState.ts";
import { today } from "./calendar.ts";
import { useChangesOf } from "./history.ts";

interface PairSearch {
  readonly a: string | null;
  readonly b: string | null;
  readonly date: string | null;
  readonly open: string | null;
  readonly treaty: string | null;
}

/** `defaults` replace states that the address does not name. */
export function usePair<S extends PairSearch>(
  { search, change: changeSearch, replace }: SearchState<S>,
  defaults: readonly [string, string],
) {
  const now = today();
  const typed = [search.a ?? defaults[0], search.b ?? defaults[1]] as const;
  const listing = useAsk("state.list", omitNull({ date: search.date }));
  const verified = verifiedThrough();
  // The date moves at once; names and answers follow.
  const moving = listing.stale && search.date !== null && isDay(search.date);
  const day = (moving ? search.date : (listing.answer?.date ?? verified)) as Day;
  const states = listing.answer?.states ?? [];
  const names = useMemo(() => new Map(states.map(({ id, name }) => [id, name])), [states]);
  const nameOf = useCallback((id: string) => names.get(id) ?? nameOfState(id), [names]);
  const [a = "", b = ""] = useMemo(() => typed.map((one) => stateNamed(one)?.id ?? one), [typed[0], typed[1]]);
  const ids = useMemo(() => [a, b] as const, [a, b]);
  const [first, second] = [useChangesOf(a), useChangesOf(b)];
  const changes = useMemo(() => [first, second] as const, [first, second]);
  /** The complete state of the view, as its address would hold it. */
  const full: S = { ...search, a, b, date: day };
  /** Changes the view; an open drawer closes unless `next` keeps it. */
  const change = (next: Partial<S>, how?: { readonly burst?: boolean }) =>
    changeSearch({ a, b, date: day, open: null, treaty: null, ...next } as Partial<S>, how);
  /** Ways out if one of the two did not exist on the day. */
  const ways = {
    ids,
    day,
    onDay: (date: string) => change({ date } as Partial<S>),
    onState: (from: string, to: string) => change({ a: a === from ? to : a, b: b === from ? to : b } as Partial<S>),
  };
  const last = now > verified ? now : verified;
  return {
    search,
    replace,
    now,
    verified,
    last,
    day,
    past: day > verified,
    states,
    names,
    nameOf,
    ids,
    changes,
    full,
    change,
    listing,
    ways,
  };
}

export type PairView = Pick<
  ReturnType<typeof usePair<PairSearch>>,
  "ids" | "nameOf" | "states" | "day" | "last" | "now" | "verified" | "changes" | "listing"
> & {
  readonly change: (next: { readonly a?: string; readonly b?: string; readonly date?: string }, how?: { readonly burst?: boolean }) => void;
};
