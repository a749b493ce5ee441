/** Spans in lanes: each with its name above it, several in one lane where neither bar nor name would touch another. */
import type { Day } from "../../../src/surfaces/client/words.ts";
import type { Span } from "../../charts/network/graph.ts";
import { share } from "../../ledger/calendar.ts";
import type { Group } from "./model.ts";

export interface Bar {
  readonly span: Span;
  readonly x1: number;
  readonly x2: number;
  /** Where its name begins. */
  readonly at: number;
  /** How long it is. */
  readonly long: number;
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
  /** Of the plot: the picture is wider by the margin at its right. */
  readonly width: number;
  readonly height: number;
}

export const LANE = 21;
export const HEAD = 30;
/** The last day stands clear of the edge, and the flag of the date with it; names end before that day's line. */
export const MARGIN = 12;
const BEFORE = 8;
const GAP = 9;

/** How wide a name is, in pixels. */
export type Measure = (text: string) => number;

interface Frame {
  readonly from: Day;
  readonly to: Day;
  /** Of the picture. */
  readonly width: number;
  readonly measure: Measure;
}

export function packed(groups: readonly Group[], textOf: (span: Span) => string, { from, to, width: wide, measure }: Frame): Packed {
  const width = wide - MARGIN;
  let top = 0;
  const made = groups.map((group) => {
    const ends: number[] = [];
    const bars = group.spans.map((span): Bar => {
      const x1 = share(span.earliest as Day, from, to) * width;
      const x2 = Math.max(x1 + 2, (span.latest === null ? 1 : share(span.latest as Day, from, to)) * width);
      const text = shortened(textOf(span), width - BEFORE, measure);
      const long = measure(text);
      const at = Math.max(0, Math.min(x1, width - BEFORE - long));
      const left = Math.min(x1, at);
      const free = ends.findIndex((end) => end + GAP <= left);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = Math.max(x2, at + long);
      return { span, x1, x2, at, long, text, lane };
    });
    const packedGroup = { group, top, bars };
    top += HEAD + ends.length * LANE + 10;
    return packedGroup;
  });
  return { groups: made, width, height: Math.max(top, HEAD) };
}

function shortened(text: string, most: number, measure: Measure): string {
  if (measure(text) <= most) return text;
  const letters = Math.floor((text.length * most) / measure(text));
  return `${text.slice(0, Math.max(1, letters - 2))}\u2026`;
}

/** Round years, at most so many. */
export function yearsOf(from: Day, to: Day, most: number): number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const step = [1, 2, 5, 10, 20, 25, 50, 100].find((one) => (last - first) / one <= most) ?? 100;
  const years: number[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) years.push(year);
  return years.filter((year) => `${year}-01-01` >= from);
}
