/** The page of one state on a day: the sentence, the account by what is promised, pacts over time, with whom, other records. */
import { useEffect, useMemo } from "react";
import { csvOf, rowsOf } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { omitNull } from "../../app/query/answers.ts";
import { useAsk } from "../../app/query/useAsk.ts";
import { Timeline } from "../../charts/timeline/Timeline.tsx";
import { TimelineTable } from "../../charts/timeline/TimelineTable.tsx";
import { type Download, Footer } from "../../ledger/Footer.tsx";
import { changesIn } from "../../ledger/history.ts";
import { StatePicker } from "../../ledger/StatePicker.tsx";
import { useWorld } from "../../ledger/useWorld.ts";
import { WorldHead } from "../../ledger/WorldHead.tsx";
import { Complaint } from "../../ui/Complaint.tsx";
import { download } from "../../ui/download.ts";
import { Figure } from "../../ui/Figure.tsx";
import { Account } from "./Account.tsx";
import { stateEn } from "./labels.ts";
import { OtherRecords } from "./OtherRecords.tsx";
import { StateDrawer } from "./StateDrawer.tsx";
import { StateGlance } from "./StateGlance.tsx";
import { StateLead } from "./StateLead.tsx";
import { useView } from "./search.ts";
import type { StateAnswer } from "./stateTies.ts";
import { WithWhom } from "./WithWhom.tsx";

const t = stateEn;

export function StatePage({ typed }: { readonly typed: string }) {
  const world = useWorld("state");
  const { view, verified, last, day, past, states, nameOf, full, listing } = world;
  const { answer, complaint } = useAsk("state.show", { state: typed, ...omitNull({ date: view.date }) });
  const id = answer?.state.id ?? null;
  const history = useMemo(() => (id === null ? null : askNow("state.history", { state: id }).answer), [id]);
  const changes = useMemo(() => changesIn(history ?? undefined), [history]);

  useEffect(() => {
    if (answer === null) return;
    document.title = `${answer.state.name}, ${answer.date} · ${en.brand}`;
    settle({ path: "state", state: answer.state.id, date: answer.date });
  }, [answer]);

  return (
    <div className={past ? "page stateview past" : "page stateview"}>
      <WorldHead path="state" world={world} changes={changes} keep={{ open: view.open }}>
        <div className="pickers one-picker">
          <StatePicker
            side="first"
            label={t.pick}
            id={id ?? typed}
            name={answer?.state.name ?? typed}
            states={states}
            ready
            onPick={(next) => go({ ...BARE, path: "state", state: next, date: view.date })}
          />
        </div>
      </WorldHead>
      <main id="main" tabIndex={-1}>
        {past && <p className="past-note">{en.date.past(verified, day)}</p>}
        {complaint !== null && listing.complaint === null && (
          <div className="lead treaty-lead problem">
            <h1 className="sentence">{t.title}</h1>
            <Complaint complaint={complaint} />
          </div>
        )}
        {answer !== null && (
          <>
            <StateLead answer={answer} />
            <div className={answer.exists ? "treaty-columns" : "treaty-columns alone"}>
              <StateGlance answer={answer} nameOf={nameOf} />
              <div className="state-body">
                {answer.exists && <Account answer={answer} />}
                {history !== null && (
                  <Figure
                    id="pacts"
                    title={t.pacts.title}
                    tabs={[
                      { label: t.pacts.tab, render: () => <Timeline histories={[history]} day={day} last={last} verified={verified} /> },
                      { label: t.pacts.table, isTable: true, render: () => <TimelineTable histories={[history]} /> },
                    ]}
                    caption={
                      <p>
                        {en.timeline.caption} <span className="source">{en.timeline.source(answer.ledger.version)}</span>
                      </p>
                    }
                  />
                )}
                {answer.exists && (
                  <>
                    <WithWhom answer={answer} nameOf={nameOf} />
                    <OtherRecords id={answer.state.id} date={answer.date} />
                  </>
                )}
              </div>
            </div>
          </>
        )}
      </main>
      <Footer
        ledger={answer?.ledger ?? listing.answer?.ledger ?? null}
        view={full}
        sentence={answer?.sentence ?? null}
        downloads={answer === null ? [] : downloadsOf(answer)}
      />
      <StateDrawer view={view} answer={answer} nameOf={nameOf} />
    </div>
  );
}

function downloadsOf(answer: StateAnswer): Download[] {
  const name = `entente-${answer.state.id}-${answer.date}`;
  return [
    { label: t.downloads.ties, save: () => download(`${name}-ties.csv`, "text/csv", csvOf(rowsOf("state.show", answer))) },
    { label: t.downloads.json, save: () => download(`${name}.json`, "application/json", `${JSON.stringify(answer, null, 2)}\n`) },
  ];
}
