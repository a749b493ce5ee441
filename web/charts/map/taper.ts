/**
 * A tie as a curve on the page: thick at the end that owes, thin at the end that is owed; thick at both where both owe.
 * A curve on the page, not a great circle: nobody's promise runs over the pole.
 */
export type Point = readonly [number, number];

const STEPS = 28;
const THIN = 0.35;
const THICK = 1.9;

/** Bent northward, so that curves to many partners fan out instead of crossing. */
export function bendOf(from: Point, to: Point): Point {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const bend = (dx >= 0 ? 1 : -1) * 0.17;
  return [(from[0] + to[0]) / 2 + dy * bend, (from[1] + to[1]) / 2 - dx * bend];
}

/** Points along the middle of the curve, close enough that a label cannot lie between two. */
export function pointsOf(from: Point, to: Point): Point[] {
  const middle = bendOf(from, to);
  const steps = Math.max(2, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 9));
  return Array.from({ length: steps - 1 }, (_, index) => {
    const t = (index + 1) / steps;
    const along = (axis: 0 | 1) => (1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * middle[axis] + t ** 2 * to[axis];
    return [along(0), along(1)] as const;
  });
}

/** A closed outline. `from` owes if `fromOwes`, `to` if `toOwes`; half-widths in the units of the points. */
export function taper(from: Point, to: Point, fromOwes: boolean, toOwes: boolean, unit = 1): string {
  if (Math.hypot(to[0] - from[0], to[1] - from[1]) < 1) return "";
  const middle = bendOf(from, to);
  const left: string[] = [];
  const right: string[] = [];
  for (let step = 0; step <= STEPS; step += 1) {
    const t = step / STEPS;
    const x = (1 - t) ** 2 * from[0] + 2 * t * (1 - t) * middle[0] + t ** 2 * to[0];
    const y = (1 - t) ** 2 * from[1] + 2 * t * (1 - t) * middle[1] + t ** 2 * to[1];
    const tx = 2 * (1 - t) * (middle[0] - from[0]) + 2 * t * (to[0] - middle[0]);
    const ty = 2 * (1 - t) * (middle[1] - from[1]) + 2 * t * (to[1] - middle[1]);
    const size = Math.hypot(tx, ty) || 1;
    const half = unit * (THIN + (THICK - THIN) * ((fromOwes ? (1 - t) ** 1.5 : 0) + (toOwes ? t ** 1.5 : 0)));
    const [nx, ny] = [(-ty / size) * half, (tx / size) * half];
    left.push(`${(x + nx).toFixed(1)} ${(y + ny).toFixed(1)}`);
    right.unshift(`${(x - nx).toFixed(1)} ${(y - ny).toFixed(1)}`);
  }
  return `M${[...left, ...right].join("L")}Z`;
}
