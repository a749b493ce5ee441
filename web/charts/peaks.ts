/** The columns of one side that show their number: the highest, each clear of other numbers and of neighbouring columns. */

export interface Peak {
  readonly year: number;
  readonly count: number;
  /** Whether there is room for the year next to the number. */
  readonly isWide: boolean;
}

type Count = Pick<Peak, "year" | "count">;

/** Half the width of "1939: 15" and of "15", and the height of both, in pixels. */
const [WIDE, SMALL, TALL] = [26, 9, 13];
const MOST = 4;
/** Minimum count of a peak: two pacts in a year are none. */
const LEAST = 3;

/**
 * Peaks from the highest down, as long as all years of the same height have room: a number at one of five equal years would
 * suggest that the other four are lower. `step` is the width of a year, `unit` the height of one pact.
 */
export function peaksOf(counts: readonly Count[], step: number, unit: number): readonly Peak[] {
  const high = counts.filter(({ count }) => count >= LEAST);
  const chosen: Peak[] = [];
  for (const height of [...new Set(high.map(({ count }) => count))].sort((a, b) => b - a)) {
    const level = high.filter(({ count }) => count === height);
    if (chosen.length + level.length > MOST || !level.every((one) => hasRoom(one, level, SMALL))) break;
    chosen.push(...level.map((one) => ({ ...one, isWide: hasRoom(one, level, WIDE) })));
  }
  return chosen;

  function hasRoom(one: Count, level: readonly Count[], half: number): boolean {
    const isNear = (other: Count, reach: number) => Math.abs(other.year - one.year) * step < reach;
    const meets = (other: Count, its: number) => isNear(other, half + its) && Math.abs(other.count - one.count) * unit < TALL;
    const meetsNumber = chosen.some((other) => meets(other, other.isWide ? WIDE : SMALL));
    const isCovered = high.some((other) => other.count > one.count && isNear(other, half));
    return !meetsNumber && !isCovered && !level.some((other) => other !== one && meets(other, half));
  }
}
