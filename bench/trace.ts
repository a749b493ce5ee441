/**
 * Benchmark of traces: all ordered pairs of states on one day, twice, on one core; prints the mean time of a warm trace and
 * the memory held after each quarter. Needs `dist/ledger`. Run with `npx tsx bench/trace.ts`; `--only FOLDER` keeps the
 * instruments whose files lie in that folder, so that two commits are measured on the same treaties.
 */
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { trace } from "../src/law/trace.ts";
import { indexLedger } from "../src/ledger/ledger.ts";
import { existsOn } from "../src/ledger/states.ts";
import { readCompiled } from "../src/load/compiled.ts";
import type { Crisis } from "../src/model/crisis.ts";
import type { Day } from "../src/time/day.ts";

const day = "2026-06-01" as Day;
const compiled = readCompiled(fileURLToPath(new URL("../dist/ledger/", import.meta.url)), ["core", "law", "coverage"]);
const folder = process.argv[process.argv.indexOf("--only") + 1];
const kept = process.argv.includes("--only") && folder !== undefined ? new Set(readdirSync(folder)) : null;
const instruments = compiled.instruments.filter(({ id }) => kept === null || kept.has(`${id}.yaml`));
// Parts that were not loaded throw when they are read, so the ledger is not copied but overlaid; its index by state holds positions.
const cut = Object.create(compiled, { instruments: { value: instruments }, byState: { value: undefined } }) as typeof compiled;
const ledger = indexLedger(kept === null ? compiled : cut);
const states = ledger.data.states.filter((state) => existsOn(state, day)).map(({ id }) => id);
const put = (by: string, on: string): Crisis => ({
  date: day,
  strikes: [{ by, on, act: "armed-attack", place: null, object: null, round: 0, inDefenceOf: null }],
  aid: [],
  provocation: "unsaid",
  held: {},
});

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
/** Memory in MiB after garbage collection. */
const held = () => {
  collect();
  return Math.round(process.memoryUsage().heapUsed / 2 ** 20);
};

let pairs = 0;
let findings = 0;
let used = 0;
for (const on of states) trace(ledger, put("CHN", on), [on]); // warm
const before = held();
/** Traces all pairs once; the memory held after each quarter. */
const pass = (): number[] =>
  states.flatMap((by, index) => {
    const started = process.cpuUsage();
    for (const on of states) {
      if (by === on) continue;
      findings += trace(ledger, put(by, on), [on]).obligations.length;
      pairs += 1;
    }
    const { user, system } = process.cpuUsage(started); // processor time: other work on the machine does not count
    used += (user + system) / 1000;
    return (index + 1) % Math.ceil(states.length / 4) === 0 || index === states.length - 1 ? [held()] : [];
  });
const [first, second] = [pass(), pass()];
console.log(`${ledger.data.instruments.length} instruments, ${states.length} states, ${pairs / 2} ordered pairs on ${day}, twice`);
console.log(
  `all pairs: ${(used / 2000).toFixed(1)} s of one core; mean ${(used / pairs).toFixed(3)} ms a trace, ${(findings / pairs).toFixed(0)} findings in the mean; 38,000 pairs would take ${((38 * used) / pairs).toFixed(1)} s`,
);
console.log(`held: ${before} MiB before; after each quarter ${first.join(", ")} MiB, the second time ${second.join(", ")} MiB`);
