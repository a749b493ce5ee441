/** What changed between two days, and between two versions of the ledger: a sentence, ties by type, bars by year, lists by date. */
import "../style/changed.css";
import { useEffect, useMemo } from "react";
import { csvOf, type Day, examplesOf, type InputOf, isDay, rowsOf } from "../../src/surfaces/client/words.ts";
import { addressOf, BARE, go, settle, useView, type View } from "../address.ts";
import { FIRST, firstOf, today } from "../calendar.ts";
import { type Changes, isPact, namesOn, yearsOf } from "../changes.ts";
import { Complaint } from "../components/Complaint.tsx";
import { ChangedDrawer } from "../components/changed/ChangedDrawer.tsx";
import { ChangedSentence } from "../components/changed/ChangedSentence.tsx";
import { ChangeLists } from "../components/changed/ChangeLists.tsx";
import { CountsTable } from "../components/changed/CountsTable.tsx";
import { Filters } from "../components/changed/Filters.tsx";
import { RangeControl } from "../components/changed/RangeControl.tsx";
import { VersionPart } from "../components/changed/VersionPart.tsx";
import { YearFigure } from "../components/changed/YearFigure.tsx";
import { FarFailure } from "../components/claims/FarFailure.tsx";
import { Footer } from "../components/Footer.tsx";
import { Header } from "../components/Header.tsx";
import { WithParts } from "../components/WithParts.tsx";
import { useFar } from "../far/ask.ts";
import { useLastAnswer } from "../far/lastAnswer.ts";
import { askNow, given } from "../state.ts";
import { changed } from "../text/changed.ts";
import { en } from "../text/en.ts";
import { useSettled } from "../useSettled.ts";
import { download } from "../words.ts";

const NEEDS = ["core"] as const;
const NO_YEARS: ReturnType<typeof yearsOf> = { years: [], undrawn: 0 };

export function Changed() {
  return <WithParts needs={NEEDS} page={Ready} />;
}

function Ready() {
  const view = useView();
  const now = today();
  const verified = useMemo(() => (askNow("state.list", {}).answer?.date ?? now) as Day, [now]);
  const last = now > verified ? now : verified;
  const { asked, answer, retry, history, filters } = useChanges(view, last);
  const drawn = useMemo(() => (history === null ? NO_YEARS : yearsOf(history, soft(filters.type))), [history, filters.type]);
  const ticks = useMemo(() => ticksOf(history), [history]);
  const days = { from: dayOr(view.from, answer?.from ?? verified), to: dayOr(view.to, answer?.to ?? verified) };
  const shown = { from: view.from ?? days.from, to: view.to ?? days.to };
  const complaint = asked?.status === "refused" ? (asked.complaints[0] ?? null) : null;
  const ofRange = complaint !== null && ["from", "to"].includes(complaint.where) ? complaint : null;
  const nameOf = namesOn(days.to, verified);
  const full: View = {
    ...BARE,
    path: "changed",
    ...filters,
    from: shown.from,
    to: shown.to,
    since: view.since,
    open: view.open,
    treaty: view.treaty,
  };
  const change = (next: Partial<View>, how?: { burst?: boolean }) => go({ ...full, open: null, treaty: null, ...next }, how);
  const states = useMemo(() => askNow("state.list", { date: days.to }).answer?.states ?? [], [days.to]);

  useEffect(() => {
    if (answer === null) return;
    document.title = `${changed.title(answer.from, answer.to)} · ${en.brand}`;
    if (view.from !== null || view.to !== null || view.open !== null || view.treaty !== null)
      settle({ path: "changed", from: shown.from, to: shown.to });
  }, [answer, view, shown.from, shown.to]);

  const past = days.to > verified;
  return (
    <div className={past ? "page changed past" : "page changed"}>
      <Header path="changed" />
      <RangeControl
        days={days}
        shown={shown}
        last={last}
        verified={verified}
        changes={ticks}
        ready={answer !== null || asked !== null}
        complaint={ofRange}
        onDay={(end, day, how) => change({ [end]: day }, how)}
      />
      <main id="main" tabIndex={-1}>
        {past && <p className="past-note">{en.date.past(verified, days.to)}</p>}
        <Filters
          state={filters.state}
          stateName={answer?.state?.name ?? (filters.state === null ? "" : nameOf(filters.state))}
          type={filters.type}
          rule={filters.rule}
          states={states}
          onChange={change}
        />
        <div className="lead changed-lead">
          {answer !== null && <ChangedSentence answer={answer} />}
          {answer === null && asked === null && <h1 className="sentence waiting">{changed.waiting}</h1>}
          {complaint !== null && (
            <div className="problem">
              <h1 className="sentence">{changed.refused}</h1>
              {ofRange === null && <Complaint complaint={complaint} />}
              <p className="record-doors">
                {days.from > days.to && (
                  <button type="button" className="button" onClick={() => change({ from: view.to, to: view.from })}>
                    {changed.range.swap}
                  </button>
                )}
                <a className="button" href={addressOf("changed", {})}>
                  {changed.anew}
                </a>
              </p>
            </div>
          )}
          {asked?.status === "failed" && <FarFailure asked={asked} retry={retry} />}
          <p className="standfirst">{changed.standfirst}</p>
          {answer !== null && <Examples answer={answer} />}
        </div>
        {answer !== null && (
          <>
            <div className="changed-columns">
              <CountsTable answer={answer} />
              <YearFigure
                history={history}
                drawn={drawn}
                type={filters.type}
                from={days.from}
                to={days.to}
                last={last}
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
      <ChangedDrawer view={view} answer={answer} years={drawn.years} nameOf={nameOf} />
    </div>
  );
}

/** The two days that are asked about, answered away from the page; and all time under the same filters, for the bars. */
function useChanges(view: View, last: Day) {
  const filters = { state: view.state, type: view.type, rule: view.rule };
  const wanted = JSON.stringify(given({ from: view.from, to: view.to, ...filters }));
  const { asked, retry } = useFar("network.changes", JSON.parse(useSettled(wanted, 120)));
  const answer = useLastAnswer<Changes>(asked);
  const all = useFar(
    "network.changes",
    answer === null ? null : { ...(given(filters) as InputOf<"network.changes">), from: FIRST, to: last, ties: "left-out" },
  );
  return { asked, answer, retry, history: useLastAnswer<Changes>(all.asked), filters };
}

function dayOr(text: string | null, otherwise: string): Day {
  return (text !== null && isDay(text) ? text : otherwise) as Day;
}

/** A soft type was chosen: what has no promise of war is counted too. */
function soft(type: string | null): boolean {
  return type !== null && !isPact({ types: [type] });
}

/** Days on which pacts began, above the line, and ended, below it. */
function ticksOf(history: Changes | null) {
  const on = (change: "began" | "ended") =>
    (history?.instruments ?? []).flatMap((row) => {
      const day = row.change === change && isPact(row) ? firstOf(row.date) : null;
      return day === null || day < FIRST ? [] : [{ day, what: row.title }];
    });
  return [on("began"), on("ended")] as const;
}

function Examples({ answer }: { readonly answer: Changes }) {
  return (
    <nav className="changed-examples doors-line" aria-label={changed.examples}>
      <span className="faint">{changed.examples}</span>
      <ul>
        {examplesOf("network.changes").map(({ title, input: { from = null, to = null, state = null } }) => {
          const here = from === answer.from && to === answer.to && state === (answer.state?.id ?? null);
          return (
            <li key={title}>
              <a href={addressOf("changed", { from, to, state })} {...(here ? { "aria-current": "true" as const } : {})}>
                {title}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
