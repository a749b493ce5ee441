/**
 * Potential defenders for all directed dyad-years 1816-2016, in one process, beside traces one by one of a sample: processor time for
 * each attack, their ratio, and the memory held after each half century. Needs `dist/ledger`. Run with `npx tsx bench/defenders.ts`.
 */
import { fileURLToPath } from "node:url";
import { framesOf } from "../src/dataset/build/frame.ts";
import { defenderRows } from "../src/dataset/build/own/defenders.ts";
import { trace } from "../src/law/trace.ts";
import { indexLedger } from "../src/ledger/ledger.ts";
import { readCompiled } from "../src/load/compiled.ts";

const ledger = indexLedger(readCompiled(fileURLToPath(new URL("../dist/ledger/", import.meta.url)), ["core", "law", "coverage"]));
const frames = framesOf(ledger.data.states, "cow", { from: 1816, until: 2016, on: "07-01", last: ledger.data.ledger.verifiedThrough });
/** Every so many years, whose attacks are traced one by one. */
const SAMPLED = 20;

const used = { table: 0, traces: 0 };
let pairs = 0;
let traced = 0;
let duties = 0;
const memory: string[] = [];
const spent = (since: NodeJS.CpuUsage) => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};
for (const frame of frames) {
  let since = process.cpuUsage();
  const rows = defenderRows(ledger, frame, null);
  used.table += spent(since);
  pairs += rows.pairs[0]?.values.length ?? 0;
  duties += rows.duties[0]?.values.length ?? 0;
  if (frame.year % 50 === 0) memory.push(`${frame.year} ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB`);
  if (frame.year % SAMPLED !== 0) continue;
  const states = frame.members.flatMap(({ state }) => state ?? []);
  since = process.cpuUsage();
  for (const by of states) {
    for (const on of states) {
      if (by === on) continue;
      const strike = { by, on, act: "armed-attack", place: null, object: null, round: 0, inDefenceOf: null } as const;
      trace(ledger, { date: frame.day, strikes: [strike], aid: [], provocation: "unsaid", held: {} }, [on]);
      traced += 1;
    }
  }
  used.traces += spent(since);
}
const [one, single] = [used.table / pairs, used.traces / traced];
console.log(`${pairs} attacks, ${duties} duties: ${(used.table / 1000).toFixed(0)} s of one core, ${one.toFixed(4)} ms an attack`);
console.log(`a trace, of ${traced}: ${single.toFixed(4)} ms; ${(single / one).toFixed(1)} times as long`);
console.log(`memory: ${memory.join(", ")}`);
