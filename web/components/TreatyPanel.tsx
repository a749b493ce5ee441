/** One instrument whole, inside the drawer: clauses, who is in it, acts, readings, sources. */
import { useMemo } from "react";
import { askNow } from "../state.ts";
import { en } from "../text/en.ts";
import { useParts } from "../useParts.ts";
import { named } from "../words.ts";
import { Cite } from "./Cite.tsx";
import { Clause } from "./Clause.tsx";
import { Complaint } from "./Complaint.tsx";
import { OpenQuestions } from "./OpenQuestions.tsx";
import { PartFailure } from "./PartFailure.tsx";

import { dated, running } from "./RecordGroup.tsx";

interface Props {
  readonly id: string;
  readonly date: string;
  readonly nameOf: (id: string) => string;
}

/** The title is in the part that is already there. */
export function treatyTitle(id: string, date: string): string {
  return askNow("instrument.members", { id, date }).answer?.title ?? id;
}

export function TreatyPanel({ id, date, nameOf }: Props) {
  const parts = useParts(["core", "sources"]);
  const ready = parts.status === "ready";
  const asked = useMemo(() => (ready ? askNow("instrument.show", { id, date }) : null), [ready, id, date]);
  if (parts.status === "failed") return <PartFailure parts={parts} />;
  if (asked === null) return <p>{en.drawer.loadingSources}</p>;
  if (asked.answer === null) return <Complaint complaint={asked.complaint} />;
  const { instrument, inForce, dormant, members, sources } = asked.answer;
  return (
    <div className="treaty">
      <p className="drawer-lead">
        {[
          instrument.short,
          en.treaty.kinds[instrument.kind] ?? instrument.kind.replaceAll("-", " "),
          en.treaty.inForce[String(inForce)],
          dormant ? en.treaty.dormant : null,
          instrument.depth === "summary" ? en.treaty.summary : en.treaty.article,
          en.treaty.verified(instrument["verified-through"]),
          instrument.codes?.atop === undefined ? null : en.treaty.atop(instrument.codes.atop.join(", ")),
        ]
          .filter((part) => part !== null && part !== undefined)
          .join(" · ")}
      </p>
      {instrument.note !== undefined && <p lang="en">{instrument.note}</p>}
      {instrument.obligations.length > 0 && <h3>{en.treaty.clauses}</h3>}
      {instrument.obligations.map((obligation) => (
        <Clause key={obligation.id} obligation={obligation} grade={instrument.grade} nameOf={nameOf} />
      ))}
      {instrument.term !== undefined && (
        <dl className="facts">
          <dt>{en.treaty.term}</dt>
          <dd lang="en">{instrument.term}</dd>
        </dl>
      )}
      <OpenQuestions instrument={instrument} nameOf={nameOf} />
      <h3>{en.treaty.members(new Set(members.map(({ state }) => state)).size)}</h3>
      {members.length === 0 ? (
        <p>{en.treaty.nobody}</p>
      ) : (
        <Folded count={members.length}>
          <ul className="state-list">
            {members.map((member) => (
              <li key={JSON.stringify(member)}>
                <span>{member.name}</span>
                <span className="faint">
                  {[
                    member.standing === "member" ? null : (en.treaty.standings[member.standing] ?? member.standing),
                    member.tier,
                    member.site,
                    running(member),
                    member.note,
                  ]
                    .filter(Boolean)
                    .join("; ")}
                </span>
              </li>
            ))}
          </ul>
        </Folded>
      )}
      <h3>{en.treaty.acts}</h3>
      <Folded count={instrument.acts.length}>
        <ol className="acts">
          {instrument.acts.map(({ act, date: when, by, for: whom, note, ref }) => (
            <li key={JSON.stringify([act, when, by, whom, note])}>
              <span className="when">{dated(when)}</span>
              <span>
                {en.treaty.actWords[act] ?? act.replaceAll("-", " ")}
                {(by ?? whom) !== undefined && `: ${named([...(by ?? []), ...(whom ?? [])], nameOf)}`}
                {note !== undefined && <span className="faint">; {note}</span>}{" "}
                <span className={`checked ${ref.checked}`}>{en.drawer.checkedWords[ref.checked]?.[0] ?? ref.checked}</span>
              </span>
            </li>
          ))}
        </ol>
      </Folded>
      <h3>{en.treaty.sources}</h3>
      <ul className="source-list" lang="en">
        {sources.map(({ id: source, cite, url }) => (
          <li key={source}>
            {url === null ? (
              cite
            ) : (
              <a href={url} rel="noreferrer" target="_blank">
                {cite}
              </a>
            )}
          </li>
        ))}
      </ul>
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
