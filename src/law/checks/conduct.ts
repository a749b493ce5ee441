/** If the one to be helped began it: is the duty owed all the same? And may the enemy be a fellow party? */

import { isParty, namesEnemy } from "../stateTests.ts";
import type { Bench, Test } from "./check.ts";
import { test } from "./check.ts";

export function conductTest({ situation, clause, type }: Bench): Test {
  const ref = clause.refs.conduct ?? clause.ref;
  const said =
    clause.slots.conduct ??
    (clause.slots.trigger === "war" || type === "offence" ? "any" : type === "consultation" || type === "neutrality" ? "any" : "unsaid");
  const { began, beganWhy, subject, crisis } = situation;
  if (said === "any") return test("conduct", "yes", `owed whoever began it`, ref);
  const basis = crisis.held["begun-by:target"] !== undefined ? "fact" : "presumed";
  if (began === "no") return test("conduct", "yes", `${subject} did not begin it: ${beganWhy}`, ref, { basis, reads: ["begun-by:target"] });
  if (began === "open")
    return test("conduct", "open", beganWhy, ref, {
      open: "fact",
      basis: "record",
      reads: said === "unsaid" ? ["begun-by:target", "conduct"] : ["begun-by:target"],
    });
  return said === "self-defence"
    ? test("conduct", "no", `${subject} began it (${beganWhy}), and the text protects self-defence`, ref, {
        basis,
        reads: ["begun-by:target"],
      })
    : test("conduct", "open", `${subject} began it (${beganWhy}), and the text is silent on that`, ref, {
        basis: "text",
        reads: ["begun-by:target"],
      });
}

const DEFAULTS: Record<string, "included" | "excluded" | "unsaid"> = {
  defence: "unsaid",
  offence: "unsaid",
  neutrality: "excluded",
  consultation: "included",
  nonaggression: "included",
};

export function ownPartiesTest({ situation, clause, type, instrument, enemies }: Bench): Test {
  const ref = clause.refs["own-parties"] ?? clause.ref;
  const around = { ledger: situation.ledger, day: situation.day, instrument };
  const outside = enemies.filter((enemy) => isParty(enemy, around) !== true);
  if (enemies.length === 0 || outside.length > 0) return test("own-parties", "yes", "the enemy is not a fellow party", ref);
  const named =
    clause.slots.enemy !== undefined && enemies.some((enemy) => clause.slots.enemy !== undefined && namesEnemy(clause.slots.enemy, enemy));
  const said = named ? "included" : (clause.slots["own-parties"] ?? DEFAULTS[type] ?? "unsaid");
  const who = enemies.join(" and ");
  if (said === "included")
    return test(
      "own-parties",
      "yes",
      named ? `${who} is a party, and the clause names it as the enemy` : `${who} is a fellow party, and the clause reaches it`,
      ref,
    );
  if (said === "excluded") return test("own-parties", "no", `${who} is a fellow party, and the clause is about others`, ref);
  return test("own-parties", "open", `${who} is a fellow party, and the text does not say whether it counts`, ref, {
    readings: [
      { says: "words such as 'any state' reach a party too", heldBy: [], result: "yes" },
      { says: "a pact of mutual help is about others than its own parties", heldBy: [], result: "no" },
    ],
  });
}
