/** The layout of curves in small multiples: one time axis for all, and one scale from zero for panels with the same unit. */

import { area, curveStepAfter } from "d3-shape";
import { textWidth } from "../ui/text.ts";
import { round, roundCounts, roundYears, type TimeSpan, timeScale } from "./scale.ts";

export interface CurvePoint {
  readonly date: string;
  /** null if there is no record. */
  readonly count: number | null;
  /** The number that there may be in addition. */
  readonly notKnown: number;
}

export interface CurvePanel {
  readonly key: string;
  readonly title: string;
  /** Panels of one unit share a scale. */
  readonly unit: string;
  /** The points of the first and of the second state, on the same dates. */
  readonly series: readonly [readonly CurvePoint[], readonly CurvePoint[]];
  /** Gaps in the record, in words. */
  readonly gaps: readonly { readonly side: 0 | 1; readonly text: string }[];
}

export interface PlacedPoint {
  readonly date: string;
  readonly count: number;
  readonly notKnown: number;
  readonly x: number;
  readonly y: number;
}

export interface PlacedPanel {
  readonly panel: CurvePanel;
  /** The left edge; the top of the title; the top and the height of the plot, 0 for a panel without records. */
  readonly x: number;
  readonly top: number;
  readonly y: number;
  readonly height: number;
  readonly yOf: (count: number) => number;
  readonly ticks: readonly number[];
  readonly sides: readonly PlacedCurve[];
}

export interface PlacedCurve {
  readonly d: string;
  readonly band: string;
  readonly first: PlacedPoint | null;
  readonly last: PlacedPoint | null;
  /** The highest count, unless the curve ends near it. */
  readonly peak: PlacedPoint | null;
}

export interface CurvesLayout {
  readonly panels: readonly PlacedPanel[];
  readonly height: number;
  /** The width of each plot. */
  readonly inner: number;
  readonly years: readonly number[];
  readonly xOf: (day: string) => number;
  readonly narrow: boolean;
}

export const LEFT = 26;
const FOOT = 30;
/** Above the highest count there is room for its label. */
const HEADROOM = 1.1;

const isDrawn = ({ series }: CurvePanel) => series.some((points) => points.some(({ count }) => count !== null));

/** `names` are placed at the ends of the curves. */
export function layoutOf(panels: readonly CurvePanel[], span: TimeSpan, width: number, names: readonly string[]): CurvesLayout {
  const narrow = width < 700;
  const columns = narrow ? 1 : 2;
  const gap = narrow ? 0 : 36;
  const labelled = names.filter((_, side) => panels.some(({ series }) => series[side === 0 ? 0 : 1].some(({ count }) => count !== null)));
  const right = 20 + Math.max(54, ...labelled.map((name) => textWidth(`${name} 00 (+0?)`, 12, true)));
  const head = narrow ? 66 : 60;
  const inner = Math.max(40, (width - gap * (columns - 1)) / columns - LEFT - right);
  const plot = narrow ? [130, 150, 130, 110] : [190, 190, 150, 150];
  const xOf = timeScale(span, inner);
  // A panel without any record comes last and takes no room, because a text says so.
  const order = [...panels].sort((one, other) => Number(isDrawn(other)) - Number(isDrawn(one)));
  const heights = order.map((panel, index) => (isDrawn(panel) ? (plot[index] ?? 150) : 0));
  let top = 0;
  const placed = order.map((panel, index): PlacedPanel => {
    const column = narrow ? 0 : index % 2;
    const height = heights[index] ?? 0;
    const most = mostOf(panels.filter(({ unit }) => unit === panel.unit));
    const yOf = (count: number) => round(height - (count / (most * HEADROOM)) * height);
    const x = LEFT + column * (LEFT + inner + right + gap);
    const sides = panel.series.map((points) => curveOf(points, xOf, yOf));
    const made = { panel, x, top, y: top + head, height, yOf, ticks: roundCounts(most), sides };
    const row = narrow ? height : Math.max(height, heights[index - column] ?? 0);
    if (narrow || column === 1 || index === order.length - 1) top += head + row + FOOT;
    return made;
  });
  return { panels: placed, height: top, inner, years: roundYears(span, inner < 260 ? 4 : 10), xOf, narrow };
}

function mostOf(panels: readonly CurvePanel[]): number {
  return Math.max(4, ...panels.flatMap(({ series }) => series.flat().map(({ count, notKnown }) => (count ?? 0) + notKnown)));
}

function curveOf(points: readonly CurvePoint[], xOf: (day: string) => number, yOf: (count: number) => number): PlacedCurve {
  const known = points.flatMap(({ date, count, notKnown }): PlacedPoint[] =>
    count === null ? [] : [{ date, count, notKnown, x: xOf(date), y: yOf(count) }],
  );
  const top = known.reduce<PlacedPoint | null>((best, one) => (best === null || one.count > best.count ? one : best), null);
  const last = known.at(-1) ?? null;
  // Each count holds until the next point, and a point without a count leaves a gap.
  const band = area<CurvePoint>()
    .defined(({ count }) => count !== null)
    .x(({ date }) => xOf(date))
    .y0(({ count }) => yOf(count ?? 0))
    .y1(({ count, notKnown }) => yOf((count ?? 0) + notKnown))
    .curve(curveStepAfter)
    .digits(1);
  return {
    d: band.lineY0()(points) ?? "",
    band: known.some(({ notKnown }) => notKnown > 0) ? (band(points) ?? "") : "",
    first: known[0] ?? null,
    last,
    peak: top === null || last === null || top.count < last.count + 2 ? null : top,
  };
}
