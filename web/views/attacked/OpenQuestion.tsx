/** One open question of a case: the answers that the reader can assume, and the duties that would follow from each. */

import { Fragment, useId } from "react";
import { en } from "../../app/language/en.ts";
import { capital } from "../../app/language/speech.ts";
import type { Finding, Question } from "../../app/query/answers.ts";
import { fewNames } from "../../ledger/fewNames.ts";
import { groupBy } from "../../ui/groupBy.ts";
import { articleWords } from "../../ui/names.ts";
import { labels } from "./labels.ts";
import { answersTo, dutiesOf } from "./questions.ts";
import { useAnsweredCase } from "./useCase.ts";
import { kindOf } from "./words.ts";

interface Props {
  readonly question: Question;
  readonly answer: string | null;
  readonly findings: ReadonlyMap<string, Finding>;
  /** Whether the bearer has settled it by a reading of its own. */
  readonly isAdopted?: boolean;
  /** null if no answer can be assumed. */
  readonly onAnswer: ((answer: string | null) => void) | null;
}

const words = labels.open;

export function OpenQuestion({ question: asking, answer, findings, isAdopted = false, onAnswer }: Props) {
  const name = useId();
  const { the } = useAnsweredCase();
  const { question, kind } = asking;
  const why = kindOf(slotOf(asking, findings), kind);
  const asked = capital(question);
  const answers = answersTo(asking, findings.values());
  const pacts = pactsOf(asking, findings);
  const legend = <legend className="unseen">{`${words.answer} ${asked}`}</legend>;
  return (
    <li className="question">
      <p className="asked">
        <span
          className={`status ${isAdopted ? "not-triggered" : `contestable by-${kind}`}`}
          title={isAdopted ? words.ownLong : labels.kindsLong[why]}
        >
          <span>{isAdopted ? words.own : labels.kinds[why]}</span>
        </span>
        <span>
          {asked}
          {pacts !== "" && <span className="faint">{en.list.aside(pacts)}</span>}
        </span>
      </p>
      {onAnswer !== null && kind === "fact" && (
        <fieldset className="answers">
          {legend}
          {[...answers, null].map((one) => (
            <label key={one?.answer ?? ""}>
              <input type="radio" name={name} checked={answer === (one?.answer ?? null)} onChange={() => onAnswer(one?.answer ?? null)} />
              <span>{one?.text ?? words.unsaid}</span>
            </label>
          ))}
        </fieldset>
      )}
      {onAnswer !== null && kind === "text" && (
        <fieldset className="readings-taken">
          {legend}
          {[...answers, null].map((one) => (
            <label key={one?.answer ?? ""}>
              <input type="radio" name={name} checked={answer === (one?.answer ?? null)} onChange={() => onAnswer(one?.answer ?? null)} />
              <span>
                {capital(one?.text ?? (isAdopted ? words.own : words.leftOpen))}
                {one !== null && <span className="faint"> {consequence(one.changes, findings, the)}</span>}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {(onAnswer === null || kind !== "text") && (
        <dl className="under">
          {answers.map(({ answer: value, text, changes }) => (
            <Fragment key={value}>
              <dt>{words.if(text)}</dt>
              <dd>{consequence(changes, findings, the)}</dd>
            </Fragment>
          ))}
        </dl>
      )}
    </li>
  );
}

/** The slot of the test that asks the question. */
function slotOf({ id, values }: Question, findings: ReadonlyMap<string, Finding>): string {
  const found = findings.get(values.flatMap(({ changes }) => changes)[0]?.obligation ?? "");
  return found?.tests.find(({ reads }) => reads[0] === id)?.clause ?? "";
}

/** Maximum number of pacts named beside a question. */
const PACTS = 2;

/** The pacts on whose duties the question bears; of one clause also its article, as two clauses may ask it in the same words. */
function pactsOf(question: Question, findings: ReadonlyMap<string, Finding>): string {
  const clauses = dutiesOf(question, findings).map(({ short, article }) => ({ short, article: articleWords(article) }));
  const names = [...new Set(clauses.map(({ short }) => short))];
  const articles = new Set(clauses.map(({ article }) => article));
  if (names.length === 1 && articles.size === 1) return [...names, ...articles].join(en.list.comma);
  return [...names.slice(0, PACTS), ...(names.length > PACTS ? [labels.morePacts(names.length - PACTS)] : [])].join(en.list.semicolon);
}

/** "4 duties are triggered: consultation by Russia, Mongolia and 2 more" */
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
    return `${words.becomes(own.length, status as Finding["status"])}${en.list.colon}${types.join(en.list.semicolon)}`;
  });
  return sentences.join(`${en.list.stop}${en.list.sentences}`);
}
