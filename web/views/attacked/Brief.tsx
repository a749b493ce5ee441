/** Role briefs: one page per state in a case, for print. A sealed page asks the questions and withholds the answers. */
import { useEffect } from "react";
import { en } from "../../app/language/en.ts";
import { capital, withArticle } from "../../app/language/speech.ts";
import { useAsks } from "../../app/query/useAsk.ts";
import { Complaint } from "../../ui/Complaint.tsx";
import { groupBy } from "../../ui/groupBy.ts";
import { Assumed } from "./Answer.tsx";
import { type BriefAnswer, type Duty, DutyBlock } from "./BriefDuty.tsx";
import { CaseSentence } from "./CaseSentence.tsx";
import { labels } from "./labels.ts";
import { useAnsweredCase } from "./useCase.ts";
import { weightOf } from "./verdict.ts";

const words = labels.brief;

export function Brief({ roles, sealed }: { readonly roles: readonly string[]; readonly sealed: boolean }) {
  const { input, show } = useAnsweredCase();
  const all = [...new Set(roles)];
  const { asked: briefs } = useAsks("crisis.brief", input === null ? [] : all.map((role) => ({ ...input, role, sealed })));
  useEffect(() => {
    window.scrollTo(0, 0); // some browsers return a promise
  }, []);
  return (
    <div className="brief">
      <p className="brief-controls">
        <button type="button" className="button small-button" onClick={() => show({ brief: null, sealed: false })}>
          {words.back}
        </button>
        <button type="button" className="button small-button" onClick={() => window.print()}>
          {words.print(all.length)}
        </button>
        <label>
          <input type="checkbox" checked={sealed} onChange={({ target }) => show({ sealed: target.checked })} /> {words.seal}
        </label>
      </p>
      {briefs.map(({ input: { role }, answer, complaint }) => (
        <article key={role} className="brief-sheet">
          {answer === null ? <Complaint complaint={complaint} /> : <Sheet brief={answer} />}
        </article>
      ))}
    </div>
  );
}

function Sheet({ brief }: { readonly brief: BriefAnswer }) {
  const { trace, stated, the } = useAnsweredCase();
  const { role, part, sealed, initiators, targets } = brief;
  const sides = [...initiators, ...targets].map(({ id }) => id as string);
  const further = trace.strikes.flatMap(({ by, on, round }) =>
    round > 0 && by !== null && !(sides.includes(by) && sides.includes(on)) ? [[the(by), the(on)] as const] : [],
  );
  const name = (side: typeof initiators) => en.list.and(side.map(({ id }) => the(id)));
  return (
    <>
      <p className="kicker">{words.title(role.name)}</p>
      <div className="lead case-lead">
        <CaseSentence {...stated} by={name(initiators)} on={name(targets)} date={brief.date} />
      </div>
      {further.length > 0 && <p>{words.further(further)}</p>}
      <p className="part">
        <strong>{capital(withArticle(role.name))}</strong> {words.parts[part]}
        {en.list.stop}
      </p>
      <Assumed assumptions={brief.assumptions} />
      {sealed && <p className="left-out">{words.sealedNote}</p>}
      <Duties title={words.owes} none={words.owesNone} duties={brief.owes} brief={brief} />
      <Duties title={words.owed} none={words.owedNone} duties={brief.owed} brief={brief} />
    </>
  );
}

interface DutiesProps {
  readonly title: string;
  /** Text for an empty list. */
  readonly none: string;
  readonly duties: readonly Duty[];
  readonly brief: BriefAnswer;
}

/**
 * Duties under one clause with the same answer are one block with all states that owe them, so a large pact appears once. Blocks
 * are ordered by type of promise, never by verdict, because a sealed page must not reveal a verdict.
 */
function Duties({ title, none, duties, brief: { answers, sealed } }: DutiesProps) {
  const answerOf = ({ obligation }: Duty) => answers.find((one) => one.obligation === obligation);
  const blocks = groupBy(duties, (duty) => {
    const answer = answerOf(duty);
    return JSON.stringify([duty.short, duty.article, duty.owedTo, duty.wording, answer?.status, answer?.open, answer?.because]);
  });
  const sorted = [...blocks.values()].sort(([one], [other]) => weightOf(one.type) - weightOf(other.type));
  return (
    <section>
      <h2>{title}</h2>
      {duties.length === 0 && <p className="faint">{none}</p>}
      {sorted.map((all) => (
        <DutyBlock
          key={all[0].obligation}
          duty={all[0]}
          owedBy={all.map(({ owedBy }) => owedBy)}
          answer={answerOf(all[0])}
          sealed={sealed}
        />
      ))}
    </section>
  );
}
