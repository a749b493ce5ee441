/** Runs a surface over many inputs: counts outcomes, keeps what failed, and compares the time of each input with that of valid ones. */
import fc from "fast-check";
import type { Surface } from "./surface.ts";

export interface Finding {
  readonly input: unknown;
  readonly error: string;
}

export interface Measured {
  readonly surface: string;
  readonly inputs: number;
  readonly answered: number;
  readonly refused: number;
  /** Inputs that were neither answered nor refused as they should be. */
  readonly failed: readonly Finding[];
  /** The median time of a valid input, in milliseconds of processor time. */
  readonly median: number;
  /** The slowest input's time as a multiple of the median. */
  readonly slowest: number;
  /** Inputs over the limit. */
  readonly slow: readonly Finding[];
  /** The most memory of the process, in MiB. */
  readonly memory: number;
}

/** Times the median that an input may take. */
export const MOST_TIMES = 50;
/** Below this an input's time says nothing: a collection of garbage takes as long. */
const LEAST_MS = 1;
const CHUNK = 100;
const KEPT = 20;

export interface Wanted {
  readonly count: number;
  readonly seed: number;
  /** Valid inputs from which the median is taken. */
  readonly valid?: number;
}

export async function measure(surface: Surface, { count, seed, valid = 200 }: Wanted): Promise<Measured> {
  const median = await medianOf(surface, valid);
  const counts = { answered: 0, refused: 0 };
  const failed: Finding[] = [];
  const slow: Finding[] = [];
  let slowest = 0;
  let memory = 0;
  for (let done = 0; done < count; done += CHUNK) {
    const inputs = fc.sample(surface.inputs, { numRuns: Math.min(CHUNK, count - done), seed: seed + done });
    for (const input of inputs) {
      const { outcome, error, ms } = await timed(surface, input);
      if (outcome === undefined) failed.push({ input, error: String(error) });
      else counts[outcome] += 1;
      const times = ms / median > MOST_TIMES ? (await leastOf(surface, input)) / median : ms / median;
      slowest = Math.max(slowest, times);
      if (times > MOST_TIMES) slow.push({ input, error: `${times.toFixed(0)} times the median of ${median.toFixed(2)} ms` });
    }
    memory = Math.max(memory, process.memoryUsage.rss() / 2 ** 20);
    if (failed.length + slow.length > KEPT) break;
  }
  const inputs = counts.answered + counts.refused + failed.length;
  return { surface: surface.name, inputs, ...counts, failed, median, slowest, slow, memory };
}

async function timed(surface: Surface, input: unknown) {
  const started = process.cpuUsage();
  try {
    const outcome = await surface.run(input);
    return { outcome, ms: since(started) };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : error, ms: since(started) };
  }
}

function since(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

/** The median over valid inputs, each asked once to warm up and then measured. */
async function medianOf(surface: Surface, most: number): Promise<number> {
  const some = surface.valid.slice(0, most);
  const times: number[] = [];
  for (const round of [0, 1]) {
    for (const input of some) {
      const { outcome, error, ms } = await timed(surface, input);
      if (outcome === undefined) throw new Error(`a valid input of ${surface.name} failed: ${error}\n${JSON.stringify(input)}`);
      if (round === 1) times.push(ms);
    }
  }
  return Math.max(LEAST_MS, times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? LEAST_MS);
}

/** The least of five times, as other work of the machine and of the collector falls on some. */
async function leastOf(surface: Surface, input: unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1) times.push((await timed(surface, input)).ms);
  return Math.min(...times);
}
