/** How many allies one or two states have: from the smallest count to the largest, one change of definition a step. */
import "./counts.css";
import { useEffect, useMemo } from "react";
import { csvOf, rowsOf } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { type Ladder, omitNull } from "../../app/query/answers.ts";
import { foundingPair, stateNamed } from "../../app/query/directory.ts";
import { useAsk } from "../../app/query/useAsk.ts";
import { Footer } from "../../ledger/Footer.tsx";
import { changesOf } from "../../ledger/history.ts";
import { LadderTable } from "../../ledger/LadderTable.tsx";
import { Problem } from "../../ledger/Problem.tsx";
import { Term } from "../../ledger/Term.tsx";
import { useWorld } from "../../ledger/useWorld.ts";
import { WorldHead } from "../../ledger/WorldHead.tsx";
import { download } from "../../ui/download.ts";
import { Figure } from "../../ui/Figure.tsx";
import { useSettled } from "../../ui/useSettled.ts";
import { CountsDrawer } from "./CountsDrawer.tsx";
import { CountsPickers } from "./CountsPickers.tsx";
import { CountsSentence } from "./CountsSentence.tsx";
import { counts } from "./labels.ts";
import { Steps } from "./Steps.tsx";
import { type Search, useView } from "./search.ts";

/** Of the glossary the words under the sentence; it also brings what lists the allies of a step. */
const GLOSSED = ["treaty-ally", "rule-for-ally", "mnna", "not-known", "dormant", "soft-tie"] as const;

export function Page() {
  const world = useWorld("counts");
  const { view, day, past, verified, nameOf, listing } = world;
  const defaults = foundingPair();
  const named = view.state ?? view.a;
  const ids = named === null ? defaults : view.b === null ? [named] : [named, view.b];
  const wanted = ids.join(" ");
  const slow = useSettled(day, 90);
  const { ladders, complaint } = useMemo(() => laddersOf(wanted.split(" "), slow), [wanted, slow]);
  const keys = ladders?.map(({ state }) => state.id) ?? ids.map((typed) => stateNamed(typed)?.id ?? typed);
  const changes = useMemo(() => wanted.split(" ").flatMap(changesOf), [wanted]);
  const [a = null, b = null] = keys;
  const full: Search = { ...BARE, path: "counts", state: a, b, rule: view.rule, date: day, open: view.open, treaty: view.treaty };
  const change = (next: Partial<Search>) => go({ ...full, open: null, treaty: null, rule: null, ...next });

  useEffect(() => {
    if (ladders === null) return;
    document.title = `${counts.title(ladders.map(({ state }) => state.name))}, ${ladders[0].date} · ${en.brand}`;
    if (view.state !== null || view.a !== null || view.b !== null || view.date !== null || view.open !== null)
      settle({ path: "counts", state: a, a: null, b, date: world.written });
  }, [ladders, view, a, b, world.written]);

  const rows = () => (ladders ?? []).flatMap((ladder) => rowsOf("allies.ladder", ladder));
  const save = () => download(`entente-counts-${keys.join("-")}-${day}.csv`, "text/csv", csvOf(rows()));
  return (
    <div className={past ? "page past" : "page"}>
      <WorldHead path="counts" world={world} changes={changes} keep={{ state: a, a: null, b, open: view.open }}>
        <CountsPickers ids={keys} nameOf={nameOf} states={world.states} onPick={change} />
      </WorldHead>
      <main id="main" tabIndex={-1}>
        {past && <p className="past-note">{en.date.past(verified, day)}</p>}
        {ladders === null && listing.complaint === null && (
          <div className="lead">
            <Problem
              complaint={complaint}
              states={{
                ids: keys,
                day,
                onDay: (date) => change({ date }),
                onState: (from, to) => change({ state: a === from ? to : a, b: b === from ? to : b }),
              }}
              reset={{ label: en.problem.defaults, run: () => go({ ...BARE, path: "counts" }) }}
            />
          </div>
        )}
        {ladders !== null && (
          <>
            <div className="counts-lead">
              <CountsSentence ladders={ladders} />
              <p className="standfirst">{counts.standfirst}</p>
              <p className="counts-words small">
                {counts.words}{" "}
                {GLOSSED.map((id, index) => (
                  <span key={id}>
                    {index > 0 && " · "}
                    <Term id={id}>{counts.terms[id] ?? id.replaceAll("-", " ")}</Term>
                  </span>
                ))}
              </p>
            </div>
            <Figure
              id="counts"
              title={counts.figure(ladders[0].date)}
              tabs={[
                { label: counts.tab, render: () => <Steps ladders={ladders} rule={view.rule} /> },
                { label: counts.table, isTable: true, render: () => <LadderTable ladders={ladders} nameOf={nameOf} /> },
              ]}
              caption={
                <p>
                  {counts.see} {counts.not} <span className="source">{counts.source(ladders[0].ledger.version)}</span>
                </p>
              }
            />
          </>
        )}
      </main>
      <Footer
        ledger={ladders?.[0].ledger ?? listing.answer?.ledger ?? null}
        view={full}
        sentence={ladders === null ? null : counts.title(ladders.map(({ state }) => state.name))}
        downloads={[{ label: counts.tableCsv, save }]}
      />
      <CountsDrawer view={view} ladders={ladders} nameOf={nameOf} />
    </div>
  );
}

/** The ladders of one state or two; a step is compared across them, so all are there or none. */
function laddersOf(ids: readonly string[], date: string) {
  const asked = ids.map((state) => askNow("allies.ladder", { state, ...omitNull({ date }) }));
  const failed = asked.find(({ answer }) => answer === null);
  if (failed !== undefined) return { ladders: null, complaint: failed.complaint };
  return { ladders: asked.map(({ answer }) => answer) as unknown as readonly [Ladder, ...Ladder[]], complaint: null } as const;
}
