/** The layout of small multiples: panels in rows on one time axis, each with a scale of its own, lines over a band of all. */
import { area, curveStepAfter } from "d3-shape";
import type { ChartLine } from "./chartLine.ts";
import { round, roundYears, type TimeSpan, timeScale } from "./scale.ts";

export interface ValuePoint {
  readonly date: string;
  /** null where the value is not defined. */
  readonly value: number | null;
  /** The value with all that is not known; null where it is not defined. */
  readonly most: number | null;
}

export type ValueLine = ChartLine<ValuePoint>;

/** The middle of all at a date. */
export interface ValueBand {
  readonly date: string;
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

export interface ValuePanel {
  readonly key: string;
  readonly title: string;
  readonly lines: readonly ValueLine[];
  readonly band: readonly ValueBand[];
  /** The values that the scale always has; one or both may be left to the data. */
  readonly range: readonly [least: number, most: number | null];
  /** A value as it is written. */
  readonly write: (value: number) => string;
}

export interface PlacedValues {
  readonly panel: ValuePanel;
  /** The left edge and the top of the plot. */
  readonly x: number;
  readonly y: number;
  readonly yOf: (value: number) => number;
  readonly ticks: readonly number[];
  readonly band: string;
  readonly median: string;
  readonly lines: readonly { readonly line: ValueLine; readonly d: string; readonly doubt: string }[];
}

export interface MultiplesLayout {
  readonly panels: readonly PlacedValues[];
  readonly height: number;
  /** The width and the height of each plot. */
  readonly inner: number;
  readonly plot: number;
  readonly years: readonly number[];
  readonly xOf: (day: string) => number;
}

const [LEFT, HEAD, FOOT, GAP] = [40, 42, 24, 26];
const [NARROW, MIDDLE] = [560, 860];

/** One panel has the whole width and is taller; more stand in rows of two to four, on a phone one below the other. */
export function multiplesLayout(panels: readonly ValuePanel[], span: TimeSpan, width: number): MultiplesLayout {
  const isAlone = panels.length === 1;
  const most = width < NARROW ? 1 : width < MIDDLE ? 2 : panels.length % 4 === 0 ? 4 : 3;
  const columns = Math.min(panels.length, most);
  const wide = (width - GAP * (columns - 1)) / Math.max(1, columns);
  const inner = Math.max(60, wide - LEFT - 6);
  const plot = isAlone ? (width < NARROW ? 220 : 300) : 96;
  const tall = HEAD + plot + FOOT;
  const xOf = timeScale(span, inner);
  return {
    panels: panels.map((panel, index) =>
      placed(panel, LEFT + (index % columns) * (wide + GAP), HEAD + Math.floor(index / columns) * tall, plot, xOf),
    ),
    height: Math.ceil(panels.length / columns) * tall,
    inner,
    plot,
    years: roundYears(span, isAlone && width >= NARROW ? 10 : 5),
    xOf,
  };
}

type Scale<V> = (value: V) => number;

function placed(panel: ValuePanel, x: number, y: number, plot: number, xOf: Scale<string>): PlacedValues {
  const [least, most] = extentOf(panel);
  const ticks = ticksOf(panel, roundValues(least, most, plot > 150 ? 5 : 3));
  const [low, high] = [Math.min(least, ticks[0] ?? least), Math.max(most, ticks.at(-1) ?? most)];
  const yOf = (value: number) => round(plot - ((value - low) / (high - low || 1)) * plot);
  const band = area<ValueBand>()
    .x(({ date }) => xOf(date))
    .y0((one) => yOf(one.low))
    .y1((one) => yOf(one.high))
    .curve(curveStepAfter)
    .digits(1);
  const median = area<ValueBand>()
    .x(({ date }) => xOf(date))
    .y((one) => yOf(one.median))
    .curve(curveStepAfter)
    .digits(1);
  return {
    panel,
    x,
    y,
    yOf,
    ticks,
    band: band(panel.band) ?? "",
    median: median.lineY0()(panel.band) ?? "",
    lines: panel.lines.map((line) => lineOf(line, xOf, yOf)),
  };
}

function lineOf(line: ValueLine, xOf: Scale<string>, yOf: Scale<number>): PlacedValues["lines"][number] {
  const shape = area<ValuePoint>()
    .defined(({ value }) => value !== null)
    .x(({ date }) => xOf(date))
    .y0(({ value }) => yOf(value ?? 0))
    .y1(({ value, most }) => yOf(most ?? value ?? 0))
    .curve(curveStepAfter)
    .digits(1);
  const isDoubtful = line.points.some(({ value, most }) => value !== null && most !== null && value !== most);
  return { line, d: shape.lineY0()(line.points) ?? "", doubt: isDoubtful ? (shape(line.points) ?? "") : "" };
}

/** The least and the highest value of a panel, with those that its scale always has. */
function extentOf({ lines, band, range: [least, most] }: ValuePanel): [number, number] {
  const values = [
    ...lines.flatMap(({ points }) => points.flatMap(({ value, most: all }) => [value, all])),
    ...band.flatMap(({ low, high }) => [low, high]),
  ].filter((value) => value !== null);
  const low = Math.min(least, ...values);
  const high = Math.max(...(most === null ? [] : [most]), ...values, low);
  return [low, high === low ? low + 1 : high];
}

/** Ticks that are written differently: a scale of whole numbers has none between them. */
function ticksOf({ write }: ValuePanel, values: readonly number[]): number[] {
  return values.filter((value, index) => index === 0 || write(value) !== write(values[index - 1] ?? value));
}

/** Round values that span from the least to the highest, in about `few` steps. */
export function roundValues(least: number, most: number, few: number): number[] {
  const rough = (most - least) / few;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((one) => one * power >= rough) ?? 10);
  const first = Math.floor(least / step + 1e-9);
  const last = Math.ceil(most / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}
