/** Checks of the conditions of a clause. A fact in the hand of the struck state is presumed; one in another's hand is open. */
import type { Requirement } from "../../model/clauses.ts";
import type { Crisis } from "../../model/crisis.ts";
import type { Ref } from "../../model/evidence.ts";
import type { StateId } from "../../model/ids.ts";
import { type Phrase, phrase } from "../../model/phrase.ts";
import type { Fact } from "../../model/phrases/law.ts";
import { keyOfWritten, writtenRequirement } from "../case/facts.ts";
import { type Beginning, beganWith, type Situation } from "../case/situation.ts";
import { meetsTest } from "../case/states.ts";
import { weighArea } from "./area.ts";
import { type Check, type CheckContext, check, factCheck, heldCheck } from "./check.ts";
import { bearerAtWar, fightsBeside, hasAttacked, warBetween } from "./underWay.ts";

export function requirementChecks(context: CheckContext): Check[] {
  const { slots, refs, added, ref: own } = context.clause;
  const written = (slots.requires ?? []).map((requirement) => {
    const ref = added.get(requirement) ?? refs.requires ?? own;
    return typeof requirement === "string" ? namedRequirement(context, requirement, ref) : factRequirement(context, requirement, ref);
  });
  const vessel = vesselRequirement(context);
  return vessel === null ? written : [...written, vessel];
}

/** The condition that a vessel is a public one, where only vessels were struck and no alternative protects them all; null without it. */
function vesselRequirement(context: CheckContext): Check | null {
  const { clause, situation } = context;
  const { strikes, subject: state } = situation;
  const area = clause.slots.area ?? [];
  const only = area.find(({ vessels }) => vessels === "public");
  if (only === undefined || strikes.length === 0 || !strikes.every(({ strike }) => strike.act === "attack-on-vessel")) return null;
  const protectsAll = area.filter(({ what, vessels }) => what !== "territory" && vessels === undefined);
  if (weighArea(situation.ledger, strikes, protectsAll).some(({ verdict }) => verdict === "yes")) return null;
  const ref = only.ref ?? clause.refs.area ?? clause.ref;
  return factCheck(context, "requires", "public-vessel", "open", phrase("must-be-public-vessel", { state }), ref);
}

/** A condition with words or states of its own. */
function factRequirement(context: CheckContext, requirement: Exclude<Requirement, string>, ref: Ref): Check {
  const { subject: state } = context.situation;
  if ("assists" in requirement) return aidRequirement(context, requirement.assists, ref);
  const key = keyOfWritten(writtenRequirement(requirement));
  if ("own-claim" in requirement) {
    const that = requirement["own-claim"];
    return factCheck(context, "requires", key, "yes", phrase("must-claim", { state, that }), ref);
  }
  if ("finding" in requirement) {
    const { finding: by, of: what, rule = null } = requirement;
    return factCheck(context, "requires", key, "open", phrase("must-find", { by, what, rule }), ref);
  }
  const { fact, record } = requirement;
  if (record !== undefined && context.situation.crisis.held[key] === undefined) {
    const told = bearerAtWar(context, phrase("ledger-condition", { text: fact }), key);
    if (told !== null) return told;
  }
  const { "enemy-attacked": victims } = requirement;
  if (victims !== undefined && context.situation.crisis.held[key] === undefined && !hasAttacked(context, victims)) {
    const reason = phrase("enemy-of-another-war", { enemies: context.enemies, victims, text: fact });
    return check("requires", "no", reason, ref, { basis: "fact", reads: [key] });
  }
  return factCheck(context, "requires", key, "open", phrase("ledger-condition", { text: fact }), ref);
}

/** The condition that another state comes to the aid: read off the case, else a fact. */
function aidRequirement(context: CheckContext, helper: StateId, ref: Ref): Check {
  const key = `assists:${helper}`;
  const { situation } = context;
  if (comesToAid(helper, situation))
    return check("requires", "yes", phrase("came-to-aid", { state: helper }), ref, { basis: "fact", reads: [key] });
  const beside = situation.crisis.held[key] === undefined ? fightsBeside(helper, situation, context.enemies) : null;
  if (beside === null) return factCheck(context, "requires", key, "open", phrase("must-come-to-aid", { state: helper }), ref);
  const fact = phrase("must-be-at-war", { states: [helper], against: beside.enemy, war: beside.war.name });
  return check("requires", "yes", phrase("by-record-of-wars", { fact, is: "yes" }), beside.war.ref, { basis: "record", reads: [key] });
}

function comesToAid(helper: StateId, { crisis, subject, roles }: Situation): boolean {
  return (
    crisis.strikes.some(({ by, on }) => by === helper && roles.has(on)) || crisis.aid.some(({ by, to }) => by === helper && to === subject)
  );
}

/** A condition of the closed list. */
function namedRequirement(context: CheckContext, requirement: Extract<Requirement, string>, ref: Ref): Check {
  const { subject: state, began, wasStruck, strikes, day, ledger } = context.situation;
  switch (requirement) {
    case "unprovoked":
    case "not-directly-provoked":
      return provocationCheck(context, phrase("must-be-unprovoked", { directly: requirement !== "unprovoked" }), ref);
    case "provoked-into-war":
      return wasStruck && began.verdict === "no"
        ? check("requires", "no", phrase("struck-not-provoked"), ref, { reads: ["provoked-into-war"] })
        : factCheck(context, "requires", "provoked-into-war", "open", phrase("must-be-provoked-into-war"), ref);
    case "state-of-war": {
      const running = warBetween(context);
      if (running !== null && context.situation.crisis.held["state-of-war"] === undefined) return running;
      const hostilities = strikes.some(({ strike }) => strike.act === "armed-attack" || strike.act === "occupation");
      return factCheck(context, "requires", "state-of-war", hostilities ? "yes" : "open", phrase("war-must-follow"), ref);
    }
    case "from-abroad": {
      const inside = strikes.every(({ strike }) => strike.act === "uprising");
      return factCheck(context, "requires", "from-abroad", inside ? "open" : "yes", phrase("must-come-from-abroad"), ref);
    }
    case "common-war":
      return commonWarCheck(context, ref);
    case "party-request": {
      // The state to be helped is a party: if it asks, one does.
      const key = context.situation.crisis.held[`request:${state}`] === "yes" ? `request:${state}` : "party-request";
      return factCheck(context, "requires", key, "yes", phrase("party-must-ask"), ref);
    }
    case "request":
      return factCheck(context, "requires", `request:${state}`, "yes", phrase("must-ask", { state }), ref);
    case "opinion": {
      // A party can form that opinion itself; for a state outside the pact it lies in the hand of others.
      const party = meetsTest({ party: true }, state, { ledger, day, instrument: context.instrument });
      return factCheck(
        context,
        "requires",
        `opinion:${state}`,
        party === "yes" ? "yes" : "open",
        phrase("must-be-held-threatened", { state }),
        ref,
      );
    }
    case "resistance":
      return factCheck(context, "requires", `resistance:${state}`, "yes", phrase("must-resist", { state }), ref);
  }
}

/** Whether the state that owes fights the enemy too: by the record of wars where it tells, else a fact. */
function commonWarCheck(context: CheckContext, ref: Ref): Check {
  const fact = phrase("war-must-be-common");
  const told = context.situation.crisis.held["common-war"] === undefined ? bearerAtWar(context, fact, "common-war") : null;
  return told ?? factCheck(context, "requires", "common-war", "open", fact, ref);
}

/** Whether the attack was unprovoked: as the user holds it; else presumed, unless there is a reason for doubt. */
function provocationCheck({ situation, enemies, clause }: CheckContext, fact: Fact, ref: Ref): Check {
  const said = situation.crisis.provocation;
  if (said !== "unsaid") {
    const held = said === "none" ? "yes" : said === "given" ? "no" : "open";
    return heldCheck("requires", held, held, fact, "provocation", ref);
  }
  const why = doubtOnProvocation(situation, beganWith(situation, enemies, clause.slots.enemy));
  const reads = ["provocation"];
  return why === null
    ? check("requires", "yes", phrase("presumed", { fact, is: "yes" }), ref, { basis: "presumed", reads })
    : check("requires", "open", phrase("provocation-in-doubt", { fact, why }), ref, { basis: "fact", open: "fact", reads });
}

function doubtOnProvocation({ subject: state, crisis }: Situation, began: Beginning): Phrase | null {
  if (began.verdict === "yes") return phrase("began-it", { state, why: began.why });
  if (began.verdict === "open") return began.why;
  return struckAsAider(crisis, state) ? phrase("struck-in-defence", { state }) : null;
}

/** True where the subject came to another's help before it was struck: whether that provoked the strike is argued. */
function struckAsAider({ strikes }: Crisis, subject: StateId): boolean {
  const aided = strikes.findIndex(({ by, inDefenceOf }) => by === subject && inDefenceOf !== null);
  return aided >= 0 && !strikes.slice(0, aided).some(({ on }) => on === subject);
}
