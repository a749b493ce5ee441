/** Labels of the view of published numbers and their recomputation. */
import { translated } from "../../app/language/language.ts";

type Outcome = "same" | "near" | "unsure" | "differs" | "not-computed";

const english = {
  title: (rows: number, studies: number) => `${rows} published numbers of ${studies} studies, recomputed`,
  tally: (same: number, near: number, differs: number, unsure: number) =>
    `Of our values ${same} agree with the published number, ${near} come near it and ${differs} differ; for ${unsure} this cannot be decided.`,
  standfirst:
    "Does the ledger reproduce the numbers that scholars have published? Each computation was written down before the published number was entered, and a row that disagrees stays, with the reason.",
  table: "Published numbers and ours",
  head: { number: "Number", published: "Published", ledger: "The ledger alone", copies: "With copies of datasets" },
  outcomes: {
    same: "comes out",
    near: "comes near",
    unsure: "cannot be told",
    differs: "differs",
    "not-computed": "not compared",
  } as Record<Outcome, string>,
  /** The signs beside the words of an outcome. */
  signs: { same: "=", near: "≈", unsure: "?", differs: "≠", "not-computed": "–" } as Record<Outcome, string>,
  none: "–",
  fewer: "fewer",
  more: "more",
  estimate: (word: string, value: string) => `${word} (${value})`,
  percent: (share: string) => `${share}%`,
  study: (authors: string, year: number) => `${authors} ${year}`,
  notEntered: "not entered",
  how: "How the outcome is read",
  copies:
    "Values that need copies of datasets were computed once and kept, with the versions named in each row. No dataset is part of this site. With your own copies:",
  full: "Each row in full",
  parts: { study: "The study", ours: "Ours", why: "On the difference:", kept: "Kept" },
  bases: { ledger: "the ledger alone", "ledger-and-copies": "the ledger with copies of datasets", copies: "copies of datasets" } as Record<
    string,
    string
  >,
  kept: (on: string, ledger: string) => `${on}, ledger ${ledger}`,
  withUnknown: (value: string) => `${value} with ties whose dates the ledger does not know`,
  standardError: (value: string) => `standard error ${value}`,
  cases: (count: number) => `${count} cases`,
  missing: (row: string) => `There is no row “${row}”; all rows are shown.`,
  notes: "To bear in mind",
  csv: "The table (CSV)",
  json: "The answer (JSON)",
};

export type Words = typeof english;
export const literature: Words = translated("literature", english);
