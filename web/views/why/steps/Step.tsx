/**
 * One step of the argument: its number and topic, a claim, and, when it is open, a few sentences, a picture and the questions that
 * its data answer. A closed step keeps its content in the page, so that paper shows it and its chart is drawn for print.
 */
import type { ReactNode } from "react";
import { capital } from "../../../app/language/speech.ts";
import { commandOf } from "../../../app/query/directory.ts";
import { Marked } from "../Marked.tsx";
import { stepLabels } from "./labels.ts";
import { STEPS, type StepId, useSteps } from "./useSteps.ts";

interface Asked {
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
}

interface Props {
  readonly id: StepId;
  readonly topic: string;
  /** The claim; null until the answers are here. Numbers may be marked. */
  readonly claim: string | null;
  /** Sentences; one without its data is left out. */
  readonly says: readonly (string | null | false)[];
  /** The questions behind the picture. */
  readonly data: readonly Asked[];
  /** The address of a view that shows more, with its name. */
  readonly door?: { readonly href: string; readonly text: string };
  readonly children: ReactNode;
}

const t = stepLabels.step;

export function Step({ id, topic, claim, says, data, door, children }: Props) {
  const { isOpen, toggle } = useSteps();
  const open = isOpen(id);
  const waiting = claim === null;
  return (
    <section className={`why-step ${open ? "open" : "closed"}${waiting ? " waiting" : ""}`} id={id} aria-labelledby={`${id}-claim`}>
      <div className="why-step-head">
        <button type="button" className="topic" aria-expanded={open} aria-controls={`${id}-body`} onClick={() => toggle(id)}>
          {STEPS.indexOf(id) + 1} · {topic}
        </button>
        <h2 id={`${id}-claim`}>{waiting ? topic : <Marked text={capital(claim)} />}</h2>
      </div>
      <div className="why-step-body" id={`${id}-body`}>
        <div className="why-step-text">
          {says.flatMap((sentence) =>
            sentence === null || sentence === false
              ? []
              : [
                  <p key={sentence}>
                    <Marked text={capital(sentence)} />
                  </p>,
                ],
          )}
          <details className="step-data">
            <summary>{t.data}</summary>
            <ul>
              {data.map(({ name, input }) => (
                <li key={`${name} ${JSON.stringify(input)}`}>
                  <code>{commandOf(name, input)}</code>
                </li>
              ))}
            </ul>
          </details>
          {door !== undefined && (
            <p className="step-door">
              <a href={door.href}>{door.text}</a>
            </p>
          )}
        </div>
        <div className="why-step-figure">{waiting ? <p className="step-waiting">{t.waiting}</p> : children}</div>
      </div>
    </section>
  );
}
