/** What changed between two days, and between two versions of the ledger: a sentence, ties by type, bars by year, lists by date. */
import "./changed.css";
import { useEffect } from "react";
import { csvOf, rowsOf } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { bringFar } from "../../app/query/ask.ts";
import { FarFailure } from "../../app/query/FarFailure.tsx";
import { hrefOf } from "../../app/query/search.ts";
import { useAsk } from "../../app/query/useAsk.ts";
import { Header } from "../../app/shell/Header.tsx";
import { Footer } from "../../ledger/Footer.tsx";
import { Complaint } from "../../ui/Complaint.tsx";
import { download } from "../../ui/download.ts";
import { ChangedDrawer } from "./ChangedDrawer.tsx";
import { ChangedSentence } from "./ChangedSentence.tsx";
import { ChangeLists } from "./ChangeLists.tsx";
import { CountsTable } from "./CountsTable.tsx";
import { Examples } from "./Examples.tsx";
import { Filters } from "./Filters.tsx";
import { changed } from "./labels.ts";
import { RangeControl } from "./RangeControl.tsx";
import { useView } from "./search.ts";
import { useChanges } from "./useChanges.ts";
import { VersionPart } from "./VersionPart.tsx";
import { YearFigure } from "./YearFigure.tsx";

bringFar("network.changes", {}); // the worker begins while the script arrives

export function Page() {
  const page = useChanges();
  const { view, full, filters, days, shown, past, answer, complaint, nameOf, change } = page;

  useEffect(() => {
    if (answer === null) return;
    document.title = `${changed.title(answer.from, answer.to)} · ${en.brand}`;
    if (view.from !== null || view.to !== null || view.open !== null || view.treaty !== null)
      settle({ path: "changed", from: shown.from, to: shown.to });
  }, [answer, view, shown.from, shown.to]);

  return (
    <div className={past ? "page changed past" : "page changed"}>
      <Header path="changed" />
      <RangeControl
        days={days}
        shown={shown}
        last={page.last}
        verified={page.verified}
        changes={page.ticks}
        ready={page.ready}
        complaint={page.ofRange}
        onDay={(end, day, how) => change({ [end]: day }, how)}
      />
      <main id="main" tabIndex={-1}>
        {past && <p className="past-note">{en.date.past(page.verified, days.to)}</p>}
        <Filters
          state={filters.state}
          stateName={answer?.state?.name ?? (filters.state === null ? "" : nameOf(filters.state))}
          type={filters.type}
          rule={filters.rule}
          states={page.states}
          onChange={change}
        />
        <div className="lead changed-lead">
          {answer !== null && <ChangedSentence answer={answer} />}
          {page.waiting && <h1 className="sentence waiting">{changed.waiting}</h1>}
          {complaint !== null && (
            <div className="problem">
              <h1 className="sentence">{changed.refused}</h1>
              {page.ofRange === null && <Complaint complaint={complaint} />}
              <p className="record-doors">
                {days.from > days.to && (
                  <button type="button" className="button" onClick={() => change({ from: view.to, to: view.from })}>
                    {changed.range.swap}
                  </button>
                )}
                <a className="button" href={hrefOf("changed", {})}>
                  {changed.anew}
                </a>
              </p>
            </div>
          )}
          {page.failed !== null && <FarFailure asked={page.failed} retry={page.retry} />}
          <p className="standfirst">{changed.standfirst}</p>
          {answer !== null && <Examples answer={answer} />}
        </div>
        {answer !== null && (
          <>
            <div className="changed-columns">
              <CountsTable answer={answer} />
              <YearFigure
                history={page.history}
                drawn={page.drawn}
                type={filters.type}
                from={days.from}
                to={days.to}
                last={page.last}
                version={answer.ledger.version}
              />
            </div>
            <ChangeLists answer={answer} />
          </>
        )}
        <VersionPart since={view.since} />
      </main>
      <Footer
        ledger={answer?.ledger ?? askNow("state.list", {}).answer?.ledger ?? null}
        view={full}
        sentence={answer?.sentence ?? null}
        downloads={
          answer === null
            ? []
            : [
                {
                  label: changed.downloads.table,
                  save: () =>
                    download(`entente-changes-${answer.from}-${answer.to}.csv`, "text/csv", csvOf(rowsOf("network.changes", answer))),
                },
              ]
        }
      />
      <ChangedDrawer view={view} answer={answer} years={page.drawn.years} nameOf={nameOf} />
    </div>
  );
}
