/** One duty on a state's page: what it is, by which words; with its verdict, or sealed, with the questions to decide. */
import type { AnswerOf } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { typeWords, withArticle } from "../../app/language/speech.ts";
import { capital, type Spell, some } from "../../ledger/spell.ts";
import { articleWords, named } from "../../ui/download.ts";
import { StatusMark } from "./StatusMark.tsx";
import { slotWords } from "./TestLine.tsx";
import { decidedWords } from "./Verdicts.tsx";

type Brief = AnswerOf<"crisis.brief">;
export type Duty = Brief["owes"][number];
export type Given = Brief["answers"][number];

interface BlockProps {
  readonly duty: Duty;
  readonly others: readonly string[];
  readonly answer: Given | undefined;
  readonly sealed: boolean;
  readonly nameOf: (id: string) => string;
  readonly spell: Spell;
}

export function DutyBlock({ duty, others, answer, sealed, nameOf, spell }: BlockProps) {
  const words = en.attacked.brief;
  const { title, article, type, grade, owedTo, wording, quote, tests, said } = duty;
  return (
    <section className="brief-duty">
      <h3>
        {title}, {articleWords(article)}
        <span className="faint">
          {" "}
          {en.attacked.detail.owes(
            typeWords(type, grade),
            some(
              others.map((id) => withArticle(nameOf(id))),
              6,
            ),
            spell(owedTo),
          )}
        </span>
      </h3>
      {answer !== undefined && answer.status !== null && (
        <p className="given">
          <StatusMark status={answer.status} open={answer.open} />
          {answer.because.length > 0 && <span>{answer.because.map((one) => because(one, spell)).join("; ")}</span>}
        </p>
      )}
      {wording !== null && (
        <p>
          {capital(spell(wording))}; {decidedWords(duty, spell)}.
        </p>
      )}
      {quote !== null && (
        <figure className="quote">
          <blockquote>{quote}</blockquote>
        </figure>
      )}
      {sealed && (
        <ol className="decide" aria-label={words.decide}>
          {tests.map(({ clause, asks, readings }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a clause may put the same question twice, in a fixed order
            <li key={`${index} ${clause}`}>
              <span className="slot">{slotWords(clause)}</span> {spell(asks)}
              {readings.length > 0 && (
                <ul>
                  {readings.map(({ says, heldBy }) => (
                    <li key={says} className="faint">
                      {spell(says)}
                      {heldBy.length > 0 && ` (${en.drawer.heldBy(named(heldBy, nameOf))})`}
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
          <li>
            <span className="slot">{words.yours}</span> {words.answer}
          </li>
        </ol>
      )}
      {said.length > 0 && (
        <p className="small">
          {words.said}: {said.map(({ date, by, says }) => `${date}, ${named(by, nameOf)}: ${spell(says)}`).join("; ")}.
        </p>
      )}
    </section>
  );
}

/** "area: the clause has no limit of place" with the slot in words. */
function because(text: string, spell: Spell): string {
  const cut = text.indexOf(": ");
  return `${slotWords(text.slice(0, cut))}: ${spell(text.slice(cut + 2))}`;
}
