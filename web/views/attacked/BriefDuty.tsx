/** One duty in a state's brief: its words, with the verdict or, if sealed, the questions to decide. */
import type { AnswerOf } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { typeWords } from "../../app/language/speech.ts";
import { fewNames } from "../../ledger/fewNames.ts";
import { Quote } from "../../ledger/Quote.tsx";
import { articleWords, named } from "../../ui/names.ts";
import { DutyWords } from "./DutyWords.tsx";
import { labels } from "./labels.ts";
import { StatusMark } from "./StatusMark.tsx";
import { useAnsweredCase } from "./useCase.ts";
import { slotWords } from "./words.ts";

export type BriefAnswer = AnswerOf<"crisis.brief">;
export type Duty = BriefAnswer["owes"][number];

interface Props {
  readonly duty: Duty;
  readonly owedBy: readonly string[];
  readonly answer: BriefAnswer["answers"][number] | undefined;
  readonly sealed: boolean;
}

const words = labels.brief;

export function DutyBlock({ duty, owedBy, answer, sealed }: Props) {
  const { nameOf, the } = useAnsweredCase();
  const { short, article, type, grade, owedTo, wording, quote, said } = duty;
  return (
    <section className="brief-duty">
      <h3>
        {short}
        {en.list.comma}
        {articleWords(article)}
        <span className="faint"> {labels.detail.owes(typeWords(type, grade), fewNames(owedBy.map(the), 6), the(owedTo))}</span>
      </h3>
      {answer !== undefined && answer.status !== null && (
        <p className="given">
          <StatusMark status={answer.status} open={answer.open} />
          {answer.because.length > 0 && <span>{answer.because.join(en.list.semicolon)}</span>}
        </p>
      )}
      {wording !== null && <DutyWords of={duty} />}
      {quote !== null && <Quote words={quote} />}
      {sealed && <Questions tests={duty.tests} />}
      {said.length > 0 && (
        <p className="small">
          {words.said}
          {en.list.colon}
          {said
            .map(({ date, by, says }) => `${date}${en.list.comma}${named(by, nameOf)}${en.list.colon}${en.list.kept(says)}`)
            .join(en.list.semicolon)}
          {en.list.stop}
        </p>
      )}
    </section>
  );
}

function Questions({ tests }: Pick<Duty, "tests">) {
  const { nameOf } = useAnsweredCase();
  return (
    <ol className="decide" aria-label={words.decide}>
      {tests.map(({ clause, asks, readings }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a clause may put the same question twice, in a fixed order
        <li key={`${index} ${clause}`}>
          <span className="slot">{slotWords(clause)}</span> {asks}
          {readings.length > 0 && (
            <ul>
              {readings.map(({ says, heldBy }) => (
                <li key={says} className="faint">
                  {says}
                  {heldBy.length > 0 && en.list.aside(en.drawer.heldBy(named(heldBy, nameOf)))}
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
  );
}
