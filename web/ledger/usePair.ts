/** The two states and the day of a view, as its address says them, and what the frame of every such page needs. */

import { useCallback, useMemo } from "react";
import type { Day } from "../../src/surfaces/client/words.ts";
import { stateNamed, verifiedThrough } from "../../src/surfaces/client/words.ts";
import { BARE, go, useView, type View } from "../app/query/address.ts";
import { askNow, given, nameOfState } from "../app/query/state.ts";
import { useSettled } from "../ui/useSettled.ts";
import { today } from "./calendar.ts";
import { changesOf } from "./history.ts";

export function usePair(path: string, defaults: readonly [string, string]) {
  const view = useView();
  const now = today();
  const typed = [view.a ?? defaults[0], view.b ?? defaults[1]] as const;
  const listing = useMemo(() => askNow("state.list", given({ date: view.date })), [view.date]);
  const verified = verifiedThrough();
  const day = (listing.answer?.date ?? verified) as Day;
  const states = listing.answer?.states ?? [];
  const names = useMemo(() => new Map(states.map(({ id, name }) => [id, name])), [states]);
  const nameOf = useCallback((id: string) => names.get(id) ?? nameOfState(id), [names]);
  const [a, b] = useMemo(() => typed.map((one) => stateNamed(one)?.id ?? one), [typed[0], typed[1]]);
  const ids = [a ?? "", b ?? ""] as const;
  const changes = useMemo(() => [changesOf(ids[0]), changesOf(ids[1])] as const, [ids[0], ids[1]]);
  const full: View = { ...BARE, path, a: ids[0], b: ids[1], state: view.state, date: day, open: view.open, treaty: view.treaty };
  /** Goes on from this view; what is open closes unless it is said. */
  const change = (next: Partial<View>, how?: { burst?: boolean }) => go({ ...full, open: null, treaty: null, ...next }, how);
  /** The ways out where one of the two did not exist on the day. */
  const ways = {
    ids,
    day,
    onDay: (date: string) => change({ date }),
    onState: (from: string, to: string) => change({ a: ids[0] === from ? to : ids[0], b: ids[1] === from ? to : ids[1] }),
  };
  const last = now > verified ? now : verified;
  return { view, now, verified, last, day, states, names, nameOf, ids, changes, full, change, listing, ways };
}

export type PairView = ReturnType<typeof usePair>;

/** A pair and its day for what is too slow for every frame of a drag: the day follows a moment later, the pair at once. */
export function useSettledPair([a, b]: readonly [string, string], date: string | null): readonly [string, string, string | null] {
  const pair = `${a}\n${b}\n`;
  const current = `${pair}${date ?? ""}`;
  const settled = useSettled(current, 90);
  const [first = "", second = "", day = ""] = (settled.startsWith(pair) ? settled : current).split("\n");
  return [first, second, day || null];
}
