/** The states of a day, under their names of that day; each with how many it owes defence, and who owes it. */

import { useEffect, useMemo } from "react";
import { csvOf, rowsOf } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { hrefOf } from "../../app/query/search.ts";
import { useAsk } from "../../app/query/useAsk.ts";
import { Footer } from "../../ledger/Footer.tsx";
import { useWorld } from "../../ledger/useWorld.ts";
import { WorldHead } from "../../ledger/WorldHead.tsx";
import { download } from "../../ui/download.ts";
import { HeadRow } from "../../ui/HeadRow.tsx";
import { useRows } from "../../ui/useRest.ts";
import { useSettled } from "../../ui/useSettled.ts";
import { stateEn } from "./labels.ts";
import { useView } from "./search.ts";

const t = stateEn.index;

export function StateIndex() {
  const world = useWorld("state");
  const { view, verified, day, past, full, states, listing } = world;
  const asked = useSettled(day, 120);
  const counts = useMemo(() => countsOn(asked), [asked]);
  const word = (view.q ?? "").trim().toLowerCase();
  const rows = states
    .filter(({ id, name }) => `${name} ${id}`.toLowerCase().includes(word))
    .map((state) => ({ ...state, owes: counts.owes.get(state.id)?.size ?? 0, owed: counts.owed.get(state.id)?.size ?? 0 }))
    .sort((a, b) => (view.sort === "ties" ? b.owes - a.owes : 0) || a.name.localeCompare(b.name, "en"));
  const drawn = useRows(rows);

  useEffect(() => {
    document.title = `${stateEn.title}, ${day} · ${en.brand}`;
  }, [day]);

  return (
    <div className={past ? "page stateview past" : "page stateview"}>
      <WorldHead path="state" world={world} changes={[]} />
      <main id="main" tabIndex={-1}>
        {past && <p className="past-note">{en.date.past(verified, day)}</p>}
        <div className="lead treaty-lead">
          <h1 className="sentence">{t.lead(states.length, day)}</h1>
          <p className="standfirst">{t.standfirst}</p>
        </div>
        <search className="index-filters">
          <label className="filter wide">
            <span>{t.search}</span>
            <input
              type="search"
              value={view.q ?? ""}
              onChange={(event) => go({ q: event.target.value === "" ? null : event.target.value }, { burst: true })}
            />
          </label>
          <label className="filter">
            <span>{t.sort}</span>
            <select
              value={view.sort === "ties" ? "ties" : "name"}
              onChange={({ target }) => go({ sort: target.value === "ties" ? "ties" : null })}
            >
              {Object.entries(t.sorts).map(([key, words]) => (
                <option key={key} value={key}>
                  {words}
                </option>
              ))}
            </select>
          </label>
        </search>
        <p className="index-shown" aria-live="polite">
          {rows.length === 0 ? t.none : t.shown(rows.length, states.length)}
        </p>
        {rows.length > 0 && (
          <table className="plain index-table states-table">
            <HeadRow heads={t.head} />
            <tbody>
              {drawn.map(({ id, name, seat, cow, gw, system, owes, owed }) => (
                <tr key={id}>
                  <th scope="row">
                    <a href={hrefOf("state", { state: id, date: day })}>{name}</a>
                    {system === "no" && <span className="faint"> ({t.outside})</span>}
                  </th>
                  <td>{seat?.city ?? t.noSeat}</td>
                  <td>{cow}</td>
                  <td>{gw}</td>
                  <td>
                    <Known count={owes} href={hrefOf("state", { state: id, date: day, open: "owes.defence-binding" })} />
                  </td>
                  <td>
                    <Known count={owed} href={hrefOf("state", { state: id, date: day, open: "owed.defence-binding" })} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </main>
      <Footer
        ledger={listing.answer?.ledger ?? null}
        view={full}
        sentence={t.lead(states.length, day)}
        downloads={
          listing.answer === null
            ? []
            : [
                {
                  label: en.footer.table,
                  save: () =>
                    listing.answer !== null &&
                    download(`entente-states-${day}.csv`, "text/csv", csvOf(rowsOf("state.list", listing.answer))),
                },
              ]
        }
      />
    </div>
  );
}

/** Whom each state owes defence on the day, and who owes it. */
function countsOn(date: string): Record<"owes" | "owed", ReadonlyMap<string, ReadonlySet<string>>> {
  const [owes, owed] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  const add = (to: Map<string, Set<string>>, id: string, other: string) => to.set(id, (to.get(id) ?? new Set<string>()).add(other));
  for (const { from, to } of askNow("network.at", { type: "defence", date }).answer?.edges ?? []) {
    add(owes, from, to);
    add(owed, to, from);
  }
  return { owes, owed };
}

/** A count that nothing stands behind opens nothing. */
function Known({ count, href }: { readonly count: number; readonly href: string }) {
  return count === 0 ? <span className="faint">0</span> : <a href={href}>{count}</a>;
}
