/**
 * Outlines of ties. Form carries law: defence and offence are filled and taper from who owes; neutrality is double;
 * nonaggression and consultation are dashed, with a head at the end that is owed; soft ties are dotted.
 */
import { type Point, taper } from "../map/taper.ts";
import type { Form, Stroke } from "./drawn.ts";

export interface Outline {
  /** Filled. */
  readonly body: string;
  /** Drawn along, for what is dashed or double. */
  readonly line: string;
}

const filled = (form: Form) => form === "defence" || form === "offence";
const made = new Map<string, Outline>();
const MOST = 4000;

/** Places do not change with the date, so an outline is made once for a size of the picture. */
export function outlineOf(stroke: Stroke, from: Point, to: Point, unit: number): Outline {
  const key = `${stroke.key} ${stroke.form} ${stroke.fromOwes} ${stroke.toOwes} ${from} ${to} ${unit}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const outline = stroke.spoke ? spoke(stroke, from, to, unit) : curve(stroke, from, to, unit);
  if (made.size > MOST) made.clear();
  made.set(key, outline);
  return outline;
}

/** A straight wedge: wide at the state where it owes, wide at the node where it is owed. */
function spoke({ form, fromOwes, toOwes }: Stroke, from: Point, to: Point, unit: number): Outline {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const size = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [-dy / size, dx / size];
  if (!filled(form)) return { body: arrow(from, [dx / size, dy / size], toOwes, unit), line: `M${point(from)}L${point(to)}` };
  const [a, b] = [(fromOwes ? 1.5 : 0.35) * unit, (toOwes && !fromOwes ? 1.5 : 0.35) * unit];
  const corner = ([x, y]: Point, half: number) => point([x + nx * half, y + ny * half]);
  const body = `M${corner(from, a)}L${corner(to, b)}L${corner(to, -b)}L${corner(from, -a)}Z`;
  return { body: form === "offence" ? body + arrow(from, [dx / size, dy / size], toOwes, unit) : body, line: "" };
}

/** Bent, as on the map, so that lines fan out. */
function curve({ form, fromOwes, toOwes }: Stroke, from: Point, to: Point, unit: number): Outline {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const bend = (dx >= 0 ? 1 : -1) * 0.17;
  const middle: Point = [(from[0] + to[0]) / 2 + dy * bend, (from[1] + to[1]) / 2 - dx * bend];
  const heads =
    arrow(to, unitOf(to, middle), fromOwes, unit) + // who is owed has the head
    arrow(from, unitOf(from, middle), toOwes, unit);
  if (!filled(form)) return { body: heads, line: `M${point(from)}Q${point(middle)} ${point(to)}` };
  const body = taper(from, to, fromOwes, toOwes, unit * 1.1);
  return { body: form === "offence" ? body + heads : body, line: "" };
}

function unitOf(from: Point, to: Point): Point {
  const size = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  return [(to[0] - from[0]) / size, (to[1] - from[1]) / size];
}

/** A head that points at a state, just outside its dot; nothing where it is not owed. */
function arrow([x, y]: Point, [ux, uy]: Point, owed: boolean, unit: number): string {
  if (!owed) return "";
  const [near, far, half] = [5 * unit, 10.5 * unit, 2.6 * unit];
  const corner = (along: number, across: number) => point([x + ux * along - uy * across, y + uy * along + ux * across]);
  return `M${corner(near, 0)}L${corner(far, half)}L${corner(far, -half)}Z`;
}

function point([x, y]: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
