/** One state's page in a case. Sealed, it puts the questions and keeps the answers back. */
import { useMemo } from "react";
import type { AnswerOf } from "../../../src/surfaces/client/words.ts";
import { typeWords, withArticle } from "../../../src/surfaces/client/words.ts";
import { type CaseFields, inputOf } from "../../case.ts";
import { capital, type Spell, some } from "../../spell.ts";
import { askNow, type Trace } from "../../state.ts";
import { en } from "../../text/en.ts";
import { articleWords, named } from "../../words.ts";
import { Complaint } from "../Complaint.tsx";
import { CaseSentence } from "./CaseSentence.tsx";
import { StatusMark } from "./StatusMark.tsx";
import { slotWords } from "./TestLine.tsx";
import { decidedWords } from "./Verdicts.tsx";

type Brief = AnswerOf<"crisis.brief">;
type Duty = Brief["owes"][number];
type Given = Brief["answers"][number];

interface Props {
  readonly own: CaseFields;
  readonly role: string;
  readonly sealed: boolean;
  readonly trace: Trace;
  readonly nameOf: (id: string) => string;
  readonly spell: Spell;
}

export function RoleBrief({ own, role, sealed, trace, nameOf, spell }: Props) {
  const words = en.attacked.brief;
  const { answer: brief, complaint } = useMemo(() => {
    const input = inputOf(own);
    return input === null ? { answer: null, complaint: null } : askNow("crisis.brief", { ...input, role, sealed });
  }, [own, role, sealed]);
  if (brief === null) return <article className="brief-sheet">{complaint !== null && <Complaint complaint={complaint} />}</article>;
  const answers = new Map(brief.answers.map((one) => [one.obligation, one]));
  const list = (title: string, duties: readonly Duty[], none: string) => (
    <section>
      <h2>{title}</h2>
      {duties.length === 0 && <p className="faint">{none}</p>}
      {gathered(duties, answers).map(({ duty, others, answer }) => (
        <DutyBlock key={duty.obligation} duty={duty} others={others} answer={answer} sealed={sealed} nameOf={nameOf} spell={spell} />
      ))}
    </section>
  );
  const name = (side: readonly { id: string }[]) => side.map(({ id }) => withArticle(nameOf(id))).join(en.attacked.and);
  return (
    <article className="brief-sheet">
      <p className="kicker">{words.title(brief.role.name)}</p>
      <CaseSentence
        by={name(brief.initiators)}
        on={name(brief.targets)}
        place={trace.place === null ? null : brief.placeName}
        date={brief.date}
        act={own.act}
        missing={false}
      />
      <p className="part">
        <strong>{capital(withArticle(brief.role.name))}</strong> {words.parts[brief.part]}.
      </p>
      <p className="assumed small">
        <strong>{en.attacked.assumed}</strong> {brief.assumptions.map(spell).join(" ")}
      </p>
      {sealed && <p className="left-out">{words.sealedNote}</p>}
      {list(words.owes, brief.owes, words.owesNone)}
      {list(words.owed, brief.owed, words.owedNone)}
    </article>
  );
}

/** A pact of many is one block: duties of the same clause with the same answer are gathered, with who owes them. */
function gathered(
  duties: readonly Duty[],
  answers: ReadonlyMap<string, Given>,
): { duty: Duty; others: string[]; answer: Given | undefined }[] {
  const groups = new Map<string, { duty: Duty; others: string[]; answer: Given | undefined }>();
  for (const duty of duties) {
    const answer = answers.get(duty.obligation);
    const key = JSON.stringify([duty.title, duty.article, duty.owedTo, duty.wording, answer?.status, answer?.open, answer?.because]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { duty, others: [duty.owedBy], answer });
    else known.others.push(duty.owedBy);
  }
  return [...groups.values()];
}

interface BlockProps {
  readonly duty: Duty;
  readonly others: readonly string[];
  readonly answer: Given | undefined;
  readonly sealed: boolean;
  readonly nameOf: (id: string) => string;
  readonly spell: Spell;
}

function DutyBlock({ duty, others, answer, sealed, nameOf, spell }: BlockProps) {
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
              <span className="slot">{slotWords(clause)}</span> {asks}
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
