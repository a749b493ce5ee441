/** The two states and the day in a view's address, and everything that the head of such a view needs. */
import { useEffect, useMemo } from "react";
import { stateNamed } from "../app/query/directory.ts";
import { showPair } from "../app/query/shownPair.ts";
import type { SearchState } from "../app/query/useSearchState.ts";
import { useChangesOf } from "./history.ts";
import { usePairColours } from "./pairColours.ts";
import { useWorld, type World } from "./useWorld.ts";

interface PairSearch {
  readonly a: string | null;
  readonly b: string | null;
  readonly date: string | null;
  readonly open: string | null;
  readonly treaty: string | null;
}

/** `defaults` replace states that the address does not name. */
export function usePair<S extends PairSearch>(view: SearchState<S>, defaults: readonly [string, string]) {
  const { search } = view;
  const world = useWorld(view);
  const typed = [search.a ?? defaults[0], search.b ?? defaults[1]] as const;
  const [a = "", b = ""] = useMemo(() => typed.map((one) => stateNamed(one)?.id ?? one), [typed[0], typed[1]]);
  const ids = useMemo(() => [a, b] as const, [a, b]);
  usePairColours(a, b);
  useEffect(() => showPair(ids), [ids]);
  const [first, second] = [useChangesOf(a), useChangesOf(b)];
  const changes = useMemo(() => [first, second] as const, [first, second]);
  /** Changes the view; an open drawer closes unless `next` keeps it. */
  const change = (next: Partial<S>, how?: { readonly burst?: boolean }) => world.change({ a, b, ...next } as Partial<S>, how);
  /** Ways out if one of the two did not exist on the day. */
  const ways = {
    ids,
    day: world.day,
    onDay: (date: string) => change({ date } as Partial<S>),
    onState: (from: string, to: string) => change({ a: a === from ? to : a, b: b === from ? to : b } as Partial<S>),
  };
  return { ...world, ids, changes, full: { ...world.full, a, b }, change, ways };
}

export type PairView = Omit<World, "change"> &
  Pick<ReturnType<typeof usePair<PairSearch>>, "ids" | "changes"> & {
    readonly change: (
      next: { readonly a?: string; readonly b?: string; readonly date?: string },
      how?: { readonly burst?: boolean },
    ) => void;
  };
