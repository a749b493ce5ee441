/**
 * The draw of an audit as text, which every line of a worksheet and of a key carries: seed:size:inForce:hash, and the population
 * where it is not all facts.
 */
import type { Draw } from "../../../ledger/audit/draw.ts";
import { POPULATIONS } from "../../../ledger/audit/facts.ts";

export function drawText({ seed, size, inForce, of, hash }: Draw): string {
  return [seed, size, inForce, hash, ...(of === "all" ? [] : [of])].join(":");
}

/** The draw in the text; null if it is none. */
export function drawIn(text: string): Draw | null {
  const [seed, size, inForce, hash, population = "all", ...more] = text.split(":");
  const numbers = [seed, size, inForce].map(Number);
  const of = POPULATIONS.find((one) => one === population);
  if (hash === undefined || !/^[0-9a-f]{8,}$/.test(hash) || of === undefined || more.length > 0 || !numbers.every(Number.isInteger))
    return null;
  const [one = 0, two = 0, three = 0] = numbers;
  return { seed: one, size: two, inForce: three, of, hash };
}
