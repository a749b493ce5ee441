/** All instruments of the ledger, filtered by the address: words, promises, the day, a party, a region. */
import { useMemo } from "react";
import { en } from "../../app/language/en.ts";
import { rowsOf } from "../../app/query/client.ts";
import { hrefOf } from "../../app/query/search.ts";
import { useAsk } from "../../app/query/useAsk.ts";
import { rowsDownload } from "../../ledger/downloads.ts";
import { useWorld } from "../../ledger/useWorld.ts";
import { ViewDrawer } from "../../ledger/ViewDrawer.tsx";
import { ViewPage } from "../../ledger/ViewPage.tsx";
import { WorldHead } from "../../ledger/WorldHead.tsx";
import { useDebounced } from "../../ui/useDebounced.ts";
import { IndexFilters } from "./IndexFilters.tsx";
import { IndexTable } from "./IndexTable.tsx";
import { changeList, filtered, type ListedRow, listOf } from "./instruments.ts";
import { instrument } from "./labels.ts";
import { useView } from "./search.ts";

const t = instrument.index;
const inForce = (rows: readonly ListedRow[]) => rows.filter(({ status }) => status === "force").length;

export function InstrumentIndex() {
  const view = useView();
  const world = useWorld(view);
  const { search, day, nameOf, states, listing } = world;
  const { answer } = useAsk("instrument.list", { scope: "ever", date: useDebounced(day, 90) });
  const all = useMemo(() => (answer === null ? [] : listOf(answer)), [answer]);
  const changes = useMemo(() => changeList(all), [all]);
  const rows = useMemo(() => filtered(all, search), [all, search]);
  const [before, number, after] = t.lead(inForce(all), all.length, answer?.date ?? day);
  const shown = t.shown(rows.length, all.length, inForce(rows));
  const keptRows = async () => {
    const ids = new Set<unknown>(rows.map(({ id }) => id));
    return answer === null ? [] : (await rowsOf("instrument.list", answer)).filter((row) => ids.has(row["id"]));
  };
  return (
    <ViewPage
      view="instrument"
      title={`${t.title}${en.list.comma}${day}`}
      day={day}
      head={<WorldHead world={world} changes={changes} />}
      footer={{
        ledger: answer?.ledger ?? listing.answer?.ledger ?? null,
        href: hrefOf("instrument", world.full),
        sentence: `${before}${number}${after} ${shown}`,
        downloads: answer === null ? [] : [rowsDownload(en.footer.table, `entente-instruments-${day}`, keptRows)],
      }}
      over={<ViewDrawer date={day} nameOf={nameOf} opened={null} />}
    >
      <div className="lead treaty-lead">
        <h1 className="sentence">
          {before}
          <button
            type="button"
            className="number"
            aria-label={t.forceOnly(inForce(all))}
            onClick={() => view.change({ status: search.status === "force" ? null : "force" })}
          >
            {number}
          </button>
          {after}
        </h1>
        <p className="standfirst">{t.standfirst}</p>
      </div>
      <IndexFilters states={states} />
      <p className="index-shown on-screen" aria-live="polite">
        {shown}
      </p>
      <IndexTable rows={rows} date={day} />
    </ViewPage>
  );
}
