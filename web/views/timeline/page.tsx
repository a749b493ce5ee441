/** All pacts since 1816 as spans, in groups; a brush over the years takes a part of them and sets the date. */
import "../../ui/field.css";
import "./timeline.css";
import { useEffect } from "react";
import { type Day, isDay } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { FIRST } from "../../ledger/calendar.ts";
import { Footer } from "../../ledger/Footer.tsx";
import { Problem } from "../../ledger/Problem.tsx";
import { useWorld } from "../../ledger/useWorld.ts";
import { WorldHead } from "../../ledger/WorldHead.tsx";
import { Brush } from "./Brush.tsx";
import { timeline } from "./labels.ts";
import { isSort, SORTS } from "./model.ts";
import { SpanControls } from "./SpanControls.tsx";
import { SpanDoors } from "./SpanDoors.tsx";
import { SpanDrawer } from "./SpanDrawer.tsx";
import { SpanFigure } from "./SpanFigure.tsx";
import { SpanSentence } from "./SpanSentence.tsx";
import { useView } from "./search.ts";
import { spanDownloads } from "./spanDownloads.ts";
import { useSpans } from "./useSpans.ts";

const t = timeline;

export function Page() {
  const world = useWorld("timeline");
  const { view, verified, day, last, past, states, nameOf, full, change, listing } = world;
  const { type, region } = view;
  const sort = isSort(view.sort) ? view.sort : SORTS[0];
  const { answer, complaint, spans, counts, regions, chosen, on, maybe } = useSpans(view, day, verified);

  const [start, end] = [(answer?.from ?? FIRST) as Day, (answer?.until ?? verified) as Day];
  const taken = { from: dayOr(view.from, FIRST), to: dayOr(view.to, verified) };
  const title = t.figure.title(start.slice(0, 4), end.slice(0, 4));
  useEffect(() => {
    document.title = `${t.title}, ${day} · ${en.brand}`;
    if (view.date !== null || view.from !== null || view.to !== null || view.a !== null || view.open !== null)
      settle({ path: "timeline", date: world.written });
  }, [view, day, world.written]);

  const fields = { date: day, a: chosen[0], b: chosen[1] };
  return (
    <div className={past ? "page timeline-page past" : "page timeline-page"}>
      <WorldHead path="timeline" world={world} keep={{ open: view.open }} />
      <main id="main" tabIndex={-1}>
        {past && <p className="past-note">{en.date.past(verified, day)}</p>}
        {answer === null && (
          <div className="lead">
            <Problem complaint={complaint} reset={{ label: t.reset, run: () => go({ ...BARE, path: "timeline" }) }} />
          </div>
        )}
        {answer !== null && (
          <>
            <div className="lead timeline-lead">
              <SpanSentence from={start} to={end} day={day} shown={spans.length} on={on} maybe={maybe} />
              <p className="standfirst">{t.standfirst}</p>
            </div>
            <SpanControls
              sort={sort}
              type={type}
              region={region}
              regions={regions}
              chosen={chosen}
              names={[chosen[0] === null ? (view.a ?? "") : nameOf(chosen[0]), chosen[1] === null ? (view.b ?? "") : nameOf(chosen[1])]}
              states={states}
              onChange={(next) => change(next)}
            />
            <Brush
              counts={counts}
              {...taken}
              last={verified}
              day={day}
              onSpan={(span, date) =>
                change({ from: span.from === FIRST ? null : span.from, to: span.to === verified ? null : span.to, date }, { burst: true })
              }
              onDay={(date) => change({ date }, { burst: true })}
            />
            {(view.from !== null || view.to !== null) && (
              <button type="button" className="button small-button" onClick={() => change({ from: null, to: null })}>
                {t.brush.whole}
              </button>
            )}
            <SpanFigure
              answer={answer}
              spans={spans}
              sort={sort}
              chosen={chosen}
              day={day}
              axis={[start, view.to === null && last > end ? last : end]}
              verified={verified}
              title={title}
            />
            <SpanDoors fields={fields} type={type} />
          </>
        )}
      </main>
      <Footer
        ledger={answer?.ledger ?? listing.answer?.ledger ?? null}
        view={full}
        sentence={answer === null ? null : `${title}: ${t.cited(spans.length, on, day)}`}
        downloads={answer === null ? [] : spanDownloads(answer, spans)}
      />
      <SpanDrawer view={view} spans={spans} day={day} nameOf={nameOf} />
    </div>
  );
}

function dayOr(text: string | null, other: Day): Day {
  return text !== null && isDay(text) ? text : other;
}
