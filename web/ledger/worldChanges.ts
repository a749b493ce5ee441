/** The days on which any state's pact began, changed or ended, for the slider of views of the world. */
import { useMemo } from "react";
import { type AnswerOf, PACT_TYPES } from "../../src/surfaces/client/words.ts";
import { useSlowAsk } from "../app/query/useAsk.ts";
import type { Change } from "./DateSlider.tsx";
import { changesAt } from "./history.ts";

type Acts = Pick<AnswerOf<"instrument.timeline">, "events">;

/** Signatures, ratifications, notices and uses are left out, because they change no ties. */
export function worldChanges({ events }: Acts): Change[] {
  const pacts: readonly string[] = PACT_TYPES;
  return events.filter(({ types, effect }) => effect !== "none" && types.some((type) => pacts.includes(type))).flatMap(changesAt);
}

/** The ticks of a view of the world: its own if given, else those of all pacts once they have loaded. */
export function useWorldChanges(own: readonly Change[] | undefined): readonly Change[] {
  const { answer } = useSlowAsk("instrument.timeline", own === undefined ? { only: "acts" } : null);
  const all = useMemo(() => (answer === null ? [] : worldChanges(answer)), [answer]);
  return own ?? all;
}
