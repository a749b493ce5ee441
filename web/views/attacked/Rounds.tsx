/** Who joins if those who are obliged joined, round by round. It is a second reading: read a moment later, and only if asked. */
import { useEffect, useMemo, useState } from "react";
import { en } from "../../app/language/en.ts";
import { withArticle } from "../../app/language/speech.ts";
import type { Trace } from "../../app/query/answers.ts";
import type { Asked } from "../../app/query/client.ts";
import { useAsk } from "../../app/query/useAsk.ts";
import { type Spell, some } from "../../ledger/spell.ts";
import { Complaint } from "../../ui/Complaint.tsx";
import { articleWords } from "../../ui/download.ts";
import { type CaseFields, inputOf } from "./case.ts";
import { useView } from "./search.ts";
import { verdictsOf } from "./verdict.ts";

interface Props {
  readonly own: CaseFields;
  readonly rounds: number;
  readonly joins: "triggered" | "contestable";
  readonly nameOf: (id: string) => string;
  readonly spell: Spell;
}

const MOST = [0, 1, 2, 3];

export function Rounds({ own, rounds, joins, nameOf }: Props) {
  const words = en.attacked.rounds;
  const put = JSON.stringify([own, rounds, joins]);
  const [read, setRead] = useState<{ put: string; asked: Asked<Trace> } | null>(null);
  useEffect(() => {
    const [fields, count, who] = JSON.parse(put) as [CaseFields, number, "triggered" | "contestable"];
    const input = inputOf(fields);
    if (count === 0 || input === null) return;
    const timer = setTimeout(() => setRead({ put, asked: askNow("crisis.trace", { ...input, rounds: count, joins: who }) }), 60);
    return () => clearTimeout(timer);
  }, [put]);
  const asked = read?.put === put ? read.asked : null;
  return (
    <section className={rounds === 0 ? "rounds unread" : "rounds"} aria-labelledby="rounds-title">
      <h2 id="rounds-title">{words.title}</h2>
      <p className="small">{words.intro}</p>
      <div className="round-controls">
        <label className="field">
          <span className="label">{words.label}</span>
          <select value={rounds} onChange={({ target }) => go({ rounds: target.value === "0" ? null : target.value })}>
            {MOST.map((count) => (
              <option key={count} value={count}>
                {count === 0 ? words.none : count}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span className="label">{words.joins}</span>
          <select value={joins} onChange={({ target }) => go({ joins: target.value === "triggered" ? null : target.value })}>
            <option value="triggered">{words.triggered}</option>
            <option value="contestable">{words.contestable}</option>
          </select>
        </label>
      </div>
      <div aria-live="polite">
        {rounds > 0 && asked === null && <p className="waiting">{words.busy}</p>}
        {rounds > 0 && asked?.complaint != null && <Complaint complaint={asked.complaint} />}
        {rounds > 0 && asked?.answer != null && <Log trace={asked.answer} nameOf={nameOf} />}
      </div>
    </section>
  );
}

function Log({ trace, nameOf }: { readonly trace: Trace; readonly nameOf: (id: string) => string }) {
  const words = en.attacked.rounds;
  const pledge = useMemo(
    () => new Map(trace.obligations.map((one) => [`${one.instrument}#${one.obligation}`, `${one.title}, ${articleWords(one.article)}`])),
    [trace],
  );
  const after = useMemo(
    () => verdictsOf(trace).filter(({ stand }) => !["may-not-attack", "not-called-on", "unbound"].includes(stand)),
    [trace],
  );
  return (
    <>
      <ol className="round-log">
        {trace.rounds.map(({ round, joined }) => (
          <li key={round}>
            <h3>{words.round(round)}</h3>
            {joined.length === 0 && <p className="faint">{words.nobody}</p>}
            {grouped(joined, pledge).map(({ key, side, because, states }) => (
              <p key={key}>
                <strong>
                  {some(
                    states.map((id) => withArticle(nameOf(id))),
                    60,
                  )}
                </strong>{" "}
                {states.length === 1 ? words.joinsOne(side) : words.join(side)} <span className="faint">({because})</span>
              </p>
            ))}
          </li>
        ))}
      </ol>
      {after.length > 0 && (
        <div className="after">
          <h3>{words.after(trace.rounds.length)}</h3>
          <dl className="under">
            {after.map(({ stand, rows }) => (
              <div key={stand}>
                <dt>{en.attacked.group[stand]}</dt>
                <dd>{some([...new Set(rows.flatMap(({ states }) => states))].map(nameOf), 12)}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </>
  );
}

/** Those who join on the same side under the same pledge are one line. */
function grouped(joined: Trace["rounds"][number]["joined"], pledge: ReadonlyMap<string, string>) {
  const groups = new Map<string, { key: string; side: string; because: string; states: string[] }>();
  for (const { state, side, because } of joined) {
    const clause = because.split(":")[0] ?? because;
    const key = `${side} ${clause}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { key, side, because: pledge.get(clause) ?? clause, states: [state] });
    else known.states.push(state);
  }
  return [...groups.values()];
}
