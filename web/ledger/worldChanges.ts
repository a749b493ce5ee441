/** Days on which a pact of any state began, changed or ended, for the slider of every view of the world. Asked for once, after the first paint. */
import { useEffect, useState } from "react";
import { type AnswerOf, PACT_TYPES } from "../../src/surfaces/client/words.ts";
import { ledger } from "../app/query/ledger.ts";
import { FIRST, firstOf } from "./calendar.ts";
import type { Change } from "./DateSlider.tsx";

type Acts = Pick<AnswerOf<"instrument.history">, "events">;
const NONE: readonly Change[] = [];
let made: readonly Change[] | null = null;
let asked: Promise<readonly Change[]> | null = null;

/** Signatures, ratifications, notices and uses are left out: they change nobody's ties. */
export function worldChanges({ events }: Acts): Change[] {
  const pacts: readonly string[] = PACT_TYPES;
  return events.flatMap(({ date, act, title, types, effect }) => {
    const day = firstOf(date);
    if (effect === "none" || day === null || day < FIRST || !types.some((type) => pacts.includes(type))) return [];
    return [{ day, what: `${title}: ${act.replaceAll("-", " ")}` }];
  });
}

/** Nothing until they are there: the slider works without its ticks. What a page gives by itself stands in their place. */
export function useWorldChanges(given: readonly Change[] | undefined): readonly Change[] {
  const [changes, setChanges] = useState(made);
  const wanted = given === undefined && changes === null;
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    asked ??= ledger.ask("instrument.history", { only: "acts" }).then((answer) => (made = worldChanges(answer)));
    asked.then(
      (found) => current && setChanges(found),
      () => {
        asked = null; // the page says what did not arrive; another visit asks again
      },
    );
    return () => {
      current = false;
    };
  }, [wanted]);
  return given ?? changes ?? NONE;
}
