/** The states of a day with their names then, and the numbers of states that each owes defence and that owe it. */
import { useMemo } from "react";
import { en } from "../../app/language/en.ts";
import { inOrder } from "../../app/language/speech.ts";
import { hrefOf } from "../../app/query/search.ts";
import { useAsk } from "../../app/query/useAsk.ts";
import { answerDownload } from "../../ledger/downloads.ts";
import { useWorld } from "../../ledger/useWorld.ts";
import { ViewPage } from "../../ledger/ViewPage.tsx";
import { WorldHead } from "../../ledger/WorldHead.tsx";
import { HeadRow } from "../../ui/HeadRow.tsx";
import { useRows } from "../../ui/useAfterPaint.ts";
import { useDebounced } from "../../ui/useDebounced.ts";
import { usePaperRows } from "../../ui/usePaperRows.tsx";
import { stateEn } from "./labels.ts";
import { useView } from "./search.ts";

const t = stateEn.index;

/**
 * The list of states.
 * Long because its filters, its counts and its rows read the same list.
 */
export function StateIndex() {
  const view = useView();
  const world = useWorld(view);
  const { search, day, states, listing } = world;
  const listed = listing.answer?.date ?? day; // the date control is ahead of the list while it is dragged
  const sovereign = states.filter(({ territory }) => !territory).length;
  const outside = states.filter(({ territory, system }) => !territory && system === "no").length;
  const counts = useCounts(useDebounced(day, 120));
  const word = (search.q ?? "").trim().toLowerCase();
  const rows = states
    .filter(({ id, name }) => `${name} ${id}`.toLowerCase().includes(word))
    .map((state) => ({ ...state, owes: counts.owes.get(state.id)?.size ?? 0, owed: counts.owed.get(state.id)?.size ?? 0 }))
    .sort((a, b) => (search.sort === "ties" ? b.owes - a.owes : 0) || inOrder(a.name, b.name));
  const [drawn, rest] = usePaperRows(useRows(rows), 40);
  return (
    <ViewPage
      view="state"
      title={`${stateEn.title}${en.list.comma}${day}`}
      day={day}
      head={<WorldHead world={world} changes={[]} />}
      footer={{
        ledger: listing.answer?.ledger ?? null,
        href: hrefOf("state", world.full),
        sentence: t.lead(sovereign, listed),
        downloads: listing.answer === null ? [] : [answerDownload(en.footer.table, `entente-states-${day}`, "state.list", { date: day })],
      }}
    >
      <div className="lead treaty-lead">
        <h1 className="sentence">{t.lead(sovereign, listed)}</h1>
        <p className="standfirst">
          {t.standfirst} {outside > 0 && `${t.system(sovereign - outside, outside)} `}
          {states.length > sovereign && t.territories(states.length - sovereign)}
        </p>
      </div>
      <search className="index-filters">
        <label className="field wide">
          <span className="label">{t.search}</span>
          <input
            type="search"
            value={search.q ?? ""}
            onChange={(event) => view.change({ q: event.target.value === "" ? null : event.target.value }, { burst: true })}
          />
        </label>
        <label className="field">
          <span className="label">{t.sort}</span>
          <select value={search.sort ?? "name"} onChange={({ target }) => view.change({ sort: target.value === "ties" ? "ties" : null })}>
            {Object.entries(t.sorts).map(([key, words]) => (
              <option key={key} value={key}>
                {words}
              </option>
            ))}
          </select>
        </label>
      </search>
      <p className="index-shown on-screen" aria-live="polite">
        {rows.length === 0 ? t.none : t.shown(rows.length, states.length)}
      </p>
      {rows.length > 0 && (
        <table className="plain index-table states-table">
          <HeadRow heads={t.head} />
          <tbody>
            {drawn.map(({ id, name, seat, cow, gw, system, territory, owes, owed }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={hrefOf("state", { state: id, date: day })}>{name}</a>
                  {system === "no" && <span className="faint"> ({territory ? t.territory : t.outside})</span>}
                </th>
                <td>{seat?.city ?? t.noSeat}</td>
                <td data-head={t.head.cow}>{cow}</td>
                <td data-head={t.head.gw}>{gw}</td>
                <td data-head={t.head.owes}>
                  <Known count={owes} href={hrefOf("state", { state: id, date: day, open: "owes.defence-binding" })} />
                </td>
                <td data-head={t.head.owed}>
                  <Known count={owed} href={hrefOf("state", { state: id, date: day, open: "owed.defence-binding" })} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rest}
    </ViewPage>
  );
}

interface Counts {
  readonly owes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly owed: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The states that each state owes defence on the day, and that owe it. */
function useCounts(date: string): Counts {
  const { answer } = useAsk("network.at", { type: "defence", date });
  return useMemo(() => {
    const [owes, owed] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
    const add = (to: Map<string, Set<string>>, id: string, other: string) => to.set(id, (to.get(id) ?? new Set<string>()).add(other));
    for (const { from, to } of answer?.edges ?? []) {
      add(owes, from, to);
      add(owed, to, from);
    }
    return { owes, owed };
  }, [answer]);
}

/** A count, which is a link only if it has records. */
function Known({ count, href }: { readonly count: number; readonly href: string }) {
  return count === 0 ? <span className="faint">0</span> : <a href={href}>{count}</a>;
}
