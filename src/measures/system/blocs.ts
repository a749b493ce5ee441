/**
 * Blocs: groups of states with more ties among themselves than chance would give, by several seeded runs of the Louvain method. The
 * division with the highest modularity is kept, and how often the runs agree is shown: a division that no two runs share is an artefact.
 */
import { blocsBy, modularityOf, seededRandom } from "../graph/louvain.ts";
import { COUNT, eachNetwork, INDEX, systemMeasure } from "../measure.ts";
import type { DayNetwork } from "../network.ts";

/** Runs for a series, where many networks are divided. */
const RUNS = 5;
const SEED = 1;

export interface Division {
  /** The bloc of each state of the network. */
  readonly blocs: Int32Array;
  /** null without ties. */
  readonly modularity: number | null;
  /** For each state, the mean share of the runs in which it stands with the others of its bloc; NaN for a bloc of one. */
  readonly stability: Float64Array;
}

/** The best of the runs, the first of several equals; runs have the seeds `seed`, `seed + 1` and so on. */
export function divisionOf({ tied }: DayNetwork, { runs, seed }: { readonly runs: number; readonly seed: number }): Division {
  const found = Array.from({ length: runs }, (_, run) => blocsBy(tied, seededRandom(seed + run)));
  const values = found.map((blocs) => modularityOf(tied, blocs));
  const best = values.reduce<number>((kept, value, run) => ((value ?? -1) > (values[kept] ?? -1) ? run : kept), 0);
  const blocs = found[best] ?? new Int32Array(tied.size);
  return { blocs, modularity: values[best] ?? null, stability: stabilityOf(blocs, found) };
}

function stabilityOf(blocs: Int32Array, runs: readonly Int32Array[]): Float64Array {
  return Float64Array.from(blocs, (bloc, state) => {
    let [together, pairs] = [0, 0];
    for (let other = 0; other < blocs.length; other += 1) {
      if (other === state || blocs[other] !== bloc) continue;
      pairs += runs.length;
      for (const run of runs) if (run[other] === run[state]) together += 1;
    }
    return pairs === 0 ? Number.NaN : together / pairs;
  });
}

const divided = (network: DayNetwork): Division => divisionOf(network, { runs: RUNS, seed: SEED });

export const modularity = systemMeasure({
  id: "modularity",
  unit: INDEX,
  formula: "Q = Σ (e/m - (d/2m)²)",
  references: ["Newman and Girvan 2004, Physical Review E 69: 026113", "Blondel et al. 2008, Journal of Statistical Mechanics P10008"],
  over: eachNetwork((network) => divided(network).modularity),
});

export const polarity = systemMeasure({
  id: "polarity",
  unit: COUNT,
  formula: "blocs of two or more states",
  references: ["after Bueno de Mesquita 1975, Journal of Conflict Resolution 19(2): 187-216; blocs by Blondel et al. 2008"],
  over: eachNetwork((network) => {
    const sizes = new Map<number, number>();
    for (const bloc of divided(network).blocs) sizes.set(bloc, (sizes.get(bloc) ?? 0) + 1);
    return [...sizes.values()].filter((size) => size > 1).length;
  }),
});
