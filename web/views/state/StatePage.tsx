/** The page of one state on a day: a sentence, obligations by type, pacts over time, partners and other records. */

import { useEffect, useMemo } from "react";
import { en } from "../../app/language/en.ts";
import { omitNull } from "../../app/query/answers.ts";
import { hrefOf } from "../../app/query/search.ts";
import { useAsk, useSlowAsk } from "../../app/query/useAsk.ts";
import { answerDownload, jsonDownload } from "../../ledger/downloads.ts";
import type { Download } from "../../ledger/Footer.tsx";
import { changesIn } from "../../ledger/history.ts";
import { usePairColours } from "../../ledger/pairColours.ts";
import { StatePicker } from "../../ledger/StatePicker.tsx";
import { useWorld } from "../../ledger/useWorld.ts";
import { ViewPage } from "../../ledger/ViewPage.tsx";
import { WorldHead } from "../../ledger/WorldHead.tsx";
import { Complaint } from "../../ui/Complaint.tsx";
import { Account } from "./Account.tsx";
import { Exposure } from "./Exposure.tsx";
import { stateEn as t } from "./labels.ts";
import { OtherRecords } from "./OtherRecords.tsx";
import { PactsFigure } from "./PactsFigure.tsx";
import { StateDrawer } from "./StateDrawer.tsx";
import { StateGlance } from "./StateGlance.tsx";
import { StateLead } from "./StateLead.tsx";
import { useView } from "./search.ts";
import type { StateAnswer } from "./stateTies.ts";
import { WithWhom } from "./WithWhom.tsx";

export function StatePage({ typed }: { readonly typed: string }) {
  const view = useView();
  const world = useWorld(view);
  const { search, last, verified, day, states, nameOf, listing } = world;
  const { answer, complaint, stale } = useAsk("state.show", { state: typed, ...omitNull({ date: search.date }) });
  const id = answer?.state.id ?? null;
  usePairColours(id, null);
  const { answer: history } = useSlowAsk("state.history", id === null ? null : { state: id });
  const changes = useMemo(() => changesIn(history ?? undefined), [history]);

  useEffect(() => {
    if (answer !== null && !stale) view.replace({ state: answer.state.id, date: answer.date });
  }, [answer, stale, view]);

  return (
    <ViewPage
      view="state"
      title={answer === null ? null : `${answer.state.name}${en.list.comma}${answer.date}`}
      day={day}
      head={
        <WorldHead world={world} changes={changes} keep={{ open: search.open }}>
          <div className="pickers one-picker">
            <StatePicker
              side="first"
              label={t.pick}
              id={id ?? typed}
              states={states}
              onPick={(next) => view.change({ state: next, q: null, sort: null, open: null, treaty: null })}
            />
          </div>
        </WorldHead>
      }
      footer={{
        ledger: answer?.ledger ?? listing.answer?.ledger ?? null,
        href: hrefOf("state", world.full),
        sentence: answer?.sentence ?? null,
        downloads: answer === null ? [] : downloadsOf(answer),
      }}
      over={<StateDrawer answer={answer} nameOf={nameOf} />}
    >
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
                <PactsFigure history={history} version={answer.ledger.version} day={day} last={last} verified={verified} />
              )}
              {answer.exists && (
                <>
                  <WithWhom answer={answer} nameOf={nameOf} />
                  <Exposure answer={answer} />
                  <OtherRecords id={answer.state.id} date={answer.date} />
                </>
              )}
            </div>
          </div>
        </>
      )}
    </ViewPage>
  );
}

function downloadsOf(answer: StateAnswer): Download[] {
  const { state, date } = answer;
  const name = `entente-${state.id}-${date}`;
  return [
    answerDownload(t.downloads.ties, `${name}-ties`, "state.show", { state: state.id, date }),
    jsonDownload(t.downloads.json, name, answer),
  ];
}
