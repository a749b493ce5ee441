/** Were it attacked: a case, who is obliged in it and by which words, and what would have to be settled. */
import { listed, placeFor, withState } from "../case.ts";
import "../style/field.css";
import "../style/treaty.css";
import "../style/attacked.css";
import { useEffect } from "react";
import { BARE, settle, type View } from "../address.ts";
import { Answer } from "../components/attacked/Answer.tsx";
import { BriefPage } from "../components/attacked/BriefPage.tsx";
import { CaseBar } from "../components/attacked/CaseBar.tsx";
import { CaseSentence, caseText } from "../components/attacked/CaseSentence.tsx";
import { ledeOf } from "../components/attacked/Lede.tsx";
import { ReadyCases } from "../components/attacked/ReadyCases.tsx";
import { DateControl } from "../components/DateControl.tsx";
import { Footer } from "../components/Footer.tsx";
import { Header } from "../components/Header.tsx";
import { Pickers } from "../components/Pickers.tsx";
import { Problem } from "../components/Problem.tsx";
import { TreatyDrawer } from "../components/TreatyDrawer.tsx";
import { WithParts } from "../components/WithParts.tsx";
import { goCase } from "../goCase.ts";
import { READY } from "../readyCases.ts";
import { en } from "../text/en.ts";
import { traceDownloads } from "../traceDownloads.ts";
import { useCase } from "../useCase.ts";

const NEEDS = ["core", "law"] as const;

export function Attacked() {
  return <WithParts needs={NEEDS} page={Ready} />;
}

function Ready() {
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

  const change = (next: Partial<View>, how?: { burst?: boolean }) => goCase({ ...own, date: day, why: null, ...next }, how);
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
