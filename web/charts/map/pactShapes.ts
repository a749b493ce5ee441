/**
 * Pacts as lines. A pact of two is one curve. A pact with one state at an end of every tie is a curve to each of the others. A
 * large pact is a node amid its members with a spoke to each, never a line for each pair. The world is round: a line takes the
 * shorter way, and where it leaves the map at one edge it enters again at the other.
 */
import { arrowhead, bendOf, type Point, stroke, taper, wedge } from "../strokes.ts";
import type { View } from "./frame.ts";
import { WIDTH } from "./projection.ts";

export type Places = ReadonlyMap<string, Point>;

export interface MapPact {
  readonly instrument: string;
  /** The short title. */
  readonly short: string;
  readonly type: string;
  readonly form: string;
  /** The state at an end of every tie; null if there is none. */
  readonly hub: string | null;
  readonly members: readonly string[];
  readonly owing: readonly string[];
  readonly owed: readonly string[];
  /** Pairs without the promise. */
  readonly except: readonly { readonly from: string; readonly to: string }[];
}

export interface Line {
  readonly from: string;
  /** null for the node of the pact. */
  readonly to: string | null;
  /** Whether the state at `from` owes, and whether it is owed. */
  readonly owes: boolean;
  readonly owed: boolean;
}

/** Filled forms are outlines, thicker at the end that owes; the others are strokes. */
export const isFilled = (type: string) => type === "defence" || type === "offence";

export function linesOf({ form, hub, members, owing, owed, except }: MapPact): Line[] {
  const owes = (from: string, to: string) =>
    owing.includes(from) && owed.includes(to) && !except.some((pair) => pair.from === from && pair.to === to);
  if (form === "many") return members.map((from) => ({ from, to: null, owes: owing.includes(from), owed: owed.includes(from) }));
  const centre = hub ?? members[0] ?? "";
  return members.flatMap((to) => (to === centre ? [] : [{ from: centre, to, owes: owes(centre, to), owed: owes(to, centre) }]));
}

export function pointsOfMembers({ members }: MapPact, places: Places): Point[] {
  return members.flatMap((id): Point[] => [places.get(id)].filter((point) => point !== undefined));
}

/** The middle of some points on a map that wraps around. */
export function middleOf(points: readonly Point[]): Point {
  const turn = (2 * Math.PI) / WIDTH;
  const east = points.reduce((sum, [x]) => sum + Math.cos(x * turn), 0);
  const north = points.reduce((sum, [x]) => sum + Math.sin(x * turn), 0);
  const x = Math.atan2(north, east) / turn;
  return [x < 0 ? x + WIDTH : x, points.reduce((sum, [, y]) => sum + y, 0) / points.length];
}

/** Distances in map units that a plate keeps from other plates and from seats of government. */
const [PLATES, SEATS] = [30, 18];
/** The golden angle, in radians: a spiral by it covers a plane evenly. */
const GOLDEN = 2.4;

/**
 * The nodes of large pacts, the largest first, each at the free spot nearest to the middle of its members. They depend on the day's
 * pacts and seats alone, and neither on the size of a map nor on the part that it shows, so that a plate stands in one place in all.
 */
export function nodesOf(pacts: readonly MapPact[], places: Places): ReadonlyMap<string, Point> {
  const nodes = new Map<string, Point>();
  const seats = [...places.values()];
  const many = pacts
    .filter(({ form }) => form === "many")
    .sort((a, b) => b.members.length - a.members.length || (a.instrument < b.instrument ? -1 : 1));
  const near = ([x, y]: Point, points: Iterable<Point>, gap: number) =>
    [...points].some(([tx, ty]) => Math.abs(tx - x) < gap * 1.3 && Math.abs(ty - y) < gap);
  for (const pact of many) {
    const points = pointsOfMembers(pact, places);
    if (points.length < 2) continue;
    const [x, y] = middleOf(points);
    let spot: Point = [x, y];
    for (let step = 1; step < 160 && (near(spot, nodes.values(), PLATES) || near(spot, seats, SEATS)); step += 1) {
      const [angle, away] = [step * GOLDEN, SEATS * 0.45 * Math.sqrt(step)];
      spot = [Math.min(WIDTH - PLATES, Math.max(PLATES, x + away * Math.cos(angle))), Math.max(PLATES, y + away * Math.sin(angle))];
    }
    nodes.set(pact.instrument, spot);
  }
  return nodes;
}

export interface Shape {
  readonly d: string;
  /** Barbs and arrowheads at the ends that are owed. */
  readonly heads: string;
}

/** The lines of a pact as one path. `unit` scales their thickness. */
export function shapeOf(type: string, lines: readonly Line[], places: Places, node: Point | undefined, view: View, unit: number): Shape {
  const filled = isFilled(type);
  let [d, heads] = ["", ""];
  for (const { from, to, owes, owed } of lines) {
    const start = places.get(from);
    const end = to === null ? node : places.get(to);
    if (start === undefined || end === undefined) continue;
    const spoke = to === null;
    for (const [a, b] of ways(start, end)) {
      const [p, q] = [inChart(a, view), inChart(b, view)];
      d += filled ? (spoke ? wedge : taper)(p, q, owes, owed, unit) : stroke(p, q, spoke);
      const hasHeads = type === "offence" || (!filled && owes !== owed);
      if (hasHeads && owes) heads += arrowhead(spoke ? p : bendOf(p, q), q, unit);
      if (hasHeads && owed) heads += arrowhead(spoke ? q : bendOf(p, q), p, unit);
    }
  }
  return { d, heads };
}

/** The shorter way between two points; two parts if it crosses an edge of the map. */
function ways(from: Point, to: Point): (readonly [Point, Point])[] {
  const across = to[0] - from[0];
  if (Math.abs(across) <= WIDTH / 2) return [[from, to]];
  const shift = across > 0 ? -WIDTH : WIDTH;
  return [
    [from, [to[0] + shift, to[1]]],
    [[from[0] - shift, from[1]], to],
  ];
}

/** A point of the map in pixels of the chart. */
export function inChart([x, y]: Point, { ox, oy, scale }: View): Point {
  return [(x - ox) * scale, (y - oy) * scale];
}
