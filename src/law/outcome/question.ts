/** The question that an open check asks, as a phrase. */
import { type Phrase, phrase } from "../../model/phrase.ts";
import type { Fact } from "../../model/phrases/law.ts";
import type { UnspokenTestRow } from "../../model/results/trace.ts";

/** The fact that a reason is about; null for a reason of another kind. */
export function factIn(reason: Phrase): Fact | null {
  switch (reason.code) {
    case "as-you-hold":
    case "by-record-of-wars":
    case "not-said":
    case "presumed":
    case "provocation-in-doubt":
      return reason.args.fact;
    default:
      return null;
  }
}

/** The question of a check that is open. */
export function questionOf({ clause, open, reads, reason }: UnspokenTestRow): Phrase {
  if (open === "record") {
    if (clause === "text") return phrase("question-of-words");
    return phrase(clause === "in-force" ? "question-in-force" : "question-as-stated", { why: reason });
  }
  if (reason.code === "clause-readings-differ") return phrase("question-as-stated", { why: reason });
  const fact = open === "fact" ? factIn(reason) : null;
  if (fact !== null) return phrase("question-of-fact", { fact });
  if (reads[0] === "begun-by:target") return phrase(open === "fact" ? "question-who-began" : "question-owed-all-the-same", { why: reason });
  return phrase(clause === "area" ? "question-inside-area" : "question-as-stated", { why: reason });
}
