/** The first page: what two states owe and are owed on a day, as a sentence, two columns, a map, a timeline and a ladder. */
import "../../ui/field.css";
import { lazy, Suspense, useEffect } from "react";
import { en } from "../../app/language/en.ts";
import { type Comparison, omitNull } from "../../app/query/answers.ts";
import { examplesOf, foundingPair } from "../../app/query/directory.ts";
import { hrefOf } from "../../app/query/search.ts";
import { useAsk, useSlowAsk } from "../../app/query/useAsk.ts";
import { Lines } from "../../ledger/Lines.tsx";
import { Notes } from "../../ledger/Notes.tsx";
import { PairHead } from "../../ledger/PairHead.tsx";
import { Problem } from "../../ledger/Problem.tsx";
import { usePair } from "../../ledger/usePair.ts";
import { ViewPage } from "../../ledger/ViewPage.tsx";
import { useAfterPaint, useOnce } from "../../ui/useAfterPaint.ts";
import { useDebounced } from "../../ui/useDebounced.ts";
import { Between } from "./Between.tsx";
import { Doors, LadderDoor } from "./Doors.tsx";
import { comparisonDownloads } from "./downloads.ts";
import { Entry } from "./Entry.tsx";
import { LadderSection } from "./LadderSection.tsx";
import { labels } from "./labels.ts";
import { MapPicture } from "./MapPicture.tsx";
import { PactDots } from "./PactDots.tsx";
import { PowersPicture } from "./PowersPicture.tsx";
import { Reported } from "./Reported.tsx";
import { Sentence } from "./Sentence.tsx";
import { useView } from "./search.ts";
import { TimelinePicture } from "./TimelinePicture.tsx";

/** The records behind a number; loaded when the first is opened. */
const Evidence = lazy(() => import("./Evidence.tsx").then(({ Evidence: loaded }) => ({ default: loaded })));

export function Page() {
  const view = useView();
  const pair = usePair(view, foundingPair());
  const { search, ids, day, nameOf, listing, change } = pair;
  const { answer: comparison, complaint, stale } = useAsk("state.compare", { a: ids[0], b: ids[1], ...omitNull({ date: search.date }) });
  const opened = useOnce(search.open !== null || search.treaty !== null);

  useEffect(() => {
    if (comparison === null || stale) return;
    // The address is written out once something in it was chosen; an empty address stays the first page.
    if (Object.values(search).some((value) => value !== null)) view.replace({ a: ids[0], b: ids[1], date: comparison.date });
  }, [comparison, stale, search, view, ids]);

  return (
    <ViewPage
      view="compare"
      title={comparison === null ? null : `${titleOf(comparison)}${en.list.comma}${comparison.date}`}
      day={day}
      head={<PairHead pair={pair} />}
      footer={{
        ledger: comparison?.ledger ?? null,
        href: hrefOf("compare", pair.full),
        sentence: comparison?.sentence ?? null,
        downloads: comparison === null ? [] : comparisonDownloads(comparison, search),
      }}
      over={
        opened && (
          <Suspense fallback={null}>
            <Evidence view={search} comparison={comparison} nameOf={nameOf} />
          </Suspense>
        )
      }
    >
      <div className="lead">
        <p className="what">{labels.what(FIRST_YEAR)}</p>
        {comparison !== null && isAsked(ids) && <Between comparison={comparison} />}
        {comparison !== null && <Sentence comparison={comparison} />}
        {comparison !== null && <Entry comparison={comparison} />}
        {comparison === null && listing.complaint === null && (
          <Problem
            complaint={complaint}
            states={pair.ways}
            reset={{ label: en.problem.defaults, run: () => change({ a: null, b: null, date: null }) }}
          />
        )}
      </div>
      {comparison !== null && <Body comparison={comparison} pair={pair} />}
    </ViewPage>
  );
}

/** Whether the reader asked for two states of their own: then what binds these two opens the page. */
function isAsked(ids: readonly [string, string]): boolean {
  return [...ids].sort().join() !== [...foundingPair()].sort().join();
}

/** The first year of the ledger. */
const FIRST_YEAR = "1816";

/** Everything under the sentence; content below the first screen follows after the first frame. */
function Body({ comparison, pair }: { readonly comparison: Comparison; readonly pair: ReturnType<typeof usePair> }) {
  const { ids, day, last, verified, states, nameOf } = pair;
  const rest = useAfterPaint();
  const ladders = useLadders(ids, day, rest);
  const histories = [useSlowAsk("state.history", { state: ids[0] }).answer, useSlowAsk("state.history", { state: ids[1] }).answer] as const;
  return (
    <>
      <div className="columns powers-row">
        <PowersPicture
          comparison={comparison}
          day={day}
          verified={verified}
          rules={ladders?.[0].steps ?? []}
          states={states}
          nameOf={nameOf}
        />
        <PactDots comparison={comparison} nameOf={nameOf} />
      </div>
      <Reported verified={verified} day={day} />
      {!isAsked(ids) && <Between comparison={comparison} />}
      <div className="columns">
        <MapPicture comparison={comparison} states={states} />
        <section className="column-lines" aria-label={titleOf(comparison)}>
          <Lines comparison={comparison} />
          <Notes notes={comparison.notes} />
          <LadderDoor ladders={ladders} />
        </section>
        {rest && histories[0] !== null && histories[1] !== null && (
          <TimelinePicture histories={[histories[0], histories[1]]} day={day} last={last} verified={verified} />
        )}
      </div>
      <Doors comparison={comparison} examples={examplesOf("state.compare")} />
      <LadderSection ladders={ladders} nameOf={nameOf} />
    </>
  );
}

/** Both ladders on the day, debounced. Steps are compared across them, so the result is two or none. */
function useLadders([a, b]: readonly [string, string], day: string, wanted: boolean) {
  const date = useDebounced(day);
  const [first, second] = [
    useSlowAsk("allies.ladder", wanted ? { state: a, date } : null).answer,
    useSlowAsk("allies.ladder", wanted ? { state: b, date } : null).answer,
  ];
  return first === null || second === null ? null : ([first, second] as const);
}

function titleOf({ states }: Comparison): string {
  return en.compare.title(states[0]?.name ?? "", states[1]?.name ?? "");
}
