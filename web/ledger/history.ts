/** The days on which something changed for a state, for the ticks and steps of the date control. */

import { useMemo } from "react";
import type { History } from "../app/query/answers.ts";
import { useSlowAsk } from "../app/query/useAsk.ts";
import { FIRST, firstOf } from "./calendar.ts";
import type { Change } from "./DateSlider.tsx";

export function changesIn(history: History | undefined): Change[] {
  return (history?.events ?? []).flatMap(({ date, act, short }) => {
    const day = firstOf(date);
    return day === null || day < FIRST ? [] : [{ day, what: `${short}: ${act.replaceAll("-", " ")}` }];
  });
}

/** Days on which something changed for a state; empty until loaded. */
export function useChangesOf(state: string): readonly Change[] {
  const { answer } = useSlowAsk("state.history", state === "" ? null : { state });
  return useMemo(() => changesIn(answer ?? undefined), [answer]);
}
