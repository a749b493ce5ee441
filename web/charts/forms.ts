/** The forms of promises, which all charts draw alike. */
import { isPledge, PACT_TYPES } from "../../src/surfaces/client/words.ts";

export type Form = (typeof PACT_TYPES)[number] | "soft";

/** The form of the strongest promise, in the order of the ladder; "soft" for a tie without a promise. */
export function formOf(types: readonly string[]): Form {
  return PACT_TYPES.find((type) => types.includes(type)) ?? "soft";
}

/** Whether an instrument holds a pledge; a body, a list or a base alone does not. */
export function isPact({ types }: { readonly types: readonly string[] }): boolean {
  return types.some(isPledge);
}
