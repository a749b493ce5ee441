/** One question that a case leaves open: what it asks, what can be held of it, and which duties would follow. */
import { Fragment, useId } from "react";
import { en } from "../../app/language/en.ts";
import { withArticle } from "../../app/language/speech.ts";
import type { Finding, Question } from "../../app/query/answers.ts";
import { capital, type Spell, some } from "../../ledger/spell.ts";

export function asked({ question }: Question, spell: Spell): string {
  return capital(spell(question));
}

interface AskedProps {
  readonly question: Question;
  readonly answer: string | null;
  readonly findings: ReadonlyMap<string, Finding>;
  readonly nameOf: (id: string) => string;
  readonly spell: Spell;
  /** null: nothing that could be held. */
  readonly onAnswer: ((answer: string | null) => void) | null;
}

export function Asked({ question, answer, findings, nameOf, spell, onAnswer }: AskedProps) {
  const name = useId();
  const words = en.attacked.open;
  const settable = onAnswer !== null && question.kind === "fact";
  const options = question.values.map(({ value }) => value);
  return (
    <li className="question">
      <p className="asked">
        <span className={`status contestable by-${question.kind}`} title={en.attacked.kindsLong[question.kind]}>
          <span>{en.attacked.kinds[question.kind]}</span>
        </span>
        <span>{asked(question, spell)}</span>
      </p>
      {settable && onAnswer !== null && (
        <fieldset className="answers">
          <legend className="unseen">{`${words.answer} ${asked(question, spell)}`}</legend>
          {[...options, null].map((value) => (
            <label key={value ?? ""}>
              <input type="radio" name={name} checked={answer === value} onChange={() => onAnswer(value)} />
              <span>{value === null ? words.unsaid : (words.values[value] ?? value)}</span>
            </label>
          ))}
        </fieldset>
      )}
      <dl className="under">
        {question.values.map(({ value, changes }) => (
          <Fragment key={value}>
            <dt>{words.if(words.values[value] ?? spell(value))}</dt>
            <dd>{consequence(changes, findings, nameOf)}</dd>
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
  nameOf: (id: string) => string,
): string {
  const words = en.attacked.open;
  if (changes.length === 0) return words.nothing;
  const statuses = [...new Set(changes.map(({ status }) => status))];
  return statuses
    .map((status) => {
      const own = changes.filter((change) => change.status === status).flatMap(({ obligation }) => findings.get(obligation) ?? []);
      const types = [...new Set(own.map(({ type }) => type))].map((type) => {
        const who = [...new Set(own.filter((one) => one.type === type).map(({ owedBy }) => withArticle(nameOf(owedBy))))];
        return words.types(en.types[type] ?? type, some(who, 4));
      });
      const count = changes.filter((change) => change.status === status).length;
      return `${words.becomes(count, en.attacked.statuses[status] ?? status)}: ${types.join("; ")}`;
    })
    .join(". ");
}
