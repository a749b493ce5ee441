/** The days on which something changed for a state, for the ticks and steps of the date control. */

import { useMemo } from "react";
import { en } from "../app/language/en.ts";
import type { History } from "../app/query/answers.ts";
import { useSlowAsk } from "../app/query/useAsk.ts";
import { FIRST, firstOf } from "./calendar.ts";
import type { Change } from "./DateSlider.tsx";

export function changesIn(history: History | undefined): Change[] {
  return (history?.events ?? []).flatMap(changesAt);
}

/** The tick of an act, on its first possible day; if its day is not known exactly, the words say the date. None before the first day. */
export function changesAt({ date, act, short }: Pick<History["events"][number], "date" | "act" | "short">): Change[] {
  const day = firstOf(date);
  if (day === null || day < FIRST) return [];
  return [{ day, what: `${short}${en.list.colon}${act.replaceAll("-", " ")}${date === day ? "" : ` (${date})`}` }];
}

/** Days on which something changed for a state; empty until loaded. */
export function useChangesOf(state: string): readonly Change[] {
  const { answer } = useSlowAsk("state.history", state === "" ? null : { state });
  return useMemo(() => changesIn(answer ?? undefined), [answer]);
}
