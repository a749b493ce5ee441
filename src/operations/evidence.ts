/** Ties of a spoken answer as evidence, for surfaces that ask for ties and not for counts. */
import type { Evidence } from "../model/results/comparison.ts";
import type { TieRow } from "../model/results/ties.ts";
import { tieDetails, tieFields } from "../strategy/evidence.ts";

/** A tie as evidence; `other` is the state that is shown with it. The label is its type, as a word of the vocabulary. */
export function tieEvidence(tie: TieRow, other: string): Evidence {
  const details = tieDetails(tie);
  const note = details.length === 0 ? null : (details.join("; ") as NonNullable<Evidence["note"]>);
  return { ...tieFields(tie, other), label: tie.type as string as Evidence["label"], note };
}
