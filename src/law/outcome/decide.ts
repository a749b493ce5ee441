/**
 * The decision on one duty in a case: its checks, and the weakest of them. Whether a promise is kept is not asked; only what
 * its words say of this case. `cache/decisions.ts` keeps decisions.
 */
import type { StateId } from "../../model/ids.ts";
import type { OpenKind, Status } from "../../model/results/trace.ts";
import type { Situation } from "../case/situation.ts";
import type { Check } from "../checks/check.ts";
import { frameChecks } from "../checks/frame.ts";
import { type ReadingChecker, underReadings } from "../checks/readings.ts";
import type { CheckedSlots } from "../checks/slotChecks.ts";
import { wordsRead } from "../checks/wordsRead.ts";
import type { Clause, SlotName } from "../clause/slots.ts";
import type { Duty } from "../clause/terms.ts";
import { weakest } from "../verdicts.ts";

export interface Decision {
  readonly checks: readonly Check[];
  readonly status: Status;
  readonly open: OpenKind | null;
  /** Enemies that the clause means; null for all that stand against the subject. */
  readonly against: readonly StateId[] | null;
}

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
  return { checks, ...statusOf(checks), against: terms.clause.slots.enemy === undefined ? null : plain.enemies };
}

/** The weakest check decides. A status that is open only through the record is never called a dispute of law. */
export function statusOf(checks: readonly Check[]): { status: Status; open: OpenKind | null } {
  const verdict = weakest(checks.map(({ result }) => result));
  if (verdict !== "open") return { status: verdict === "yes" ? "triggered" : "not-triggered", open: null };
  const kinds = new Set(checks.flatMap(({ result, open }) => (result === "open" && open !== null ? [open] : [])));
  return { status: "contestable", open: kinds.has("text") ? "text" : kinds.has("fact") ? "fact" : "record" };
}
