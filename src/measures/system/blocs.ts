/**
 * Blocs: groups of states with more ties among themselves than chance would give, by several seeded runs of the Louvain method. The
 * division with the highest modularity is kept, and how often the runs agree is shown: a division that no two runs share is an artefact.
 */
import { blocsIn, graphOf } from "../graph/louvain.ts";
import { modularityOf } from "../graph/modularity.ts";
import { seededRandom } from "../graph/random.ts";
import type { Relation } from "../graph/relation.ts";
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
export function divisionOf({ tied }: DayNetwork, wanted: Runs): Division {
  const { best, blocs, modularity } = bestOf(tied, wanted);
  return { blocs: best, modularity, stability: stabilityOf(best, blocs) };
}

interface Runs {
  readonly runs: number;
  readonly seed: number;
}

/** The division of each run, and the one with the highest modularity. */
function bestOf(tied: Relation, { runs, seed }: Runs) {
  const graph = graphOf(tied);
  const blocs = Array.from({ length: runs }, (_, run) => blocsIn(graph, seededRandom(seed + run)));
  const values = blocs.map((one) => modularityOf(tied, one));
  const at = values.reduce<number>((kept, value, run) => ((value ?? -1) > (values[kept] ?? -1) ? run : kept), 0);
  return { blocs, best: blocs[at] ?? new Int32Array(tied.size), modularity: values[at] ?? null };
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

/** The division for a series, which two measures read. */
const divided = ({ tied, memo }: DayNetwork) => memo("division", () => bestOf(tied, { runs: RUNS, seed: SEED }));

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
    const sizes = new Int32Array(network.states.length);
    for (const bloc of divided(network).best) sizes[bloc] = (sizes[bloc] as number) + 1;
    return sizes.filter((size) => size > 1).length;
  }),
});
