/** Promises not to do: broken by the attack itself, or binding on those who stand beside it. */
import type { Verdict } from "../model/crisis.ts";
import type { StateId } from "../model/ids.ts";
import { type Cache, clauseOf, type Decision, type Duty, statusOf, wordsKnown } from "./decide.ts";
import type { Situation } from "./situation.ts";
import { areaTest } from "./tests/area.ts";
import { exceptionTests } from "./tests/conditions.ts";
import { type Bench, type Test, test } from "./tests/test.ts";
import { ofKnown, strongest } from "./verdicts.ts";

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
  const { clause } = clauseOf(duty, situation.day);
  const bench: Bench = { situation, instrument, clause, type: obligation.type, enemies: [by] };
  const forbids = obligation.forbids ?? [];
  const tests: Test[] = [
    test(
      "in-force",
      ofKnown(inForce),
      inForce === true ? "in force between them" : "whether it was in force on that day is not known",
      clause.ref,
      { basis: "record", open: inForce === true ? null : "record", reads: ["in-force"] },
    ),
  ];
  if (clause.runs !== true)
    tests.push(
      test("in-force", ofKnown(clause.runs), "whether the clause ran on that day", clause.ref, {
        basis: "record",
        open: clause.runs === false ? null : "record",
      }),
    );
  if (dormant)
    tests.push(
      test("in-force", "open", "dormant: no end was found, and nobody is known to have used it", clause.ref, {
        basis: "record",
        open: "record",
      }),
    );
  const words = wordsKnown(instrument, obligation);
  if (words !== null) tests.push(test("text", "open", words, clause.ref, { basis: "record", open: "record" }));
  if (clause.slots.owed === false) tests.push(test("owed", "no", "under a settled patch nothing is owed", clause.ref));
  if (!forbids.includes("attack")) {
    tests.push(
      test(
        "forbids",
        "no",
        `it forbids ${forbids.map((one) => one.replaceAll("-", " ")).join(", ")}: an attack as such does not engage it`,
        clause.ref,
      ),
    );
    return { tests, ...statusOf(tests), against: [], clause };
  }
  tests.push(test("forbids", "yes", "it forbids attack", clause.ref));
  tests.push(areaTest(bench), ...exceptionTests(bench));
  return { tests, ...statusOf(tests), against: [], clause };
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
