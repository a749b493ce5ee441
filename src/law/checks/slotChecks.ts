/** The tests of a clause, slot by slot. All are made, also after one that fails: a reader wants every reason. */

import type { StateId } from "../../model/ids.ts";
import type { SlotName } from "../slots.ts";
import { enemiesMeet } from "../stateTests.ts";
import { areaTest } from "./area.ts";
import { type Bench, type Test, test } from "./check.ts";
import { exceptionTests, requirementTests } from "./conditions.ts";
import { conductTest, ownPartiesTest } from "./conduct.ts";
import { triggerTest } from "./trigger.ts";

/** Enemies are found first, because own-parties and exceptions are about them. `wanted`: the slots to test; left out: all. */
export function slotTests(
  given: Omit<Bench, "enemies">,
  wanted?: readonly SlotName[],
): {
  tests: readonly (readonly [SlotName, Test])[];
  enemies: readonly StateId[];
} {
  const { situation, instrument, clause } = given;
  const { enemy } = clause.slots;
  const met =
    enemy === undefined ? null : enemiesMeet(enemy, situation.roles, { ledger: situation.ledger, day: situation.day, instrument });
  const enemies = met?.matched ?? situation.enemies;
  const bench: Bench = { ...given, enemies };
  const tests: [SlotName, Test][] = [];
  const wants = (name: SlotName) => wanted === undefined || wanted.includes(name);
  if (wants("owed") && clause.slots.owed !== undefined)
    tests.push([
      "owed",
      test(
        "owed",
        clause.slots.owed ? "yes" : "no",
        clause.slots.owed ? "the promise holds" : "under this reading nothing is owed",
        clause.refs.owed ?? clause.ref,
      ),
    ]);
  if (wants("trigger")) tests.push(["trigger", triggerTest(bench)]);
  if (wants("enemy")) tests.push(["enemy", enemyTest(bench, met)]);
  if (wants("own-parties")) tests.push(["own-parties", ownPartiesTest(bench)]);
  if (wants("conduct")) tests.push(["conduct", conductTest(bench)]);
  if (wants("area")) tests.push(["area", areaTest(bench)]);
  if (wants("requires")) for (const one of requirementTests(bench)) tests.push(["requires", one]);
  if (wants("except")) for (const one of exceptionTests(bench)) tests.push(["except", one]);
  return { tests, enemies };
}

function enemyTest({ clause, situation }: Bench, met: ReturnType<typeof enemiesMeet> | null): Test {
  const ref = clause.refs.enemy ?? clause.ref;
  if (met === null) return test("enemy", "yes", "against anyone", ref);
  const { verdict, matched } = met;
  const against = [...situation.roles.keys()].join(", ");
  if (verdict === "yes") return test("enemy", "yes", `${matched.join(" and ")} is an enemy that the clause means`, ref);
  if (verdict === "no") return test("enemy", "no", `the clause does not mean ${against || "any state that is in this case"}`, ref);
  return test("enemy", "open", `whether the clause means ${matched.join(" and ")} is argued`, ref);
}
