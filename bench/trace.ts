/** Traces over the whole ledger: the mean of a warm one, and all ordered pairs of states on one day on one core. */
import { fileURLToPath } from "node:url";
import { corpusOf } from "../src/corpus/corpus.ts";
import { existsOn } from "../src/corpus/states.ts";
import { trace } from "../src/law/trace.ts";
import { readCompiled } from "../src/load/compiled.ts";
import type { Crisis } from "../src/model/crisis.ts";
import type { Day } from "../src/time/day.ts";

const day = "2026-06-01" as Day;
const corpus = corpusOf(readCompiled(fileURLToPath(new URL("../dist/ledger/", import.meta.url)), ["core", "law"]));
const states = corpus.data.states.filter((state) => existsOn(state, day)).map(({ id }) => id);
const put = (by: string, on: string): Crisis => ({
  date: day,
  strikes: [{ by, on, act: "armed-attack", place: null, object: null, round: 0, inDefenceOf: null }],
  aid: [],
  provocation: "unsaid",
  held: {},
});

let pairs = 0;
let findings = 0;
const memory = () => Math.round(process.memoryUsage().heapUsed / 2 ** 20);
for (const on of states) trace(corpus, put("CHN", on), [on]); // warm
const before = memory();
const started = process.cpuUsage();
for (const by of states) {
  for (const on of states) {
    if (by === on) continue;
    findings += trace(corpus, put(by, on), [on]).obligations.length;
    pairs += 1;
  }
}
const used = process.cpuUsage(started);
const total = (used.user + used.system) / 1000; // processor time: other work on the machine does not count
console.log(`${corpus.data.instruments.length} instruments, ${states.length} states, ${pairs} ordered pairs on ${day}`);
console.log(
  `all pairs: ${(total / 1000).toFixed(1)} s of one core; mean ${(total / pairs).toFixed(3)} ms a trace, ${(findings / pairs).toFixed(0)} findings in the mean`,
);
console.log(`heap before ${before} MiB, after ${memory()} MiB`);
