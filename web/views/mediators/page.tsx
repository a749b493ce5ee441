/** Who can speak to both sides of a quarrel: five criteria that stand apart, one state's reach, and the record as the check. */
import "./mediators.css";
import { useEffect, useMemo } from "react";
import { csvOf, rowsOf } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { omitNull } from "../../app/query/answers.ts";
import { useFar } from "../../app/query/ask.ts";
import { useLastAnswer } from "../../app/query/lastAnswer.ts";
import { hrefOf } from "../../app/query/search.ts";
import { useAsk } from "../../app/query/useAsk.ts";
import { Footer } from "../../ledger/Footer.tsx";
import { PairHead } from "../../ledger/PairHead.tsx";
import { Problem } from "../../ledger/Problem.tsx";
import { speller } from "../../ledger/spell.ts";
import { usePair, useSettledPair } from "../../ledger/usePair.ts";
import { download } from "../../ui/download.ts";
import { useSettled } from "../../ui/useSettled.ts";
import { CriteriaTable } from "./CriteriaTable.tsx";
import { mediators } from "./labels.ts";
import { MediationRecord } from "./MediationRecord.tsx";
import { MediatorDrawer } from "./MediatorDrawer.tsx";
import { MediatorNotes } from "./MediatorNotes.tsx";
import { MediatorSentence } from "./MediatorSentence.tsx";
import { byName, type CriteriaRow, checkInput, defaultPair, defaultReach, type Mediators as Found, rivalries } from "./mediation.ts";
import { PairDoors } from "./PairDoors.tsx";
import { ReachSection } from "./ReachSection.tsx";
import { RecordCheck } from "./RecordCheck.tsx";
import { useView } from "./search.ts";

export function Page() {
  const defaults = useMemo(defaultPair, []);
  const pair = usePair("mediators", defaults);
  const { view, verified, day, states, nameOf, ids, full, change, listing } = pair;
  const [a, b, date] = useSettledPair(ids, view.date);
  const { answer, complaint } = useAsk("mediator.find", { a, b, ...omitNull({ date }) });
  const whose = view.state ?? defaultReach();
  const still = useSettled(date, 250);
  const reach = useFar("mediator.reach", { state: whose, ...omitNull({ date: still }) });
  const reached = useLastAnswer(reach.asked);
  const check = useFar("mediator.find", useMemo(checkInput, []));
  const spell = useMemo(() => speller(new Map(states.map(({ id, name }) => [id, name]))), [states]);
  const pairs = useMemo(rivalries, []);
  const found = check.asked?.status === "answered" ? check.asked.answer.check : null;
  const t = mediators.table;
  const source = answer === null ? "" : t.source(answer.ledger.version);

  useEffect(() => {
    if (answer === null) return;
    document.title = `${mediators.title(answer.a.name, answer.b.name)}, ${answer.date} · ${en.brand}`;
    if (view.a !== null || view.b !== null || view.date !== null || view.open !== null || view.state !== null)
      settle({ path: "mediators", a: ids[0], b: ids[1], date: day });
  }, [answer, view, ids[0], ids[1], day]);

  const past = day > verified;
  return (
    <div className={past ? "page mediators past" : "page mediators"}>
      <PairHead path="mediators" pair={pair} />
      <main id="main" tabIndex={-1}>
        {past && <p className="past-note">{en.date.past(verified, day)}</p>}
        <div className="lead mediators-lead">
          {answer !== null && <MediatorSentence answer={answer} />}
          {answer === null && listing.complaint === null && (
            <Problem
              complaint={complaint}
              states={pair.ways}
              reset={{ label: `${nameOf(defaults[0])} – ${nameOf(defaults[1])}`, run: () => go({ ...BARE, path: "mediators" }) }}
            />
          )}
          <p className="standfirst">{mediators.standfirst}</p>
          <PairDoors rivalries={pairs} ids={ids} date={view.date} state={view.state} nameOf={nameOf} />
        </div>
        {answer !== null && (
          <>
            <section className="candidates">
              <CriteriaTable
                label={t.label(answer.a.name, answer.b.name)}
                head={t.state}
                criteria={answer.criteria}
                groups={groupsOf(answer)}
                spell={spell}
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
            <RecordCheck asked={check.asked} retry={check.retry} source={source} />
            <ReachSection
              id={whose}
              asked={reach.asked}
              shown={reached}
              retry={reach.retry}
              states={states}
              nameOf={nameOf}
              spell={spell}
              onPick={(state) => change({ state })}
            />
            <MediatorNotes answer={answer} />
          </>
        )}
      </main>
      <Footer
        ledger={answer?.ledger ?? listing.answer?.ledger ?? null}
        view={full}
        sentence={answer?.sentence ?? null}
        downloads={
          answer === null
            ? []
            : [
                {
                  label: mediators.downloads.table,
                  save: () =>
                    download(`entente-mediators-${a}-${b}-${answer.date}.csv`, "text/csv", csvOf(rowsOf("mediator.find", answer))),
                },
                ...(found !== null
                  ? [
                      {
                        label: mediators.downloads.record,
                        save: () => download("entente-mediators-missed.csv", "text/csv", csvOf(missRows(found.missed))),
                      },
                    ]
                  : []),
              ]
        }
      />
      <MediatorDrawer open={view.open} answer={answer} reach={reached} check={found} nameOf={nameOf} spell={spell} />
    </div>
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
