/**
 * Pacts as lines. A pact of two is one curve; where one state stands on one side of every tie, a curve to each other; a pact
 * of many is one node in the midst of its members with a spoke to each, never a line for each pair. The world is round: a
 * line takes the shorter way, and where it leaves the picture at one edge it comes in again at the other.
 */
import type { Pact } from "../../app/query/answers.ts";
import type { Shown } from "./dots.ts";
import { WIDTH } from "./projection.ts";
import { bendOf, type Point, taper } from "./taper.ts";

export type Places = ReadonlyMap<string, Point>;

export interface Line {
  readonly from: string;
  /** null: the node of the pact. */
  readonly to: string | null;
  /** The one at `from` owes; is owed. */
  readonly owes: boolean;
  readonly owed: boolean;
}

/** Forms that are filled outlines, thick at the end that owes; the others are strokes. */
const FILLED: readonly string[] = ["defence", "offence"];
export const isFilled = (type: string) => FILLED.includes(type);

export function linesOf(pact: Pact): Line[] {
  const { form, hub, members, owing, owed, except } = pact;
  const owes = (from: string, to: string) =>
    owing.includes(from) && owed.includes(to) && !except.some((pair) => pair.from === from && pair.to === to);
  if (form === "many") return members.map((from) => ({ from, to: null, owes: owing.includes(from), owed: owed.includes(from) }));
  const centre = hub ?? members[0] ?? "";
  return members.flatMap((to) => (to === centre ? [] : [{ from: centre, to, owes: owes(centre, to), owed: owes(to, centre) }]));
}

/** The middle of the members, on a map that has no edge. */
export function middleOf(points: readonly Point[]): Point {
  const turn = (2 * Math.PI) / WIDTH;
  const east = points.reduce((sum, [x]) => sum + Math.cos(x * turn), 0);
  const north = points.reduce((sum, [x]) => sum + Math.sin(x * turn), 0);
  const x = Math.atan2(north, east) / turn;
  return [x < 0 ? x + WIDTH : x, points.reduce((sum, [, y]) => sum + y, 0) / points.length];
}

/** Nodes of the pacts of many, the largest first, none upon another: each is moved to the nearest free spot. `gap` in map units. */
export function nodesOf(pacts: readonly Pact[], places: Places, gap: number): ReadonlyMap<string, Point> {
  const nodes = new Map<string, Point>();
  const many = pacts.filter(({ form }) => form === "many").sort((a, b) => b.members.length - a.members.length);
  for (const { instrument, members } of many) {
    const points = members.flatMap((id): Point[] => {
      const point = places.get(id);
      return point === undefined ? [] : [point];
    });
    if (points.length < 2) continue;
    const [x, y] = middleOf(points);
    const taken: Point[] = [...nodes.values(), ...points];
    const free = (spot: Point) => taken.every(([tx, ty]) => Math.abs(tx - spot[0]) > gap * 1.3 || Math.abs(ty - spot[1]) > gap);
    let spot: Point = [x, y];
    for (let step = 1; step < 40 && !free(spot); step += 1) {
      const angle = step * 2.4;
      const away = gap * 0.5 * Math.sqrt(step);
      spot = [Math.min(WIDTH - gap, Math.max(gap, x + away * Math.cos(angle))), Math.max(gap, y + away * Math.sin(angle))];
    }
    nodes.set(instrument, spot);
  }
  return nodes;
}

export interface Shape {
  readonly d: string;
  /** Barbs and arrowheads: at the end that is owed. */
  readonly heads: string;
}

/** The lines as one path. `unit` scales their thickness. */
export function shapeOf(pact: Pact, lines: readonly Line[], places: Places, node: Point | undefined, view: Shown, unit: number): Shape {
  const filled = isFilled(pact.type);
  const d: string[] = [];
  const heads: string[] = [];
  for (const { from, to, owes, owed } of lines) {
    const start = places.get(from);
    const end = to === null ? node : places.get(to);
    if (start === undefined || end === undefined) continue;
    for (const [a, b] of ways(start, end)) {
      const [p, q] = [onScreen(a, view), onScreen(b, view)];
      const spoke = to === null;
      d.push(filled ? (spoke ? wedge(p, q, owes, owed, unit) : taper(p, q, owes, owed, unit)) : stroke(p, q, spoke));
      const barbed = pact.type === "offence" || (!filled && owes !== owed);
      if (barbed && owes) heads.push(head(spoke ? p : bendOf(p, q), q, unit));
      if (barbed && owed) heads.push(head(spoke ? q : bendOf(p, q), p, unit));
    }
  }
  return { d: d.join(""), heads: heads.join("") };
}

/** The shorter way; twice where it runs over an edge of the map. */
function ways(from: Point, to: Point): (readonly [Point, Point])[] {
  const across = to[0] - from[0];
  if (Math.abs(across) <= WIDTH / 2) return [[from, to]];
  const shift = across > 0 ? -WIDTH : WIDTH;
  return [
    [from, [to[0] + shift, to[1]]],
    [[from[0] - shift, from[1]], to],
  ];
}

function onScreen([x, y]: Point, { ox, oy, scale }: Shown): Point {
  return [(x - ox) * scale, (y - oy) * scale];
}

const written = (value: number) => Math.round(value * 10) / 10;

/** A straight taper: thick where it is owed from. */
function wedge(p: Point, q: Point, owes: boolean, owed: boolean, unit: number): string {
  const [dx, dy] = [q[0] - p[0], q[1] - p[1]];
  const length = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [-dy / length, dx / length];
  const [start, end] = [owes ? 0.75 : 0.2, owed ? 0.75 : 0.2].map((half) => half * unit) as [number, number];
  const corners = [
    [p[0] + nx * start, p[1] + ny * start],
    [q[0] + nx * end, q[1] + ny * end],
    [q[0] - nx * end, q[1] - ny * end],
    [p[0] - nx * start, p[1] - ny * start],
  ];
  return `M${corners.map(([x = 0, y = 0]) => `${written(x * 10) / 10} ${written(y * 10) / 10}`).join("L")}Z`;
}

function stroke(p: Point, q: Point, straight: boolean): string {
  if (straight) return `M${p.map(written).join(" ")}L${q.map(written).join(" ")}`;
  return `M${p.map(written).join(" ")}Q${bendOf(p, q).map(written).join(" ")} ${q.map(written).join(" ")}`;
}

/** A small triangle before the dot at `to`, pointing at it. */
function head(from: Point, to: Point, unit: number): string {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const [long, half] = [6 * unit, 2.6 * unit];
  const tip: Point = [to[0] - ux * 4 * unit, to[1] - uy * 4 * unit];
  const base: Point = [tip[0] - ux * long, tip[1] - uy * long];
  const corners = [tip, [base[0] - uy * half, base[1] + ux * half], [base[0] + uy * half, base[1] - ux * half]];
  return `M${corners.map((corner) => corner.map(written).join(" ")).join("L")}Z`;
}
