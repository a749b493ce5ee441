/**
 * Names on the map of a case. Where few states are marked each is named: one that finds no room beside its dot stands in an
 * emptier place near by, with a line to it.
 */
import { type Placed, placeLabels, type Wanted } from "../../charts/map/labels.ts";

export interface CaseLabel extends Placed {
  /** From the dot to its name; null where the name stands beside it. */
  readonly leader: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number } | null;
}

interface Dot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** More marked states than this are not all named: lines to each would be a thicket. */
const FEW = 8;
const AWAY = [22, 32, 44, 58, 74];
const DIRECTIONS = 16;

export function caseLabels(
  wanted: readonly Wanted[],
  dots: readonly Dot[],
  width: number,
  height: number,
  letter: number,
  most: number,
): CaseLabel[] {
  const beside = placeLabels(wanted, dots, width, height, letter).map((label): CaseLabel => ({ ...label, leader: null }));
  if (wanted.length > FEW) return beside.slice(0, most);
  const placed = [...beside];
  for (const label of wanted.filter(({ id }) => beside.every((one) => one.id !== id))) {
    const led = ledLabel(label, placed, wanted, dots, width, height, letter);
    if (led !== null) placed.push(led);
  }
  return placed;
}

/** The place near by that covers least. */
function ledLabel(
  label: Wanted,
  placed: readonly CaseLabel[],
  marked: readonly Wanted[],
  dots: readonly Dot[],
  width: number,
  height: number,
  letter: number,
): CaseLabel | null {
  const long = label.text.length * letter;
  const taken = placed.map((one) => boxOf(one.tx, one.ty, one.anchor, one.text.length * letter));
  let best: { cost: number; label: CaseLabel } | null = null;
  for (const away of AWAY) {
    for (let turn = 0; turn < DIRECTIONS; turn++) {
      const angle = (turn * 2 * Math.PI) / DIRECTIONS;
      const [x2, y2] = [label.x + away * Math.cos(angle), label.y + away * Math.sin(angle)];
      const anchor = Math.abs(Math.cos(angle)) < 0.3 ? "middle" : Math.cos(angle) > 0 ? "start" : "end";
      const [tx, ty] = [
        x2 + (anchor === "start" ? 3 : anchor === "end" ? -3 : 0),
        y2 + (anchor === "middle" ? (y2 > label.y ? 11 : -3) : 4),
      ];
      const box = boxOf(tx, ty, anchor, long);
      const room = box.x0 >= 0 && box.x1 <= width && box.y0 >= 0 && box.y1 <= height && !taken.some((other) => meet(box, other));
      if (!room) continue;
      const covered = (all: readonly Dot[]) =>
        all.filter(({ x, y, r }) => meet(box, { x0: x - r, x1: x + r, y0: y - r, y1: y + r })).length;
      const cost = away + 14 * covered(dots) + 200 * covered(marked);
      if (best !== null && best.cost <= cost) continue;
      const leader = { x1: label.x + label.r * Math.cos(angle), y1: label.y + label.r * Math.sin(angle), x2, y2 };
      best = { cost, label: { ...label, tx, ty, anchor, leader } };
    }
  }
  return best?.label ?? null;
}

function boxOf(x: number, y: number, anchor: Placed["anchor"], long: number): Box {
  const x0 = anchor === "start" ? x : anchor === "end" ? x - long : x - long / 2;
  return { x0: x0 - 2, x1: x0 + long + 2, y0: y - 11, y1: y + 4 };
}

function meet(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}
