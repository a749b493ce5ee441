/** Days on which something changed for a state, with what. */

import { askNow, type History } from "../app/query/state.ts";
import { FIRST, firstOf } from "./calendar.ts";
import type { Change } from "./DateSlider.tsx";

export function changesIn(history: History | undefined): Change[] {
  return (history?.events ?? []).flatMap(({ date, act, title }) => {
    const day = firstOf(date);
    return day === null || day < FIRST ? [] : [{ day, what: `${title}: ${act.replaceAll("-", " ")}` }];
  });
}

export function changesOf(state: string | undefined): Change[] {
  return state === undefined || state === "" ? [] : changesIn(askNow("state.history", { state }).answer ?? undefined);
}
