/** One step of the argument: its number and topic, a claim, a few sentences, a picture, and the questions that its data answer. */
import type { ReactNode } from "react";
import { capital } from "../../../app/language/speech.ts";
import { commandOf } from "../../../app/query/directory.ts";
import { stepLabels } from "./labels.ts";

interface Asked {
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
}

export interface StepFrame {
  readonly id: string;
  readonly number: number;
  /** The address of a view that shows more, with its name. */
  readonly door?: { readonly href: string; readonly text: string };
}

interface Props extends StepFrame {
  readonly topic: string;
  /** The claim; null until the answers are here. */
  readonly claim: string | null;
  /** Sentences; one without its data is left out. */
  readonly says: readonly (string | null | false)[];
  /** The questions behind the picture. */
  readonly data: readonly Asked[];
  readonly children: ReactNode;
}

const t = stepLabels.step;

export function Step({ id, number, topic, claim, says, data, door, children }: Props) {
  return (
    <section className={claim === null ? "why-step waiting" : "why-step"} id={id} aria-labelledby={`${id}-claim`}>
      <div className="why-step-text">
        <p className="topic">
          {number} · {topic}
        </p>
        <h2 id={`${id}-claim`}>{claim === null ? topic : capital(claim)}</h2>
        {says.flatMap((sentence) => (sentence === null || sentence === false ? [] : [<p key={sentence}>{capital(sentence)}</p>]))}
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
      <div className="why-step-figure">{claim === null ? <div className="step-waiting" aria-hidden="true" /> : children}</div>
    </section>
  );
}
