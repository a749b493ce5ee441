/** Why a sentence was not read, in a sentence. */
import type { UnreadCode } from "../../model/results/readSentences.ts";

export function unreadWords(code: UnreadCode, about: readonly string[]): string {
  const [first = "", ...rest] = about;
  switch (code) {
    case "long":
      return `It has more than ${first} words; a claim is put more shortly.`;
    case "question":
      return "It is a question; put it as a statement.";
    case "nothing-named":
      return "It names no state, treaty or place that the ledger knows by that name.";
    case "time":
      return "The time that it names is not one that this form is read with: a year, a month, a day, since, until or from one year to another, once.";
    case "early":
      return `The ledger begins in ${first}.`;
    case "vague":
      return `“${first}” leaves open how many, or how near; name a number, or at least, more than, at most.`;
    case "forecast":
      return `“${first}” speaks of what may come; the ledger holds what is promised.`;
    case "past-undated":
      return "It speaks of the past and says no time; add a year.";
    case "ambiguous":
      return `“${first}” may mean ${rest.join(" or ")}.`;
    case "not-then":
      return `“${first}” names no state of that time (${rest.join("; ")}).`;
    case "not-together":
      return `${about.join(" and ")} did not exist together then.`;
    case "itself":
      return `It names ${first} twice.`;
    case "which-treaty":
      return about.length === 0 ? "It does not say which treaty." : `It does not say which treaty: ${about.join(", ")}.`;
    default:
      return "Its words fit none of the forms that are read; no word is passed over.";
  }
}
