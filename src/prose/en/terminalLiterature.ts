/** English words of the terminal for published numbers and their recomputation. */
import type { Basis, Outcome } from "../../model/literatureWords.ts";

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  same: "same",
  near: "near",
  unsure: "unclear",
  differs: "differs",
  "not-computed": "not compared",
};
const BASES: Readonly<Record<Basis, string>> = {
  ledger: "ledger",
  "ledger-and-copies": "ledger, copies",
  copies: "copies",
};

export const literatureWords = {
  title: (rows: number, studies: number) => `The literature, recomputed: ${rows} published numbers of ${studies} studies`,
  tally: (same: number, near: number, unsure: number, differs: number, open: number) =>
    `Of our values ${same} come out, ${near} come near, ${differs} differ; ${unsure} cannot be told, ${open} not compared`,
  head: { row: "row", published: "published", ours: "ours", from: "from", outcome: "outcome" },
  outcomes: OUTCOMES,
  bases: BASES,
  none: "–",
  semicolon: "; ",
  notEntered: "not entered",
  fewer: "fewer",
  more: "more",
  percent: (share: string) => `${share}%`,
  kept: (on: string, ledger: string, copies: string) => `kept on ${on} with ledger ${ledger}${copies === "" ? "" : ` and ${copies}`}`,
  needs: (datasets: string) => `needs your copies of ${datasets}`,
  cases: (cases: number) => `${cases} cases`,
  standardError: (error: string) => `standard error ${error}`,
  withUnknown: (value: string) => `${value} with ties whose dates the ledger does not know`,
  sample: "the study",
  how: "ours",
  why: "why it differs",
  more1: "One row in full: literature reproduce ROW. All fields: --json.",
};
