/** The open questions: disputes of law, then facts that the reader can assume true or false; the verdicts follow at once. */

import { en } from "../../app/language/en.ts";
import { capital } from "../../app/language/speech.ts";
import type { Finding, Question } from "../../app/query/answers.ts";
import { fewNames } from "../../ledger/fewNames.ts";
import { groupBy } from "../../ui/groupBy.ts";
import { answersIn, withAnswer } from "./case.ts";
import { Held } from "./Further.tsx";
import { labels } from "./labels.ts";
import { OpenQuestion } from "./OpenQuestion.tsx";
import { adoptedReadings, answerWords, isOnPeaceAlone } from "./questions.ts";
import { useAnsweredCase } from "./useCase.ts";
import { statusWords } from "./words.ts";

const words = labels.open;

export function OpenFacts() {
  const { own, trace, before, show } = useAnsweredCase();
  // An assumed fact is no longer open, but it keeps its place in the list, so that the answer can be changed.
  const first = before?.openQuestions ?? trace.openQuestions;
  const questions = [...first, ...trace.openQuestions.filter(({ id }) => first.every((one) => one.id !== id))];
  const findings = new Map([...trace.obligations, ...(before?.obligations ?? [])].map((finding) => [finding.id, finding]));
  // An address may hold a fact by an older key.
  const keys = new Map(trace.held.map(({ given, key }) => [given, key]));
  const held = answersIn(own).map(({ key, answer }) => ({ given: key, key: keys.get(key) ?? key, answer }));
  const adopted = adoptedReadings(before ?? trace).filter(({ id }) => questions.every((one) => one.id !== id));
  const asked = questions.filter(({ kind }) => kind !== "record");
  const known = asked.filter((one) => !isOnPeaceAlone(one, findings));
  const peace = asked.filter((one) => isOnPeaceAlone(one, findings));
  const record = questions.filter(({ kind }) => kind === "record");
  const hold = (id: string, answer: string | null) => show(withAnswer(own, id, answer));
  const asksOf = (question: Question) => (
    <OpenQuestion
      key={question.id}
      question={question}
      answer={held.find(({ key }) => key === question.id)?.answer ?? null}
      findings={findings}
      onAnswer={(answer) => hold(held.find(({ key }) => key === question.id)?.given ?? question.id, answer)}
    />
  );
  return (
    <section className="open-facts" aria-labelledby="open-title">
      <h2 id="open-title">{words.title}</h2>
      <p className="small">{questions.length === 0 ? words.none : words.intro}</p>
      {held.length > 0 && <Holding {...{ held, hold }} questions={[...questions, ...adopted]} />}
      <ol className="questions">{known.map(asksOf)}</ol>
      {peace.length > 0 && (
        <details className="rest" open={peace.some(({ id }) => held.some(({ key }) => key === id))}>
          <summary>{words.peace(peace.length, known.length > 0)}</summary>
          <ol className="questions">{peace.map(asksOf)}</ol>
        </details>
      )}
      {adopted.length > 0 && (
        <details className="rest" open={adopted.some(({ id }) => held.some(({ key }) => key === id))}>
          <summary>{words.ownIntro(adopted.length)}</summary>
          <ol className="questions">
            {adopted.map((question) => (
              <OpenQuestion
                key={question.id}
                question={question}
                isAdopted
                answer={held.find(({ key }) => key === question.id)?.answer ?? null}
                findings={findings}
                onAnswer={(answer) => hold(question.id, answer)}
              />
            ))}
          </ol>
        </details>
      )}
      {record.length > 0 && (
        <details className="rest">
          <summary>{words.record(record.length)}</summary>
          <ol className="questions">
            {record.map((question) => (
              <OpenQuestion key={question.id} question={question} answer={null} findings={findings} onAnswer={null} />
            ))}
          </ol>
        </details>
      )}
      {held.length > 0 && questions.length === 0 && <p className="small">{words.heldNone}</p>}
    </section>
  );
}

interface HoldingProps {
  readonly held: readonly { readonly given: string; readonly key: string; readonly answer: string }[];
  readonly questions: readonly Question[];
  readonly hold: (id: string, answer: string | null) => void;
}

/** What the reader holds true, and the duties that change with it. */
function Holding({ held, questions, hold }: HoldingProps) {
  const { changed, stale } = useAnsweredCase();
  return (
    <div className="holding">
      <h3>{words.held}</h3>
      <ul className="held">
        {held.map(({ given, key, answer }) => {
          const question = questions.find(({ id }) => id === key);
          const said = question === undefined ? words.holds(answer) : answerWords(question, answer);
          return <Held key={key} text={`${capital(question?.question ?? key)}${en.list.aside(said)}`} onRemove={() => hold(given, null)} />;
        })}
      </ul>
      <div aria-live="polite">
        {!stale && (
          <>
            <p>{words.changed(changed.size)}</p>
            <Changes />
          </>
        )}
      </div>
    </div>
  );
}

/** Maximum number of changes shown at once. */
const MOST = 5;

/** The statuses that have changed, one line for each instrument, type and change. */
function Changes() {
  const { trace, changed, nameOf } = useAnsweredCase();
  const pairs = trace.obligations.flatMap((now): { now: Finding; old: Finding }[] => {
    const old = changed.get(now.id);
    return old === undefined ? [] : [{ now, old }];
  });
  const groups = groupBy(pairs, ({ now, old }) => [now.instrument, now.type, statusWords(old), statusWords(now)].join("|"));
  const lines = [...groups].map(([key, all]) => {
    const [{ now, old }] = all;
    const who = fewNames([...new Set(all.map((one) => nameOf(one.now.owedBy)))], 3);
    return (
      <li key={key}>
        <strong>{now.short}</strong>
        {en.list.comma}
        {words.types(en.types[now.type] ?? now.type, who)}
        {en.list.colon}
        <span className="faint">{words.was(statusWords(old), statusWords(now))}</span>
      </li>
    );
  });
  return (
    <>
      <ul className="changes">{lines.slice(0, MOST)}</ul>
      {lines.length > MOST && (
        <details>
          <summary>{labels.showAll(lines.length)}</summary>
          <ul className="changes">{lines.slice(MOST)}</ul>
        </details>
      )}
    </>
  );
}
