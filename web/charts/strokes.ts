/**
 * Paths of ties. The form shows the promise: filled shapes taper from the end that owes to the end that is owed, and arrowheads
 * point at the end that is owed. Curves are drawn on the page; they are not great circles.
 */
import { round } from "./scale.ts";

export type Point = readonly [x: number, y: number];

const STEPS = 28;
/** Half-widths of a curve at the end that is owed and at the end that owes. */
const [THIN, THICK] = [0.35, 1.9];

/** The control point of a curve, bent northward, so that curves to many partners fan out and do not cross. */
export function bendOf(from: Point, to: Point): Point {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const bend = (dx >= 0 ? 1 : -1) * 0.17;
  return [(from[0] + to[0]) / 2 + dy * bend, (from[1] + to[1]) / 2 - dx * bend];
}

function along(from: Point, middle: Point, to: Point, t: number): Point {
  const at = (axis: 0 | 1) => (1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * middle[axis] + t ** 2 * to[axis];
  return [at(0), at(1)];
}

/** Points along a curve, so close that no label fits between two. */
export function pointsOf(from: Point, to: Point): Point[] {
  const middle = bendOf(from, to);
  const steps = Math.max(2, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 9));
  return Array.from({ length: steps - 1 }, (_, index) => along(from, middle, to, (index + 1) / steps));
}

/** A curve as a closed outline, thick at the ends that owe. `unit` scales its thickness. */
export function taper(from: Point, to: Point, fromOwes: boolean, toOwes: boolean, unit = 1): string {
  if (Math.hypot(to[0] - from[0], to[1] - from[1]) < 1) return "";
  const middle = bendOf(from, to);
  const [left, right]: [Point[], Point[]] = [[], []];
  for (let step = 0; step <= STEPS; step += 1) {
    const t = step / STEPS;
    const [x, y] = along(from, middle, to, t);
    const [ux, uy] = direction(
      [(1 - t) * from[0] + t * middle[0], (1 - t) * from[1] + t * middle[1]],
      [(1 - t) * middle[0] + t * to[0], (1 - t) * middle[1] + t * to[1]],
    );
    const half = unit * (THIN + (THICK - THIN) * ((fromOwes ? (1 - t) ** 1.5 : 0) + (toOwes ? t ** 1.5 : 0)));
    left.push([x - uy * half, y + ux * half]);
    right.unshift([x + uy * half, y - ux * half]);
  }
  return polygon([...left, ...right]);
}

/** A straight outline, thick at the ends that owe. */
export function wedge(from: Point, to: Point, fromOwes: boolean, toOwes: boolean, unit: number): string {
  const [ux, uy] = direction(from, to);
  const corner = ([x, y]: Point, half: number): Point => [x - uy * half, y + ux * half];
  const [start, end] = [fromOwes ? 0.75 * unit : 0.2 * unit, toOwes ? 0.75 * unit : 0.2 * unit];
  return polygon([corner(from, start), corner(to, end), corner(to, -end), corner(from, -start)]);
}

/** A line along the middle, bent or straight. */
export function stroke(from: Point, to: Point, straight: boolean): string {
  return straight ? `M${written(from)}L${written(to)}` : `M${written(from)}Q${written(bendOf(from, to))} ${written(to)}`;
}

/** An arrowhead just outside the dot at `to`. */
export function arrowhead(from: Point, [x, y]: Point, unit: number): string {
  const [ux, uy] = direction(from, [x, y]);
  const corner = (back: number, aside: number): Point => [
    x - ux * back * unit - uy * aside * unit,
    y - uy * back * unit + ux * aside * unit,
  ];
  return polygon([corner(4, 0), corner(10, 2.6), corner(10, -2.6)]);
}

function direction(from: Point, to: Point): Point {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  return [dx / length, dy / length];
}

function polygon(points: readonly Point[]): string {
  return `${polyline(points)}Z`;
}

/** Straight lines through some points. */
export function polyline(points: readonly Point[]): string {
  return `M${points.map(written).join("L")}`;
}

function written([x, y]: Point): string {
  return `${round(x)} ${round(y)}`;
}
