/** Verdicts in order: no < open < yes. Of joint conditions the weakest decides, of alternatives the strongest. */
import type { Verdict } from "../model/crisis.ts";

const RANK: Record<Verdict, number> = { no: 0, open: 1, yes: 2 };

export function weakest(verdicts: Iterable<Verdict>): Verdict {
  let found: Verdict = "yes";
  for (const one of verdicts) if (RANK[one] < RANK[found]) found = one;
  return found;
}

export function strongest(verdicts: Iterable<Verdict>): Verdict {
  let found: Verdict = "no";
  for (const one of verdicts) if (RANK[one] > RANK[found]) found = one;
  return found;
}

export function isStronger(one: Verdict, other: Verdict): boolean {
  return RANK[one] > RANK[other];
}

export function opposite(verdict: Verdict): Verdict {
  return verdict === "yes" ? "no" : verdict === "no" ? "yes" : "open";
}

export function verdictOf(is: boolean): Verdict {
  return is ? "yes" : "no";
}

/** A three-valued fact as a verdict: what is not known is open. */
export function ofKnown(known: boolean | "unknown"): Verdict {
  return known === "unknown" ? "open" : verdictOf(known);
}
