/** Conditions of a clause about the state that owes it, which set its bearers apart. */
import type { Requirement } from "../../model/clauses.ts";
import type { Clause } from "./slots.ts";

/** True where it matters which state owes the pledge, not only under which terms. */
export function readsBearer({ slots: { requires } }: Clause): boolean {
  return requires?.some(ofBearer) === true;
}

/** Whether the condition is about the state that owes. */
export const ofBearer = (one: Requirement): boolean =>
  typeof one === "string" ? one === "common-war" : "record" in one && one.record !== undefined;
