import { type Phrase, phrase } from "../model/phrase.ts";
import { instrumentOf } from "./absence/kinds.ts";
import type { Row } from "./filters.ts";
import { stepsOf, valuesAsked } from "./path.ts";
import type { Tested } from "./tested.ts";

const MOST_USES = 3;

/** A sentence with the uses on record; none if the test is about other acts, or found none. */
export function usesFound({ ledger, answer, expectation, found }: Pick<Tested, "ledger" | "answer" | "expectation" | "found">): Phrase[] {
  const conditions = stepsOf(expectation.at).flatMap((step) => (step.kind === "filter" ? step.conditions : []));
  const acts = valuesAsked(conditions, "act") ?? [];
  const instrument = instrumentOf({ ledger, answer });
  if (instrument === undefined || acts.length !== 1 || acts[0] !== "invoked") return [];
  const rows = found.flatMap(({ counted, trail }) => counted ?? [trail.at(-1)]) as readonly Row[];
  const uses = rows.flatMap(({ date, by, organ }) =>
    typeof date === "string" ? [{ date, states: (by ?? []) as string[], organ: typeof organ === "string" ? organ : null }] : [],
  );
  if (uses.length === 0) return [];
  return [
    phrase("uses-on-record", { instrument: instrument.id, uses: uses.slice(0, MOST_USES), more: Math.max(0, uses.length - MOST_USES) }),
  ];
}
