/** One instrument whole, inside the drawer: clauses, who is in it, acts, readings, sources. */
import { useMemo } from "react";
import { askNow, type InstrumentAnswer } from "../state.ts";
import { en } from "../text/en.ts";
import { useParts } from "../useParts.ts";
import { articleWords } from "../words.ts";
import { Cite } from "./Cite.tsx";
import { Complaint } from "./Complaint.tsx";
import { PartFailure } from "./PartFailure.tsx";
import { Readings } from "./Readings.tsx";
import { dated, running } from "./RecordGroup.tsx";

type Instrument = InstrumentAnswer["instrument"];
type Obligation = Instrument["obligations"][number];

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
          instrument.kind.replaceAll("-", " "),
          en.treaty.inForce[String(inForce)],
          dormant ? en.treaty.dormant : null,
          instrument.depth === "summary" ? en.treaty.summary : en.treaty.article,
          en.treaty.verified(instrument["verified-through"]),
          instrument.codes?.atop === undefined ? null : en.treaty.atop(instrument.codes.atop.join(", ")),
        ]
          .filter((part) => part !== null && part !== undefined)
          .join(" · ")}
      </p>
      {instrument.note !== undefined && <p>{instrument.note}</p>}
      {instrument.obligations.length > 0 && <h3>{en.treaty.clauses}</h3>}
      {instrument.obligations.map((obligation) => (
        <Clause key={obligation.id} obligation={obligation} grade={instrument.grade} nameOf={nameOf} />
      ))}
      {instrument.term !== undefined && (
        <dl className="facts">
          <dt>{en.treaty.term}</dt>
          <dd>{instrument.term}</dd>
        </dl>
      )}
      <Open instrument={instrument} nameOf={nameOf} />
      <h3>{en.treaty.members(new Set(members.map(({ state }) => state)).size)}</h3>
      {members.length === 0 ? (
        <p>{en.treaty.nobody}</p>
      ) : (
        <Folded count={members.length}>
          <ul className="state-list">
            {members.map((member, index) => (
              <li key={`${member.state}${index}`}>
                <span>{member.name}</span>
                <span className="faint">
                  {[member.standing === "member" ? null : member.standing, member.tier, member.site, running(member), member.note]
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
          {instrument.acts.map(({ act, date: when, by, for: whom, note, ref }, index) => (
            <li key={`${act}${when}${index}`}>
              <span className="when">{dated(when)}</span>
              <span>
                {act.replaceAll("-", " ")}
                {(by ?? whom) !== undefined && `: ${names([...(by ?? []), ...(whom ?? [])], nameOf)}`}
                {note !== undefined && <span className="faint">; {note}</span>}{" "}
                <span className={`checked ${ref.checked}`}>{ref.checked}</span>
              </span>
            </li>
          ))}
        </ol>
      </Folded>
      <h3>{en.treaty.sources}</h3>
      <ul className="source-list">
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

function Clause({
  obligation,
  grade,
  nameOf,
}: {
  readonly obligation: Obligation;
  readonly grade: string | undefined;
  readonly nameOf: (id: string) => string;
}) {
  const side = (parties: Obligation["by"]) => (parties === "parties" ? en.treaty.parties : names(parties, nameOf));
  return (
    <section className="clause">
      <h4>
        {articleWords(obligation.article)}{" "}
        <span className="faint">
          {[en.types[obligation.type] ?? obligation.type, en.grades[obligation.grade ?? grade ?? "binding"]].join(", ")};{" "}
          {en.treaty.owe(side(obligation.by), side(obligation.toward))}
        </span>
      </h4>
      {obligation.versions.map((version, index) => (
        <div key={`${version.from}${index}`}>
          {obligation.versions.length > 1 && version.from !== undefined && <p className="faint">{en.drawer.since(version.from)}</p>}
          {version.quote !== undefined && (
            <figure className="quote">
              <blockquote>{version.quote}</blockquote>
              {version.translated === true && <figcaption>{en.drawer.translated}</figcaption>}
            </figure>
          )}
          {version.response?.wording !== undefined && <p>{version.response.wording}.</p>}
        </div>
      ))}
      {obligation.note !== undefined && <p className="faint">{obligation.note}</p>}
    </section>
  );
}

function Open({
  instrument: { open, disputes, interpretations },
  nameOf,
}: {
  readonly instrument: Instrument;
  readonly nameOf: (id: string) => string;
}) {
  return (
    <>
      {open !== undefined && <h3>{en.treaty.open}</h3>}
      {open?.map(({ id, question, readings }) => (
        <Readings
          key={id}
          nameOf={nameOf}
          records={[
            {
              readings: readings.map(({ says, "held-by": heldBy }, index) => ({
                question,
                says,
                heldBy: heldBy ?? [],
                isDefault: index === 0,
              })),
            },
          ]}
        />
      ))}
      {interpretations !== undefined && <h3>{en.treaty.interpretations}</h3>}
      {interpretations?.map(({ by, date, says }) => (
        <p key={`${date}${says}`}>
          {says} <span className="faint">({en.treaty.position(names(by, nameOf), date)})</span>
        </p>
      ))}
      {disputes !== undefined && <h3>{en.treaty.disputes}</h3>}
      {disputes?.map(({ says }) => (
        <p key={says}>{says}</p>
      ))}
    </>
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

function names(ids: readonly string[], nameOf: (id: string) => string): string {
  return ids.map((id) => (/^[A-Z]{3}$/.test(id) ? nameOf(id) : id)).join(", ");
}
