/** Spans in lanes: each with its name above it, several in one lane where neither bar nor name would touch another. */
import type { Day } from "../../src/surfaces/client/words.ts";
import { share } from "../calendar.ts";
import type { Span } from "../network/graph.ts";
import type { Group } from "./model.ts";

export interface Bar {
  readonly span: Span;
  readonly x1: number;
  readonly x2: number;
  /** Where its name begins. */
  readonly at: number;
  readonly text: string;
  readonly lane: number;
}

export interface PackedGroup {
  readonly group: Group;
  readonly top: number;
  readonly bars: readonly Bar[];
}

export interface Packed {
  readonly groups: readonly PackedGroup[];
  readonly height: number;
}

export const LANE = 21;
export const HEAD = 30;
const GAP = 9;

interface Frame {
  readonly from: Day;
  readonly to: Day;
  readonly width: number;
  /** The width of a letter, in pixels. */
  readonly letter: number;
}

export function packed(groups: readonly Group[], textOf: (span: Span) => string, { from, to, width, letter }: Frame): Packed {
  let top = 0;
  const made = groups.map((group) => {
    const ends: number[] = [];
    const bars = group.spans.map((span): Bar => {
      const x1 = share(span.earliest as Day, from, to) * width;
      const x2 = Math.max(x1 + 2, (span.latest === null ? 1 : share(span.latest as Day, from, to)) * width);
      const text = shortened(textOf(span), width, letter);
      const long = text.length * letter;
      const at = Math.max(0, Math.min(x1, width - long));
      const left = Math.min(x1, at);
      const free = ends.findIndex((end) => end + GAP <= left);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = Math.max(x2, at + long);
      return { span, x1, x2, at, text, lane };
    });
    const packedGroup = { group, top, bars };
    top += HEAD + ends.length * LANE + 10;
    return packedGroup;
  });
  return { groups: made, height: Math.max(top, HEAD) };
}

function shortened(text: string, width: number, letter: number): string {
  const most = Math.floor((width - 4) / letter);
  return text.length <= most ? text : `${text.slice(0, Math.max(1, most - 1))}\u2026`;
}

/** Round years, at most so many. */
export function yearsOf(from: Day, to: Day, most: number): number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const step = [1, 2, 5, 10, 20, 25, 50, 100].find((one) => (last - first) / one <= most) ?? 100;
  const years: number[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) years.push(year);
  return years.filter((year) => `${year}-01-01` >= from);
}
