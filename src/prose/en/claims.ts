/** English sentences of the claims checker. */
import type { ClaimsPhrases } from "../../model/phrases/claims.ts";
import type { Sentences } from "../speaker.ts";

const KINDS = { opinion: "opinion", motive: "motive", forecast: "forecast", "outside-the-ledger": "outside the ledger" } as const;
const OUTCOMES: Readonly<Record<string, string>> = {
  supported: "supported",
  contradicted: "contradicted",
  "not-known": "not known",
  "not-checkable": "not checkable",
  "past-verification": "past verification",
};
const MOST_RECORDS = 5;

export const claims: Sentences<ClaimsPhrases> = {
  "tests-met": ({ tests }) =>
    tests
      .map(({ at, test, found }) => (test === "exists" || test === "empty" ? `${at}: ${found}` : `${at}: ${found} (${test})`))
      .join("; "),
  "tests-not-met": ({ tests }) => tests.map(failed).join("; "),
  "ledger-does-not-know": ({ tests }) => `the ledger does not know: ${tests.map(failed).join("; ")}`,
  "day-past-verification": () => "the day asked about lies past the ledger's verification",
  "no-answer": ({ operation, what, todo }) => `${operation} could not answer: ${what}; ${todo}`,
  "reason-given": ({ reason }) => reason,
  "not-checkable": ({ kind, reason }) => `${KINDS[kind]}: ${reason}`,
  "readings-agree": ({ readings }, say) => readings.map(({ reading, reason }) => `${reading}: ${say.phrase(reason)}`).join("; "),
  "readings-differ": ({ readings }) =>
    readings.map(({ reading, outcome }) => `${reading ?? ""}: ${OUTCOMES[outcome] ?? outcome}`).join("; "),
  "source-not-opened": ({ records }) => `Rests in part on records whose source nobody has opened: ${records.join(", ")}.`,
  "verdict-changed": ({ rewritten, records }) => {
    const listed = records
      .slice(0, MOST_RECORDS)
      .map(({ id, article, change }) => `${id}${article === null ? "" : ` (${article})`} ${change}`);
    const rest = records.length > MOST_RECORDS ? ` and ${records.length - MOST_RECORDS} more` : "";
    const by = records.length === 0 ? "no record that it rests on is named" : `by record: ${listed.join(", ")}${rest}`;
    return rewritten ? `the claim itself was rewritten; ${by}` : by;
  },
};

function failed({ operation, at, test, found }: ClaimsPhrases["tests-not-met"]["tests"][number]): string {
  return `${operation} ${at}: ${test} expected, ${found} found`;
}
