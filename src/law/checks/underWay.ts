/** Checks that a war under way decides: who took part in it, as the record has it or as the user holds. */
import { type Encounter, encountersIn } from "../../ledger/warAttacks.ts";
import type { Verdict } from "../../model/crisis.ts";
import type { StateId } from "../../model/ids.ts";
import { phrase } from "../../model/phrase.ts";
import type { Fact } from "../../model/phrases/law.ts";
import type { War } from "../../model/places.ts";
import type { Day } from "../../time/day.ts";
import { requireSpan } from "../../time/span.ts";
import { enemiesUnderWayOn } from "../cache/tables.ts";
import type { Situation } from "../case/situation.ts";
import { keyOfWar, sharesSide } from "../case/underWay.ts";
import { type Check, type CheckContext, check } from "./check.ts";

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

/** The condition that the state that owes is itself at war with an enemy, by the record; null where the record has no war between them. */
export function bearerAtWar({ bearer, enemies, situation: { ledger, day } }: CheckContext, fact: Fact, key: string): Check | null {
  if (bearer === null) return null;
  const met = ledger.data.wars.flatMap((war) => encountersIn(war, bearer).filter(({ enemy }) => enemies.includes(enemy)));
  const told = met.map((encounter) => ({ encounter, is: runsOn(encounter, day) }));
  const found = told.find(({ is }) => is === "yes") ?? told.find(({ is }) => is === "open") ?? told[0];
  if (found === undefined) return null;
  const { is, encounter } = found;
  const open = is === "open" ? "fact" : null;
  return check("requires", is, phrase("by-record-of-wars", { fact, is }), encounter.war.ref, { basis: "record", open, reads: [key] });
}

/** Whether an enemy has attacked one of the states by the day: as the case is put, or by the record of wars. */
export function hasAttacked({ enemies, situation: { ledger, day, crisis } }: CheckContext, victims: readonly StateId[]): boolean {
  if (crisis.strikes.some(({ by, on }) => by !== null && enemies.includes(by) && victims.includes(on))) return true;
  const met = victims.flatMap((victim) => ledger.data.wars.flatMap((war) => encountersIn(war, victim)));
  return met.some(({ enemy, attacked, from }) => attacked !== false && enemies.includes(enemy) && requireSpan(from).earliest <= day);
}

/** Whether the two were at war on the day, by the record's dates. */
function runsOn({ from, until }: Encounter, day: Day): Verdict {
  const begin = requireSpan(from);
  const end = until === null ? null : requireSpan(until);
  if (begin.earliest > day || (end !== null && end.latest < day)) return "no";
  return begin.latest > day || (end !== null && end.earliest < day) ? "open" : "yes";
}

/** The condition of a state of war where the record has the state to be helped at war with an enemy of the case already; else null. */
export function warBetween({ situation: { underWay, roles, subject: against } }: CheckContext): Check | null {
  const running = underWay.find(({ enemy, verdict }) => verdict === "yes" && roles.has(enemy));
  if (running === undefined) return null;
  const fact = phrase("must-be-at-war", { states: [running.enemy], against, war: running.war.name });
  const reads = ["state-of-war"];
  return check("requires", "yes", phrase("by-record-of-wars", { fact, is: "yes" }), running.war.ref, { basis: "record", reads });
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
