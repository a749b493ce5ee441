/** What changed, in lists by date: pacts, members, states; soft ties folded, the unsettled and the dormant apart. */
import type { ReactNode } from "react";
import { en } from "../../app/language/en.ts";
import { longDate } from "../../app/language/speech.ts";
import { sentence } from "../../ui/Complaint.tsx";
import { type Changes, type InstrumentRow, isPact, type MemberRow, namesOn, type StateRow } from "./changes.ts";
import { ListSection } from "./ListSection.tsx";
import { changed } from "./labels.ts";
import { useView } from "./search.ts";

const t = changed.lists;

export function ChangeLists({ answer }: { readonly answer: Changes }) {
  const { instruments, members, states, notKnown, dormant, from, to } = answer;
  /** Whoever ended on a day that is not known bears the name of the first day, whoever began the last one's. */
  const days = { from, to };
  const open = [
    ...notKnown.instruments.map((row) => [row.short, row.date, instrumentWords(row, days), row] as const),
    ...notKnown.members.map((row) => [row.short, row.date, memberWords(row, days), row] as const),
  ];
  const nothing = [instruments, members, states, open, notKnown.states, dormant, answer.ties].every((list) => list.length === 0);
  if (nothing) return <p className="nothing">{t.nothing}</p>;
  const pacts = (change: InstrumentRow["change"]) => instruments.filter((row) => row.change === change);
  return (
    <div className="changed-lists">
      <ListSection title={t.began} rows={pacts("began")} soft={soft} render={(row) => <Instrument row={row} days={days} />} />
      <ListSection title={t.ended} rows={pacts("ended")} soft={soft} render={(row) => <Instrument row={row} days={days} />} />
      <ListSection title={t.members} rows={members} soft={soft} render={(row) => <Item row={row}>{`${memberWords(row, days)}.`}</Item>} />
      <ListSection title={t.states} rows={states} render={(row) => <StateItem row={row} days={days} />} />
      <ListSection
        title={t.notKnown}
        rows={[...open.map(([, , words, row]) => ({ words, row })), ...notKnown.states.map((row) => ({ words: "", row }))]}
        soft={({ row }) => "types" in row && soft(row)}
        render={({ words, row }) =>
          "state" in row ? <StateItem row={row} days={days} /> : <Item row={row}>{`${words}; ${row.why ?? ""}.`}</Item>
        }
      />
      <ListSection
        title={t.dormant}
        rows={[...pacts("became-dormant"), ...dormant]}
        render={(row) => <Instrument row={row} days={days} />}
      />
    </div>
  );
}

function soft(row: { readonly types: readonly string[] }): boolean {
  return !isPact(row);
}

function Item({ row, children }: { readonly row: InstrumentRow | MemberRow; readonly children: ReactNode }) {
  return (
    <>
      <span className="when">{row.date === null ? t.noDay : longDate(row.date)}</span>
      <span>
        <button type="button" className="link" data-open={row.instrument} onClick={() => go({ open: null, treaty: row.instrument })}>
          {row.short}
        </button>
        {":"}
        <span className="what"> {children}</span>
        {row.note !== null && <span className="faint"> {sentence(row.note)}</span>}
      </span>
    </>
  );
}

function Instrument({ row, days }: { readonly row: InstrumentRow; readonly days: Days }) {
  return <Item row={row}>{`${instrumentWords(row, days)}${row.why === null ? "" : `; ${row.why}`}.`}</Item>;
}

interface Days {
  readonly from: string;
  readonly to: string;
}

function namesIn({ date, change }: { readonly date: string | null; readonly change: string }, { from, to }: Days) {
  return namesOn(date, ["ended", "left", "revoked", "closed"].includes(change) ? from : to);
}

function instrumentWords({ states, types, date, change }: InstrumentRow, days: Days): string {
  const who = states.length > 5 ? changed.counts.many(states.length) : states.map(namesIn({ date, change }, days)).join(", ");
  const asleep = change === "became-dormant" ? `${t.asleep}; ` : "";
  return `${asleep}${who} (${types.map(changed.typeWords).join(", ")})`;
}

function memberWords({ change, act, states, toward, standing, tier, site, scope, date }: MemberRow, days: Days): string {
  const names = namesIn({ date, change }, days);
  const who = states.length > 8 ? changed.counts.many(states.length) : states.map(names).join(", ");
  const said = (act === "succeeded" ? t.succeeded[change] : undefined) ?? t.change[change] ?? change;
  const more = [
    scope === null ? null : (t.scope[scope] ?? scope),
    toward === null ? null : t.toward(toward.map(names).join(", ")),
    standing === null || standing === "member" || standing === "host" || standing === change
      ? null
      : (en.treaty.standings[standing] ?? standing),
    tier,
    site,
    act === null ? t.stateEnded : null,
  ].filter((one) => one !== null);
  return `${who} ${said}${more.length === 0 ? "" : ` (${more.join(", ")})`}`;
}

function StateItem({ row: { change, state, name, before, others, date, why }, days }: { readonly row: StateRow; readonly days: Days }) {
  const names = namesIn({ date, change }, days);
  const rest = others.map(names).join(", ");
  const said =
    change === "began"
      ? t.state.began(name, rest)
      : change === "ended"
        ? t.state.ended(name, rest)
        : t.state.renamed(name, before ?? state);
  return (
    <>
      <span className="when">{date === null ? t.noDay : longDate(date)}</span>
      <span>
        {said}
        {why === null ? "." : `; ${why}.`}
      </span>
    </>
  );
}
