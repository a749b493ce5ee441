/** The layout of counts over the years as lines: one scale from zero, a name at each line's end, and notes at chosen points. */
import { area, curveStepAfter } from "d3-shape";
import { shorten, textWidth } from "../ui/text.ts";
import type { ChartLine } from "./chartLine.ts";
import { type Label, type Obstacle, type PlacedLabel, placeLabels } from "./labels.ts";
import { round, roundCounts, roundYears, type TimeSpan, timeScale } from "./scale.ts";

export interface LinePoint {
  readonly date: string;
  /** null where the state did not exist. */
  readonly count: number | null;
  /** The number that there may be in addition. */
  readonly notKnown: number;
}

export type StepLine = ChartLine<LinePoint>;

/** A note at a point of a line, such as the pact that moved it. */
export interface LineNote {
  readonly key: string;
  readonly line: string;
  readonly date: string;
  readonly count: number;
  readonly text: string;
  /** The pact, for the values in words. */
  readonly title: string;
}

/** The middle and the upper part of a population, behind the lines. */
export interface BandPoint {
  readonly date: string;
  readonly low: number;
  readonly high: number;
}

export interface PlacedLine {
  readonly line: StepLine;
  readonly d: string;
  /** The area of what is not known; empty if all is. */
  readonly doubt: string;
  /** The end of the line and the height of its name; null for a line without points. */
  readonly end: { readonly x: number; readonly y: number; readonly textY: number; readonly text: string } | null;
}

export interface StepLinesLayout {
  readonly left: number;
  readonly inner: number;
  readonly top: number;
  readonly plot: number;
  readonly height: number;
  readonly years: readonly number[];
  readonly ticks: readonly number[];
  readonly xOf: (day: string) => number;
  readonly yOf: (count: number) => number;
  readonly lines: readonly PlacedLine[];
  readonly notes: readonly (PlacedLabel & { readonly tone: StepLine["tone"] })[];
  readonly band: string;
}

/** The room of the counts left of a plot. */
export const LEFT = 30;
const [TOP, FOOT, APART, SIZE] = [14, 24, 16, 12];
const HEADROOM = 1.08;
const NARROW = 560;
/** Maximum widths of the names at the ends of lines; a longer name is cut, its count never. */
const ROOM = { narrow: 140, wide: 190 };
/** The cost of a point of a line under a note, and the most that a note may cost: a long leader line, or two points. */
const [COVERED, MOST_COST] = [7, 14];
/** Distances of notes from their points; a note far from a crowded point still finds room. */
const FAR = [16, 26, 38, 52, 70, 90];
/** Pixels between two obstacles on a steep part of a line. */
const CLOSE = 6;

/** The properties that a chart of lines shares with one of panels. */
export interface StepChartProps {
  readonly id: string;
  readonly lines: readonly StepLine[];
  /** The population behind the lines. */
  readonly band?: readonly BandPoint[];
  readonly span: TimeSpan;
  /** The date of the page. */
  readonly day: string;
  readonly width: number;
  readonly label: string;
  /** Called with the date of the point that was clicked. */
  readonly onPick: (date: string) => void;
}

interface Wanted {
  readonly lines: readonly StepLine[];
  readonly notes: readonly LineNote[];
  readonly band: readonly BandPoint[];
  readonly span: TimeSpan;
  readonly width: number;
}

export function stepLinesLayout({ lines, notes, band, span, width }: Wanted): StepLinesLayout {
  const narrow = width < NARROW;
  const plot = narrow ? 230 : 300;
  const room = narrow ? ROOM.narrow : ROOM.wide;
  const ends = lines.map((line) => endText(line, room));
  const right = Math.max(40, ...ends.map((text) => textWidth(text, SIZE, true))) + 12;
  const inner = Math.max(60, width - LEFT - right);
  const xOf = timeScale(span, inner);
  const most = Math.max(mostOf(lines), ...band.map(({ high }) => high));
  const yOf = (count: number) => round(plot - (count / (most * HEADROOM)) * plot);
  const placed = lines.map((line, index) => placeLine(line, ends[index] ?? "", xOf, yOf));
  spread(placed, plot);
  return {
    left: LEFT,
    inner,
    top: TOP,
    plot,
    height: TOP + plot + FOOT,
    years: roundYears(span, narrow ? 4 : 10),
    ticks: roundCounts(most),
    xOf,
    yOf,
    lines: placed,
    notes: placeNotes({ lines, notes, width: inner, plot, xOf, yOf }),
    band: bandOf(band, xOf, yOf),
  };
}

export interface StepPanelsLayout extends Pick<StepLinesLayout, "inner" | "plot" | "height" | "years" | "ticks" | "xOf" | "yOf"> {
  readonly panels: readonly {
    readonly line: PlacedLine;
    /** The line of the same state that stands behind it. */
    readonly behind: PlacedLine | null;
    readonly x: number;
    readonly y: number;
  }[];
  /** The population behind every panel; empty if there is none. */
  readonly band: string;
}

/** Parts of panels that stand behind the lines. */
export interface PanelGround {
  /** Lines by the keys of those in front of them. */
  readonly behind?: readonly StepLine[];
  readonly band?: readonly BandPoint[];
}

const [PANEL_TOP, PANEL_GAP, PANEL_PLOT] = [26, 22, 92];

/** Panels in rows of two or three. */
export function stepPanelsLayout(lines: readonly StepLine[], span: TimeSpan, width: number, ground: PanelGround = {}): StepPanelsLayout {
  const { behind = [], band = [] } = ground;
  const columns = width < NARROW ? 2 : 3;
  const wide = (width - PANEL_GAP * (columns - 1)) / columns;
  const inner = Math.max(40, wide - LEFT);
  const xOf = timeScale(span, inner);
  const most = mostOf([...lines, ...behind]);
  const yOf = (count: number) => round(PANEL_PLOT - (count / (most * HEADROOM)) * PANEL_PLOT);
  const tall = PANEL_TOP + PANEL_PLOT + FOOT;
  return {
    inner,
    plot: PANEL_PLOT,
    height: Math.ceil(lines.length / columns) * tall,
    years: roundYears(span, 4),
    ticks: roundCounts(most, 3),
    xOf,
    yOf,
    band: bandOf(band, xOf, yOf),
    panels: lines.map((line, index) => ({
      line: placeLine(line, endText(line), xOf, yOf),
      behind: behind.filter(({ key }) => key === line.key).map((one) => placeLine(one, endText(one), xOf, yOf))[0] ?? null,
      x: LEFT + (index % columns) * (wide + PANEL_GAP),
      y: PANEL_TOP + Math.floor(index / columns) * tall,
    })),
  };
}

function mostOf(lines: readonly StepLine[]): number {
  return Math.max(4, ...lines.flatMap(({ points }) => points.map(({ count, notKnown }) => (count ?? 0) + notKnown)));
}

/** "United States 57", or "Russia 9–10" if one more may count: the name, cut to the room that there is, and the last count. */
export function endText({ name, points }: StepLine, room = Number.POSITIVE_INFINITY): string {
  const last = points.findLast(({ count }) => count !== null);
  if (last === undefined) return shorten(name, SIZE, room, true);
  const count = ` ${last.count}${last.notKnown > 0 ? `\u2013${(last.count ?? 0) + last.notKnown}` : ""}`;
  return `${shorten(name, SIZE, room - textWidth(count, SIZE, true), true)}${count}`;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Draft = Omit<PlacedLine, "end"> & { end: Mutable<NonNullable<PlacedLine["end"]>> | null };
type Scale<V> = (value: V) => number;

function placeLine(line: StepLine, text: string, xOf: Scale<string>, yOf: Scale<number>): Draft {
  const last = line.points.at(-1);
  const shape = area<LinePoint>()
    .defined(({ count }) => count !== null)
    .x(({ date }) => xOf(date))
    .y0(({ count }) => yOf(count ?? 0))
    .y1(({ count, notKnown }) => yOf((count ?? 0) + notKnown))
    .curve(curveStepAfter)
    .digits(1);
  const y = last?.count == null ? null : yOf(last.count);
  return {
    line,
    d: shape.lineY0()(line.points) ?? "",
    doubt: line.points.some(({ notKnown }) => notKnown > 0) ? (shape(line.points) ?? "") : "",
    end: y === null || last === undefined ? null : { x: xOf(last.date), y, textY: y, text },
  };
}

/** Moves the names at the ends apart, downwards first, then up from the bottom. */
function spread(lines: readonly Draft[], plot: number): void {
  const ends = lines.flatMap(({ end }) => end ?? []).sort((a, b) => a.textY - b.textY);
  for (const [index, end] of ends.entries()) {
    const above = ends[index - 1];
    if (above !== undefined) end.textY = Math.max(end.textY, above.textY + APART);
  }
  let lowest = plot;
  for (const end of [...ends].reverse()) {
    end.textY = Math.min(end.textY, lowest);
    lowest = end.textY - APART;
  }
}

interface NotesWanted {
  readonly lines: readonly StepLine[];
  readonly notes: readonly LineNote[];
  readonly width: number;
  readonly plot: number;
  readonly xOf: Scale<string>;
  readonly yOf: Scale<number>;
}

/** The notes that find room, those of the chosen states first; a note never covers a line of another. */
function placeNotes({ lines, notes, width, plot, xOf, yOf }: NotesWanted): StepLinesLayout["notes"] {
  const toneOf = new Map(lines.map(({ key, tone }) => [key, tone]));
  const obstacles = lines.flatMap(({ points }) => obstaclesOf(points, xOf, yOf));
  const labels = notes.map(
    ({ key, line, date, count, text }): Label => ({
      id: key,
      text,
      x: xOf(date),
      y: yOf(count),
      r: 3.5,
      className: `note ${toneOf.get(line) ?? "other"}`,
      size: 11,
    }),
  );
  return placeLabels(labels, obstacles, { width, height: plot, limit: MOST_COST, leaders: true, far: FAR }).map((label) => ({
    ...label,
    tone: toneOf.get(notes.find(({ key }) => key === label.id)?.line ?? "") ?? "other",
  }));
}

/** A line as points that no note should cover: each year, and each rise and fall on its way up or down. */
function obstaclesOf(points: readonly LinePoint[], xOf: Scale<string>, yOf: Scale<number>): Obstacle[] {
  return points.flatMap(({ date, count }, index) => {
    if (count === null) return [];
    const [x, to] = [xOf(date), yOf(count)];
    const before = points[index - 1]?.count ?? count;
    const from = yOf(before);
    const steps = Math.max(1, Math.ceil(Math.abs(to - from) / CLOSE));
    return Array.from({ length: steps }, (_, step) => ({ x, y: to + ((from - to) * step) / steps, r: 2, weight: COVERED }));
  });
}

function bandOf(band: readonly BandPoint[], xOf: Scale<string>, yOf: Scale<number>): string {
  const shape = area<BandPoint>()
    .x(({ date }) => xOf(date))
    .y0(({ low }) => yOf(low))
    .y1(({ high }) => yOf(high))
    .curve(curveStepAfter)
    .digits(1);
  return shape(band) ?? "";
}
