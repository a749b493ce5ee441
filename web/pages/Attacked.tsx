/** Were it attacked: a case, who is obliged in it and by which words, and what would have to be settled. */
import "../style/field.css";
import "../style/attacked.css";
import { useEffect, useMemo } from "react";
import { type Day, longDate, verifiedThrough, withArticle } from "../../src/surfaces/client/words.ts";
import { BARE, go, settle, useView, type View } from "../address.ts";
import { today } from "../calendar.ts";
import { fieldsOf, inputOf, listed } from "../case.ts";
import { Answer } from "../components/attacked/Answer.tsx";
import { BriefPage } from "../components/attacked/BriefPage.tsx";
import { CaseBar } from "../components/attacked/CaseBar.tsx";
import { CaseSentence } from "../components/attacked/CaseSentence.tsx";
import { ReadyCases } from "../components/attacked/ReadyCases.tsx";
import { DateControl } from "../components/DateControl.tsx";
import { Drawer } from "../components/Drawer.tsx";
import { Footer } from "../components/Footer.tsx";
import { Header } from "../components/Header.tsx";
import { Pickers } from "../components/Pickers.tsx";
import { Problem } from "../components/Problem.tsx";
import { TreatyPanel, treatyTitle } from "../components/TreatyPanel.tsx";
import { WithParts } from "../components/WithParts.tsx";
import { goCase } from "../goCase.ts";
import { changesOf } from "../history.ts";
import { READY } from "../readyCases.ts";
import { speller } from "../spell.ts";
import { askNow, given, nameOfState, type Trace } from "../state.ts";
import { en } from "../text/en.ts";
import { traceDownloads } from "../traceDownloads.ts";
import { useSettled } from "../useSettled.ts";

const NEEDS = ["core", "law"] as const;

export function Attacked() {
  return <WithParts needs={NEEDS} page={Ready} />;
}

function Ready() {
  const view = useView();
  const now = today();
  const own = fieldsOf(view);
  const [by, on] = [own.initiator ?? "", own.target ?? ""];
  const listing = useMemo(() => askNow("state.list", given({ date: own.date })), [own.date]);
  const verified = verifiedThrough();
  const day = (listing.answer?.date ?? verified) as Day;
  const states = listing.answer?.states ?? [];
  const names = useMemo(() => new Map(states.map(({ id, name }) => [id, name])), [states]);
  const nameOf = useMemo(() => (id: string) => names.get(id) ?? nameOfState(id), [names]);
  const spell = useMemo(() => speller(names), [names]);
  const places = useMemo(() => askNow("place.list", { date: day }).answer?.places ?? [], [day]);
  const histories = useMemo(() => [by, on].map((side) => changesOf(listed(side)[0])), [by, on]);

  // The date may be dragged: the case follows a moment later. Whatever else changes is read at once.
  const { date, fact, ...put } = own;
  const rest = JSON.stringify([put, fact]);
  const settled = useSettled(`${rest}\n${date ?? ""}`, 90);
  const asked = settled.startsWith(`${rest}\n`) ? settled : `${rest}\n${date ?? ""}`;
  const { trace, before, complaint } = useMemo(() => read(asked), [asked]);

  const title = en.attacked.title(sides(by, nameOf), sides(on, nameOf));
  useEffect(() => {
    document.title = `${by === "" || on === "" ? en.nav.attacked : `${title}, ${day}`} · ${en.brand}`;
  }, [title, day, by, on]);

  useEffect(() => {
    // The bare address opens the first ready case; once something of it is opened, the address says which.
    const opened = [view.why, view.brief, view.rounds, view.treaty].some((one) => one !== null);
    if (opened && view.initiator === null && view.target === null) settle({ ...own, path: "attacked" });
  });

  const full: View = {
    ...BARE,
    ...own,
    path: "attacked",
    date: day,
    rounds: view.rounds,
    joins: view.joins,
    why: view.why,
    brief: view.brief,
    sealed: view.sealed,
  };
  const past = day > verified;
  const last = now > verified ? now : verified;
  const change = (next: Partial<View>, how?: { burst?: boolean }) => goCase({ ...own, date: day, why: null, ...next }, how);
  const missing = by === "" || on === "";
  return (
    <div className={past ? "page attacked past" : "page attacked"}>
      <Header path="attacked">
        <Pickers
          group={en.attacked.pick.group}
          labels={[en.attacked.pick.first, en.attacked.pick.second]}
          ids={[by, on]}
          names={[sides(by, nameOf, false), sides(on, nameOf, false)]}
          states={states}
          ready
          onPick={(initiator, target) => change({ initiator: initiator || null, target: target || null, brief: null })}
        />
      </Header>
      <DateControl
        day={day}
        last={last}
        now={now}
        verified={verified}
        changes={[histories[0] ?? [], histories[1] ?? []]}
        ready
        complaint={listing.complaint}
        onDay={(to, how) =>
          change({ date: to, why: view.why, brief: view.brief, sealed: view.sealed, rounds: view.rounds, joins: view.joins }, how)
        }
      />
      <main id="main" tabIndex={-1}>
        {past && <p className="past-note">{en.date.past(verified, day)}</p>}
        {view.brief !== null && trace !== null ? (
          <BriefPage own={own} role={view.brief} sealed={view.sealed !== null} trace={trace} nameOf={nameOf} spell={spell} />
        ) : (
          <>
            <CaseSentence
              by={sides(by, nameOf)}
              on={sides(on, nameOf)}
              place={trace?.place == null ? null : trace.placeName}
              date={day}
              act={own.act}
              missing={missing}
            />
            <CaseBar own={own} places={places} states={states} nameOf={nameOf} onChange={change} />
            <ReadyCases own={own} />
            {missing && <p className="empty-case">{en.attacked.unnamedText}</p>}
            {!missing && complaint !== null && listing.complaint === null && (
              <Problem
                below
                complaint={complaint.what.startsWith("no place") ? { ...complaint, todo: en.attacked.placeTodo } : complaint}
                a={by}
                b={on}
                day={day}
                onNear={(near) => change({ date: near })}
                reset={{ label: en.attacked.openReady(en.attacked.readyNames[READY[0].id] ?? ""), run: () => goCase(BARE) }}
              />
            )}
            {trace !== null && (
              <Answer own={own} view={view} trace={trace} before={before} states={states} nameOf={nameOf} spell={spell} title={title} />
            )}
          </>
        )}
      </main>
      <Footer
        ledger={trace?.ledger ?? listing.answer?.ledger ?? null}
        view={full}
        sentence={trace === null ? null : `${title}.`}
        downloads={trace === null ? [] : traceDownloads(trace)}
      />
      <Drawer
        shown={view.treaty === null ? null : `treaty ${view.treaty}`}
        kicker={view.treaty === null ? null : longDate(day)}
        title={view.treaty === null ? "" : treatyTitle(view.treaty)}
        side={null}
        onClose={() => go({ treaty: null })}
        onBack={null}
      >
        {view.treaty !== null && <TreatyPanel key={view.treaty} id={view.treaty} date={day} nameOf={nameOf} />}
      </Drawer>
    </div>
  );
}

/** The trace of a case, and the one before what is held true of it. */
function read(asked: string): {
  trace: Trace | null;
  before: Trace | null;
  complaint: ReturnType<typeof askNow<"crisis.trace">>["complaint"];
} {
  const cut = asked.indexOf("\n");
  const [put, fact] = JSON.parse(asked.slice(0, cut)) as [Omit<ReturnType<typeof fieldsOf>, "date" | "fact">, string | null];
  const date = asked.slice(cut + 1) || null;
  const input = inputOf({ ...put, fact, date });
  if (input === null) return { trace: null, before: null, complaint: null };
  const { answer, complaint } = askNow("crisis.trace", input);
  const plain = fact === null || answer === null ? null : inputOf({ ...put, fact: null, date });
  return { trace: answer, before: plain === null ? null : askNow("crisis.trace", plain).answer, complaint };
}

/** "the United States and Britain" */
function sides(value: string, nameOf: (id: string) => string, article = true): string {
  const all = listed(value).map((id) => (article ? withArticle(nameOf(id)) : nameOf(id)));
  return en.list.and(all);
}
