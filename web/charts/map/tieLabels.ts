/** The labels of the map of two states: the two, and as many states tied to them by a curve as there is room for. */
import { type Label, type PlacedLabel, placeLabels } from "../labels.ts";
import { pointsOf } from "../strokes.ts";
import { type Dot, SIDES, weightOf } from "./dots.ts";
import type { View } from "./frame.ts";

export interface Tie {
  /** The counterpart of the chosen state. */
  readonly other: string;
  readonly side: 0 | 1;
  /** The chosen state owes the counterpart defence. */
  readonly owes: boolean;
  /** For small pacts, which are drawn as curves: whether the chosen state owes, and whether it is owed. */
  readonly curve: { readonly owes: boolean; readonly owed: boolean } | null;
}

/** The two states first, then their partners. The state with fewer ties goes first, because the other's many labels would hide its few. */
export function tieLabels(
  dots: readonly Dot[],
  ties: readonly Tie[],
  ids: readonly string[],
  { width, height }: View,
  isClose: boolean,
): PlacedLabel[] {
  const most = 2 + (width < 520 ? 5 : 14) + (isClose ? 10 : 0);
  const at = new Map(dots.map((dot) => [dot.id, dot]));
  const countOf = [0, 1].map((side) => ties.filter((tie) => tie.side === side).length);
  const partners = ties
    .filter(({ curve, owes }) => curve !== null || (isClose && owes))
    .sort((one, other) => (countOf[one.side] ?? 0) - (countOf[other.side] ?? 0));
  const named = new Map<string, number>(ids.map((id, side) => [id, side]));
  for (const { other, side } of partners) if (!named.has(other)) named.set(other, side);
  const labels = [...named].flatMap(([id, side]): Label[] => {
    const dot = at.get(id);
    if (dot === undefined) return [];
    const chosen = dot.chosen !== null;
    const className = `${chosen ? "chosen" : "partner"} ${SIDES[side === 1 ? 1 : 0]}`;
    const { name: text, x, y, r } = dot;
    return [{ id, text, x, y, r: chosen ? r + 4 : r, className, size: width < 520 ? 11 : 13, bold: chosen, must: chosen }];
  });
  const marks = dots.map((dot) => ({ ...dot, weight: [5, 12, 40][weightOf(dot)] ?? 5 }));
  const curves = partners.flatMap(({ other, side, curve }) => {
    const [from, to] = [at.get(ids[side] ?? ""), at.get(other)];
    if (curve === null || from === undefined || to === undefined) return [];
    return pointsOf([from.x, from.y], [to.x, to.y]).map(([x, y]) => ({ x, y, r: 2, weight: 5 }));
  });
  return placeLabels(labels, [...marks, ...curves], { width, height, limit: 22, leaders: true }).slice(0, most);
}
