/**
 * Checks that come before any slot: that the pledge was in force, and that its words are known. Bearers share them, so the
 * first cites no act yet: a row puts the bearer's own in its place.
 */
import type { Ledger } from "../../ledger/ledger.ts";
import type { Act } from "../../model/acts.ts";
import type { Instrument } from "../../model/instruments.ts";
import { type Phrase, phrase } from "../../model/phrase.ts";
import { begins, disputedReadings, hadEffect } from "../../ties/disputedDates.ts";
import type { Day } from "../../time/day.ts";
import { codersAmong } from "../cache/tables.ts";
import type { Clause } from "../clause/slots.ts";
import type { Terms } from "../clause/terms.ts";
import { ofKnown, verdictOf } from "../verdicts.ts";
import { type Check, check } from "./check.ts";

export function frameChecks(ledger: Ledger, { instrument, clause, inForce, disputed, endOpen, day, dormant }: Terms): Check[] {
  const { ref, runs } = clause;
  const known = inForce === true;
  const checks = [
    disputed === null
      ? check("in-force", ofKnown(inForce), phrase(known ? "in-force" : endOpen ? "in-force-end-not-known" : "in-force-not-known"), ref, {
          basis: "record",
          open: known ? null : "record",
          reads: ["in-force"],
        })
      : disputedCheck(ledger, disputed, day),
  ];
  if (runs !== true) {
    const reason = phrase(runs === false ? "clause-not-running" : "clause-running-not-known");
    checks.push(check("in-force", ofKnown(runs), reason, ref, { basis: "record", open: runs === false ? null : "record" }));
  }
  if (dormant) {
    checks.push(check("in-force", "open", phrase("clause-dormant"), instrument.dormant?.ref ?? ref, { basis: "record", open: "record" }));
  }
  const unseen = wordsUnseen(instrument, { ref, quote: clause.seen });
  if (unseen !== null) checks.push(check("text", "open", unseen, ref, { basis: "record", open: "record" }));
  return checks;
}

/** The check of a pledge that ran on one reading of the date of an act and not on another: a dispute, and no gap in the record. */
function disputedCheck(ledger: Ledger, act: Act, day: Day): Check {
  const { date: byDefault, note } = act;
  const dated = [...(note === undefined ? [] : [{ date: byDefault, says: note, "held-by": undefined }]), ...disputedReadings(act, day)];
  const readings = dated.map(({ date, says, "held-by": heldBy = [] }) => ({
    says: phrase("as-written", { text: says }),
    heldBy,
    coded: codersAmong(ledger, heldBy),
    result: verdictOf(hadEffect(act, date, day) === begins(act)),
  }));
  return check("in-force", "open", phrase("in-force-disputed"), act.ref, { basis: "record", open: "text", reads: ["in-force"], readings });
}

/**
 * Why the words of a clause cannot carry a verdict; null where they were seen. The mark of the clause decides: in a file made from a
 * summary, a clause counts as read only where its own words were.
 */
export function wordsUnseen(
  { text, depth }: Instrument,
  { ref: { checked }, quote }: Pick<Clause, "ref"> & { readonly quote?: string | null | undefined },
): Phrase | null {
  if (text === "unpublished") return phrase("text-unpublished");
  if (text === "quoted" && depth === "summary") return phrase("text-one-sentence");
  const isRead = depth === "summary" ? checked === "text" : checked !== "unverified";
  if (isRead) return null;
  return phrase(quote == null ? "text-not-seen" : "text-partly-seen");
}
