/** The checks of a clause, slot by slot. All are made, even after one that fails: a reader wants every reason. */
import type { StateId } from "../../model/ids.ts";
import { phrase } from "../../model/phrase.ts";
import { areaCheck } from "../cache/areaChecks.ts";
import { enemiesMeet } from "../case/states.ts";
import type { SlotName } from "../clause/slots.ts";
import { type CheckContext, check, type SlotCheck } from "./check.ts";
import { conductCheck } from "./conduct.ts";
import { enemyCheck, ownPartiesCheck } from "./enemy.ts";
import { exceptionChecks } from "./exceptions.ts";
import { requirementChecks } from "./requirements.ts";
import { triggerCheck } from "./trigger.ts";

export interface CheckedSlots {
  readonly checks: readonly SlotCheck[];
  /** Enemies that the clause means. */
  readonly enemies: readonly StateId[];
}

/** The checks of the `wanted` slots; of all where none are named. Enemies come first, because other checks are about them. */
export function slotChecks(given: Omit<CheckContext, "enemies">, wanted?: readonly SlotName[]): CheckedSlots {
  const { situation, instrument, clause } = given;
  const { enemy } = clause.slots;
  const met = enemy === undefined ? null : enemiesMeet(enemy, situation, { ledger: situation.ledger, day: situation.day, instrument });
  const enemies = met?.matched ?? situation.enemies;
  const context: CheckContext = { ...given, enemies };
  const checks: SlotCheck[] = [];
  const wants = (name: SlotName) => wanted === undefined || wanted.includes(name);
  if (wants("owed")) checks.push(...owedChecks(context));
  if (wants("trigger")) checks.push(["trigger", triggerCheck(context)]);
  if (wants("enemy")) checks.push(["enemy", enemyCheck(context, met)]);
  if (wants("own-parties")) checks.push(["own-parties", ownPartiesCheck(context)]);
  if (wants("conduct")) checks.push(["conduct", conductCheck(context)]);
  if (wants("area")) checks.push(["area", areaCheck(context)]);
  if (wants("requires")) for (const one of requirementChecks(context)) checks.push(["requires", one]);
  if (wants("except")) for (const one of exceptionChecks(context)) checks.push(["except", one]);
  return { checks, enemies };
}

/** The checks that a promise of nonaggression turns on: whether it is owed at all, where, on which conditions, with which exceptions. */
export function promiseChecks(context: CheckContext): SlotCheck[] {
  return [
    ...owedChecks(context),
    ["area", areaCheck(context)],
    ...requirementChecks(context).map((one) => ["requires", one] as const),
    ...exceptionChecks(context).map((one) => ["except", one] as const),
  ];
}

function owedChecks({ clause }: CheckContext): SlotCheck[] {
  const { owed } = clause.slots;
  if (owed === undefined) return [];
  const reason = phrase(owed ? "promise-holds" : "promise-void");
  return [["owed", check("owed", owed ? "yes" : "no", reason, clause.refs.owed ?? clause.ref)]];
}
