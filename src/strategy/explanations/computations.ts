/** All measures that an explanation can name, and a function that reads one for a case. */
import type { Ledger } from "../../ledger/ledger.ts";
import type { Condition, Outcome } from "../../model/explanations.ts";
import type { Case, CaseMeasure, Reading } from "./case.ts";
import { firstPactTurned, newPartnersPerDecade } from "./firstPact.ts";
import { bound, partnersOnAverage, partnersOnLastDay } from "./partners.ts";
import { statementsAgainstPacts, yearsOfForeignForces } from "./past.ts";
import { candidatesSharingARival, rivalriesInside, rivalsNotShared, rivalsShared } from "./rivalries.ts";
import { strengthAgainstRivals } from "./strength.ts";

type Named = Condition | Outcome;

export const COMPUTATIONS = Object.freeze({
  "first-pact-turned": firstPactTurned,
  "strength-against-rivals": strengthAgainstRivals,
  "rivalries-inside": rivalriesInside,
  "candidates-sharing-a-rival": candidatesSharingARival,
  "years-of-foreign-forces": yearsOfForeignForces,
  "statements-against-pacts": statementsAgainstPacts,
  "rivals-not-shared": rivalsNotShared,
  "rivals-shared": rivalsShared,
  "new-partners-per-decade": newPartnersPerDecade,
  "partners-on-average": partnersOnAverage,
  "partners-on-last-day": partnersOnLastDay,
  bound,
}) satisfies { readonly [C in Named["computation"]]: CaseMeasure<Extract<Named, { computation: C }>> };

/** The measure that a condition or outcome names; its parameters fit, because both share a schema. */
export function measureOf(named: Named): CaseMeasure<Named> {
  return COMPUTATIONS[named.computation] as unknown as CaseMeasure<Named>;
}

/** The reading of the case by the named measure. */
export function readCase(ledger: Ledger, named: Named, one: Case): Reading {
  return measureOf(named).read(ledger, one, named);
}
