/** Mediators: candidates for a pair by seven separate criteria, one state's reach, and two tests against the record. */
import { en } from "../../app/language/en.ts";
import "../../ui/list.css";
import "./mediators.css";
import { useEffect, useMemo } from "react";
import { omitNull } from "../../app/query/answers.ts";
import { hrefOf } from "../../app/query/search.ts";
import { useAsk, useSlowAsk } from "../../app/query/useAsk.ts";
import { answerDownload, rowsDownload } from "../../ledger/downloads.ts";
import type { Download } from "../../ledger/Footer.tsx";
import { PairHead } from "../../ledger/PairHead.tsx";
import { Problem } from "../../ledger/Problem.tsx";
import { usePair } from "../../ledger/usePair.ts";
import { ViewPage } from "../../ledger/ViewPage.tsx";
import { useDebounced } from "../../ui/useDebounced.ts";
import { Candidates } from "./Candidates.tsx";
import { mediators } from "./labels.ts";
import { MediationRecord } from "./MediationRecord.tsx";
import { MediatorDrawer } from "./MediatorDrawer.tsx";
import { MediatorNotes } from "./MediatorNotes.tsx";
import { MediatorSentence } from "./MediatorSentence.tsx";
import { type Check, checkInput, defaultPair, defaultReach, type Mediators as Found, useRivalries } from "./mediation.ts";
import { PairDoors } from "./PairDoors.tsx";
import { RankingTest } from "./RankingTest.tsx";
import { ReachSection } from "./ReachSection.tsx";
import { RecordCheck } from "./RecordCheck.tsx";
import { useView } from "./search.ts";

const NOTHING = {};

export function Page() {
  const view = useView();
  const defaults = useMemo(defaultPair, []);
  const pair = usePair(view, defaults);
  const { search, day, states, nameOf, ids, change, listing } = pair;
  const [a, b] = ids;
  const date = useDebounced(search.date, 90);
  const { answer, complaint, stale } = useAsk("mediator.find", { a, b, ...omitNull({ date }) });
  const whose = search.state ?? defaultReach();
  const reach = useSlowAsk("mediator.reach", { state: whose, ...omitNull({ date: useDebounced(date, 250) }) });
  const check = useSlowAsk("mediator.find", useMemo(checkInput, []));
  const validation = useSlowAsk("mediator.validate", NOTHING);
  const pairs = useRivalries(useDebounced(day, 250));
  const found = check.answer?.check ?? null;
  const source = answer === null ? "" : mediators.table.source(answer.ledger.version);

  useEffect(() => {
    if (answer === null || stale || listing.stale) return;
    if (Object.values(search).some((one) => one !== null)) view.replace({ a: ids[0], b: ids[1], date: day });
  }, [answer, stale, listing.stale, search, view, ids, day]);

  return (
    <ViewPage
      view="mediators"
      title={answer === null ? null : `${mediators.title(answer.a.name, answer.b.name)}${en.list.comma}${answer.date}`}
      day={day}
      head={<PairHead pair={pair} />}
      footer={{
        ledger: answer?.ledger ?? listing.answer?.ledger ?? null,
        href: hrefOf("mediators", pair.full),
        sentence: answer?.sentence ?? null,
        downloads: answer === null ? [] : downloadsOf(answer, found, a, b),
      }}
      over={<MediatorDrawer answer={answer} reach={reach.answer} check={found} validation={validation.answer} nameOf={nameOf} />}
    >
      <div className="lead mediators-lead">
        {answer !== null && <MediatorSentence answer={answer} />}
        {answer === null && listing.complaint === null && (
          <Problem
            complaint={complaint}
            states={pair.ways}
            reset={{
              label: `${nameOf(defaults[0])} – ${nameOf(defaults[1])}`,
              run: () => change({ a: null, b: null, state: null, date: null }),
            }}
          />
        )}
        <p className="standfirst">{mediators.standfirst}</p>
        <PairDoors rivalries={pairs} ids={ids} date={search.date} state={search.state} nameOf={nameOf} />
      </div>
      {answer !== null && (
        <>
          <Candidates answer={answer} source={source} />
          <MediationRecord answer={answer} nameOf={nameOf} />
          <RankingTest asked={validation} source={source} nameOf={nameOf} />
          <RecordCheck asked={check} source={source} />
          <ReachSection id={whose} asked={reach} states={states} nameOf={nameOf} onPick={(state) => change({ state })} />
          <MediatorNotes answer={answer} />
        </>
      )}
    </ViewPage>
  );
}

function missRows(missed: Check["missed"]): Record<string, unknown>[] {
  return missed.map((row) => ({ ...row, a: row.a.join(" "), b: row.b.join(" ") }));
}

/** The pair's table and, once the record is checked, the mediations that the criteria miss. */
function downloadsOf({ date }: Found, check: Check | null, a: string, b: string): Download[] {
  const table = answerDownload(mediators.downloads.table, `entente-mediators-${a}-${b}-${date}`, "mediator.find", { a, b, date });
  if (check === null) return [table];
  return [table, rowsDownload(mediators.downloads.record, "entente-mediators-missed", () => missRows(check.missed))];
}
