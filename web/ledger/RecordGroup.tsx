/** One record, or one pact with all its states: the duty, its words, since when, and the evidence. */

import type { InputOf } from "../../src/surfaces/client/words.ts";
import { en } from "../app/language/en.ts";
import { inOrder, longDate, withArticle } from "../app/language/speech.ts";
import { type Evidence, omitNull } from "../app/query/answers.ts";
import { hrefOf } from "../app/query/search.ts";
import { useSharedView } from "../app/query/useSharedView.ts";
import { Facts } from "../ui/Facts.tsx";
import { InEnglish } from "../ui/InEnglish.tsx";
import { articleWords } from "../ui/names.ts";
import { AttackDoor } from "./AttackDoor.tsx";
import { Cite } from "./Cite.tsx";
import { Quote } from "./Quote.tsx";
import { Readings } from "./Readings.tsx";
import { common, type Group } from "./records.ts";
import { referencesOf, SourceList } from "./SourceList.tsx";
import { Term } from "./Term.tsx";
import { WrongFact } from "./WrongFact.tsx";

interface Props {
  readonly group: Group;
  readonly date: string;
  readonly nameOf: (id: string) => string;
  /** Target and attacker of a case about this pact; null if the pact names no single state. */
  readonly attacked?: { readonly target: string; readonly initiator: string | null } | null;
}

export function RecordGroup({ group, date, nameOf, attacked = null }: Props) {
  const { change } = useSharedView();
  const { instrument, title, article, type, grade, records } = group;
  const [head] = records;
  const quote = records.find((one) => one.quote !== null);
  const wordings = [...new Set(records.flatMap(({ wording }) => (wording === null ? [] : [wording])))];
  const note = common(group, (one) => one.note);
  const refs = referencesOf(records.flatMap((one) => one.refs));
  const counted = instrument === null;
  const type_ = en.types[type] ?? type;
  return (
    <article className="record">
      <h3>
        {instrument === null ? <InEnglish text={title} /> : <a href={hrefOf("instrument", { id: instrument, date })}>{title}</a>}
        {article !== null && <span className="article">{articleWords(article)}</span>}
      </h3>
      {counted && head.label !== head.type && (
        <p className="faint">
          <InEnglish text={head.label} />
        </p>
      )}
      {quote?.quote != null && (
        <Quote words={quote.quote}>
          {en.drawer.operative(article === null ? title : articleWords(article))}
          {quote.translated && ` · ${en.drawer.translated}`}
        </Quote>
      )}
      <Facts
        rows={[
          [
            en.drawer.owes,
            !counted && (
              <>
                <Term id={type}>{type_}</Term>
                {grade !== null && (
                  <>
                    {en.list.clause}
                    <Term id={grade}>{en.grades[grade] ?? grade}</Term>
                  </>
                )}
              </>
            ),
          ],
          [counted ? en.drawer.from : en.drawer.wording, wordings.length > 0 && <InEnglish text={wordings.join("; ")} />],
          [
            en.drawer.states,
            records.some(({ states }) => states.length > 0) && (
              <GroupStates group={group} date={date} nameOf={nameOf} showNotes={note === null} />
            ),
          ],
          [en.drawer.inForce, !counted && (common(group, running) ?? en.drawer.various)],
          [en.drawer.note, note !== null && <InEnglish text={note} />],
        ]}
      />
      <Readings records={records} nameOf={nameOf} />
      <SourceList refs={refs} />
      <div className="record-doors">
        {instrument !== null && (
          <button type="button" className="button small-button" onClick={() => change({ treaty: instrument })}>
            {en.drawer.openTreaty}
          </button>
        )}
        {attacked !== null && attacked.initiator !== null && (
          <AttackDoor by={attacked.initiator} on={attacked.target} date={date}>
            {en.drawer.attacked(withArticle(nameOf(attacked.target)))}
          </AttackDoor>
        )}
        <Cite id={instrument ?? refs[0]?.source ?? "ledger"} />
        <WrongRecord group={group} head={head} />
      </div>
    </article>
  );
}

function WrongRecord({ group, head }: { readonly group: Group; readonly head: Evidence }) {
  const { instrument, title, article, type } = group;
  if (instrument === null)
    return (
      <WrongFact fact={{ of: "counts", ...omitNull({ from: head.since }) }} what={[en.list.kept(title), head.label].join(en.list.comma)} />
    );
  const where = article === null ? title : `${title}${en.list.comma}${articleWords(article)}`;
  return <WrongFact fact={factOf(group, instrument)} what={`${where}${en.list.colon}${en.types[type] ?? type}`} />;
}

type FactInput = InputOf<"ledger.locate">;

/** The clause of a pact; of a tie without an article, the act that made it. */
function factOf({ article, type, records }: Group, instrument: string): FactInput {
  if (article !== null) return { of: instrument, article, type: type as FactInput["type"] };
  const [only, ...more] = [...new Set(records.flatMap(({ states }) => states))];
  return only === undefined || more.length > 0 ? { of: instrument } : { of: instrument, state: only };
}

function began({ since, byConduct }: Pick<Evidence, "since" | "byConduct">): string {
  return since === null ? en.drawer.sinceUnknown : byConduct ? en.drawer.byConduct(since) : en.drawer.since(since);
}

/** "since 8 September 1961", naming what is unknown. */
export function running({ until, inForce, ...start }: Pick<Evidence, "since" | "byConduct" | "until" | "inForce">): string {
  const parts = [began(start)];
  if (until !== null) parts.push(en.drawer.until(until));
  if (inForce === "unknown") parts.push(en.drawer.unknown);
  return parts.join(en.list.semicolon);
}

/** A few states are listed in the line; many fold away. Days and notes that differ are given for each. */
function GroupStates({ group, date, nameOf, showNotes }: Omit<Props, "attacked"> & { readonly showNotes: boolean }) {
  const same = common(group, running) !== null;
  const all = group.records.flatMap((record) =>
    record.states.map((id) => ({ id, name: markedName(nameOf(id), record), record, key: rowKey(id, record) })),
  );
  // A mutual promise is two records that read the same.
  const rows = [...new Map(all.map((row) => [row.key, row])).values()].sort((one, other) => inOrder(one.name, other.name));
  const plain = same && (!showNotes || group.records.every(({ note }) => note === null));
  const list = plain ? (
    [...new Map(rows.map(({ id, name }) => [id, name]))].map(([id, name], index) => (
      <span key={id}>
        {index > 0 && en.list.comma}
        <a href={hrefOf("state", { state: id, date })}>{name}</a>
      </span>
    ))
  ) : (
    <ul className="state-list">
      {rows.map(({ key, id, name, record }) => (
        <li key={key}>
          <a href={hrefOf("state", { state: id, date })}>{name}</a>
          <span className="faint">
            {same ? "" : began(record)}
            {record.until !== null && !same ? `${en.list.clause}${en.drawer.until(record.until)}` : ""}
            {showNotes && record.note !== null && (
              <>
                {same ? "" : en.list.semicolon}
                <InEnglish text={record.note} />
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
  const count = new Set(rows.map(({ id }) => id)).size;
  if (count <= 6) return list;
  return (
    <details>
      <summary>{en.drawer.showStates(count)}</summary>
      {list}
    </details>
  );
}

/** The state's name, marked where the record does not hold under another reading of its words or dates. */
function markedName(name: string, { readings }: Evidence): string {
  return readings.some(({ undoes }) => undoes) ? en.drawer.disputedState(name) : name;
}

function rowKey(id: string, { since, until, note, wording }: Evidence): string {
  return JSON.stringify([id, since, until, note, wording]);
}

export function dated(date: string | null): string {
  return date === null || date === "unknown" ? en.treaty.noDate : longDate(date);
}
