/** The share of known pacts that has a file, for the regions of some states in the era of a day. */
import type { CoverageCount, CoverageRegion, Era } from "../../model/coverage.ts";
import type { StateId } from "../../model/ids.ts";
import type { Day } from "../../time/day.ts";
import type { Ledger } from "../ledger.ts";
import { coverageCounts, eraOf } from "./counts.ts";

export interface CoverageHere {
  readonly region: CoverageRegion;
  readonly era: Era;
  readonly count: CoverageCount;
  readonly thin: boolean;
}

/** One row for each region of the states, in the order of the states; none if the ledger has no coverage table. */
export function coverageOn(ledger: Ledger, states: readonly StateId[], day: Day): CoverageHere[] {
  const { coverage } = ledger.data;
  const era = coverage === undefined ? undefined : eraOf(day, coverage);
  if (coverage === undefined || era === undefined) return [];
  const { regionOf, counts } = indexOf(ledger);
  return [...new Set(states.flatMap((state) => regionOf.get(state) ?? []))].flatMap((region) => {
    const count = counts.get(`${region.id} ${era.id}`);
    return count === undefined ? [] : [{ region, era, count, thin: isThin(count, coverage.thin.below) }];
  });
}

/** Whether less than the given share of the known pacts is filed; a region of which none is known is thin too. */
export function isThin({ known, filed }: Pick<CoverageCount, "known" | "filed">, below: number): boolean {
  return known === 0 || filed / known < below;
}

/** The counts of the ledger, cached; compiled ledgers bring them. */
export function countsOf(ledger: Ledger): readonly CoverageCount[] {
  return ledger.memo("coverage counts", () => ledger.data.coverageCounts ?? coverageCounts(ledger.data));
}

function indexOf(ledger: Ledger) {
  return ledger.memo("coverage index", () => ({
    regionOf: new Map((ledger.data.coverage?.regions ?? []).flatMap((region) => region.states.map((state) => [state, region] as const))),
    counts: new Map(countsOf(ledger).map((count) => [`${count.region} ${count.era}`, count])),
  }));
}
