/** The timeline: all pacts since 1816 in groups, with a brush that selects years and sets the date. */
import { en } from "../../app/language/en.ts";
import "../../ui/field.css";
import "./timeline.css";
import { useEffect, useMemo } from "react";
import { type Day, isDay } from "../../../src/surfaces/client/words.ts";
import { omitNull } from "../../app/query/answers.ts";
import { rowsOf } from "../../app/query/client.ts";
import { stateNamed } from "../../app/query/directory.ts";
import { hrefOf } from "../../app/query/search.ts";
import { useAsk } from "../../app/query/useAsk.ts";
import { FIRST } from "../../ledger/calendar.ts";
import { rowsDownload } from "../../ledger/downloads.ts";
import type { Download } from "../../ledger/Footer.tsx";
import { Problem } from "../../ledger/Problem.tsx";
import { usePairColours } from "../../ledger/pairColours.ts";
import { RelatedLinks } from "../../ledger/RelatedLinks.tsx";
import { type Piece, Sentence } from "../../ledger/Sentence.tsx";
import { useWorld } from "../../ledger/useWorld.ts";
import { ViewPage } from "../../ledger/ViewPage.tsx";
import { WorldHead } from "../../ledger/WorldHead.tsx";
import { Brush } from "./Brush.tsx";
import { timeline as t } from "./labels.ts";
import { PairCoverage, PairFigure, type PairHistory, pairSentence } from "./PairLead.tsx";
import { pactsWithOthers } from "./pacts.ts";
import { type Search, SORTS, search as schema, useView } from "./search.ts";
import { TimelineBar } from "./TimelineBar.tsx";
import { TimelineDrawer } from "./TimelineDrawer.tsx";
import { TimelineFigure } from "./TimelineFigure.tsx";
import { type Timeline, useTimeline } from "./useTimeline.ts";

/**
 * The view.
 * Long because one or two chosen states, the years and the day shape each of its parts.
 */
export function Page() {
  const view = useView();
  const world = useWorld(view);
  const { search, verified, day, last, states, nameOf, change, listing } = world;
  const { type, region, from, to } = search;
  const { answer, complaint, stale, spans, counts, regions, on, maybe } = useTimeline(search, day, verified);
  const chosen = useMemo(() => [idOf(search.a), idOf(search.b)] as const, [search.a, search.b]);
  const pair = usePair(chosen, search);
  const others = useMemo(() => (pair === null ? spans : othersOf(pair, spans)), [pair, spans]);
  usePairColours(chosen[0], chosen[1]);

  const [start, end] = [(answer?.from ?? FIRST) as Day, (answer?.until ?? verified) as Day];
  const axis = useMemo(() => [start, to === null && last > end ? last : end] as const, [start, to, last, end]);
  const title = t.figure.title(start.slice(0, 4), end.slice(0, 4));
  const isBare = [search.date, from, to, search.a, search.open].every((one) => one === null);
  useEffect(() => {
    if (!isBare && !stale && !listing.stale) view.replace({ date: world.written });
  }, [view, isBare, stale, listing.stale, world.written]);

  return (
    <ViewPage
      view="timeline"
      title={`${t.title}${en.list.comma}${day}`}
      day={day}
      head={<WorldHead world={world} keep={{ open: search.open }} />}
      footer={{
        ledger: answer?.ledger ?? listing.answer?.ledger ?? null,
        href: hrefOf("timeline", world.full),
        sentence:
          pair !== null
            ? pairSentence(pair, day, verified)
            : answer === null
              ? null
              : `${title}${en.list.colon}${t.cited(spans.length, on.length, day)}`,
        downloads: answer === null ? [] : [downloadOf(answer, spans, start, end)],
      }}
      over={<TimelineDrawer open={search.open} lists={{ shown: spans, on, maybe }} day={day} nameOf={nameOf} />}
    >
      {answer === null && (
        <div className="lead">
          <Problem complaint={complaint} reset={{ label: t.reset, run: () => view.change(schema.read({})) }} />
        </div>
      )}
      {answer !== null && (
        <>
          {pair === null ? (
            <div className="lead">
              <Sentence pieces={piecesOf([start, end], day, [spans.length, on.length, maybe.length])} />
              <p className="standfirst">{t.standfirst}</p>
            </div>
          ) : (
            <>
              <div className="lead">
                <h1 className="sentence">{pairSentence(pair, day, verified)}</h1>
                <PairCoverage history={pair} day={day} verified={verified} />
                <p className="standfirst">
                  {t.pair.standfirst(others.length)}{" "}
                  <a href={hrefOf("timeline", { ...search, a: null, b: null, date: day })}>{t.pair.all}</a>
                </p>
              </div>
              <PairFigure history={pair} {...{ day, verified, axis }} />
            </>
          )}
          <TimelineBar
            {...{ type, region, regions, states }}
            chosen={[chosen[0] ?? search.a, chosen[1] ?? search.b]}
            sort={search.sort ?? SORTS[0]}
            onChange={change}
          />
          <YearBrush {...{ search, counts, day, verified, change }} />
          <TimelineFigure
            {...{ answer, chosen, day, axis, verified }}
            spans={others}
            title={
              pair === null
                ? title
                : `${t.pair.others(pair.a.name, pair.b.name)}${en.list.comma}${start.slice(0, 4)}\u2013${end.slice(0, 4)}`
            }
            sort={search.sort ?? SORTS[0]}
          />
          <TimelineLinks type={type} fields={{ date: day, a: chosen[0], b: chosen[1] }} />
        </>
      )}
    </ViewPage>
  );
}

/** What the two chosen states owed each other in the selected years; null unless two different states are chosen. */
function usePair([a, b]: readonly [string | null, string | null], { from, to }: Search): PairHistory | null {
  const asked = a === null || b === null || a === b ? null : { a, b, ...omitNull({ from, until: to }) };
  return useAsk("ties.history", asked).answer;
}

function othersOf({ a, b, spans }: PairHistory, all: Timeline["spans"]) {
  return pactsWithOthers(all, [a.id, b.id], new Set(spans.map(({ instrument }) => instrument)));
}

interface YearBrushProps {
  readonly search: Search;
  readonly counts: Timeline["counts"];
  readonly day: Day;
  readonly verified: Day;
  readonly change: (next: Partial<Search>, how?: { readonly burst?: boolean }) => void;
}

/** The brush over the years, and a button that selects all years again. */
function YearBrush({ search: { from, to }, counts, day, verified, change }: YearBrushProps) {
  return (
    <>
      <Brush
        counts={counts}
        from={dayOr(from, FIRST)}
        to={dayOr(to, verified)}
        last={verified}
        day={day}
        onSpan={(span, date) =>
          change({ from: span.from === FIRST ? null : span.from, to: span.to === verified ? null : span.to, date }, { burst: true })
        }
        onDay={(date) => change({ date }, { burst: true })}
      />
      {(from !== null || to !== null) && (
        <button type="button" className="button small-button" onClick={() => change({ from: null, to: null })}>
          {t.brush.whole}
        </button>
      )}
    </>
  );
}

interface LinksProps {
  readonly type: string | null;
  readonly fields: { readonly date: string; readonly a: string | null; readonly b: string | null };
}

/** Links to the network and the comparison of the same day and states. */
function TimelineLinks({ type, fields }: LinksProps) {
  return (
    <RelatedLinks
      label={t.doors.label}
      links={[
        { href: hrefOf("network", { ...fields, type }), title: t.doors.network, text: t.doors.networkText },
        { href: hrefOf("compare", fields), title: t.doors.compare, text: t.doors.compareText },
      ]}
    />
  );
}

/** The download of the pacts shown. */
function downloadOf(answer: NonNullable<Timeline["answer"]>, spans: Timeline["spans"], start: Day, end: Day): Download {
  return rowsDownload(t.downloads.table, `entente-timeline-${start.slice(0, 4)}-${end.slice(0, 4)}`, () =>
    rowsOf("instrument.timeline", { ...answer, spans }),
  );
}

const idOf = (typed: string | null) => (typed === null ? null : (stateNamed(typed)?.id ?? null));
const dayOr = (text: string | null, other: Day): Day => (text !== null && isDay(text) ? text : other);

/** The sentence: the number of pacts in force in the selected years, and on the day. */
function piecesOf([from, until]: readonly [Day, Day], day: Day, [shown, on, maybe]: readonly [number, number, number]): Piece[] {
  const { lede } = t;
  if (shown === 0) return [{ text: `${lede.between(from, until)}${lede.none}` }];
  return [
    { text: lede.between(from, until) },
    { text: lede.pacts(shown), open: "shown" },
    { text: lede.ran },
    { text: String(on), open: "on" },
    { text: lede.on(day) },
    ...(maybe > 0 ? [{ text: lede.maybe }, { text: String(maybe), open: "maybe" }, { text: lede.maybeEnd }] : []),
    { text: lede.end },
  ];
}
