/**
 * Benchmark of traces: all ordered pairs of states on one day, twice, on one core; prints the mean time of a warm trace and
 * the memory held after each quarter. Needs `dist/ledger`. Run with `npx tsx bench/trace.ts`.
 *
 * `--beside COMMIT` compares this checkout with a commit, such as the parent (`--beside HEAD~1`): `traceBeside.ts` prepares it in a
 * folder of its own and lets the two take turns in one run, on the treaties that the commit has. `--rounds N` is the number of turns (3).
 *
 * `--root DIR` measures the code and the ledger of another checkout; `--only FOLDER` keeps the instruments whose files lie in that folder;
 * `--every N` takes each Nth state as the attacker; `--json` prints the time of one pass alone.
 */
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Crisis } from "../src/model/crisis.ts";
import type { Day } from "../src/time/day.ts";
import { beside } from "./traceBeside.ts";

const here = fileURLToPath(new URL("..", import.meta.url));
const option = (name: string): string | null => {
  const place = process.argv.indexOf(name);
  return place < 0 ? null : (process.argv[place + 1] ?? null);
};
const commit = option("--beside");
if (commit === null) await measure();
else await beside(here, commit, Number(option("--rounds") ?? 3), Number(option("--every") ?? 6));

async function measure(): Promise<void> {
  const root = resolve(option("--root") ?? here);
  const [folder, every, brief] = [option("--only"), Number(option("--every") ?? 1), process.argv.includes("--json")];
  const from = <T>(path: string): Promise<T> => import(pathToFileURL(join(root, path)).href) as Promise<T>;
  const { trace } = await from<typeof import("../src/law/trace.ts")>("src/law/trace.ts");
  const { indexLedger } = await from<typeof import("../src/ledger/ledger.ts")>("src/ledger/ledger.ts");
  const { existsOn } = await from<typeof import("../src/ledger/states.ts")>("src/ledger/states.ts");
  const { readCompiled } = await from<typeof import("../src/load/compiled.ts")>("src/load/compiled.ts");

  const day = "2026-06-01" as Day;
  const compiled = readCompiled(join(root, "dist", "ledger"), ["core", "law", "coverage"]);
  const kept = folder === null ? null : new Set(readdirSync(folder));
  const instruments = compiled.instruments.filter(({ id }) => kept === null || kept.has(`${id}.yaml`));
  // Parts that were not loaded throw when they are read, so the ledger is not copied but overlaid; its index by state holds positions.
  const cut = Object.create(compiled, { instruments: { value: instruments }, byState: { value: undefined } }) as typeof compiled;
  const ledger = indexLedger(kept === null ? compiled : cut);
  const states = ledger.data.states.filter((state) => existsOn(state, day)).map(({ id }) => id);
  const attackers = states.filter((_, index) => index % every === 0);
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
    attackers.flatMap((by, index) => {
      const started = process.cpuUsage();
      for (const on of states) {
        if (by === on) continue;
        findings += trace(ledger, put(by, on), [on]).obligations.length;
        pairs += 1;
      }
      const { user, system } = process.cpuUsage(started); // processor time: other work on the machine does not count
      used += (user + system) / 1000;
      return (index + 1) % Math.ceil(attackers.length / 4) === 0 || index === attackers.length - 1 ? [held()] : [];
    });
  const first = pass();
  if (brief) {
    console.log(JSON.stringify({ milliseconds: used / pairs, findings: findings / pairs, pairs, instruments: instruments.length }));
    return;
  }
  const second = pass();
  console.log(`${instruments.length} instruments, ${states.length} states, ${pairs / 2} ordered pairs on ${day}, twice`);
  console.log(
    `all pairs: ${(used / 2000).toFixed(1)} s of one core; mean ${(used / pairs).toFixed(3)} ms a trace, ${(findings / pairs).toFixed(0)} findings in the mean; 38,000 pairs would take ${((38 * used) / pairs).toFixed(1)} s`,
  );
  console.log(`held: ${before} MiB before; after each quarter ${first.join(", ")} MiB, the second time ${second.join(", ")} MiB`);
}
