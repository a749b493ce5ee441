/** The readings of a text or a date that can be read in two ways: each with its holders, and the one used here. */

import { en } from "../app/language/en.ts";
import type { Evidence } from "../app/query/answers.ts";
import { InEnglish } from "../ui/InEnglish.tsx";
import { named } from "../ui/names.ts";

/** A reading from an answer or from a treaty's file. */
export interface HeldReading extends Omit<Evidence["readings"][number], "question" | "says"> {
  readonly question: string;
  readonly says: string;
}

interface Props {
  readonly records: readonly { readonly readings: readonly HeldReading[] }[];
  readonly nameOf: (id: string) => string;
  /** The level of their headings, one below the heading that they stand under. */
  readonly level?: 3 | 4;
}

export function Readings({ records, nameOf, level = 4 }: Props) {
  const Title = level === 3 ? "h3" : "h4";
  const all = records.flatMap(({ readings }) => readings);
  const questions = [...new Set(all.map(({ question }) => question))];
  return questions.map((question) => {
    const seen = new Set<string>();
    const readings = all.filter((one) => one.question === question && !seen.has(one.says) && seen.add(one.says));
    return (
      <section key={question} className="readings">
        <Title>{en.drawer.readings(readings.length)}</Title>
        <p>
          <InEnglish text={`${question}${/[?.!？。]$/.test(question) ? "" : en.list.stop}`} />
        </p>
        <ul>
          {readings.map(({ says, heldBy, isDefault }) => (
            <li key={says}>
              <InEnglish text={says} />
              {heldBy.length > 0 && <span className="faint"> ({en.drawer.heldBy(named(heldBy, nameOf))})</span>}
              {isDefault && <span className="mark">{en.drawer.taken}</span>}
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
