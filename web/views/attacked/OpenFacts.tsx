/** What would have to be settled: disputes of law, then facts, which can be held true or not; the verdicts follow at once. */

import { en } from "../../app/language/en.ts";
import type { Finding, Trace } from "../../app/query/answers.ts";
import { type Spell, some } from "../../ledger/spell.ts";
import { type CaseFields, factOf, listed, withFact } from "./case.ts";
import { Held } from "./Further.tsx";
import { goCase } from "./goCase.ts";
import { Asked, asked } from "./OpenQuestion.tsx";
import { statusWords } from "./Verdicts.tsx";

interface Props {
  readonly own: CaseFields;
  readonly trace: Trace;
  readonly before: Trace | null;
  readonly changed: ReadonlyMap<string, Finding>;
  readonly nameOf: (id: string) => string;
  readonly spell: Spell;
}

export function OpenFacts({ own, trace, before, changed, nameOf, spell }: Props) {
  const words = en.attacked.open;
  // A fact that is held is no longer open; it keeps its place in the list, so that the answer can be changed.
  const first = before?.openQuestions ?? trace.openQuestions;
  const questions = [...first, ...trace.openQuestions.filter(({ id }) => first.every((one) => one.id !== id))];
  const held = listed(own.fact).map(factOf);
  const known = questions.filter(({ kind }) => kind !== "record");
  const record = questions.filter(({ kind }) => kind === "record");
  const elsewhere = held.filter(({ key }) => questions.every(({ id }) => id !== key));
  const findings = new Map((before ?? trace).obligations.map((finding) => [finding.id, finding]));
  for (const finding of trace.obligations) if (!findings.has(finding.id)) findings.set(finding.id, finding);
  const set = (key: string, answer: string | null) => goCase({ ...own, fact: withFact(own.fact, key, answer) });
  return (
    <section className="open-facts" aria-labelledby="open-title">
      <h2 id="open-title">{words.title}</h2>
      <p className="small">{questions.length === 0 ? words.none : words.intro}</p>
      {held.length > 0 && (
        <div className="holding">
          <h3>{words.held}</h3>
          <ul className="held">
            {held.map(({ key, answer }) => {
              const question = questions.find(({ id }) => id === key);
              return (
                <Held
                  key={key}
                  text={`${question === undefined ? key : asked(question, spell)} (${words.holds(answer)})`}
                  onRemove={() => set(key, null)}
                />
              );
            })}
          </ul>
          <div aria-live="polite">
            <p>{words.changed(changed.size)}</p>
            <Changes changed={changed} trace={trace} nameOf={nameOf} />
          </div>
        </div>
      )}
      <ol className="questions">
        {known.map((question) => (
          <Asked
            key={question.id}
            question={question}
            answer={held.find(({ key }) => key === question.id)?.answer ?? null}
            findings={findings}
            nameOf={nameOf}
            spell={spell}
            onAnswer={(answer) => (question.id === "provocation" ? goCase({ ...own, provocation: answer }) : set(question.id, answer))}
          />
        ))}
      </ol>
      {record.length > 0 && (
        <details className="rest">
          <summary>{words.record(record.length)}</summary>
          <ol className="questions">
            {record.map((question) => (
              <Asked
                key={question.id}
                question={question}
                answer={null}
                findings={findings}
                nameOf={nameOf}
                spell={spell}
                onAnswer={null}
              />
            ))}
          </ol>
        </details>
      )}
      {elsewhere.length > 0 && questions.length === 0 && <p className="small">{words.heldNone}</p>}
    </section>
  );
}

/** The statuses that differ from what they were, gathered by instrument and by how they changed. */
function Changes({ changed, trace, nameOf }: Pick<Props, "changed" | "trace" | "nameOf">) {
  const rows = new Map<string, { title: string; type: string; from: string; to: string; who: string[] }>();
  for (const finding of trace.obligations) {
    const old = changed.get(finding.id);
    if (old === undefined) continue;
    const [from, to] = [statusWords(old), statusWords(finding)];
    const key = [finding.instrument, finding.type, from, to].join("|");
    const row = rows.get(key) ?? { title: finding.title, type: en.types[finding.type] ?? finding.type, from, to, who: [] };
    const name = nameOf(finding.owedBy);
    if (!row.who.includes(name)) row.who.push(name);
    rows.set(key, row);
  }
  const lines = [...rows.values()];
  const list = (some_: typeof lines) => (
    <ul className="changes">
      {some_.map(({ title, type, from, to, who }) => (
        <li key={`${title}${type}${from}${to}`}>
          <strong>{title}</strong>, {type} by {some(who, 3)}: <span className="faint">{en.attacked.open.was(from, to)}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {list(lines.slice(0, 5))}
      {lines.length > 5 && (
        <details>
          <summary>{en.attacked.showAll(lines.length)}</summary>
          {list(lines.slice(5))}
        </details>
      )}
    </>
  );
}
