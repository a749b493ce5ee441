/** What changed: changes between two days or two versions of the ledger, as a sentence, ties by type, bars by year and lists by date. */
import "../../ui/field.css";
import "./changed.css";
import { useEffect } from "react";
import type { Complaint as Complained } from "../../../src/surfaces/client/words.ts";
import { failureWords } from "../../app/query/failureWords.ts";
import { hrefOf } from "../../app/query/search.ts";
import { answerDownload } from "../../ledger/downloads.ts";
import { ViewPage } from "../../ledger/ViewPage.tsx";
import { Complaint } from "../../ui/Complaint.tsx";
import { Failure } from "../../ui/Failure.tsx";
import { ChangedDrawer } from "./ChangedDrawer.tsx";
import { ChangedLead, Examples } from "./ChangedLead.tsx";
import { ChangeLists } from "./ChangeLists.tsx";
import { CountsTable } from "./CountsTable.tsx";
import { Filters } from "./Filters.tsx";
import { InShort } from "./InShort.tsx";
import { LedgerVersions } from "./LedgerVersions.tsx";
import { changed as t } from "./labels.ts";
import { RangeControl } from "./RangeControl.tsx";
import { useChanges } from "./useChanges.ts";
import { YearFigure } from "./YearFigure.tsx";

export function Page() {
  const page = useChanges();
  const { search, full, days, shown, asked, answer, complaint, ofRange, nameOf, change, replace } = page;
  const isBare = [search.from, search.to, search.open, search.treaty].every((one) => one === null);
  useEffect(() => {
    if (answer !== null && !asked.pending && !isBare) replace({ from: shown.from, to: shown.to });
  }, [answer, asked.pending, isBare, replace, shown.from, shown.to]);

  return (
    <ViewPage
      view="changed"
      title={answer === null ? null : t.title(answer.from, answer.to)}
      day={days.to}
      head={
        <RangeControl
          {...{ days, shown }}
          last={page.last}
          verified={page.verified}
          changes={page.ticks}
          complaint={ofRange}
          onDay={(end, day, how) => change({ [end]: day }, how)}
        />
      }
      footer={{
        ledger: answer?.ledger ?? page.list?.ledger ?? null,
        href: hrefOf("changed", full),
        sentence: answer?.sentence ?? null,
        downloads:
          answer === null
            ? []
            : [answerDownload(t.downloads.table, `entente-changes-${answer.from}-${answer.to}`, "network.changes", asked.input)],
      }}
      over={<ChangedDrawer open={search.open} treaty={search.treaty} answer={answer} years={page.drawn.years} nameOf={nameOf} />}
    >
      <Filters {...search} states={page.list?.states ?? []} onChange={change} />
      <div className="lead">
        {answer !== null && <ChangedLead answer={answer} />}
        {answer === null && asked.pending && <h1 className="sentence waiting">{t.waiting}</h1>}
        {complaint !== null && <Refused complaint={complaint} inRange={ofRange !== null} {...{ search, days, change }} />}
        {asked.error !== null && <Failure why={failureWords(asked.error)} onRetry={asked.retry} />}
        <p className="standfirst">{t.standfirst}</p>
        {answer !== null && <Examples answer={answer} />}
      </div>
      {answer !== null && (
        <>
          <InShort answer={answer} />
          <div className="changed-columns">
            <CountsTable answer={answer} />
            <YearFigure
              history={page.history}
              drawn={page.drawn}
              type={page.history?.type ?? null}
              from={days.from}
              to={days.to}
              last={page.last}
              version={answer.ledger.version}
            />
          </div>
          <ChangeLists answer={answer} />
        </>
      )}
      <LedgerVersions since={search.since} />
    </ViewPage>
  );
}

interface RefusedProps extends Pick<ReturnType<typeof useChanges>, "search" | "days" | "change"> {
  readonly complaint: Complained;
  /** The range control shows the complaint itself. */
  readonly inRange: boolean;
}

/** The heading and the ways out, if the question was refused. */
function Refused({ complaint, inRange, search, days, change }: RefusedProps) {
  return (
    <div className="problem">
      <h1 className="sentence">{t.refused}</h1>
      {!inRange && <Complaint complaint={complaint} />}
      <p className="record-doors">
        {days.from > days.to && (
          <button type="button" className="button" onClick={() => change({ from: search.to, to: search.from })}>
            {t.range.swap}
          </button>
        )}
        <a className="button" href={hrefOf("changed", {})}>
          {t.anew}
        </a>
      </p>
    </div>
  );
}
