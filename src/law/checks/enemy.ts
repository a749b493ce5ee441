/** Checks of the enemy: one that the clause means, and perhaps a fellow party. */
import type { StateId } from "../../model/ids.ts";
import { type Phrase, phrase } from "../../model/phrase.ts";
import { type enemiesMeet, isParty, isPartyDisputed, namesEnemy, turnsOnRecord } from "../case/states.ts";
import { type Check, type CheckContext, type CheckedReading, check } from "./check.ts";
import { byRecordOfWars } from "./underWay.ts";

/** `met`: the enemies held against the clause's test; null where the clause names no enemy. */
export function enemyCheck({ clause, situation, instrument }: CheckContext, met: ReturnType<typeof enemiesMeet> | null): Check {
  const ref = clause.refs.enemy ?? clause.ref;
  const { enemy } = clause.slots;
  if (met === null || enemy === undefined) return check("enemy", "yes", phrase("against-anyone"), ref);
  const recorded = turnsOnRecord(enemy, situation, { ledger: situation.ledger, day: situation.day, instrument });
  if (recorded !== null) return byRecordOfWars("enemy", situation, recorded);
  const { verdict, matched: states } = met;
  if (verdict === "yes") return check("enemy", "yes", phrase("enemy-meant", { states }), ref);
  if (situation.roles.size === 0) return check("enemy", "no", phrase("no-state-behind"), ref);
  if (verdict === "no") return check("enemy", "no", phrase("enemy-not-meant", { states: [...situation.roles.keys()] }), ref);
  return check("enemy", "open", phrase("enemy-argued", { states }), ref);
}

/** Whether an attack by a fellow party counts, by type of obligation, where the clause does not say. */
const DEFAULTS: Record<string, "included" | "excluded" | "unsaid"> = {
  defence: "unsaid",
  offence: "unsaid",
  neutrality: "excluded",
  consultation: "included",
  nonaggression: "included",
};

/** The readings of a text that is silent on attack by a fellow party. */
const SILENT: readonly CheckedReading[] = [
  { says: phrase("reading-any-state"), heldBy: [], result: "yes" },
  { says: phrase("reading-others-alone"), heldBy: [], result: "no" },
];

/** Whether the enemy is a fellow party, and whether the clause covers that. */
export function ownPartiesCheck({ situation, clause, type, instrument, enemies: states }: CheckContext): Check {
  const ref = clause.refs["own-parties"] ?? clause.ref;
  const on = { ledger: situation.ledger, day: situation.day, instrument };
  const met = (reason: Phrase) => check("own-parties", "yes", reason, ref);
  if (situation.roles.size === 0) return met(phrase("no-state-behind"));
  const argued = states.filter((state) => isPartyDisputed(state, on));
  const isOutside = (state: StateId) => !argued.includes(state) && isParty(state, on) !== true;
  if (states.length === 0 || states.some(isOutside)) return met(phrase("enemy-from-outside"));
  const { enemy } = clause.slots;
  if (enemy !== undefined && states.some((state) => namesEnemy(enemy, state))) return met(phrase("fellow-party-named", { states }));
  const said = clause.slots["own-parties"] ?? DEFAULTS[type] ?? "unsaid";
  if (said === "included") return met(phrase("fellow-party-included", { states }));
  // If it were still a party, the duty would be as the clause has it; if not, the enemy comes from outside.
  if (argued.length > 0)
    return check("own-parties", "open", phrase("fellow-party-disputed", { states: argued }), ref, {
      readings: [
        { says: phrase("reading-party-no-more"), heldBy: [], result: "yes" },
        { says: phrase("reading-still-party"), heldBy: [], result: said === "excluded" ? "no" : "open" },
      ],
    });
  if (said === "excluded") return check("own-parties", "no", phrase("fellow-party-excluded", { states }), ref);
  return check("own-parties", "open", phrase("fellow-party-unsaid", { states }), ref, { readings: SILENT });
}
