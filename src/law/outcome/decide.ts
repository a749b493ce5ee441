/**
 * The decision on one duty in a case: its checks, and the weakest of them. Whether a promise is kept is not asked; only what
 * its words say of this case. `cache/decisions.ts` keeps decisions.
 */

import type { Crisis } from "../../model/crisis.ts";
import type { StateId } from "../../model/ids.ts";
import { phrase } from "../../model/phrase.ts";
import type { OpenKind, Status, UnspokenFinding } from "../../model/results/trace.ts";
import type { Situation } from "../case/situation.ts";
import type { Check } from "../checks/check.ts";
import { frameChecks } from "../checks/frame.ts";
import { type ReadingChecker, underReadings } from "../checks/readings.ts";
import type { CheckedSlots } from "../checks/slotChecks.ts";
import { wordsRead } from "../checks/wordsRead.ts";
import type { Clause, SlotName } from "../clause/slots.ts";
import type { Duty, Terms } from "../clause/terms.ts";
import { weakest } from "../verdicts.ts";

export interface Decision {
  readonly checks: readonly Check[];
  readonly status: Status;
  readonly open: OpenKind | null;
  /** Enemies that the clause means; null for all that stand against the subject. */
  readonly against: readonly StateId[] | null;
  /** The force that the words ask, by the default reading or the one that the user chose. */
  readonly force: Force | null;
  /** The readings of an open question that differ on force, which no check turns on; empty where there is none. */
  readonly forceReadings: readonly ForceReading[];
}

export type Force = "required" | "permitted" | "unsaid" | "none";
export type ForceReading = UnspokenFinding["forceReadings"][number];

/** Makes the checks of a clause in the case. */
export type SlotChecker = (duty: Duty, clause: Clause, wanted?: readonly SlotName[]) => CheckedSlots;

/** The decision on a duty to help, to consult or to stay out. */
export function decide(situation: Situation, duty: Duty, checksOf: SlotChecker): Decision {
  const { terms } = duty;
  const { crisis, ledger } = situation;
  const plain = checksOf(duty, terms.clause);
  const checksAs: ReadingChecker = (clause, wanted) => checksOf(duty, clause, wanted).checks;
  const slots = underReadings(situation, duty, terms.questions, plain.checks, checksAs, crisis.readings);
  const checks = wordsRead([...frameChecks(ledger, terms), ...slots.map(([, one]) => one)], terms, crisis.held);
  const against = terms.clause.slots.enemy === undefined ? null : plain.enemies;
  return { checks, ...statusOf(checks), against, ...forceOf(terms, crisis.readings) };
}

const ALIKE: readonly never[] = [];

/** The force that the words ask: one thing, or two by the readings of an open question. */
export function forceOf(
  { instrument, clause, questions }: Pick<Terms, "instrument" | "clause" | "questions">,
  chosen: Crisis["readings"] = {},
): Pick<Decision, "force" | "forceReadings"> {
  const question = questions.find(({ slots }) => slots.includes("response"));
  if (question === undefined) return { force: clause.slots.response?.force ?? null, forceReadings: ALIKE };
  const { id, readings } = question.question;
  const picked = chosen[`${instrument.id}:${id}`];
  const forces = question.clauses.map(({ slots }) => slots.response?.force ?? null);
  const force = forces[picked ?? 0] ?? null;
  const differ = picked === undefined && forces.some((one) => one !== force);
  if (!differ) return { force, forceReadings: ALIKE };
  const forceReadings = readings.map(({ says, "held-by": heldBy = [] }, index) => ({
    says: phrase("as-written", { text: says }),
    heldBy,
    force: forces[index] ?? null,
  }));
  return { force, forceReadings };
}

/** The weakest check decides. A status that is open only through the record is never called a dispute of law. */
export function statusOf(checks: readonly Check[]): { status: Status; open: OpenKind | null } {
  const verdict = weakest(checks.map(({ result }) => result));
  if (verdict !== "open") return { status: verdict === "yes" ? "triggered" : "not-triggered", open: null };
  const kinds = new Set(checks.flatMap(({ result, open }) => (result === "open" && open !== null ? [open] : [])));
  return { status: "contestable", open: kinds.has("text") ? "text" : kinds.has("fact") ? "fact" : "record" };
}
