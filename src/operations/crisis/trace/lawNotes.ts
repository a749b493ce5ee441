/** Notes of a trace on what the positions leave out: suspensions between two parties, and duties to consult that run at all times. */
import type { Ledger } from "../../../ledger/ledger.ts";
import type { StateId } from "../../../model/ids.ts";
import type { UnspokenNote } from "../../../model/results/envelope.ts";
import type { UnspokenFinding } from "../../../model/results/trace.ts";
import type { Day } from "../../../time/day.ts";
import { suspensionsToward } from "../../members.ts";
import { note } from "../../notes.ts";

/** A note for each suspension of a third state toward a side of the case, which is then owed nothing by it; with a state, for its own. */
export function suspensionNotes(ledger: Ledger, sides: ReadonlySet<StateId>, only: StateId | null, day: Day): UnspokenNote[] {
  return ledger.data.instruments.flatMap((instrument) =>
    suspensionsToward(instrument, day).flatMap(({ by, toward, date }) => {
      if (!toward.some((state) => sides.has(state)) || by.every((state) => sides.has(state))) return [];
      if (only !== null && !by.includes(only)) return [];
      return [note("suspended-toward", { instrument: instrument.id, by, toward, date }, [instrument.id])];
    }),
  );
}

/** Clauses that the note names at most; more are counted alone. */
const NAMED = 3;

/** A note on the binding duties to consult that run at all times: no attack sets them off, so that no position tells them. */
export function standingTalks(obligations: readonly UnspokenFinding[]): UnspokenNote[] {
  const clauses = new Map<string, { readonly instrument: string; readonly article: string; readonly states: StateId[] }>();
  for (const { instrument, article, type, grade, status, always, owedBy } of obligations) {
    if (type !== "consultation" || !always || status !== "triggered" || grade !== "binding") continue;
    const key = `${instrument} ${article}`;
    const known = clauses.get(key);
    if (known === undefined) clauses.set(key, { instrument, article, states: [owedBy] });
    else if (!known.states.includes(owedBy)) known.states.push(owedBy);
  }
  const all = [...clauses.values()];
  if (all.length === 0) return [];
  const named = all.length > NAMED ? [] : all;
  return [
    note(
      "standing-talks",
      { clauses: named, more: all.length - named.length },
      named.map(({ instrument }) => instrument),
    ),
  ];
}
