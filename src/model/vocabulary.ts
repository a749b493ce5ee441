/** The words that files, inputs and answers share: types of obligation, grades, standings. */
import * as z from "zod";

/** The five types with legal effect in war, in the order of the ladder. */
export const PACT_TYPES = ["defence", "offence", "neutrality", "nonaggression", "consultation"] as const;
/** Ties that promise nothing in war. Never counted as alliances unless a rule asks. */
export const SOFT_TYPES = ["partnership", "designation", "procurement", "membership", "facilities", "command", "intelligence"] as const;

export const ObligationType = z.enum([...PACT_TYPES, ...SOFT_TYPES]);
export type ObligationType = z.infer<typeof ObligationType>;

export const Grade = z.enum(["binding", "permissive", "principle", "unilateral"]).meta({
  description:
    "binding: an undertaking to act; permissive: may; principle: said, but binds nobody by itself; unilateral: one state's own revocable order",
});
export type Grade = z.infer<typeof Grade>;

export const Standing = z.enum(["member", "designated", "observer", "partner", "suspended", "host", "signatory"]);
export type Standing = z.infer<typeof Standing>;
