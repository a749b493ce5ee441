/** Promises to one state on the misfortune of others: guarantors of a third state are not each other's allies by it. */
import type { StateId } from "../model/ids.ts";
import type { Obligation } from "../model/instruments.ts";

/** Whether the promise concerns only other states than the one to which it is owed. */
export function isAboutOthers({ about }: Obligation, owedTo: StateId): boolean {
  if (about === undefined) return false;
  const named = [about].flat();
  return named.every((one) => typeof one === "string" && /^[A-Z]{3}$/.test(one)) && !named.includes(owedTo);
}
