/**
 * Processor time to load the compiled ledger and to build its indexes, in milliseconds: every state, instrument and source by id,
 * the instruments of each state, and all memberships. Each run is a process of its own, as a command is. Needs `dist/ledger`. Run
 * with `npx tsx bench/load.ts`.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { indexLedger } from "../src/ledger/ledger.ts";
import { readCompiled } from "../src/load/compiled.ts";
import { OWN_PARTS, type Part } from "../src/model/parts.ts";

const RUNS = 9;
const SETS: Readonly<Record<string, readonly Part[]>> = {
  "core (two states)": ["core"],
  "core and law (a case)": ["core", "law"],
  whole: OWN_PARTS,
};

const [, script = "", chosen] = process.argv;
if (chosen === undefined) report();
else console.log(JSON.stringify(measured(SETS[chosen] ?? [])));

function report(): void {
  for (const name of Object.keys(SETS)) {
    const runs = Array.from({ length: RUNS }, () => {
      const { stdout } = spawnSync(process.execPath, [...process.execArgv, script, name], { encoding: "utf8" });
      return JSON.parse(stdout) as ReturnType<typeof measured>;
    });
    const best = runs.reduce((a, b) => (a.load + a.index < b.load + b.index ? a : b));
    const total = runs.map(({ load, index }) => load + index).sort((a, b) => a - b);
    const figures = [best.load, best.index, total[0], total[Math.floor(RUNS / 2)]].map((one) => (one ?? 0).toFixed(0));
    console.log(`${name.padEnd(24)} load ${figures[0]}, index ${figures[1]}; together least ${figures[2]}, median ${figures[3]}`);
  }
}

function measured(parts: readonly Part[]): { load: number; index: number } {
  const started = processorTime();
  const ledger = indexLedger(readCompiled(fileURLToPath(new URL("../dist/ledger/", import.meta.url)), parts));
  const loaded = processorTime();
  const { states, instruments } = ledger.data;
  for (const { id } of states) if (ledger.state(id) === undefined || ledger.instrumentsOf(id) === undefined) throw new Error(id);
  for (const one of instruments)
    if (ledger.instrument(one.id) === undefined || ledger.memberships(one) === undefined) throw new Error(one.id);
  if (parts.includes("sources")) ledger.source("");
  return { load: loaded - started, index: processorTime() - loaded };
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
