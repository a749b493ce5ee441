/** Promises of nonaggression: broken by the attack itself, or binding on states that stand beside it. */
import type { Verdict } from "../../model/crisis.ts";
import type { StateId } from "../../model/ids.ts";
import { phrase } from "../../model/phrase.ts";
import type { Situation } from "../case/situation.ts";
import { type CheckContext, check } from "../checks/check.ts";
import { frameChecks } from "../checks/frame.ts";
import { underReadings } from "../checks/readings.ts";
import { promiseChecks } from "../checks/slotChecks.ts";
import { wordsRead } from "../checks/wordsRead.ts";
import type { Clause } from "../clause/slots.ts";
import type { Duty } from "../clause/terms.ts";
import { strongest } from "../verdicts.ts";
import { type Decision, statusOf } from "./decide.ts";

/** The decision on a promise of nonaggression: the same for every state that stands beside the case. */
export function decidePromise(situation: Situation, duty: Duty): Decision {
  const { terms, by } = duty;
  const { instrument, obligation, clause } = terms;
  const forbids = obligation.forbids ?? [];
  const checks = frameChecks(situation.ledger, terms);
  if (!forbids.includes("attack")) {
    checks.push(check("forbids", "no", phrase("forbids-other", { forbids }), clause.ref));
    return { checks, ...statusOf(checks), against: [], force: "none", forceReadings: [] };
  }
  checks.push(check("forbids", "yes", phrase("forbids-attack"), clause.ref));
  const context: CheckContext = { situation, instrument, clause, type: obligation.type, bearer: by, enemies: [by] };
  const checksOf = (as: Clause) => promiseChecks({ ...context, clause: as });
  const slots = underReadings(situation, duty, terms.questions, checksOf(clause), checksOf, situation.crisis.readings);
  checks.push(...slots.map(([, one]) => one));
  const read = wordsRead(checks, terms, situation.crisis.held);
  return { checks: read, ...statusOf(read), against: [], force: "none", forceReadings: [] };
}

/** Whether the bearer's own strike breaks its promise to the subject. An attack breaks only a promise not to attack. */
export function isBroken(situation: Situation, { terms, by }: Duty, { status }: Decision): Verdict {
  if (status === "not-triggered" || !(terms.obligation.forbids ?? []).includes("attack")) return "no";
  const struck = attackedBy(situation, by);
  if (struck === "no") return "no";
  return status === "triggered" && !answersAttack(situation) ? struck : "open";
}

/** Whether by the record the state that is struck may itself have begun the war: a blow that answers an attack is no first one. */
export function answersAttack({ began }: Situation): boolean {
  return began.verdict !== "no" && !began.byStrike;
}

const INVASIONS: ReadonlySet<string> = new Set(["armed-attack", "occupation"]);

/**
 * Whether the bearer's strike may break a promise not to interfere, which names no attack: whether an invasion is one is argued. A
 * promise about a part of the state's affairs is not told apart.
 */
export function mayInterfere({ crisis, subject }: Situation, { terms, by }: Duty, { checks }: Decision): boolean {
  const { forbids = [] } = terms.obligation;
  if (forbids.includes("attack") || !forbids.includes("interference")) return false;
  const runs = checks.every(({ clause, result }) => clause === "forbids" || result !== "no");
  return runs && crisis.strikes.some((strike) => strike.by === by && strike.on === subject && INVASIONS.has(strike.act));
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

/** Whether the state attacked the subject, other than in another's defence. */
export function attackedBy({ crisis, subject }: Situation, by: StateId): Verdict {
  return strongest(
    crisis.strikes
      .filter((strike) => strike.by === by && strike.on === subject && strike.inDefenceOf === null)
      .map(({ act }) => ATTACKS[act] ?? "no"),
  );
}
