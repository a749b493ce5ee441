/** Days on which something changed for a state, with what. */
import { FIRST, firstOf } from "./calendar.ts";
import type { Change } from "./components/DateSlider.tsx";
import { askNow, type History } from "./state.ts";

export function changesIn(history: History | undefined): Change[] {
  return (history?.events ?? []).flatMap(({ date, act, title }) => {
    const day = firstOf(date);
    return day === null || day < FIRST ? [] : [{ day, what: `${title}: ${act.replaceAll("-", " ")}` }];
  });
}

export function changesOf(state: string | undefined): Change[] {
  return state === undefined || state === "" ? [] : changesIn(askNow("state.history", { state }).answer ?? undefined);
}
