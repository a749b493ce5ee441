/** Promises not to do: broken by the attack itself, or binding on those who stand beside it. */
import type { Verdict } from "../model/crisis.ts";
import type { StateId } from "../model/ids.ts";
import { areaTest } from "./checks/area.ts";
import { type Bench, type Test, test } from "./checks/check.ts";
import { exceptionTests, requirementTests } from "./checks/conditions.ts";
import { type Cache, clauseOf, type Decision, type Duty, frame, statusOf, underReadings } from "./decide.ts";
import type { Situation } from "./situation.ts";
import type { Clause, SlotName } from "./slots.ts";
import { strongest } from "./verdicts.ts";

/** Does the bearer's own blow break its promise to the subject? Only a promise not to attack is broken by an attack. */
export function decideNonaggression(
  situation: Situation,
  duty: Duty,
  cache: Cache,
): { readonly decision: Decision; readonly broken: Verdict } {
  // A promise not to attack reads the same for all who stand beside; only for one that struck does more follow.
  const decision = cache.decisions.get(duty.key) ?? decideApart(situation, duty);
  cache.decisions.set(duty.key, decision);
  const blow =
    decision.status === "not-triggered" || !(duty.obligation.forbids ?? []).includes("attack") ? "no" : struckBy(situation, duty.by);
  return { decision, broken: blow === "no" ? "no" : decision.status === "triggered" ? blow : "open" };
}

function decideApart(situation: Situation, duty: Duty): Decision {
  const { instrument, obligation, by, inForce, dormant } = duty;
  const { clause: base, questions } = clauseOf(duty, situation.day);
  const forbids = obligation.forbids ?? [];
  const tests = frame(duty, base, inForce, dormant);
  if (!forbids.includes("attack")) {
    tests.push(
      test(
        "forbids",
        "no",
        `it forbids ${forbids.map((one) => one.replaceAll("-", " ")).join(", ")}: an attack as such does not engage it`,
        base.ref,
      ),
    );
    return { tests, ...statusOf(tests), against: [], clause: base };
  }
  tests.push(test("forbids", "yes", "it forbids attack", base.ref));
  const tested = (clause: Clause) => slotsOf({ situation, instrument, clause, type: obligation.type, enemies: [by] });
  const slots = underReadings(duty, situation.day, questions, tested(base), tested);
  tests.push(...slots.map(([, one]) => one));
  return { tests, ...statusOf(tests), against: [], clause: base };
}

/** What such a promise may turn on: whether it is owed at all, where, on which conditions, with which exceptions. */
function slotsOf(bench: Bench): (readonly [SlotName, Test])[] {
  const { owed } = bench.clause.slots;
  const { ref } = bench.clause;
  return [
    ...(owed === undefined
      ? []
      : [["owed", test("owed", owed ? "yes" : "no", owed ? "the promise holds" : "under this reading nothing is owed", ref)] as const]),
    ["area", areaTest(bench)],
    ...requirementTests(bench).map((one) => ["requires", one] as const),
    ...exceptionTests(bench).map((one) => ["except", one] as const),
  ];
}

const ATTACKS: Record<string, Verdict> = {
  "armed-attack": "yes",
  occupation: "yes",
  "attack-on-forces": "yes",
  "attack-on-vessel": "open",
  blockade: "open",
  cyber: "open",
  "armed-bands": "open",
};

/** Did this state attack the subject, and not in another's defence? */
function struckBy({ crisis, subject }: Situation, by: StateId): Verdict {
  return strongest(
    crisis.strikes
      .filter((strike) => strike.by === by && strike.on === subject && strike.inDefenceOf === null)
      .map(({ act }) => ATTACKS[act] ?? "no"),
  );
}
