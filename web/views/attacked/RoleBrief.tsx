/** One state's page in a case. Sealed, it puts the questions and keeps the answers back. */
import { useMemo } from "react";
import { en } from "../../app/language/en.ts";
import { withArticle } from "../../app/language/speech.ts";
import type { Trace } from "../../app/query/answers.ts";
import { useAsk } from "../../app/query/useAsk.ts";
import { capital, type Spell } from "../../ledger/spell.ts";
import { Complaint } from "../../ui/Complaint.tsx";
import { type Duty, DutyBlock, type Given } from "./BriefDuty.tsx";
import { CaseSentence } from "./CaseSentence.tsx";
import { type CaseFields, inputOf, placeSaid } from "./case.ts";

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
  const sides = new Set([...brief.initiators, ...brief.targets].map(({ id }) => id));
  const further = trace.strikes.filter(({ by, on, round }) => round > 0 && !(sides.has(by) && sides.has(on)));
  const name = (side: readonly { id: string }[]) => side.map(({ id }) => withArticle(nameOf(id))).join(en.attacked.and);
  return (
    <article className="brief-sheet">
      <p className="kicker">{words.title(brief.role.name)}</p>
      <CaseSentence
        by={name(brief.initiators)}
        on={name(brief.targets)}
        place={placeSaid(trace)}
        date={brief.date}
        act={own.act}
        missing={false}
      />
      {further.length > 0 && (
        <p>{words.further(further.map(({ by, on }) => [withArticle(nameOf(by)), withArticle(nameOf(on))] as const))}</p>
      )}
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
  return [...groups.values()].sort((one, other) => BY_WEIGHT.indexOf(one.duty.type) - BY_WEIGHT.indexOf(other.duty.type));
}

/** What asks most comes first; by its verdict nothing is ordered, because a sealed page gives none away. */
const BY_WEIGHT = ["defence", "offence", "neutrality", "consultation", "nonaggression"];
