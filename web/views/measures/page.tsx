/** Measures: numbers of the system, of two states among all, and of the two as a pair, over two centuries. */
import "../../ui/field.css";
import "./measures.css";
import { useEffect, useMemo } from "react";
import { en } from "../../app/language/en.ts";
import { defaultsOf, foundingPair, verifiedThrough } from "../../app/query/directory.ts";
import { hrefOf } from "../../app/query/search.ts";
import { useSlowAsk } from "../../app/query/useAsk.ts";
import { FIRST } from "../../ledger/calendar.ts";
import { answerDownload } from "../../ledger/downloads.ts";
import { PairHead } from "../../ledger/PairHead.tsx";
import { Problem } from "../../ledger/Problem.tsx";
import { plainText, Sentence } from "../../ledger/Sentence.tsx";
import { usePair } from "../../ledger/usePair.ts";
import { ViewPage } from "../../ledger/ViewPage.tsx";
import { measures as t } from "./labels.ts";
import { leadOf } from "./lead.ts";
import { MeasuresBar } from "./MeasuresBar.tsx";
import { MeasuresDoors } from "./MeasuresDoors.tsx";
import { MeasuresDrawer } from "./MeasuresDrawer.tsx";
import { MeasuresFigure } from "./MeasuresFigure.tsx";
import { type Level, seriesAsked } from "./questions.ts";
import { search as schema, useView } from "./search.ts";
import { useSeries } from "./useSeries.ts";

const LEVELS: readonly Level[] = ["system", "state", "pair"];

export function Page() {
  const view = useView();
  const pair = usePair(view, foundingPair());
  const { search, day, nameOf, ids, listing, change } = pair;
  const { list, wanted, only, arriving, complaint, ledger } = useSeries(ids, search);
  const { answer: ladder } = useSlowAsk("allies.ladder", { state: ids[0] }, "any");
  const rules = (ladder?.steps ?? []).filter(({ reads }) => reads === "ledger");
  const usualRule = defaultsOf("network.blocs").rule ?? "";
  const rule = search.rule ?? usualRule;
  const lead = leadOf(wanted, arriving, day);
  const span = useMemo(() => ({ from: FIRST, until: verifiedThrough() }), []);
  const names = useMemo(() => [nameOf(ids[0]), nameOf(ids[1])] as const, [nameOf, ids]);

  useEffect(() => {
    if (listing.stale) return;
    view.replace({ a: ids[0], b: ids[1], date: pair.written });
  }, [view, listing.stale, ids, pair.written]);

  const levels = only === undefined ? LEVELS : [only.level];
  const ofLevel = (level: Level) => wanted.flatMap((one, index) => (one.level === level && (only ?? one) === one ? [index] : []));
  return (
    <ViewPage
      view="measures"
      title={`${t.title}${en.list.comma}${day}`}
      day={day}
      head={<PairHead pair={pair} keep={{ open: search.open }} />}
      footer={{
        ledger,
        href: hrefOf("measures", pair.full),
        sentence: lead === null ? null : plainText(lead),
        downloads: LEVELS.map((level) =>
          answerDownload(
            t.csv[level],
            `entente-measures-${level}-${ids.join("-")}`,
            "measure.series",
            ...list.filter((one) => one.level === level).map((one) => seriesAsked(one, ids, search)),
          ),
        ),
      }}
      over={<MeasuresDrawer {...{ search, list, ids, day, nameOf }} rule={rule} />}
    >
      <div className="lead">
        <Sentence pieces={lead ?? [{ text: t.title }]} counts={lead !== null} />
        <p className="standfirst">{t.standfirst}</p>
      </div>
      <MeasuresBar {...{ search, list, rules, usualRule }} onChange={(next) => change({ ...next, open: null })} />
      <Problem
        complaint={complaint}
        states={pair.ways}
        below
        reset={{ label: en.problem.defaults, run: () => view.change(schema.read({})) }}
      />
      {levels.map((level) => (
        <MeasuresFigure
          key={level}
          level={level}
          list={ofLevel(level).flatMap((index) => wanted[index] ?? [])}
          arriving={ofLevel(level).flatMap((index) => arriving[index] ?? [])}
          {...{ names, day, span }}
          rule={{ id: rule, title: rules.find((one) => one.rule === rule)?.title ?? rule }}
          version={ledger?.version ?? ""}
          onPick={(measure, date) => change({ date, open: measure })}
        />
      ))}
      <MeasuresDoors ids={ids} date={day} />
    </ViewPage>
  );
}
