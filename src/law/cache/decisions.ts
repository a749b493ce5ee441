/** Decisions on the duties toward one subject in one case: bearers with the same terms share one. */
import type { Situation } from "../case/situation.ts";
import { type CheckedSlots, slotChecks } from "../checks/slotChecks.ts";
import { readsBearer } from "../clause/readsBearer.ts";
import type { Clause } from "../clause/slots.ts";
import type { Duty, Terms } from "../clause/terms.ts";
import { type Decision, decide } from "../outcome/decide.ts";
import { decidePromise } from "../outcome/nonaggression.ts";
import { valueIn } from "./lifetimes.ts";

export type Decider = (duty: Duty) => Decision;

/** The function that decides duties in the situation, each of their terms once. */
export function deciderIn(situation: Situation): Decider {
  const decisions = new Map<Terms, Decision>();
  const checked = new Map<Clause, CheckedSlots>();
  const checksOf: Parameters<typeof decide>[2] = ({ terms }, clause, wanted) =>
    valueIn(readsBearer(clause) ? new Map<Clause, CheckedSlots>() : checked, clause, () => {
      const { instrument, obligation, bearer } = terms;
      return slotChecks({ situation, instrument, clause, type: obligation.type, bearer }, wanted);
    });
  return (duty) =>
    valueIn(decisions, duty.terms, () =>
      duty.terms.obligation.type === "nonaggression" ? decidePromise(situation, duty) : decide(situation, duty, checksOf),
    );
}
