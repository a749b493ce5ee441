/** One open question of a case: the answers that the reader can assume, and the duties that would follow from each. */

import { Fragment, useId } from "react";
import { en } from "../../app/language/en.ts";
import { capital } from "../../app/language/speech.ts";
import type { Finding, Question } from "../../app/query/answers.ts";
import { fewNames } from "../../ledger/fewNames.ts";
import { groupBy } from "../../ui/groupBy.ts";
import { labels } from "./labels.ts";
import { useAnsweredCase } from "./useCase.ts";

interface Props {
  readonly question: Question;
  readonly answer: string | null;
  readonly findings: ReadonlyMap<string, Finding>;
  /** null if no answer can be assumed. */
  readonly onAnswer: ((answer: string | null) => void) | null;
}

const words = labels.open;

export function OpenQuestion({ question: { question, kind, values }, answer, findings, onAnswer }: Props) {
  const name = useId();
  const { the } = useAnsweredCase();
  const asked = capital(question);
  return (
    <li className="question">
      <p className="asked">
        <span className={`status contestable by-${kind}`} title={labels.kindsLong[kind]}>
          <span>{labels.kinds[kind]}</span>
        </span>
        <span>{asked}</span>
      </p>
      {onAnswer !== null && kind === "fact" && (
        <fieldset className="answers">
          <legend className="unseen">{`${words.answer} ${asked}`}</legend>
          {[...values.map(({ value }) => value), null].map((value) => (
            <label key={value ?? ""}>
              <input type="radio" name={name} checked={answer === value} onChange={() => onAnswer(value)} />
              <span>{value === null ? words.unsaid : (words.values[value] ?? value)}</span>
            </label>
          ))}
        </fieldset>
      )}
      <dl className="under">
        {values.map(({ value, changes }) => (
          <Fragment key={value}>
            <dt>{words.if(words.values[value] ?? value)}</dt>
            <dd>{consequence(changes, findings, the)}</dd>
          </Fragment>
        ))}
      </dl>
    </li>
  );
}

/** "4 duties become triggered: consultation by Russia, Mongolia and 2 more" */
function consequence(
  changes: Question["values"][number]["changes"],
  findings: ReadonlyMap<string, Finding>,
  the: (id: string) => string,
): string {
  if (changes.length === 0) return words.nothing;
  const sentences = [...groupBy(changes, ({ status }) => status)].map(([status, own]) => {
    const duties = own.flatMap(({ obligation }) => findings.get(obligation) ?? []);
    const types = [...groupBy(duties, ({ type }) => type)].map(([type, all]) =>
      words.types(en.types[type] ?? type, fewNames([...new Set(all.map(({ owedBy }) => the(owedBy)))], 4)),
    );
    return `${words.becomes(own.length, labels.statuses[status as Finding["status"]])}: ${types.join("; ")}`;
  });
  return sentences.join(". ");
}
