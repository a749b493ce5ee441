/** One case: its row, and opened how its condition and outcome were computed, from which records, and what the rival says. */
import { sayWords } from "../../ledger/claims/speak.ts";
import { sentence } from "../../ui/Complaint.tsx";
import { FitMark } from "./FitMark.tsx";
import { whyEn } from "./labels.ts";
import { type LineScale, OutcomeLine } from "./OutcomeLine.tsx";
import { ReadingRecords } from "./ReadingRecords.tsx";
import { type Case, expectedWord, type Reading, type Test } from "./types.ts";

interface Props {
  readonly one: Case;
  readonly test: Test;
  readonly scale: LineScale | null;
  readonly own: boolean;
  readonly open: boolean;
  readonly onOpen: (label: string | null) => void;
}

const words = whyEn.test;

export function CaseRow({ one, test, scale, own, open, onOpen }: Props) {
  const { label, condition, outcome, expected, rival, fit } = one;
  return (
    <>
      <tr className={`case ${own ? "own" : ""} ${open ? "open" : ""}`}>
        <th scope="row">
          <button type="button" className="link" aria-expanded={open} data-case={label} onClick={() => onOpen(open ? null : label)}>
            {label}
          </button>
        </th>
        <td className="value" data-label={words.head.condition} title={sayWords(condition.said)}>
          {valueWords(condition, test.condition.unit)}
        </td>
        <td className="then" data-label={words.head.outcome}>
          {scale === null ? (
            outcomeWord(one, test)
          ) : (
            <span className="then-line">
              <OutcomeLine one={one} test={test} scale={scale} />
              <span className="value">{valueWords(outcome)}</span>
            </span>
          )}
        </td>
        <td data-label={words.head.expected}>{expectedWord(test, expected, words.nothing, words.unsaid)}</td>
        <td data-label={words.head.rival} className="rival">
          {expectedWord(test, rival.expected, words.nothing, words.unsaid)}
        </td>
        <td className="fit">
          <FitMark fit={fit} />
          {whyEn.fits[fit]}
        </td>
      </tr>
      {open && (
        <tr className="case-detail">
          <td colSpan={6}>
            <p className="faint">{whyEn.case.from(one.from, one.until)}</p>
            <dl>
              <Computed title={whyEn.case.condition} measure={test.condition} reading={condition} known={one.present !== "unknown"} />
              <Computed title={whyEn.case.outcome} measure={test.outcome} reading={outcome} known={one.few !== "unknown"} />
              <dt>{whyEn.case.rival}</dt>
              <dd>{sentence(sayWords(rival.sentence))}</dd>
            </dl>
          </td>
        </tr>
      )}
    </>
  );
}

function Computed({
  title,
  measure: { meaning, unit },
  reading,
  known,
}: {
  readonly title: string;
  readonly measure: { readonly meaning: string; readonly unit: string };
  readonly reading: Reading;
  /** Whether it can be told on which side of the line it lies. */
  readonly known: boolean;
}) {
  return (
    <>
      <dt>{title}</dt>
      <dd>
        <strong>{valueWords(reading, unit)}</strong>: {sentence(sayWords(reading.said))} <span className="faint">{meaning}</span>
        {!known && reading.because !== null && reading.because !== reading.said && (
          <p>
            {whyEn.case.notKnown} {sayWords(reading.because)}.
          </p>
        )}
        <ReadingRecords reading={reading} />
      </dd>
    </>
  );
}

/** The case in one sentence, with its verdict's mark; a click shows it in the table. */
CaseRow.Sentence = function CaseSentence({ one }: { readonly one: Case }) {
  return (
    <li className="case-sentence">
      <FitMark fit={one.fit} />
      <div>
        <p>{sayWords(one.sentence)}</p>
        <p className="faint">{sayWords(one.rival.sentence)}</p>
      </div>
    </li>
  );
};

/** "0", "6 to 6.26", "?"; "yes" and "no" where the measure knows no other. */
function valueWords({ low, high }: Reading, unit = ""): string {
  if (low === null || high === null) return words.unknownValue;
  if (unit === "0 or 1" && low === high) return low === 1 ? words.yes : words.no;
  return low === high ? String(low) : `${low} to ${high}`;
}

function outcomeWord({ few }: Case, { outcome }: Test): string {
  return few === "unknown" ? words.unknownValue : few ? outcome.few : outcome.several;
}
