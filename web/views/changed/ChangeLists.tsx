/** Changes in lists by date: pacts, members, states. Soft ties are folded; the uncertain and the dormant are separate. */

import type { ReactNode } from "react";
import { en } from "../../app/language/en.ts";
import { longDate } from "../../app/language/speech.ts";
import { hrefOf } from "../../app/query/search.ts";
import { isPact } from "../../charts/forms.ts";
import { TreatyButton } from "../../ledger/TreatyButton.tsx";
import { sentence } from "../../ui/Complaint.tsx";
import { isEnglish } from "../../ui/InEnglish.tsx";
import { type Changes, type InstrumentRow, type MemberRow, namesOn, type StateRow } from "./changes.ts";
import { changed } from "./labels.ts";

const t = changed.lists;
/** Maximum number of rows before the rest is folded. */
const MOST = 14;
/** Maximum number of states named; more are counted. */
const [FEW, FEW_MEMBERS] = [5, 8];

interface Days {
  readonly from: string;
  readonly to: string;
}

interface Entry {
  readonly key: string;
  readonly isSoft: boolean;
  readonly item: ReactNode;
}

export function ChangeLists({ answer }: { readonly answer: Changes }) {
  const { instruments, members, states, notKnown, dormant, from, to } = answer;
  const days = { from, to };
  const pact = (row: InstrumentRow) => treatyEntry(row, instrumentWords(row, days));
  const member = (row: MemberRow) => treatyEntry(row, memberWords(row, days));
  const state = (row: StateRow) => stateEntry(row, days);
  const those = (change: InstrumentRow["change"]) => instruments.filter((row) => row.change === change).map(pact);
  const lists = [
    { title: t.began, entries: those("began") },
    { title: t.ended, entries: those("ended") },
    { title: t.members, entries: members.map(member) },
    { title: t.states, entries: states.map(state) },
    { title: t.notKnown, entries: [...notKnown.instruments.map(pact), ...notKnown.members.map(member), ...notKnown.states.map(state)] },
    { title: t.dormant, entries: [...those("became-dormant"), ...dormant.map(pact)].map((entry) => ({ ...entry, isSoft: false })) },
  ];
  if (answer.ties.length === 0 && lists.every(({ entries }) => entries.length === 0)) return <p className="nothing">{t.nothing}</p>;
  return (
    <div className="changed-lists">
      {lists
        .filter(({ entries }) => entries.length > 0)
        .map(({ title, entries }) => (
          <List key={title} title={title} entries={entries} />
        ))}
    </div>
  );
}

/** One list with its count. Soft ties are folded under the pacts, as is anything longer than a screen. */
function List({ title, entries }: { readonly title: string; readonly entries: readonly Entry[] }) {
  const firm = entries.filter(({ isSoft }) => !isSoft);
  const soft = entries.filter(({ isSoft }) => isSoft);
  const folded = [
    { label: t.rest(firm.length - MOST), own: firm.slice(MOST) },
    { label: t.soft(soft.length), own: soft },
  ];
  return (
    <section className="change-list">
      <h2>
        {title} <span className="faint">{entries.length}</span>
      </h2>
      <Entries entries={firm.slice(0, MOST)} />
      {folded
        .filter(({ own }) => own.length > 0)
        .map(({ label, own }) => (
          <details key={label}>
            <summary>{label}</summary>
            <Entries entries={own} />
          </details>
        ))}
    </section>
  );
}

function Entries({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <ul>
      {entries.map(({ key, item }) => (
        <li key={key}>{item}</li>
      ))}
    </ul>
  );
}

const whenWords = (date: string | null) => <span className="when">{date === null ? t.noDay : longDate(date)}</span>;
/** The rest of an entry, with the reason why its place here is uncertain. */
const withWhy = (words: string, why: string | null) => `${why === null ? words : `${words}${en.list.semicolon}${why}`}${en.list.stop}`;

function treatyEntry(row: InstrumentRow | MemberRow, words: string): Entry {
  return {
    key: JSON.stringify(row),
    isSoft: !isPact(row),
    item: (
      <>
        {whenWords(row.date)}
        <span>
          <TreatyButton id={row.instrument} title={row.short} />
          <span className="what">
            {en.list.colon}
            {withWhy(words, row.why)}
          </span>
          <Note row={row} />
        </span>
      </>
    ),
  };
}

/** The note of the act. One that is kept in English is left to the treaty's page, so that no sentence here has two languages. */
function Note({ row: { note, instrument, date } }: { readonly row: InstrumentRow | MemberRow }) {
  if (note === null) return null;
  return (
    <span className="faint">
      {" "}
      {isEnglish(note) ? <a href={hrefOf("instrument", { id: instrument, date: dayOf(date) })}>{t.note}</a> : sentence(note)}
    </span>
  );
}

/** The day to open a treaty on; none if the day of the change is known only in part. */
const dayOf = (date: string | null) => (date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null);

function stateEntry(row: StateRow, days: Days): Entry {
  const { change, state, name, before, others, date, why } = row;
  const rest = others.map(namesIn(row, days)).join(en.list.comma);
  const words =
    change === "began"
      ? t.state.began(name, rest)
      : change === "ended"
        ? t.state.ended(name, rest)
        : t.state.renamed(name, before ?? state);
  return {
    key: JSON.stringify(row),
    isSoft: false,
    item: (
      <>
        {whenWords(date)}
        <span>{withWhy(words, why)}</span>
      </>
    ),
  };
}

/** If the day is unknown, a state that ended has its name of the first day, and one that began that of the last. */
function namesIn({ date, change }: { readonly date: string | null; readonly change: string }, { from, to }: Days) {
  return namesOn(date, ["ended", "left", "revoked", "closed"].includes(change) ? from : to);
}

function instrumentWords(row: InstrumentRow, days: Days): string {
  const { states, types, change } = row;
  const who = states.length > FEW ? changed.counts.many(states.length) : states.map(namesIn(row, days)).join(en.list.comma);
  return `${change === "became-dormant" ? `${t.asleep}${en.list.semicolon}` : ""}${who}${en.list.aside(types.map(changed.typeWords).join(en.list.comma))}`;
}

function memberWords(row: MemberRow, days: Days): string {
  const { change, act, states, toward, standing, tier, site, scope } = row;
  const names = namesIn(row, days);
  const who = states.length > FEW_MEMBERS ? changed.counts.many(states.length) : states.map(names).join(en.list.comma);
  const words = (act === "succeeded" ? t.succeeded[change] : undefined) ?? t.change[change] ?? change;
  const isPlain = standing === null || ["member", "host", change].includes(standing);
  const more = [
    scope === null ? null : (t.scope[scope] ?? scope),
    toward === null ? null : t.toward(toward.map(names).join(en.list.comma)),
    isPlain ? null : (en.treaty.standings[standing] ?? standing),
    tier === null ? null : (en.treaty.tiers[tier] ?? tier),
    site === null ? null : t.site(site),
    act === null ? t.stateEnded : null,
  ].filter((one) => one !== null);
  return `${who} ${words}${more.length === 0 ? "" : en.list.aside(more.join(en.list.comma))}`;
}
