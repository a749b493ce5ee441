/**
 * The counts of pacts by region and era. A pact is an instrument with an obligation of one of the five types that have legal effect
 * in war. It belongs to the era in which it was signed, and to the region of every state that it bound or promised something to
 * by the end of that era. Known are the pacts with a file, and those without one whose text is printed in a place that is named.
 */
import type { Coverage, CoverageCount, Era, Gap } from "../../model/coverage.ts";
import type { StateId } from "../../model/ids.ts";
import type { Instrument } from "../../model/instruments.ts";
import type { LedgerData } from "../../model/ledger.ts";
import { PACT_TYPES, type PactType } from "../../model/vocabulary.ts";
import { requireSpan } from "../../time/span.ts";
import { membershipsOf } from "../memberships.ts";

/** One row for each region and era, in the order of the file; the eras of a region follow one another. */
export function coverageCounts({ coverage, instruments, gaps }: Pick<LedgerData, "coverage" | "instruments" | "gaps">): CoverageCount[] {
  if (coverage === undefined) return [];
  const filed = instruments.flatMap((instrument) => filedPact(instrument, coverage) ?? []);
  const missing = (gaps ?? []).filter(hasPrint).flatMap((gap) => missingPact(gap, coverage) ?? []);
  return coverage.regions.flatMap(({ id: region }) =>
    coverage.eras.map(({ id: era }) => {
      const here = (pact: Placed) => pact.era === era && pact.regions.has(region);
      const own = filed.filter(here);
      return {
        region,
        era,
        known: own.length + missing.filter(here).length,
        filed: own.length,
        fromText: own.filter(({ fromText }) => fromText).length,
        byType: byType(own),
      };
    }),
  );
}

interface Placed {
  readonly era: string;
  readonly regions: ReadonlySet<string>;
}

export interface FiledPact extends Placed {
  readonly fromText: boolean;
  readonly types: readonly PactType[];
}

/** The filed pact's era and regions; null if it is no pact or was signed before the first era. */
export function filedPact(instrument: Instrument, coverage: Coverage): FiledPact | null {
  const types = pactTypesOf(instrument);
  const era = types.length === 0 ? undefined : eraOf(signedOn(instrument), coverage);
  if (era === undefined) return null;
  return { era: era.id, regions: regionsOf(statesOf(instrument, era), coverage), fromText: readFromText(instrument), types };
}

/** The missing pact's era and regions; null if it was signed before the first era. */
export function missingPact({ parties, signed }: Gap, coverage: Coverage): Placed | null {
  const era = eraOf(requireSpan(signed).earliest, coverage);
  return era === undefined ? null : { era: era.id, regions: regionsOf(parties, coverage) };
}

/** Whether a missing pact counts as known. */
export function hasPrint({ printed }: Gap): boolean {
  return printed.length > 0;
}

/** The era in which the day lies. */
export function eraOf(day: string, { eras }: Coverage): Era | undefined {
  return eras.find(({ from, until }) => from <= day && (until === null || day <= until));
}

function regionsOf(states: Iterable<StateId>, { regions }: Coverage): Set<string> {
  const named = new Set(states);
  return new Set(regions.filter((region) => region.states.some((state) => named.has(state))).map(({ id }) => id));
}

/** The types of its obligations that have legal effect in war. */
function pactTypesOf({ obligations }: Instrument): PactType[] {
  return PACT_TYPES.filter((type) => obligations.some((obligation) => obligation.type === type));
}

/** The earliest day on which it can have been signed; for one that nobody signed, that of its first dated act. */
function signedOn({ acts }: Instrument): string {
  const days = (list: Instrument["acts"]) => list.flatMap(({ date }) => (date === null ? [] : [requireSpan(date).earliest])).sort();
  return days(acts.filter(({ act }) => act === "signed"))[0] ?? days(acts)[0] ?? "";
}

/** The states that signed it, were bound by it or were promised something in it by the end of the era. */
function statesOf(instrument: Instrument, { until }: Era): Set<StateId> {
  const signed = instrument.acts.filter(({ act }) => act === "signed").flatMap((act) => [...(act.by ?? []), ...(act.for ?? [])]);
  const bound = membershipsOf(instrument).filter(({ start }) => until === null || start.span.earliest <= until);
  const named = instrument.obligations.flatMap(({ by, toward }) => [by, toward].flatMap((side) => (side === "parties" ? [] : side)));
  return new Set([...signed, ...bound.map(({ state }) => state), ...named]);
}

/** Whether every clause with legal effect in war was read in the text itself. */
function readFromText({ depth, obligations }: Instrument): boolean {
  const own = obligations.filter(({ type }) => PACT_TYPES.some((one) => one === type));
  return depth === "article" && own.every(({ versions }) => versions.every(({ ref }) => ref.checked === "text"));
}

function byType(pacts: readonly FiledPact[]): CoverageCount["byType"] {
  return Object.fromEntries(
    PACT_TYPES.map((type) => [type, pacts.filter(({ types }) => types.includes(type)).length] as const).filter(([, count]) => count > 0),
  );
}
