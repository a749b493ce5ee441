/** The note of *This is wrong*: the fact with its file and line, and the version and hash of the ledger, ready to copy. */
import type { InputOf } from "../../src/surfaces/client/words.ts";
import { failureWords } from "../app/query/failureWords.ts";
import { useSlowAsk } from "../app/query/useAsk.ts";
import { Complaints } from "../ui/Complaints.tsx";
import { Failure } from "../ui/Failure.tsx";
import { Copyable } from "./Cite.tsx";
import { noteLabels as t } from "./wrongNote.labels.ts";

/** Maximum number of places in one note. */
const MOST = 12;

export function WrongNote({ fact, what }: { readonly fact: InputOf<"ledger.locate">; readonly what: string }) {
  const { answer, complaints, error, retry } = useSlowAsk("ledger.locate", fact);
  if (error !== null) return <Failure why={failureWords(error)} onRetry={retry} />;
  if (answer === null) return complaints.length > 0 ? <Complaints complaints={complaints} /> : null;
  const { ledger, places } = answer;
  const lines = places
    .slice(0, MOST)
    .map((one) => `${one.file}:${one.line}  ${one.fact}${one.checked === null ? "" : ` [${one.checked}]`}`);
  const parts = { version: ledger.version, hash: ledger.hash, verified: ledger.verifiedThrough, what, places: lines };
  return (
    <>
      <p className="faint">{t.lead}</p>
      <Copyable label={t.label} text={t.note(parts)} code />
    </>
  );
}
