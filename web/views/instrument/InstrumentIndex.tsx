/** All instruments of the ledger, narrowed by what the address says: words, promises, the day, a party, a part of the world. */
import { useEffect, useMemo } from "react";
import { csvOf, rowsOf } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { useAsk } from "../../app/query/useAsk.ts";
import { Footer } from "../../ledger/Footer.tsx";
import { TreatyDrawer } from "../../ledger/TreatyDrawer.tsx";
import { instrumentEn } from "../../ledger/treaty/labels.ts";
import { useWorld } from "../../ledger/useWorld.ts";
import { WorldHead } from "../../ledger/WorldHead.tsx";
import { download } from "../../ui/download.ts";
import { useSettled } from "../../ui/useSettled.ts";
import { IndexFilters } from "./IndexFilters.tsx";
import { IndexTable } from "./IndexTable.tsx";
import { changeList, filtered, type ListedRow, listOf, STATUSES } from "./instruments.ts";
import { useView } from "./search.ts";

const t = instrumentEn.index;

export function InstrumentIndex() {
  const world = useWorld("instrument");
  const { view, verified, day, past, nameOf, full, states, listing } = world;
  const asked = useSettled(day, 90);
  const { answer } = useAsk("instrument.list", { scope: "ever", date: asked });
  const all = useMemo(() => (answer === null ? [] : listOf(answer)), [answer]);
  const changes = useMemo(() => changeList(all), [all]);
  const rows = useMemo(() => filtered(all, view), [all, view]);
  const count = (of: readonly ListedRow[]) => of.filter(({ status }) => status === "force").length;
  const [before, number, after] = t.lead(count(all), all.length, day);

  useEffect(() => {
    document.title = `${t.title}, ${day} · ${en.brand}`;
  }, [day]);

  return (
    <div className={past ? "page instrument past" : "page instrument"}>
      <WorldHead path="instrument" world={world} changes={changes} />
      <main id="main" tabIndex={-1}>
        {past && <p className="past-note">{en.date.past(verified, day)}</p>}
        <div className="lead treaty-lead">
          <h1 className="sentence">
            {before}
            <button
              type="button"
              className="number"
              aria-label={t.forceOnly(count(all))}
              onClick={() => go({ status: view.status === "force" ? null : "force" })}
            >
              {number}
            </button>
            {after}
          </h1>
          <p className="standfirst">{t.standfirst}</p>
        </div>
        <IndexFilters view={view} states={states} nameOf={nameOf} statuses={STATUSES} />
        <p className="index-shown" aria-live="polite">
          {t.shown(rows.length, all.length, count(rows))}
        </p>
        <IndexTable rows={rows} date={day} />
      </main>
      <Footer
        ledger={answer?.ledger ?? listing.answer?.ledger ?? null}
        view={full}
        sentence={`${before}${number}${after} ${t.shown(rows.length, all.length, count(rows))}`}
        downloads={
          answer === null
            ? []
            : [
                {
                  label: en.footer.table,
                  save: () => {
                    const shown = new Set(rows.map(({ id }) => id));
                    const kept = rowsOf("instrument.list", answer).filter((row) => shown.has(String(row["id"])));
                    download(`entente-instruments-${day}.csv`, "text/csv", csvOf(kept));
                  },
                },
              ]
        }
      />
      {view.treaty !== null && <TreatyDrawer id={view.treaty} date={day} open={null} nameOf={nameOf} />}
    </div>
  );
}
