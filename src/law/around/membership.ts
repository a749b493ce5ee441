/** Membership of a general treaty on a day. */
import type { Ledger } from "../../ledger/ledger.ts";
import type { GeneralTreaty } from "../../model/generalLaw.ts";
import type { StateId } from "../../model/ids.ts";
import type { Day } from "../../time/day.ts";
import { and, type Known, or, reachedBy, requireSpan } from "../../time/span.ts";
import { generalMemberships, membershipOn } from "../cache/around.ts";

/** Whether the treaty bound the state on the day; "unknown" where a date straddles the day or the membership is disputed. */
export function isMember(ledger: Ledger, treaty: GeneralTreaty, state: StateId, day: Day): Known {
  return membershipOn(ledger, day, treaty, state, () =>
    generalMemberships(ledger, treaty, state).reduce<Known>(
      (known, period) => or(known, and(period.is === "yes" ? true : "unknown", isWithin(period, day))),
      false,
    ),
  );
}

/** Whether the day falls in the period; both ends count, and a period without an end continues. */
export function isWithin({ from, until }: { readonly from: string; readonly until?: string | undefined }, day: Day): Known {
  return and(reachedBy(requireSpan(from), day), until === undefined ? true : notPast(until, day));
}

function notPast(until: string, day: Day): Known {
  const { earliest, latest } = requireSpan(until);
  return day <= earliest ? true : day > latest ? false : "unknown";
}
