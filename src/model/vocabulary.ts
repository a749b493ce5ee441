/** The words that files, inputs and answers share: types of obligation, grades, standings. */
import * as z from "zod";

/** The five types with legal effect in war, in the order of the ladder. */
export const PACT_TYPES = ["defence", "offence", "neutrality", "nonaggression", "consultation"] as const;
/** Ties that promise nothing in war. Never counted as alliances unless a rule asks. */
export const SOFT_TYPES = ["partnership", "designation", "procurement", "membership", "facilities", "command", "intelligence"] as const;

/** In the order of their weight. The short command has no schemas, so lists stand apart from them. */
export const OBLIGATION_TYPES = [...PACT_TYPES, ...SOFT_TYPES] as const;
export const ObligationType = z.enum(OBLIGATION_TYPES);
export type ObligationType = z.infer<typeof ObligationType>;

export const GRADES = ["binding", "permissive", "principle", "unilateral"] as const;
export const Grade = z.enum(GRADES).meta({
  description:
    "binding: an undertaking to act; permissive: may; principle: said, but binds nobody by itself; unilateral: one state's own revocable order",
});
export type Grade = z.infer<typeof Grade>;

export const Standing = z.enum(["member", "designated", "observer", "partner", "suspended", "host", "signatory"]);
export type Standing = z.infer<typeof Standing>;
