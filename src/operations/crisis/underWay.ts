/** The wars in which a case falls: an assumption for each, and the check of what the user holds of them. */
import { InputError } from "../../errors.ts";
import { enemiesUnderWayOn } from "../../law/cache/tables.ts";
import { belligerentsIn } from "../../law/case/sides.ts";
import { asHeld, keyOfWar, sharesSide, type UnderWay } from "../../law/case/underWay.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { anyOf } from "../../ledger/nearest.ts";
import { coded } from "../../model/complaints.ts";
import type { Crisis } from "../../model/crisis.ts";
import type { StateId } from "../../model/ids.ts";
import { type Phrase, phrase } from "../../model/phrase.ts";
import type { Day } from "../../time/day.ts";

/**
 * One assumption for each war in which the case falls: one that its two sides fight, or in which a striker comes in beside an enemy of
 * the state that it strikes. Throws an InputError for a fact of no war under way.
 */
export function warsUnderWay(ledger: Ledger, crisis: Crisis): Phrase[] {
  const day = crisis.date as Day;
  const { strikes } = crisis;
  const sides = belligerentsIn(strikes);
  const found = sides.map((state) => ({ state, underWay: enemiesUnderWayOn(ledger, day, state) }));
  requireOnRecord(crisis, [...new Set(found.flatMap(({ underWay }) => underWay.map(({ enemy }) => enemy)))]);
  const struck = found.filter(({ state }) => strikes.some(({ on }) => on === state));
  const fallsIn = ({ war, enemy }: UnderWay, state: StateId) =>
    strikes.some(({ by, on }) => by !== null && on === state && (by === enemy || sharesSide(war, enemy, by, day) === "yes"));
  const held = struck.flatMap(({ state, underWay }) =>
    asHeld(underWay, crisis).flatMap((one) => (fallsIn(one, state) ? { ...one, state } : [])),
  );
  return [...new Map(held.map(({ war }) => [war.id, war])).values()].map(({ id, name, ref }) => {
    const own = held.filter(({ war }) => war.id === id);
    const states = [...new Set(own.map(({ state }) => state))];
    const enemies = [...new Set(own.map(({ enemy }) => enemy))];
    return phrase("war-under-way-read", { states, enemies, war: name, checked: ref.checked });
  });
}

/** Throws for a state that the record does not have at war with a side of the case on that day. */
function requireOnRecord({ held }: Crisis, known: readonly StateId[]): void {
  const stray = Object.keys(held).find((key) => key.startsWith(keyOfWar("")) && !known.some((state) => key === keyOfWar(state)));
  if (stray === undefined) return;
  throw new InputError({
    ...coded("war-not-on-record", { key: stray, known: known.map(keyOfWar) }),
    what: `the record of wars has nothing that "${stray}" could be about`,
    where: "fact",
    why: "such a fact is about a state that was already at war with a side of the case on that day",
    todo:
      known.length > 0
        ? `write ${anyOf(known.map(keyOfWar))}, or add the state as a strike or as aid`
        : "add the state as a strike or as aid",
  });
}
