/**
 * One case: a row that opens to show how condition and outcome were computed, from which records, and what the rival explanation
 * expects.
 */
import { en } from "../../app/language/en.ts";
import { sentence } from "../../ui/Complaint.tsx";
import { type Case, caseKey, isYesNo, type Reading, type Test } from "./explanation.ts";
import { FitMark } from "./FitMark.tsx";
import { labels } from "./labels.ts";
import { type LineScale, OutcomeLine } from "./OutcomeLine.tsx";
import { ReadingRecords } from "./ReadingRecords.tsx";

interface Props {
  readonly one: Case;
  readonly test: Test;
  /** null if the outcome is yes or no, which is shown as text. */
  readonly scale: LineScale | null;
  /** Whether it is one of the chosen state's own cases. */
  readonly own: boolean;
  readonly open: boolean;
  readonly onOpen: (key: string | null) => void;
}

const words = labels.test;

export function CaseRow({ one, test, scale, own, open, onOpen }: Props) {
  const { label, condition, outcome, few, expected, rival, fit } = one;
  const value = valueWords(condition, isYesNo(test));
  return (
    <>
      <tr className={`case ${own ? "own" : ""} ${open ? "open" : ""}`}>
        <th scope="row">
          <button type="button" className="link" aria-expanded={open} onClick={() => onOpen(open ? null : caseKey(one))}>
            {label}
          </button>
        </th>
        <td className="value" data-label={words.head.condition} title={condition.said}>
          {value}
        </td>
        <td className="then" data-label={words.head.outcome}>
          {scale === null ? (
            few === "unknown" ? (
              words.unknownValue
            ) : (
              test.outcome[few ? "few" : "several"]
            )
          ) : (
            <span className="then-line">
              <OutcomeLine one={one} test={test} scale={scale} />
              <span className="value">{valueWords(outcome)}</span>
            </span>
          )}
        </td>
        {!test.ofShares && (
          <>
            <td data-label={words.head.expected}>{expectedWord(test, expected)}</td>
            <td data-label={words.head.rival} className="rival">
              {expectedWord(test, rival.expected)}
            </td>
            <td className="fit">
              <FitMark fit={fit} />
              {labels.fits[fit]}
            </td>
          </>
        )}
      </tr>
      {open && (
        <tr className="case-detail">
          <td colSpan={6}>
            <p className="faint">{labels.case.from(one.from, one.until)}</p>
            <dl>
              <dt>{labels.case.condition}</dt>
              <Computed value={value} meaning={test.condition.meaning} reading={condition} known={one.present !== "unknown"} />
              <dt>{labels.case.outcome}</dt>
              <Computed value={valueWords(outcome)} meaning={test.outcome.meaning} reading={outcome} known={few !== "unknown"} />
              <dt>{labels.case.rival}</dt>
              <dd>{sentence(rival.sentence)}</dd>
            </dl>
          </td>
        </tr>
      )}
    </>
  );
}

interface ComputedProps {
  readonly value: string;
  readonly meaning: string;
  readonly reading: Reading;
  /** Whether it is known on which side of the threshold the value lies. */
  readonly known: boolean;
}

function Computed({ value, meaning, reading, known }: ComputedProps) {
  return (
    <dd>
      <strong>{value}</strong>
      {en.list.colon}
      {sentence(reading.said)} <span className="faint">{meaning}</span>
      {!known && reading.because !== null && reading.because !== reading.said && (
        <p>
          {labels.case.notKnown} {sentence(reading.because)}
        </p>
      )}
      <ReadingRecords reading={reading} />
    </dd>
  );
}

/** The case in one sentence, with its fit and the rival's sentence. */
export function CaseSentence({ one: { fit, sentence: said, rival } }: Pick<Props, "one">) {
  return (
    <li className="case-sentence">
      <FitMark fit={fit} />
      <div>
        <p>{said}</p>
        <p className="faint">{rival.sentence}</p>
      </div>
    </li>
  );
}

/** "0", "6 to 6.26", "?"; "yes" and "no" for a measure with no other values. */
function valueWords({ low, high }: Reading, yesNo = false): string {
  if (low === null) return words.unknownValue;
  if (high === null) return words.floor(low);
  if (yesNo && low === high) return low === 1 ? words.yes : words.no;
  return low === high ? String(low) : words.range(low, high);
}

function expectedWord({ outcome }: Test, expected: Case["expected"]): string {
  if (expected === null) return words.unsaid;
  return expected === "nothing" ? words.nothing : outcome[expected];
}
