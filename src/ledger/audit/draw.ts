/**
 * Draws the sample of an audit. Each fact gets a number from the seed, the ledger's hash and its id, and each stratum gives the
 * facts with the smallest numbers: a simple random sample of the stratum without replacement, the same wherever it is drawn.
 */
import { MARKS } from "../../model/vocabulary.ts";
import { groupBy } from "../groupBy.ts";
import { AUDITED, type AuditFact, type Population, type Stratum, stratumKey } from "./facts.ts";

/** The parameters that decide a sample, besides the facts. */
export interface Draw {
  readonly seed: number;
  /** The number of facts to draw. */
  readonly size: number;
  /** Of these, the number that hold on the ledger's last day. */
  readonly inForce: number;
  /** The facts that are sampled from. */
  readonly of: Population;
  /** The hash of the ledger. */
  readonly hash: string;
}

export interface DrawnStratum extends Stratum {
  /** The number of facts in the stratum. */
  readonly facts: number;
  readonly drawn: number;
}

export interface Sample {
  readonly strata: readonly DrawnStratum[];
  /** By id. */
  readonly facts: readonly AuditFact[];
}

/** Facts drawn at least from each stratum, so that a rare kind has a rate of its own. */
const LEAST = 5;

export function drawSample(facts: readonly AuditFact[], draw: Draw): Sample {
  const groups = groupBy(facts, stratumKey);
  const sizes = allocate(
    [...groups].map(([key, all]) => ({ key, facts: all.length, inForce: all[0]?.inForce ?? false })),
    draw,
  );
  const strata = [...groups.values()].flatMap((all): DrawnStratum[] => {
    const [first] = all;
    if (first === undefined) return [];
    const { mark, inForce, fact } = first;
    return [{ mark, inForce, fact, facts: all.length, drawn: sizes.get(stratumKey(first)) ?? 0 }];
  });
  const drawn = [...groups].flatMap(([key, all]) =>
    all
      .map((fact) => ({ fact, number: numberOf(`${draw.seed}\0${draw.hash}\0${fact.id}`) }))
      .sort((a, b) => a.number - b.number || (a.fact.id < b.fact.id ? -1 : 1))
      .slice(0, sizes.get(key) ?? 0)
      .map(({ fact }) => fact),
  );
  return { strata: strata.sort(byStratum), facts: drawn.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

interface Sized {
  readonly key: string;
  readonly facts: number;
  readonly inForce: boolean;
}

/** The number to draw from each stratum: the quota of each half in proportion to its strata, and at least LEAST from each. */
function allocate(strata: readonly Sized[], { size, inForce }: Draw): Map<string, number> {
  const halves = [true, false].map((one) => strata.filter((stratum) => stratum.inForce === one));
  const [running = 0, over = 0] = halves.map((half) => half.reduce((sum, { facts }) => sum + facts, 0));
  const wanted = Math.min(inForce, running);
  const rest = Math.min(size - wanted, over);
  const quotas = [Math.min(size - rest, running), rest];
  return new Map(halves.flatMap((half, index) => [...inProportion(half, quotas[index] ?? 0)]));
}

/** Largest remainders above the least number; a stratum gives no more than it has. */
function inProportion(strata: readonly Sized[], quota: number): Map<string, number> {
  const given = new Map(strata.map(({ key, facts }) => [key, Math.min(facts, LEAST, Math.floor(quota / Math.max(1, strata.length)))]));
  const all = strata.reduce((sum, { facts }) => sum + facts, 0);
  for (;;) {
    const left = quota - [...given.values()].reduce((sum, one) => sum + one, 0);
    const open = strata.filter(({ key, facts }) => (given.get(key) ?? 0) < facts);
    if (left <= 0 || open.length === 0) return given;
    // The stratum that is furthest below its share gets the next fact.
    const short = ({ key, facts }: Sized) => (quota * facts) / all - (given.get(key) ?? 0);
    const next = open.reduce((best, one) => (short(one) > short(best) ? one : best));
    given.set(next.key, (given.get(next.key) ?? 0) + 1);
  }
}

/** The order of strata: in force first, then by mark and kind. */
export function byStratum(a: Stratum, b: Stratum): number {
  return (
    Number(b.inForce) - Number(a.inForce) ||
    MARKS.indexOf(a.mark) - MARKS.indexOf(b.mark) ||
    AUDITED.indexOf(a.fact) - AUDITED.indexOf(b.fact)
  );
}

/** A number of 53 bits that a text decides: two lanes of FNV-1a with different starts, each mixed as in MurmurHash3. */
export function numberOf(text: string): number {
  let [one, other] = [0x811c9dc5, 0x9e3779b9];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x85ebca77);
  }
  return mixed(one) * 0x200000 + (mixed(other) >>> 11);
}

function mixed(hash: number): number {
  let value = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
