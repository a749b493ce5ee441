/**
 * Processor time of the measures, in one process: every measure for every year from 1816 to 2016; similarity of all undirected
 * dyad-years; and components, betweenness, transitivity and Louvain of the 201 yearly graphs, beside python-igraph (C; Debian:
 * python3-igraph) on the same graphs in the same run. Runs alternate. The results of the three that are deterministic are compared
 * state by state, the blocs by their modularity. Needs `dist/ledger`. Run with `npx tsx bench/measures.ts [RUNS]`.
 */
import { fileURLToPath } from "node:url";
import { framesOf } from "../src/dataset/build/frame.ts";
import { indexLedger, requireRule } from "../src/ledger/ledger.ts";
import { readCompiled } from "../src/load/compiled.ts";
import { carriedTo } from "../src/measures/graph/carried.ts";
import { componentsOf } from "../src/measures/graph/components.ts";
import { pathShares } from "../src/measures/graph/distances.ts";
import { blocsIn, graphOf } from "../src/measures/graph/louvain.ts";
import { modularityOf } from "../src/measures/graph/modularity.ts";
import { seededRandom } from "../src/measures/graph/random.ts";
import { countAll, type Relation } from "../src/measures/graph/relation.ts";
import { partnerPairs, trianglesOf } from "../src/measures/graph/triangles.ts";
import { MEASURES } from "../src/measures/index.ts";
import { eachOnce } from "../src/measures/measure.ts";
import { type DayNetwork, networksOn } from "../src/measures/network.ts";
import { similarityOfAll } from "../src/measures/pair/allPairs.ts";
import { portfoliosOf } from "../src/measures/pair/contingency.ts";
import { DIRECTIONS, SCALES } from "../src/model/measures.ts";
import type { Day } from "../src/time/day.ts";
import { ALGORITHMS, type Algorithm, type Run, startPeer } from "./measures/peer.ts";

const RUNS = Number(process.argv[2] ?? 7);
const RULES = ["treaty-ally", "any-pact-obligation"];
const [FROM, UNTIL] = [1816, 2016];

const ledger = indexLedger(readCompiled(fileURLToPath(new URL("../dist/ledger/", import.meta.url)), ["core", "law"]));
const days = Array.from({ length: UNTIL - FROM + 1 }, (_, index) => `${FROM + index}-07-01` as Day);
const networksBy = (rule: string) =>
  networksOn(ledger, { rule: requireRule(ledger, rule), largestPact: null }, days).map(({ known }) => known);

/** Processor time of this process while something is made, all threads, in milliseconds. */
function spent(make: () => void): number {
  const before = process.cpuUsage();
  make();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const figures = (values: readonly number[]) =>
  `first ${(values[0] ?? 0).toFixed(0)} ms, median ${median(values).toFixed(0)} ms, least ${Math.min(...values).toFixed(0)} ms`;

function everyMeasure(): void {
  const networks = networksBy("treaty-ally");
  for (const measure of MEASURES) {
    if (measure.level === "state") eachOnce(networks, measure.of);
    if (measure.level === "system") measure.over(networks);
  }
  eachOnce(networks, (network) => similarityOfAll(portfoliosOf(network, { scale: "binary", direction: "given" })));
}

/** The networks of all states that were members at some time of the year, as in the table of dyad-years. */
function membersOfYears(networks: readonly DayNetwork[]): Pick<DayNetwork, "states" | "levels">[] {
  const last = ledger.data.ledger.verifiedThrough;
  const frames = framesOf(ledger.data.states, "cow", { from: FROM, until: UNTIL, on: "07-01", last });
  return networks.map(({ states: own, levels }, index) => {
    const states = frames[index]?.members.map(({ state, code }) => state ?? (`cow:${code}` as never)) ?? [];
    return { states, levels: levels.map((level) => carriedTo(states, own, level).relation) as unknown as DayNetwork["levels"] };
  });
}

const OURS: Readonly<Record<Algorithm, (tied: Relation) => unknown>> = {
  components: componentsOf,
  betweenness: pathShares,
  transitivity: (tied) => {
    const chains = partnerPairs(tied).reduce((sum, one) => sum + one, 0);
    return chains === 0 ? null : trianglesOf(tied).reduce((sum, one) => sum + one, 0) / chains;
  },
  louvain: (tied) => blocsIn(graphOf(tied), seededRandom(1)),
};

/** The largest difference from the peer's results in betweenness and transitivity; throws if a group differs. */
function difference(graphs: readonly Relation[], { components, betweenness, transitivity }: Run["results"]): number {
  let most = 0;
  for (const [index, tied] of graphs.entries()) {
    const { groupOf } = componentsOf(tied);
    if (!groupOf.every((group, state) => group === components[index]?.[state])) throw new Error(`components differ in ${days[index]}`);
    const theirs = betweenness[index] ?? [];
    pathShares(tied).forEach((share, state) => {
      most = Math.max(most, Math.abs(share - (theirs[state] ?? Number.NaN)) / Math.max(1, share));
    });
    const [own, other] = [OURS.transitivity(tied) as number | null, transitivity[index] ?? null];
    if ((own === null) !== (other === null)) throw new Error(`transitivity differs in ${days[index]}`);
    most = Math.max(most, Math.abs((own ?? 0) - (other ?? 0)));
  }
  return most;
}

/** The mean modularity of divisions of the graphs that have ties. */
function meanModularity(graphs: readonly Relation[], blocs: (tied: Relation, index: number) => ArrayLike<number>): number {
  const values = graphs.map((tied, index) => modularityOf(tied, Int32Array.from(blocs(tied, index)))).filter((one) => one !== null);
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}

const clock: number[] = [];
const every = Array.from({ length: RUNS }, () => {
  const started = performance.now();
  const time = spent(everyMeasure);
  clock.push(performance.now() - started);
  return time;
});
console.log(`every measure, every year, from the ledger's facts: ${figures(every)}; on the clock ${figures(clock)}`);

for (const rule of RULES) {
  const years = membersOfYears(networksBy(rule));
  const pairs = years.reduce((sum, { states: { length } }) => sum + (length * (length - 1)) / 2, 0);
  for (const scale of SCALES)
    for (const direction of DIRECTIONS) {
      const times = Array.from({ length: Math.min(RUNS, 3) }, () =>
        spent(() => {
          for (const year of years) similarityOfAll(portfoliosOf(year, { scale, direction }));
        }),
      );
      console.log(`S, pi, kappa, tau-b of ${pairs} dyad-years, ${rule}, ${scale}, ${direction}: ${figures(times)}`);
    }
}

const sets = Object.fromEntries(RULES.map((rule) => [rule, networksBy(rule).map(({ tied }) => tied)]));
const peer = await startPeer(sets);
try {
  for (const rule of RULES) {
    const graphs = sets[rule] ?? [];
    const times = { ours: [] as Record<Algorithm, number>[], theirs: [] as Run["times"][] };
    const modularity = { ours: [] as number[], theirs: [] as number[] };
    for (let run = 0; run < RUNS; run += 1) {
      times.ours.push(
        Object.fromEntries(ALGORITHMS.map((name) => [name, spent(() => graphs.forEach((tied) => void OURS[name](tied)))])) as Record<
          Algorithm,
          number
        >,
      );
      const theirs = await peer.run(rule);
      times.theirs.push(theirs.times);
      if (run === 0)
        console.log(
          `\n${graphs.length} graphs, ${graphs.reduce((sum, one) => sum + countAll(one) / 2, 0)} ties, ${rule}; largest relative difference ${difference(graphs, theirs.results).toExponential(1)}`,
        );
      modularity.ours.push(meanModularity(graphs, (tied) => blocsIn(graphOf(tied), seededRandom(run + 1))));
      modularity.theirs.push(meanModularity(graphs, (_, index) => theirs.results.louvain[index] ?? []));
    }
    for (const name of [...ALGORITHMS, "all four"] as const) {
      const total = (one: Readonly<Record<Algorithm, number>>) =>
        name === "all four" ? ALGORITHMS.reduce((sum, each) => sum + one[each], 0) : one[name];
      const [ours, theirs] = [times.ours.map(total), times.theirs.map(total)];
      const ratio = (of: (values: readonly number[]) => number) => (of(theirs) / of(ours)).toFixed(1);
      const least = (values: readonly number[]) => Math.min(...values);
      console.log(
        `${name.padEnd(13)} entente ${median(ours).toFixed(1)} ms, igraph ${peer.version} ${median(theirs).toFixed(1)} ms: ${ratio(median)} times as fast (median), ${ratio(least)} (least), ${((theirs[0] ?? 0) / (ours[0] ?? 1)).toFixed(1)} (first run)`,
      );
    }
    const range = (values: readonly number[]) => `${Math.min(...values).toFixed(5)} to ${Math.max(...values).toFixed(5)}`;
    console.log(`mean modularity of one run a graph: entente ${range(modularity.ours)}, igraph ${range(modularity.theirs)}`);
  }
} finally {
  peer.end();
}
