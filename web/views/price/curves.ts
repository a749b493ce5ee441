/** Where the four curves stand in one picture: small multiples on one axis of time, each unit with one scale from zero. */
import { scaleLinear } from "d3-scale";
import { area, curveStepAfter, line } from "d3-shape";
import { type Day, dayNumber } from "../../../src/surfaces/client/words.ts";
import { CURVES, type CurveId, type Point, type Series } from "../../ledger/autonomy.ts";

export type Pair = readonly [Series, Series];

export interface Panel {
  readonly id: CurveId;
  readonly line: string;
  /** Where its frame stands in the picture. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly sides: readonly Drawn[];
}

export interface Drawn {
  readonly d: string;
  readonly band: string;
  readonly first: At | null;
  readonly last: At | null;
  /** Its highest count, where that is told apart from its end. */
  readonly peak: At | null;
}

export interface At {
  readonly index: number;
  readonly date: string;
  readonly count: number;
  readonly notKnown: number;
  readonly x: number;
  readonly y: number;
}

export interface Layout {
  readonly panels: readonly Panel[];
  readonly width: number;
  readonly height: number;
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly xOf: (day: string) => number;
  readonly narrow: boolean;
}

const LEFT = 26;
const FOOT = 30;
/** Above the highest count there is room for its label. */
const HEADROOM = 1.1;

/** `names`: what stands at the ends of the curves. */
export function layoutOf(pair: Pair, width: number, names: readonly string[]): Layout {
  const narrow = width < 700;
  const columns = narrow ? 1 : 2;
  const gap = narrow ? 0 : 36;
  const labelled = names.filter((_, side) =>
    CURVES.some(({ id }) => pair[side === 0 ? 0 : 1].points.some((point) => point[id].count !== null)),
  );
  const right = 20 + Math.max(8, ...labelled.map((name) => name.length + 8)) * (narrow ? 6.1 : 6.6);
  const head = narrow ? 66 : 60;
  const inner = Math.max(40, (width - gap * (columns - 1)) / columns - LEFT - right);
  const plot = narrow ? [130, 150, 130, 110] : [190, 190, 150, 150];
  const [first, last] = [pair[0].from, pair[0].until];
  const x = scaleLinear([dayNumber(first as Day), dayNumber(last as Day)], [0, inner]);
  const most = mostOf(pair);
  let y = 0;
  // A curve of which neither has a record stands last and takes no room: it is said in words.
  const drawnFor = (id: CurveId) => pair.some(({ points }) => points.some((point) => point[id].count !== null));
  const order = [...CURVES].sort((one, other) => Number(drawnFor(other.id)) - Number(drawnFor(one.id)));
  const heights = order.map(({ id }, index) => (drawnFor(id) ? (plot[index] ?? 150) : 0));
  const panels = order.map(({ id, line: opens }, index): Panel => {
    const column = narrow ? 0 : index % 2;
    const height = heights[index] ?? 0;
    const row = narrow ? height : Math.max(height, heights[index - column] ?? 0);
    const scale = scaleLinear([0, most[id] * HEADROOM], [height, 0]);
    const panel = {
      id,
      line: opens,
      x: LEFT + column * (LEFT + inner + right + gap),
      y: y + head,
      width: inner,
      height,
      top: y,
      ticks: ticksOf(most[id]).map((value) => ({ value, y: scale(value) })),
      sides: pair.map(({ points }) => drawn(points, id, (day) => x(dayNumber(day as Day)), scale)),
    };
    if (narrow || column === 1) y += head + row + FOOT;
    return panel;
  });
  const step = inner < 260 ? 50 : 20;
  const from = Number(first.slice(0, 4));
  const years = Array.from({ length: 20 }, (_, index) => Math.ceil((from + 1) / step) * step + index * step)
    .filter((year) => `${year}-01-01` <= last)
    .map((year) => ({ year, x: x(dayNumber(`${year}-01-01` as Day)) }));
  return { panels, width, height: y, years, narrow, xOf: (day) => Math.min(inner, Math.max(0, x(dayNumber(day as Day)))) };
}

/** Curves of one unit share a scale: records with records, states with states. */
function mostOf(pair: Pair): Record<CurveId, number> {
  const top = (ids: readonly CurveId[]) =>
    Math.max(4, ...pair.flatMap(({ points }) => points.flatMap((point) => ids.map((id) => (point[id].count ?? 0) + point[id].notKnown))));
  const [records, states] = [top(["forces", "rights"]), top(["granted", "abroad"])];
  return { forces: records, rights: records, granted: states, abroad: states };
}

function ticksOf(most: number): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100].find((one) => most / one <= 4) ?? 200;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
}

function drawn(points: readonly Point[], id: CurveId, x: (day: string) => number, y: (count: number) => number): Drawn {
  const at = points.map((point, index): At | null => {
    const { count, notKnown } = point[id];
    return count === null ? null : { index, date: point.date, count, notKnown, x: x(point.date), y: y(count) };
  });
  const known = at.filter((one) => one !== null);
  const top = known.reduce<At | null>((best, one) => (best === null || one.count > best.count ? one : best), null);
  const end = known.at(-1) ?? null;
  const path = line<At | null>()
    .defined((one) => one !== null)
    .x((one) => one?.x ?? 0)
    .y((one) => one?.y ?? 0)
    .curve(curveStepAfter);
  const band = area<At | null>()
    .defined((one) => one !== null)
    .x((one) => one?.x ?? 0)
    .y0((one) => one?.y ?? 0)
    .y1((one) => (one === null ? 0 : y(one.count + one.notKnown)))
    .curve(curveStepAfter);
  return {
    d: path(at) ?? "",
    band: known.some(({ notKnown }) => notKnown > 0) ? (band(at) ?? "") : "",
    first: known[0] ?? null,
    last: end,
    peak: top === null || end === null || top.count < end.count + 2 ? null : top,
  };
}
