/**
 * One-sided guarantees: a promise of defence to a state that owes nobody help under the same instrument, and its guarantor nothing but
 * to stay neutral or at peace. Such is the guarantee of a neutral, or of a state that others set up: by it alone they are no allies.
 */
import type { StateId } from "../model/ids.ts";
import type { Instrument, Obligation } from "../model/instruments.ts";

interface Promised {
  readonly instrument: Pick<Instrument, "obligations">;
  readonly obligation: Pick<Obligation, "type">;
  readonly owedBy: StateId;
  readonly owedTo: StateId;
}

/** Types of a promise that gives its beneficiary no help, and those of help. */
const PEACE: readonly string[] = ["neutrality", "nonaggression"];
const HELP: readonly string[] = ["defence", "offence"];

/** Whether the promise is a guarantee, and nothing is owed in return. */
export function isGuarantee({ instrument, obligation, owedBy, owedTo }: Promised): boolean {
  if (obligation.type !== "defence") return false;
  return !instrument.obligations.some(
    ({ type, by, toward }) => !PEACE.includes(type) && isAmong(by, owedTo) && (HELP.includes(type) || isAmong(toward, owedBy)),
  );
}

/** Whether the states include this one; "parties" are all of them. */
function isAmong(states: Obligation["by"], state: StateId): boolean {
  return states === "parties" || states.includes(state);
}
