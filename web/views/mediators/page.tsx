/** Who can speak to both sides of a quarrel: five criteria that stand apart, one state's reach, and the record as the check. */
import "./mediators.css";
import { useEffect, useMemo } from "react";
import { omitNull } from "../../app/query/answers.ts";
import { hrefOf } from "../../app/query/search.ts";
import { useAsk, useSlowAsk } from "../../app/query/useAsk.ts";
import { answerDownload, rowsDownload } from "../../ledger/downloads.ts";
import { PairHead } from "../../ledger/PairHead.tsx";
import { Problem } from "../../ledger/Problem.tsx";
import { usePair } from "../../ledger/usePair.ts";
import { ViewPage } from "../../ledger/ViewPage.tsx";
import { useSettled } from "../../ui/useSettled.ts";
import { CriteriaTable } from "./CriteriaTable.tsx";
import { mediators } from "./labels.ts";
import { MediationRecord } from "./MediationRecord.tsx";
import { MediatorDrawer } from "./MediatorDrawer.tsx";
import { MediatorNotes } from "./MediatorNotes.tsx";
import { MediatorSentence } from "./MediatorSentence.tsx";
import { byName, type CriteriaRow, checkInput, defaultPair, defaultReach, type Mediators as Found, useRivalries } from "./mediation.ts";
import { PairDoors } from "./PairDoors.tsx";
import { ReachSection } from "./ReachSection.tsx";
import { RecordCheck } from "./RecordCheck.tsx";
import { useView } from "./search.ts";

export function Page() {
  const view = useView();
  const defaults = useMemo(defaultPair, []);
  const pair = usePair(view, defaults);
  const { search, day, states, nameOf, ids, change, listing } = pair;
  const [a, b] = ids;
  const date = useSettled(search.date, 90);
  const { answer, complaint, stale } = useAsk("mediator.find", { a, b, ...omitNull({ date }) });
  const whose = search.state ?? defaultReach();
  const reach = useSlowAsk("mediator.reach", { state: whose, ...omitNull({ date: useSettled(date, 250) }) });
  const check = useSlowAsk("mediator.find", useMemo(checkInput, []));
  const pairs = useRivalries();
  const found = check.answer?.check ?? null;
  const t = mediators.table;
  const source = answer === null ? "" : t.source(answer.ledger.version);

  useEffect(() => {
    if (answer === null || stale || listing.stale) return;
    if (Object.values(search).some((one) => one !== null)) view.replace({ a: ids[0], b: ids[1], date: day });
  }, [answer, stale, listing.stale, search, view, ids, day]);

  return (
    <ViewPage
      view="mediators"
      title={answer === null ? null : `${mediators.title(answer.a.name, answer.b.name)}, ${answer.date}`}
      day={day}
      head={<PairHead pair={pair} />}
      footer={{
        ledger: answer?.ledger ?? listing.answer?.ledger ?? null,
        href: hrefOf("mediators", pair.full),
        sentence: answer?.sentence ?? null,
        downloads:
          answer === null
            ? []
            : [
                answerDownload(mediators.downloads.table, `entente-mediators-${a}-${b}-${answer.date}`, "mediator.find", {
                  a,
                  b,
                  date: answer.date,
                }),
                ...(found === null
                  ? []
                  : [rowsDownload(mediators.downloads.record, "entente-mediators-missed", () => missRows(found.missed))]),
              ],
      }}
      over={<MediatorDrawer answer={answer} reach={reach.answer} check={found} nameOf={nameOf} />}
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
          <section className="candidates">
            <CriteriaTable
              label={t.label(answer.a.name, answer.b.name)}
              head={t.state}
              criteria={answer.criteria}
              groups={groupsOf(answer)}
            />
            <p className="caption">
              {t.legend} {t.see} {t.not} <span className="source">{source}</span>
            </p>
            <details className="definitions">
              <summary>{t.meanings}</summary>
              <dl>
                {answer.criteria.map(({ id, meaning }) => (
                  <div key={id}>
                    <dt>{(t.heads[id] ?? [id]).join(" ")}</dt>
                    <dd>{meaning}</dd>
                  </div>
                ))}
              </dl>
            </details>
          </section>
          <MediationRecord answer={answer} nameOf={nameOf} />
          <RecordCheck asked={check} source={source} />
          <ReachSection id={whose} asked={reach} states={states} nameOf={nameOf} onPick={(state) => change({ state })} />
          <MediatorNotes answer={answer} />
        </>
      )}
    </ViewPage>
  );
}

function missRows(missed: NonNullable<Found["check"]>["missed"]): Record<string, unknown>[] {
  return missed.map((row) => ({ ...row, a: row.a.join(" "), b: row.b.join(" ") }));
}

/** In the order of the alphabet: by criteria met it would read as a rank. */
function groupsOf({ candidates, a, b, date }: Found) {
  const t = mediators.table;
  const rows = byName(
    candidates.map(
      ({ state, name, listed, criteria }): CriteriaRow => ({
        key: state,
        name,
        note: null,
        href: hrefOf("mediators", { a: a.id, b: b.id, date, state }),
        listed,
        criteria,
      }),
    ),
  );
  const [listed, others] = [rows.filter((row) => row.listed), rows.filter((row) => !row.listed)];
  return [
    { title: t.listed(listed.length), rows: listed },
    { title: t.others(others.length), rows: others },
  ];
}
