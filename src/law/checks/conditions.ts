/** Conditions on the facts of the case, and exceptions. What lies in the victim's hand is presumed; what lies in another's is open. */
import type { Exception, Requirement } from "../../model/clauses.ts";
import type { Crisis } from "../../model/crisis.ts";
import type { Ref } from "../../model/evidence.ts";
import type { StateId } from "../../model/ids.ts";
import { inRegion } from "../regions.ts";
import { enemiesMeet, isState } from "../stateTests.ts";
import { strongest } from "../verdicts.ts";
import { type Bench, factTest, keyOf, type Test, test } from "./check.ts";

export function requirementTests(bench: Bench): Test[] {
  const ref = bench.clause.refs.requires ?? bench.clause.ref;
  return (bench.clause.slots.requires ?? []).map((requirement) => requirementTest(bench, requirement, ref));
}

function requirementTest(bench: Bench, requirement: Requirement, ref: Ref): Test {
  const { situation } = bench;
  const { crisis, subject, began, beganWhy, wasStruck, blows } = situation;
  if (typeof requirement !== "string") {
    if ("own-claim" in requirement)
      return factTest(
        bench,
        "requires",
        `claim:${keyOf(requirement["own-claim"].replace(/^it /, ""))}`,
        "yes",
        `${subject} must say that ${requirement["own-claim"]} (its own claim)`,
        ref,
      );
    if ("finding" in requirement) {
      const who =
        requirement.finding === "organ" ? "the organ" : requirement.finding === "parties" ? "the parties together" : "the state that owes";
      return factTest(
        bench,
        "requires",
        `finding:${keyOf(requirement.of)}`,
        "open",
        `${who} must find: ${requirement.of}${requirement.rule === undefined ? "" : ` (${requirement.rule})`}`,
        ref,
      );
    }
    if ("assists" in requirement) {
      const helper = requirement.assists;
      const does =
        crisis.strikes.some(({ by, on }) => by === helper && situation.roles.has(on)) ||
        crisis.aid.some(({ by, to }) => by === helper && to === subject);
      return does
        ? test("requires", "yes", `${helper} has come to its aid`, ref, { basis: "fact", reads: [`assists:${helper}`] })
        : factTest(bench, "requires", `assists:${helper}`, "open", `${helper} must have come to its aid`, ref);
    }
    return factTest(bench, "requires", `fact:${keyOf(requirement.fact)}`, "open", requirement.fact, ref);
  }
  switch (requirement) {
    case "unprovoked":
    case "not-directly-provoked": {
      const words = requirement === "unprovoked" ? "the attack must be unprovoked" : "it must not have provoked it directly";
      const said = crisis.provocation;
      if (said === "none")
        return test("requires", "yes", `${words}: you hold that there was no provocation`, ref, { basis: "fact", reads: ["provocation"] });
      if (said === "given")
        return test("requires", "no", `${words}: you hold that it was provoked`, ref, { basis: "fact", reads: ["provocation"] });
      if (said === "disputed")
        return test("requires", "open", `${words}: you hold that disputed`, ref, { basis: "fact", open: "fact", reads: ["provocation"] });
      const doubt =
        began === "yes"
          ? `, and ${subject} began it (${beganWhy})`
          : began === "open"
            ? `: ${beganWhy}`
            : struckAsAider(crisis, subject)
              ? `, and ${subject} had struck in another's defence`
              : null;
      if (doubt !== null) return test("requires", "open", `${words}${doubt}`, ref, { basis: "fact", open: "fact", reads: ["provocation"] });
      return test("requires", "yes", `${words}: presumed, since the first to strike is held the attacker`, ref, {
        basis: "presumed",
        reads: ["provocation"],
      });
    }
    case "provoked-into-war":
      if (wasStruck && began === "no")
        return test("requires", "no", "it was struck, not provoked into war", ref, { reads: ["provoked-into-war"] });
      return factTest(bench, "requires", "provoked-into-war", "open", "it must have been provoked into declaring war", ref);
    case "state-of-war": {
      const hostilities = blows.some(({ strike }) => strike.act === "armed-attack" || strike.act === "occupation");
      return factTest(bench, "requires", "state-of-war", hostilities ? "yes" : "open", "a state of war must follow", ref);
    }
    case "from-abroad": {
      const inside = blows.every(({ strike }) => strike.act === "uprising");
      return factTest(bench, "requires", "from-abroad", inside ? "open" : "yes", "it must come from abroad", ref);
    }
    case "request":
      return factTest(bench, "requires", `request:${subject}`, "yes", `${subject} must ask`, ref);
    case "resistance":
      return factTest(bench, "requires", `resistance:${subject}`, "yes", `${subject} must resist`, ref);
  }
}

/** It came to another's help before it was struck itself: whether that provoked the blow is argued. */
function struckAsAider({ strikes }: Crisis, subject: StateId): boolean {
  const aided = strikes.findIndex(({ by, inDefenceOf }) => by === subject && inDefenceOf !== null);
  return aided >= 0 && !strikes.slice(0, aided).some(({ on }) => on === subject);
}

export function exceptionTests(bench: Bench): Test[] {
  const ref = bench.clause.refs.except ?? bench.clause.ref;
  return (bench.clause.slots.except ?? []).map((exception) => exceptionTest(bench, exception, ref));
}

/** met: the exception does not hold, so the clause does. */
function exceptionTest(bench: Bench, exception: Exception, ref: Ref): Test {
  const { situation, instrument, enemies } = bench;
  const around = { ledger: situation.ledger, day: situation.day, instrument };
  if ("enemy" in exception) {
    const { enemy } = exception;
    if (!("is" in enemy) || enemy.as !== undefined || enemy["at-least"] !== undefined) {
      const { verdict, matched } = enemiesMeet(enemy, situation.roles, around);
      return test(
        "except",
        verdict === "yes" ? "no" : verdict === "no" ? "yes" : "open",
        verdict === "no" ? "the excepted enemy does not stand against it" : `excepted: ${matched.join(" and ")}`,
        ref,
      );
    }
    // Excepted enemies fall away; the duty remains against any other.
    const left = enemies.filter((state) => isState(enemy.is, state, around) === "no");
    const doubtful = enemies.filter((state) => isState(enemy.is, state, around) === "open");
    if (left.length > 0) return test("except", "yes", `${left.join(" and ")} is not excepted`, ref);
    return doubtful.length > 0
      ? test("except", "open", `whether ${doubtful.join(" and ")} is excepted is argued`, ref)
      : test("except", "no", `${enemies.join(" and ") || "the enemy"} is excepted`, ref);
  }
  if ("began-on" in exception) {
    const { subject, crisis, began } = situation;
    const listed = exception["began-on"];
    const struck = crisis.strikes.some(({ by, on, inDefenceOf }) => by === subject && listed.includes(on) && inDefenceOf === null);
    return struck && began !== "no"
      ? test("except", began === "open" ? "open" : "no", `${subject} itself began it on ${listed.join(" or ")}`, ref, {
          reads: ["begun-by:target"],
        })
      : test("except", "yes", `${subject} did not begin it on ${listed.join(" or ")}`, ref, { reads: ["begun-by:target"] });
  }
  if ("in" in exception) {
    const within = strongest(
      situation.blows.flatMap(({ place }) => exception.in.map((region) => inRegion(situation.ledger, region, place))),
    );
    return test(
      "except",
      within === "yes" ? "no" : within === "no" ? "yes" : "open",
      within === "no" ? "not in what is excepted" : `in ${exception.in.join(" or ")}, which is excepted`,
      ref,
      { reads: ["place"] },
    );
  }
  const key = `except:${keyOf(exception.fact)}`;
  const held = situation.crisis.held[key];
  if (held !== undefined)
    return test("except", held === "yes" ? "no" : held === "no" ? "yes" : "open", `excepted if ${exception.fact}: as you hold`, ref, {
      basis: "fact",
      open: held === "open" ? "fact" : null,
      reads: [key],
    });
  return test("except", "yes", `excepted only if ${exception.fact}: presumed not so`, ref, { basis: "presumed", reads: [key] });
}
