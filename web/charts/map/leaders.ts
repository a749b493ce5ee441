/**
 * Labels that find no room beside their dot stand further off, where least is in the way, with a thin line from the dot:
 * away from other labels, from dots, and from the curves.
 */
import { type Box, boxOf, lettersIn, meet, type Placed, type Wanted } from "./labels.ts";

export interface Led extends Placed {
  /** From the edge of the dot to the label; null where it stands beside its dot. */
  readonly leader: readonly [number, number, number, number] | null;
}

export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** How much it costs to cover it. */
  readonly weight: number;
}

/** A label is left out where even its best place costs more. */
const MOST = 22;
const NEAR = 170;
/** How far off: longer lines would cross more than they name. */
const RINGS = [16, 26, 38, 52];
const DIRECTIONS = Array.from({ length: 16 }, (_, index) => (index * Math.PI) / 8);

export function placeLed(
  wanted: readonly Wanted[],
  marks: readonly Mark[],
  curves: readonly Mark[],
  width: number,
  height: number,
  letter: number,
): Led[] {
  const placed: Led[] = [];
  const taken: Box[] = [];
  for (const label of wanted) {
    const around = [...marks, ...curves].filter(
      ({ x, y }) => (x !== label.x || y !== label.y) && Math.abs(x - label.x) < NEAR && Math.abs(y - label.y) < NEAR,
    );
    const long = lettersIn(label.text) * letter;
    const cost = ({ box, leader }: Option) => {
      if (box.x0 < 0 || box.x1 > width || box.y0 < 0 || box.y1 > height) return Number.POSITIVE_INFINITY;
      if (taken.some((other) => meet(other, box) || (leader !== null && cuts(leader, other)))) return Number.POSITIVE_INFINITY;
      if (placed.some((other) => other.leader !== null && cuts(other.leader, box))) return Number.POSITIVE_INFINITY;
      const covered = around.reduce(
        (sum, { x, y, r, weight }) => {
          if (meet(box, { x0: x - r, x1: x + r, y0: y - r, y1: y + r })) return sum + weight;
          return leader !== null && near(leader, x, y) < r + 1 ? sum + weight : sum;
        },
        leader === null ? 0 : 3 + Math.hypot(leader[2] - leader[0], leader[3] - leader[1]) * 0.12,
      );
      return covered;
    };
    let best = cheapest(beside(label, long), cost);
    if (best.cost > 3) best = [best, cheapest(apart(label, long), cost)].sort((one, other) => one.cost - other.cost)[0] ?? best;
    if (best.option === undefined || best.cost > (label.must ? 1e6 : MOST)) continue;
    const { tx, ty, anchor, box, leader } = best.option;
    taken.push(box);
    placed.push({ ...label, tx, ty, anchor, leader });
  }
  return placed;
}

type Option = Pick<Led, "tx" | "ty" | "anchor" | "leader"> & { readonly box: Box };

function cheapest(options: readonly Option[], cost: (option: Option) => number) {
  let best: { option: Option | undefined; cost: number } = { option: undefined, cost: Number.POSITIVE_INFINITY };
  for (const option of options) {
    const own = cost(option);
    if (own < best.cost) best = { option, cost: own };
  }
  return best;
}

function beside({ x, y, r }: Wanted, long: number): Option[] {
  const gap = r + 5;
  const sides: readonly (readonly [number, number, Placed["anchor"]])[] = [
    [x + gap, y + 4, "start"],
    [x - gap, y + 4, "end"],
    [x, y - gap - 2, "middle"],
    [x, y + gap + 9, "middle"],
    [x + gap - 2, y - 7, "start"],
    [x - gap + 2, y - 7, "end"],
    [x + gap - 2, y + 15, "start"],
    [x - gap + 2, y + 15, "end"],
  ];
  return sides.map(([tx, ty, anchor]) => ({ tx, ty, anchor, box: boxOf(tx, ty, anchor, long), leader: null }));
}

function apart({ x, y, r }: Wanted, long: number): Option[] {
  return RINGS.flatMap((ring) =>
    DIRECTIONS.map((angle): Option => {
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      const [ex, ey] = [x + dx * (r + ring), y + dy * (r + ring)];
      const anchor = dx > 0.35 ? "start" : dx < -0.35 ? "end" : "middle";
      const [tx, ty] = [ex + (anchor === "start" ? 3 : anchor === "end" ? -3 : 0), ey + (anchor === "middle" ? (dy > 0 ? 11 : -3) : 4)];
      return { tx, ty, anchor, box: boxOf(tx, ty, anchor, long), leader: [x + dx * (r + 1), y + dy * (r + 1), ex, ey] };
    }),
  );
}

type Line = readonly [number, number, number, number];

/** How far a point lies from a line between two points. */
function near([x1, y1, x2, y2]: Line, x: number, y: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const t = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - x1 - t * dx, y - y1 - t * dy);
}

/** Whether a short line meets a box, by points along it. */
function cuts([x1, y1, x2, y2]: Line, { x0, x1: right, y0, y1: bottom }: Box): boolean {
  return [0, 0.2, 0.4, 0.6, 0.8, 1].some((t) => {
    const [x, y] = [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t];
    return x > x0 && x < right && y > y0 && y < bottom;
  });
}
