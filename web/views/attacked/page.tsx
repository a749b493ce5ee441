/** Were it attacked: a case, who is obliged in it and by which words, and what would have to be settled. */
import { listed, placeFor, withState } from "./case.ts";
import "../../ui/field.css";
import "../../ledger/treaty/treaty.css";
import "./attacked.css";
import { useEffect } from "react";
import { en } from "../../app/language/en.ts";
import { Header } from "../../app/shell/Header.tsx";
import { DateControl } from "../../ledger/DateControl.tsx";
import { Footer } from "../../ledger/Footer.tsx";
import { Pickers } from "../../ledger/Pickers.tsx";
import { Problem } from "../../ledger/Problem.tsx";
import { TreatyDrawer } from "../../ledger/TreatyDrawer.tsx";
import { Answer } from "./Answer.tsx";
import { BriefPage } from "./BriefPage.tsx";
import { CaseBar } from "./CaseBar.tsx";
import { CaseSentence, caseText } from "./CaseSentence.tsx";
import { goCase } from "./goCase.ts";
import { ledeOf } from "./Lede.tsx";
import { ReadyCases } from "./ReadyCases.tsx";
import { READY } from "./readyCases.ts";
import { type Search, useView } from "./search.ts";
import { traceDownloads } from "./traceDownloads.ts";
import { useCase } from "./useCase.ts";

export function Page() {
  const page = useCase();
  const { view, own, day, put, trace, before, complaint, groups, states, nameOf, spell, missing, listing } = page;
  const title = en.attacked.title(put.by, put.on);
  useEffect(() => {
    document.title = `${missing ? en.nav.attacked : `${title}, ${day}`} · ${en.brand}`;
  }, [title, day, missing]);

  useEffect(() => {
    // The bare address opens the first ready case; once something of it is opened, the address says which.
    const opened = [view.why, view.brief, view.rounds, view.treaty].some((one) => one !== null);
    if (opened && view.initiator === null && view.target === null) settle({ ...own, path: "attacked" });
  });

  const change = (next: Partial<Search>, how?: { burst?: boolean }) => goCase({ ...own, date: day, why: null, ...next }, how);
  return (
    <div className={page.past ? "page attacked past" : "page attacked"}>
      <Header path="attacked">
        <Pickers
          group={en.attacked.pick.group}
          labels={[en.attacked.pick.first, en.attacked.pick.second]}
          ids={page.ids}
          names={page.shortNames}
          states={states}
          ready
          onPick={(initiator, target) => {
            const place = target === own.target ? own.place : placeFor(own.place, target, page.places);
            change({ initiator: initiator || null, target: target || null, place, brief: null });
          }}
        />
      </Header>
      <DateControl
        day={day}
        last={page.last}
        now={page.now}
        verified={page.verified}
        changes={page.changes}
        ready
        complaint={listing.complaint}
        onDay={(to, how) =>
          change({ date: to, why: view.why, brief: view.brief, sealed: view.sealed, rounds: view.rounds, joins: view.joins }, how)
        }
      />
      <main id="main" tabIndex={-1}>
        {page.past && <p className="past-note">{en.date.past(page.verified, day)}</p>}
        {view.brief !== null && trace !== null ? (
          <BriefPage own={own} roles={view.brief} sealed={view.sealed !== null} trace={trace} nameOf={nameOf} spell={spell} />
        ) : (
          <>
            <CaseSentence {...put} missing={missing} />
            <CaseBar own={own} places={page.places} states={states} nameOf={nameOf} onChange={change} />
            <ReadyCases own={own} />
            {missing && <p className="empty-case">{en.attacked.unnamedText}</p>}
            {!missing && complaint !== null && listing.complaint === null && (
              <Problem
                below
                complaint={complaint.what.startsWith("no place") ? { ...complaint, todo: en.attacked.placeTodo } : complaint}
                states={{
                  ids: [...listed(page.ids[0]), ...listed(page.ids[1])],
                  day,
                  onDay: (date) => change({ date }),
                  onState: (from, to) => change(withState(own, from, to)),
                }}
                reset={{ label: en.attacked.openReady(en.attacked.readyNames[READY[0].id] ?? ""), run: () => goCase(BARE) }}
              />
            )}
            {trace !== null && (
              <Answer
                own={own}
                view={view}
                trace={trace}
                groups={groups}
                before={before}
                states={states}
                nameOf={nameOf}
                spell={spell}
                title={title}
              />
            )}
          </>
        )}
      </main>
      <Footer
        ledger={trace?.ledger ?? listing.answer?.ledger ?? null}
        view={page.full}
        sentence={trace === null ? null : `${caseText(put)}: ${ledeOf(groups, nameOf)}`}
        downloads={trace === null ? [] : traceDownloads(trace)}
      />
      {view.treaty !== null && <TreatyDrawer id={view.treaty} date={day} open={null} nameOf={nameOf} />}
    </div>
  );
}
