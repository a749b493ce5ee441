/** One test of a clause: its result and reason, its basis, its place in the text, and the readings if they differ. */

import { en } from "../../app/language/en.ts";
import { capital } from "../../app/language/speech.ts";
import type { Finding } from "../../app/query/answers.ts";
import { CheckedMark } from "../../ledger/CheckedMark.tsx";
import { keyOf } from "../../ledger/treaty/sharedRef.ts";
import { InEnglish } from "../../ui/InEnglish.tsx";
import { holderWords } from "./Breaches.tsx";
import { labels } from "./labels.ts";
import { useAnsweredCase } from "./useCase.ts";
import { kindOf, slotWords } from "./words.ts";

type Test = Finding["tests"][number];

interface Props {
  readonly test: Test;
  /** The reference shared by most tests of the clause, which is shown above them and not repeated. */
  readonly shared: Test["reference"] | null;
}

export function TestLine({ test: { clause, result, basis, open, reason, readings, reference }, shared }: Props) {
  const { nameOf } = useAnsweredCase();
  return (
    <li className={`test ${result}`}>
      <span className="result">
        <i className={`sign ${result}`} aria-hidden="true" />
        <span>{open === null ? labels.results[result] : labels.kinds[kindOf(clause, open)]}</span>
      </span>
      <span className="slot">{slotWords(clause)}</span>
      <span className="reason">{capital(reason)}</span>
      <span className="rests">
        <span>{labels.basis[basis]}</span>
        {(shared === null || keyOf(shared) !== keyOf(reference)) && <Stands reference={reference} />}
      </span>
      {readings.length > 0 && (
        <ul className="readings test-readings">
          {readings.map(({ says, heldBy, coded, result: one }) => (
            <li key={says}>
              <InEnglish text={says} />
              {heldBy.length > 0 && <span className="faint"> {holderWords({ heldBy, coded }, nameOf)}</span>}
              <span className="mark">{labels.results[one]}</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** The place in the text, and how far it was checked. */
export function Stands({ reference: { at, checked } }: { readonly reference: Test["reference"] }) {
  return (
    <span className="at">
      {at != null && <InEnglish text={en.drawer.at(at)} />} <CheckedMark checked={checked} />
    </span>
  );
}
