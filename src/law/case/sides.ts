/**
 * The side of each belligerent. The states named as attacked are one side, those that strike them the other; a state that
 * strikes or defends one of them stands against it or with it. A strike with no tie to these starts as the case does: its
 * author is with the initiators, unless it strikes in defence of another.
 */
import type { Crisis, Strike } from "../../model/crisis.ts";
import type { StateId } from "../../model/ids.ts";
import type { Finding } from "../../model/results/trace.ts";

export type Side = Finding["side"];

/** The states that are struck, each before those that strike it; an act from within has no striker. */
export function belligerentsIn(strikes: readonly Pick<Strike, "by" | "on">[]): StateId[] {
  return [...new Set(strikes.flatMap(({ by, on }) => (by === null ? [on] : [on, by])))];
}

/** The side of every state that strikes or is struck. */
export function sidesOf({ strikes }: Pick<Crisis, "strikes">, targets: readonly StateId[]): ReadonlyMap<StateId, Side> {
  const sides = new Map<StateId, Side>(targets.map((target) => [target, "target"]));
  const take = (state: StateId | null, side: Side) => {
    if (state !== null && !sides.has(state)) sides.set(state, side);
  };
  if (strikes.every(({ on, inDefenceOf }) => inDefenceOf === null && sides.get(on) === "target")) {
    for (const { by } of strikes) take(by, "initiator"); // most cases: nothing but the first strikes
    return sides;
  }
  let left = [...strikes];
  while (left.length > 0) {
    const known = left.filter(
      ({ by, on, inDefenceOf }) => (by !== null && sides.has(by)) || sides.has(on) || (inDefenceOf !== null && sides.has(inDefenceOf)),
    );
    const first = left.find(({ inDefenceOf }) => inDefenceOf === null) ?? left[0];
    const now = known.length > 0 || first === undefined ? known : [first];
    for (const { by, on, inDefenceOf } of now) {
      const helped = inDefenceOf === null ? undefined : sides.get(inDefenceOf);
      const against = sides.get(on);
      take(by, helped ?? (against === undefined ? "initiator" : other(against)));
      take(on, other((by === null ? undefined : sides.get(by)) ?? "initiator"));
    }
    left = left.filter((strike) => !now.includes(strike));
  }
  return sides;
}

function other(side: Side): Side {
  return side === "target" ? "initiator" : "target";
}
