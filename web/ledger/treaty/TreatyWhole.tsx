/** One instrument in full inside a drawer: the parts of its page, shorter, with a link to that page. */

import { en } from "../../app/language/en.ts";
import { capital } from "../../app/language/speech.ts";
import { hrefOf } from "../../app/query/search.ts";
import { useAsk } from "../../app/query/useAsk.ts";
import { Complaint } from "../../ui/Complaint.tsx";
import { Facts } from "../../ui/Facts.tsx";
import { InEnglish } from "../../ui/InEnglish.tsx";
import { Cite } from "../Cite.tsx";
import { OpenQuestions } from "../OpenQuestions.tsx";
import { running } from "../RecordGroup.tsx";
import { ActList } from "./ActList.tsx";
import { ArticleCard } from "./ArticleCard.tsx";
import { Changes } from "./Changes.tsx";
import { LifeList } from "./LifeList.tsx";
import { treatyLabels } from "./labels.ts";
import { SourcesWhole } from "./SourcesWhole.tsx";
import { citesOf, Prose } from "./Words.tsx";
import { namesOf } from "./words.ts";

interface Props {
  readonly id: string;
  readonly date: string;
  readonly nameOf: (id: string) => string;
}

export function TreatyWhole({ id, date, nameOf: nameToday }: Props) {
  const { answer, complaint } = useAsk("instrument.show", { id, date });
  if (answer === null) return <Complaint complaint={complaint} />;
  const { instrument, members, related } = answer;
  const shown = { answer, cites: citesOf(answer), nameOf: namesOf(answer, nameToday) };
  return (
    <div className="treaty">
      <p className="treaty-sentence">{answer.sentence}</p>
      <p className="drawer-lead">
        {answer.rests} {capital(en.treaty.verified(instrument["verified-through"]))}
        {instrument.codes?.atop !== undefined && ` · ${en.treaty.atop(instrument.codes.atop.join(en.list.comma))}`}
      </p>
      <p className="record-doors">
        <a className="button small-button" href={hrefOf("instrument", { id: instrument.id, date })}>
          {treatyLabels.page}
        </a>
      </p>
      {instrument.note !== undefined && (
        <p>
          <Prose text={instrument.note} related={related} date={date} />
        </p>
      )}
      {answer.clauses.length > 0 && <h3>{en.treaty.clauses}</h3>}
      {answer.clauses.map((clause) => (
        <ArticleCard key={clause.obligation} clause={clause} {...shown} folded />
      ))}
      {instrument.term !== undefined && <Facts rows={[[en.treaty.term, instrument.term]]} />}
      <OpenQuestions {...shown} level={3} />
      {instrument.modifiers !== undefined && (
        <>
          <h3>{treatyLabels.open.changes}</h3>
          <Changes {...shown} />
        </>
      )}
      <h3>{en.treaty.members(new Set(members.map(({ state }) => state)).size)}</h3>
      {members.length === 0 ? (
        <p>{en.treaty.nobody}</p>
      ) : (
        <Folded count={members.length}>
          <ul className="state-list">
            {members.map((member) => (
              <li key={JSON.stringify(member)}>
                <a href={hrefOf("state", { state: member.state, date })}>{member.name}</a>
                <span className="faint">
                  {[
                    member.standing === "member" ? null : (en.treaty.standings[member.standing] ?? member.standing),
                    member.tier === null ? null : (en.treaty.tiers[member.tier] ?? member.tier),
                    member.site,
                    running(member),
                  ]
                    .filter(Boolean)
                    .join(en.list.semicolon)}
                  {member.note !== null && (
                    <>
                      {en.list.semicolon}
                      <InEnglish text={member.note} />
                    </>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </Folded>
      )}
      <h3>{en.treaty.acts}</h3>
      <Folded count={instrument.acts.length}>
        <ActList {...shown} acts={instrument.acts} />
      </Folded>
      <LifeList {...shown} level={3} />
      <h3>{en.treaty.sources}</h3>
      <SourcesWhole answer={answer} />
      <div className="record-doors">
        <Cite id={instrument.id} />
      </div>
    </div>
  );
}

function Folded({ count, children }: { readonly count: number; readonly children: React.ReactNode }) {
  if (count <= 8) return children;
  return (
    <details>
      <summary>{en.timeline.showAll(count)}</summary>
      {children}
    </details>
  );
}
