/**
 * Label placement, one algorithm for every chart. Labels are placed greedily in the order given, the most important first:
 *
 * 1. Candidates: the anchor itself for a label without a mark, eight positions beside the anchor (right, left, above, below, then the four corners) and, if leader lines
 *    are allowed, rings of sixteen directions further off, each with a line from the anchor to the label.
 * 2. A candidate is impossible if it leaves the chart, meets a label or a leader line already placed, or covers a solid
 *    obstacle.
 * 3. Its cost is the sum of the weights of the obstacles that it or its line covers, plus, for a ring, the length of the line.
 * 4. The cheapest candidate wins, the first among equals. It is rejected if it costs more than `limit`, unless the label is
 *    marked `must`: such a label may cover obstacles.
 *
 * Widths come from `textWidth`, so that Chinese labels are as wide as they are drawn. A label may have a second line, `under`.
 */
import { textWidth } from "../ui/text.ts";

export type Anchor = "start" | "middle" | "end";
export type Line = readonly [x1: number, y1: number, x2: number, y2: number];

export interface Label {
  readonly id: string;
  readonly text: string;
  /** The anchor, and the radius of the mark at it. */
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly className: string;
  /** Font size in pixels. */
  readonly size: number;
  readonly bold?: boolean;
  /** Whether the label stands for something without a mark, such as a sea, and may lie on its anchor. */
  readonly centred?: boolean;
  /** A second line in regular letters, in a smaller size. */
  readonly under?: { readonly text: string; readonly size: number };
  /** Placed even if it covers an obstacle. */
  readonly must?: boolean;
}

export interface PlacedLabel extends Label {
  /** The position of the text. */
  readonly tx: number;
  readonly ty: number;
  readonly anchor: Anchor;
  /** From the edge of the mark to the label; null for a label beside its mark. */
  readonly leader: Line | null;
}

export interface Obstacle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** The cost of covering it; 1 if left out. */
  readonly weight?: number;
  /** Never covered. */
  readonly solid?: boolean;
}

export interface Placement {
  readonly width: number;
  readonly height: number;
  /** The maximum cost of a label not marked `must`; 0 by default, so that such a label covers nothing. */
  readonly limit?: number;
  /** Whether a label without room beside its mark may be placed further off with a leader line. */
  readonly leaders?: boolean;
  /** Distances of the rings of leader lines. */
  readonly far?: readonly number[];
}

interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

interface Candidate extends Pick<PlacedLabel, "tx" | "ty" | "anchor" | "leader"> {
  readonly box: Box;
}

/** Distances of the rings; longer lines would cross too much. */
const RINGS = [16, 26, 38, 52];
const DIRECTIONS = Array.from({ length: 16 }, (_, index) => (index * Math.PI) / 8);
/** The cost of a leader line, and of each pixel of it. */
const [LEADER, PIXEL] = [3, 0.12];
/** A `must` label accepts any cost below this. */
const ANY = 1e6;

/** The labels that found room, each with its position. */
export function placeLabels(labels: readonly Label[], obstacles: readonly Obstacle[], frame: Placement): PlacedLabel[] {
  const { width, height, limit = 0, leaders = false, far: rings = RINGS } = frame;
  const placed: PlacedLabel[] = [];
  const boxes: Box[] = [];
  for (const label of labels) {
    const first = textWidth(label.text, label.size, label.bold ?? false);
    const long = label.under === undefined ? first : Math.max(first, textWidth(label.under.text, label.under.size));
    const reach = long + label.r + 28 + Math.max(...rings);
    const others = obstacles.filter(
      ({ x, y }) => (x !== label.x || y !== label.y) && Math.abs(x - label.x) < reach && Math.abs(y - label.y) < reach,
    );
    const cost = ({ box, leader }: Candidate): number => {
      if (box.x0 < 0 || box.x1 > width || box.y0 < 0 || box.y1 > height) return Number.POSITIVE_INFINITY;
      if (boxes.some((other) => meet(box, other) || (leader !== null && crosses(leader, other)))) return Number.POSITIVE_INFINITY;
      if (leaders && placed.some((other) => other.leader !== null && crosses(other.leader, box))) return Number.POSITIVE_INFINITY;
      let sum = leader === null ? 0 : LEADER + PIXEL * Math.hypot(leader[2] - leader[0], leader[3] - leader[1]);
      for (const { x, y, r, weight = 1, solid = false } of others) {
        const covers = meet(box, { x0: x - r, x1: x + r, y0: y - r, y1: y + r });
        if (covers && solid) return Number.POSITIVE_INFINITY;
        if (covers || (leader !== null && distance(leader, x, y) < r + 1)) sum += weight;
      }
      return sum;
    };
    let best = cheapest(beside(label, long), cost);
    if (leaders && best.cost > LEADER) {
      const far = cheapest(around(label, long, rings), cost);
      if (far.cost < best.cost) best = far;
    }
    if (best.candidate === null || best.cost > (label.must ? ANY : limit)) continue;
    const { box, ...position } = best.candidate;
    boxes.push(box);
    placed.push({ ...label, ...position });
  }
  return placed;
}

function cheapest(candidates: readonly Candidate[], costOf: (candidate: Candidate) => number) {
  let best: { candidate: Candidate | null; cost: number } = { candidate: null, cost: Number.POSITIVE_INFINITY };
  for (const candidate of candidates) {
    const cost = costOf(candidate);
    if (cost < best.cost) best = { candidate, cost };
    if (cost === 0) break;
  }
  return best;
}

/** The height of a label's second line. */
const secondLine = ({ under }: Label): number => (under === undefined ? 0 : under.size * 1.3);

function beside(label: Label, long: number): Candidate[] {
  const { x, y, r, size } = label;
  const gap = r + 5;
  const low = secondLine(label);
  const sides: readonly (readonly [number, number, Anchor])[] = [
    ...(label.centred ? [[x, y + 4, "middle"] as const] : []),
    [x + gap, y + 4, "start"],
    [x - gap, y + 4, "end"],
    [x, y - gap - 2 - low, "middle"],
    [x, y + gap + 9, "middle"],
    [x + gap - 2, y - 7 - low, "start"],
    [x - gap + 2, y - 7 - low, "end"],
    [x + gap - 2, y + 15, "start"],
    [x - gap + 2, y + 15, "end"],
  ];
  return sides.map(([tx, ty, anchor]) => ({
    tx: round(tx),
    ty: round(ty),
    anchor,
    box: boxOf(tx, ty, anchor, long, size, low),
    leader: null,
  }));
}

function around(label: Label, long: number, rings: readonly number[]): Candidate[] {
  const { x, y, r, size } = label;
  const low = secondLine(label);
  return rings.flatMap((ring) =>
    DIRECTIONS.map((angle): Candidate => {
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      const [ex, ey] = [x + dx * (r + ring), y + dy * (r + ring)];
      const anchor = dx > 0.35 ? "start" : dx < -0.35 ? "end" : "middle";
      const tx = ex + { start: 3, middle: 0, end: -3 }[anchor];
      const ty = ey + (anchor === "middle" ? (dy > 0 ? 11 : -3 - low) : 4);
      const leader = [x + dx * (r + 1), y + dy * (r + 1), ex, ey].map(round) as unknown as Line;
      return { tx: round(tx), ty: round(ty), anchor, box: boxOf(tx, ty, anchor, long, size, low), leader };
    }),
  );
}

function boxOf(x: number, y: number, anchor: Anchor, long: number, size: number, low: number): Box {
  const x0 = anchor === "start" ? x : anchor === "end" ? x - long : x - long / 2;
  return { x0: x0 - 2, x1: x0 + long + 2, y0: y - size * 0.92, y1: y + size * 0.33 + low };
}

function meet(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

/** The distance of a point from a line between two points. */
function distance([x1, y1, x2, y2]: Line, x: number, y: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const t = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - x1 - t * dx, y - y1 - t * dy);
}

/** Whether a short line enters a box, tested at points along the line. */
function crosses([x1, y1, x2, y2]: Line, { x0, x1: right, y0, y1: bottom }: Box): boolean {
  return [0, 0.2, 0.4, 0.6, 0.8, 1].some((t) => {
    const [x, y] = [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t];
    return x > x0 && x < right && y > y0 && y < bottom;
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
