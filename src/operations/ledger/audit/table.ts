/** The draw of an audit as text, which every line of a worksheet and of a key carries: seed:size:inForce:hash. */
import type { Draw } from "../../../ledger/audit/draw.ts";

export function drawText({ seed, size, inForce, hash }: Draw): string {
  return [seed, size, inForce, hash].join(":");
}

/** The draw in the text; null if it is none. */
export function drawIn(text: string): Draw | null {
  const [seed, size, inForce, hash, ...more] = text.split(":");
  const numbers = [seed, size, inForce].map(Number);
  if (hash === undefined || !/^[0-9a-f]{8,}$/.test(hash) || more.length > 0 || !numbers.every(Number.isInteger)) return null;
  const [one = 0, two = 0, three = 0] = numbers;
  return { seed: one, size: two, inForce: three, hash };
}
