/** The day of a view of the whole world, as its address says it, and what the frame of every such page needs. */

import { useCallback, useMemo } from "react";
import type { Day } from "../../src/surfaces/client/words.ts";
import { verifiedThrough } from "../../src/surfaces/client/words.ts";
import { go, useView, type View } from "../app/query/address.ts";
import { askNow, given, nameOfState } from "../app/query/state.ts";
import { today } from "./calendar.ts";

export function useWorld(path: string) {
  const view = useView();
  const now = today();
  const listing = useMemo(() => askNow("state.list", given({ date: view.date })), [view.date]);
  const verified = verifiedThrough();
  const day = (listing.answer?.date ?? verified) as Day;
  const states = listing.answer?.states ?? [];
  const names = useMemo(() => new Map(states.map(({ id, name }) => [id, name])), [states]);
  const nameOf = useCallback((id: string) => names.get(id) ?? nameOfState(id), [names]);
  const full: View = { ...view, path, date: day };
  /** Goes on from this view; what the drawer shows closes unless it is said. */
  const change = (next: Partial<View>, how?: { burst?: boolean }) => go({ ...full, open: null, treaty: null, ...next }, how);
  /** The day as the address is to say it: one that is none stays as it was written, under what is wrong with it. */
  const written = listing.complaint === null ? day : view.date;
  return {
    view,
    now,
    verified,
    last: now > verified ? now : verified,
    day,
    written,
    past: day > verified,
    states,
    nameOf,
    full,
    change,
    listing,
  };
}

export type World = ReturnType<typeof useWorld>;
