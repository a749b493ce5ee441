/** All computations by name, and the recomputation of one. */
import type { DatasetId } from "../../model/datasetIds.ts";
import type { Computation } from "../../model/literature.ts";
import type { Basis } from "../../model/literatureWords.ts";
import type { OwnColumns } from "../../model/ownTables.ts";
import { powerConcentration, similarityAboveChance } from "./concentration.ts";
import { initiation } from "./initiation.ts";
import { pledgedAlignments, stableAlignments } from "./landscape.ts";
import { partnersPerState, tiedPairs, tiedStates, tiesSurviving } from "./network.ts";
import { agreementsSigned, pactsEnded, pactsMade } from "./pacts.ts";
import { alliesJoining, promisesKept } from "./reliability.ts";
import type { Computed, Recomputation, Sources } from "./sources.ts";
import { warOnsetRatio, warRateRatio, warsBetweenRivals } from "./warRates.ts";

const COMPUTATIONS: { readonly [N in Computation["name"]]: Recomputation<Extract<Computation, { name: N }>> } = Object.freeze({
  "tied-pairs": tiedPairs,
  "tied-states": tiedStates,
  "partners-per-state": partnersPerState,
  "ties-surviving": tiesSurviving,
  "war-onset-ratio": warOnsetRatio,
  "war-rate-ratio": warRateRatio,
  "wars-between-rivals": warsBetweenRivals,
  "agreements-signed": agreementsSigned,
  "promises-kept": promisesKept,
  "allies-joining": alliesJoining,
  initiation,
  "stable-alignments": stableAlignments,
  "pledged-alignments": pledgedAlignments,
  "power-concentration": powerConcentration,
  "pacts-made": pactsMade,
  "pacts-ended": pactsEnded,
  "similarity-above-chance": similarityAboveChance,
});

function recomputationOf(given: Computation): Recomputation<Computation> {
  return COMPUTATIONS[given.name] as unknown as Recomputation<Computation>;
}

/** The columns that it reads of the user's copies. */
export function readsOf(given: Computation): OwnColumns {
  return recomputationOf(given).reads(given);
}

export function datasetsOf(given: Computation): DatasetId[] {
  return Object.keys(readsOf(given)).sort() as DatasetId[];
}

export function basisOf(given: Computation): Basis {
  if (datasetsOf(given).length === 0) return "ledger";
  return recomputationOf(given).usesLedger(given) ? "ledger-and-copies" : "copies";
}

/** The value that means no difference: 1 of a ratio, else 0. */
export function neutralOf(given: Computation): number {
  return recomputationOf(given).neutral ?? 0;
}

/** The number; null if the folder lacks a dataset that it reads. */
export function recompute(sources: Sources, given: Computation): Computed | null {
  const lacks = datasetsOf(given).some((dataset) => sources.tables.rows[dataset] === undefined);
  return lacks ? null : recomputationOf(given).run(sources, given);
}

/** The columns that all the computations read together. */
export function allReads(given: readonly Computation[]): OwnColumns {
  const columns = new Map<DatasetId, Set<string>>();
  for (const [dataset, names] of given.flatMap((one) => Object.entries(readsOf(one)) as [DatasetId, readonly string[]][])) {
    const own = columns.get(dataset) ?? new Set<string>();
    columns.set(dataset, own);
    for (const name of names) own.add(name);
  }
  return Object.fromEntries([...columns].map(([dataset, names]) => [dataset, [...names]]));
}
