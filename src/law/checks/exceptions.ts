/** Checks of the exceptions of a clause. A check is met where the exception does not hold. */
import type { EnemyTest, Exception, StateTest } from "../../model/clauses.ts";
import type { Ref } from "../../model/evidence.ts";
import { phrase } from "../../model/phrase.ts";
import { inRegion } from "../cache/places.ts";
import { keyOfWritten } from "../case/facts.ts";
import { enemiesMeet, meetsTest, type StateContext, turnsOnRecord } from "../case/states.ts";
import { opposite, strongest } from "../verdicts.ts";
import { type Check, type CheckContext, check, heldCheck } from "./check.ts";
import { byRecordOfWars } from "./underWay.ts";

export function exceptionChecks(context: CheckContext): Check[] {
  const { slots, refs, added, ref } = context.clause;
  return (slots.except ?? []).map((exception) => exceptionCheck(context, exception, added.get(exception) ?? refs.except ?? ref));
}

function exceptionCheck(context: CheckContext, exception: Exception, ref: Ref): Check {
  if ("enemy" in exception) return exceptedEnemyCheck(context, exception.enemy, ref);
  if ("began-on" in exception) return beganOnCheck(context, exception["began-on"], ref);
  if ("in" in exception) return exceptedRegionCheck(context, exception.in, ref);
  const key = keyOfWritten({ kind: "except", words: exception.fact, key: exception.key });
  const fact = phrase("excepted-if", { text: exception.fact });
  const held = context.situation.crisis.held[key];
  if (held !== undefined) return heldCheck("except", opposite(held), held, fact, key, ref);
  return check("except", "yes", phrase("presumed", { fact, is: "no" }), ref, { basis: "presumed", reads: [key] });
}

function exceptedEnemyCheck(context: CheckContext, enemy: EnemyTest, ref: Ref): Check {
  const { situation, instrument } = context;
  const on = { ledger: situation.ledger, day: situation.day, instrument };
  // A plain test takes the enemies that meet it out of the duty; one with roles or a number frees from it altogether.
  if ("is" in enemy && enemy.as === undefined && enemy["at-least"] === undefined) return remainingEnemiesCheck(context, enemy.is, on, ref);
  const recorded = turnsOnRecord(enemy, situation, on);
  if (recorded !== null) return byRecordOfWars("except", situation, { ...recorded, verdict: opposite(recorded.verdict) });
  const { verdict, matched: states } = enemiesMeet(enemy, situation, on);
  return verdict === "no"
    ? check("except", "yes", phrase("no-excepted-enemy"), ref)
    : check("except", opposite(verdict), phrase("excepted-enemy", { states, verdict: verdict === "open" ? "open" : "no" }), ref);
}

/** Excepted enemies fall away; the duty remains against any other. */
function remainingEnemiesCheck({ enemies }: CheckContext, test: StateTest, on: StateContext, ref: Ref): Check {
  const left = enemies.filter((state) => meetsTest(test, state, on) === "no");
  if (left.length > 0) return check("except", "yes", phrase("enemy-not-excepted", { states: left }), ref);
  const doubtful = enemies.filter((state) => meetsTest(test, state, on) === "open");
  return doubtful.length > 0
    ? check("except", "open", phrase("excepted-enemy", { states: doubtful, verdict: "open" }), ref)
    : check("except", "no", phrase("excepted-enemy", { states: enemies, verdict: "no" }), ref);
}

function beganOnCheck({ situation }: CheckContext, against: readonly string[], ref: Ref): Check {
  const { subject: state, crisis, began } = situation;
  const struck = crisis.strikes.some(({ by, on, inDefenceOf }) => by === state && against.includes(on) && inDefenceOf === null);
  const reads = ["begun-by:target"];
  return struck && began.verdict !== "no"
    ? check("except", began.verdict === "open" ? "open" : "no", phrase("began-on", { state, against }), ref, { reads })
    : check("except", "yes", phrase("not-begun-on", { state, against }), ref, { reads });
}

function exceptedRegionCheck({ situation }: CheckContext, regions: readonly string[], ref: Ref): Check {
  const within = strongest(situation.strikes.flatMap(({ place }) => regions.map((region) => inRegion(situation.ledger, region, place))));
  const reads = ["place"];
  return within === "no"
    ? check("except", "yes", phrase("not-in-excepted-region"), ref, { reads })
    : check("except", opposite(within), phrase("in-excepted-region", { regions, verdict: within === "open" ? "open" : "no" }), ref, {
        reads,
      });
}
