/** Packs spans into lanes, each with its name above it; a lane holds several if neither bars nor names touch. */

import { shorten, textWidth } from "../../ui/text.ts";
import { type TimeSpan, timeScale } from "../scale.ts";

/** The fields of a treaty that the chart needs. */
export interface Life {
  readonly instrument: string;
  /** The short title. */
  readonly short: string;
  readonly types: readonly string[];
  readonly since: string | null;
  readonly until: string | null;
  /** The first and the last day on which it may have run; null if it may still run. */
  readonly earliest: string;
  readonly latest: string | null;
  readonly dormant: boolean;
  readonly dormantSince: string | null;
  readonly parties: readonly { readonly state: string }[];
}

export interface LifeGroup {
  readonly key: string;
  readonly title: string;
  readonly spans: readonly Life[];
}

export interface Bar {
  readonly span: Life;
  readonly x1: number;
  readonly x2: number;
  /** The left edge and the width of its name. */
  readonly at: number;
  readonly long: number;
  readonly text: string;
  readonly lane: number;
}

export interface PackedGroup {
  readonly group: LifeGroup;
  readonly top: number;
  readonly bars: readonly Bar[];
}

export interface Packed {
  readonly groups: readonly PackedGroup[];
  /** The width of the plot; the chart adds the right margin. */
  readonly width: number;
  readonly height: number;
}

export const LANE = 21;
export const HEAD = 30;
/** The last day keeps this distance from the edge; names end before its line. */
export const MARGIN = 12;
const [BEFORE, GAP] = [8, 9];

interface Frame extends TimeSpan {
  /** The width of the chart. */
  readonly width: number;
  /** The font size of the names. */
  readonly size: number;
}

export function packed(groups: readonly LifeGroup[], textOf: (span: Life) => string, frame: Frame): Packed {
  const { size, width: whole } = frame;
  const width = whole - MARGIN;
  const x = timeScale(frame, width);
  let top = 0;
  const made = groups.map((group) => {
    const ends: number[] = [];
    const bars = group.spans.map((span): Bar => {
      const x1 = x(span.earliest);
      const x2 = Math.max(x1 + 2, span.latest === null ? width : x(span.latest));
      const text = shorten(textOf(span), size, width - BEFORE);
      const long = Math.ceil(textWidth(text, size));
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
