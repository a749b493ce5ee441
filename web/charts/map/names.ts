/** Whom the map of two states names: the two, and those tied to them by a curve, as many as there is room for. */
import { type Dot, SIDES } from "./dots.ts";
import type { Wanted } from "./labels.ts";
import { type Led, type Mark, placeLed } from "./leaders.ts";
import { pointsOf } from "./taper.ts";
import type { Tie } from "./ties.ts";

interface Drawn {
  readonly dots: readonly Dot[];
  readonly ties: readonly Tie[];
  readonly ids: readonly string[];
  readonly width: number;
  readonly height: number;
  /** A close-up has room for more. */
  readonly close: boolean;
}

/** The two states, then their partners. The state with fewer ties is served first: a crowd would hide its few. */
export function namesOf({ dots, ties, ids, width, height, close }: Drawn): Led[] {
  const few = (width < 520 ? 5 : 14) + (close ? 10 : 0);
  const at = new Map(dots.map((dot) => [dot.state.id, dot]));
  const sizeOf = (side: number) => ties.filter((tie) => tie.side === side).length;
  const partners = ties
    .filter(({ curve, owes }) => curve !== null || (close && owes.length > 0))
    .sort((one, other) => sizeOf(one.side) - sizeOf(other.side));
  const named = [
    ...ids.map((id, index) => ({ id, side: index === 1 ? 1 : 0 })),
    ...partners.map(({ other, side }) => ({ id: other, side: side as number })),
  ];
  const wanted = named.flatMap(({ id, side }, index): Wanted[] => {
    const dot = at.get(id);
    if (dot === undefined || named.findIndex((one) => one.id === id) !== index) return [];
    const chosen = dot.chosen !== null;
    const className = `${chosen ? "chosen" : "partner"} ${SIDES[side === 1 ? 1 : 0]}`;
    return [{ id, text: dot.state.name, x: dot.x, y: dot.y, r: chosen ? dot.r + 4 : dot.r, className, must: index < 2 }];
  });
  const marks = dots.map(({ x, y, r, owed, chosen }): Mark => ({ x, y, r, weight: chosen !== null ? 40 : owed[0] || owed[1] ? 12 : 5 }));
  const curves = partners.flatMap(({ other, side, curve }): Mark[] => {
    const [from, to] = [at.get(ids[side] ?? ""), at.get(other)];
    if (curve === null || from === undefined || to === undefined) return [];
    return pointsOf([from.x, from.y], [to.x, to.y]).map(([x, y]) => ({ x, y, r: 2, weight: 5 }));
  });
  return placeLed(wanted, marks, curves, width, height, width < 520 ? 6.2 : 6.9).slice(0, 2 + few);
}
