/**
 * Fuzzes the surfaces: `npx tsx bench/fuzz/run.ts COUNT SEED [SURFACE ...]`. COUNT inputs are divided among the surfaces, each of
 * which runs in a process of its own. The counts, times and memory are printed; `--write` keeps them in bench/fuzz/results.json,
 * which docs/reliability.md tells.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Kept } from "./kept.ts";
import { type Measured, measure } from "./measure.ts";
import { NAMES, type Name, openSurface } from "./surfaces.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const RESULTS = join(root, "bench/fuzz/results.json");
const ONE = "--one";

/** Shares of the inputs: what is asked most by strangers gets most. */
const SHARES: Readonly<Record<Name, number>> = {
  ledger: 20,
  claims: 8,
  sentences: 14,
  importers: 8,
  http: 18,
  mcp: 10,
  addresses: 12,
  query: 10,
};

const words = process.argv.slice(2).filter((word) => !word.startsWith("--"));
if (process.argv.includes(ONE)) await runOne();
else runAll();

function runAll(): void {
  const [count = "10000", seed = "1949", ...named] = words;
  const names: readonly Name[] = named.length === 0 ? NAMES : NAMES.filter((name) => named.some((one) => one === name));
  const shares = names.reduce((sum, name) => sum + SHARES[name], 0);
  const results = names.map((name) => {
    const own = Math.ceil((Number(count) * SHARES[name]) / shares);
    const child = spawnSync(
      process.execPath,
      ["--max-old-space-size=320", "--import", "tsx", fileURLToPath(import.meta.url), String(own), seed, name, ONE],
      { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], maxBuffer: 1e9 },
    );
    const line = child.stdout.trim().split("\n").at(-1) ?? "";
    if (child.status !== 0 || !line.startsWith("{")) {
      console.log(`${name}: the process ended with ${child.status ?? child.signal}`);
      return { name, crashed: true as const };
    }
    const one: Measured = JSON.parse(line);
    const { surface, inputs, answered, refused, failed, median, slowest, slow, memory } = one;
    console.log(
      `${surface}: ${inputs} inputs, ${answered} answered, ${refused} refused, ${failed.length} failed; median ${median.toFixed(2)} ms, slowest ${slowest.toFixed(1)} times that; ${Math.round(memory)} MiB`,
    );
    for (const { input, error } of [...failed, ...slow])
      console.log(`  ${JSON.stringify(input).slice(0, 700)}\n    ${error.split("\n").slice(0, 4).join("\n    ")}`);
    return { name, ...one };
  });
  if (process.argv.includes("--write")) keep(Number(seed), results);
}

async function runOne(): Promise<void> {
  const [count = "100", seed = "1949", name = "ledger"] = words;
  const surface = await openSurface(name as Name, { root, compiled: join(root, "dist/ledger") });
  const measured = await measure(surface, { count: Number(count), seed: Number(seed) });
  await surface.close?.();
  console.log(JSON.stringify(measured, (_key, value) => (typeof value === "bigint" ? String(value) : value)));
}

/** The counts of two runs with other seeds over the same ledger, together; else those of the later one. */
function together(before: Kept | undefined, now: Kept): Kept {
  const [seed = 0] = now.seeds;
  if (before === undefined || before.ledger !== now.ledger || before.seeds.includes(seed)) return now;
  const sum = (key: "inputs" | "answered" | "refused" | "failed" | "slow") => before[key] + now[key];
  return {
    surface: now.surface,
    ...{ inputs: sum("inputs"), answered: sum("answered"), refused: sum("refused"), failed: sum("failed") },
    ...{ slowest: Math.max(before.slowest, now.slowest), slow: sum("slow"), memory: Math.max(before.memory, now.memory) },
    seeds: [...before.seeds, ...now.seeds],
    ledger: now.ledger,
  };
}

/** Keeps the counts of surfaces that were run, beside those of an earlier run; runs with other seeds add up. */
function keep(seed: number, results: readonly ({ readonly name: Name } & (Measured | { readonly crashed: true }))[]): void {
  const earlier = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, "utf8")) : {};
  const { ledger } = JSON.parse(readFileSync(join(root, "dist/manifest.json"), "utf8"));
  for (const { name, ...one } of results) {
    if (!("slowest" in one)) continue;
    const { surface, inputs, answered, refused, failed, slow } = one;
    const [slowest, memory] = [Number(one.slowest.toFixed(1)), Math.round(one.memory)];
    const counts = { surface, inputs, answered, refused, failed: failed.length, slowest, slow: slow.length, memory };
    earlier[name] = together(earlier[name], { ...counts, seeds: [seed], ledger: ledger.version });
  }
  writeFileSync(RESULTS, `${JSON.stringify(earlier, null, 1)}\n`);
}
