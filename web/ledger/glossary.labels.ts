/** Labels of the glossary's view and of glosses; the terms themselves are data. */

import { translated } from "../app/language/language.ts";
import { longDate } from "../app/language/speech.ts";

const english = {
  title: "What the words mean",
  standfirst:
    "Every word of law, of counting and of measure that the app uses, explained once. Where the definition is somebody\u2019s, it says whose.",
  groups: {
    law: "Treaty law",
    types: "Types of a promise or tie",
    grades: "Grades of a promise",
    case: "A case",
    counts: "Counts",
    measures: "Measures",
    strategy: "Strategy",
    evidence: "Evidence",
    topic: "Groups and episodes",
  },
  jump: "Parts of the glossary",
  also: (words: readonly string[]) => `also: ${words.join(", ")}`,
  see: "See",
  leads: "In the ledger",
  page: (name: string) => `${name}: page of the state`,
  day: (day: string, says: string) => `${longDate(day)}: ${says}`,
  unseen: "from general knowledge, no source seen",
  pacts: "the pacts of that day",
  case: "the case",
  grouping: "Our own grouping.",
  after: "After",
  ours: "Our own definition.",
  link: (term: string) => `Address of \u201c${term}\u201d`,
  waiting: "Reading the glossary.",
  failed: "The glossary did not arrive.",
  more: "Glossary",
  unknown: (term: string) => `The glossary has no term \u201c${term}\u201d.`,
  all: "All terms",
  table: "Terms (CSV)",
  counted: (count: number) => `Entente\u2019s glossary of ${count} terms.`,
} as const;

export type Words = typeof english;
export const glossary = translated("glossary", english);
