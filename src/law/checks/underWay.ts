/** Checks that a war under way decides: who took part in it, as the record has it or as the user holds. */
import type { Verdict } from "../../model/crisis.ts";
import type { StateId } from "../../model/ids.ts";
import { phrase } from "../../model/phrase.ts";
import type { War } from "../../model/places.ts";
import { enemiesUnderWayOn } from "../cache/tables.ts";
import type { Situation } from "../case/situation.ts";
import { keyOfWar, sharesSide } from "../case/underWay.ts";
import { type Check, check } from "./check.ts";

/** The check of a test that comes out otherwise by the wars under way. `states`: those at war that decide it. */
export function byRecordOfWars(
  clause: "enemy" | "except" | "requires",
  { subject: against, underWay, crisis }: Situation,
  { verdict, states }: { readonly verdict: Verdict; readonly states: readonly StateId[] },
): Check {
  const named = underWay.filter(({ enemy }) => states.includes(enemy));
  // A striker that comes in second is no belligerent of the war: those that it joins are.
  const own = named.length > 0 ? named : underWay;
  const [first] = own;
  if (first === undefined) throw new Error("a war decides a check, and none is under way");
  const fact = phrase("must-be-at-war", { states: own.map(({ enemy }) => enemy), against, war: first.war.name });
  const said = own.map(({ enemy }) => crisis.held[keyOfWar(enemy)]).find((held) => held !== undefined);
  const reason =
    said === undefined ? phrase("by-record-of-wars", { fact, is: first.verdict }) : phrase("as-you-hold", { fact, held: said });
  return check(clause, verdict, reason, first.war.ref, {
    basis: said === undefined ? "record" : "fact",
    open: verdict === "open" ? "fact" : null,
    reads: own.map(({ enemy }) => keyOfWar(enemy)),
  });
}

/** The war in which the helper already fights one of the enemies, on the side of the subject; null where the record has none. */
export function fightsBeside(
  helper: StateId,
  { ledger, day, subject }: Pick<Situation, "ledger" | "day" | "subject">,
  enemies: readonly StateId[],
): { readonly war: War; readonly enemy: StateId } | null {
  for (const enemy of enemies) {
    const own = enemiesUnderWayOn(ledger, day, enemy).find((one) => one.enemy === helper && one.verdict === "yes");
    if (own !== undefined && sharesSide(own.war, helper, subject, day) === "yes") return { war: own.war, enemy };
  }
  return null;
}
