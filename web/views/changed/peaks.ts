/** Which years of a side bear their number: the highest, each clear of the others and of its neighbours' bars. */
import type { Year } from "./changes.ts";

export interface Peak {
  readonly year: number;
  readonly many: number;
  /** Is there room to say the year, or for the number alone? */
  readonly wide: boolean;
}

/** Half of what "1939: 15" and "15" take of the width, and the height of either, in pixels. */
const [WIDE, NARROW, TALL] = [26, 9, 13];
const MOST = 4;
/** Two pacts in a year are no peak. */
const LEAST = 3;

/**
 * From the highest downwards, and only while every year of a height finds room: a number at one of five equal years would say
 * that the other four are lower. `step`: the width of a year; `unit`: the height of a pact.
 */
export function peaksOf(years: readonly Year[], side: "began" | "ended", step: number, unit: number): readonly Peak[] {
  const all = years.map(({ year, [side]: rows }) => ({ year, many: rows.length })).filter(({ many }) => many >= LEAST);
  const chosen: Peak[] = [];
  for (const height of [...new Set(all.map(({ many }) => many))].sort((a, b) => b - a)) {
    const level = all.filter(({ many }) => many === height);
    if (chosen.length + level.length > MOST || !level.every((one) => hasRoom(one, level, NARROW))) break;
    chosen.push(...level.map((one) => ({ ...one, wide: hasRoom(one, level, WIDE) })));
  }
  return chosen;

  function hasRoom(one: Count, level: readonly Count[], half: number): boolean {
    const near = (other: Count, reach: number) => Math.abs(other.year - one.year) * step < reach;
    const meets = (other: Count, its: number) => near(other, half + its) && Math.abs(other.many - one.many) * unit < TALL;
    const numbers = chosen.some((other) => meets(other, other.wide ? WIDE : NARROW));
    return !numbers && !level.some((other) => other !== one && meets(other, half)) && !all.some(covers);

    function covers(other: Count): boolean {
      return other.many > one.many && near(other, half);
    }
  }
}

type Count = Pick<Peak, "year" | "many">;
