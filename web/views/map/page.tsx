/** The map: the world on a day with its treaty book; ties of one type, two chosen states, the area of a treaty. */
import { en } from "../../app/language/en.ts";
import "../../ui/field.css";
import "./map.css";
import { useCallback, useDeferredValue, useEffect, useMemo } from "react";
import { stateNamed } from "../../app/query/directory.ts";
import { changeShown } from "../../app/query/navigate.ts";
import { hrefOf } from "../../app/query/search.ts";
import { useAsk, useAsks, useSlowAsk } from "../../app/query/useAsk.ts";
import { boxOf } from "../../charts/map/frame.ts";
import { useChangesOf } from "../../ledger/history.ts";
import { plainText, Sentence } from "../../ledger/Sentence.tsx";
import { useDisputed } from "../../ledger/useDisputed.ts";
import { useWorld } from "../../ledger/useWorld.ts";
import { ViewPage } from "../../ledger/ViewPage.tsx";
import { WorldHead } from "../../ledger/WorldHead.tsx";
import { Complaint } from "../../ui/Complaint.tsx";
import { articleWords } from "../../ui/names.ts";
import { useAfterPaint } from "../../ui/useAfterPaint.ts";
import { useDebounced } from "../../ui/useDebounced.ts";
import { mapDownloads } from "./downloads.ts";
import { GuideDoors } from "./GuideDoors.tsx";
import { map as t } from "./labels.ts";
import { MapBar } from "./MapBar.tsx";
import { MapDrawer } from "./MapDrawer.tsx";
import { MapFigure } from "./MapFigure.tsx";
import { useView } from "./search.ts";
import { piecesOf } from "./sentence.ts";
import { TreatyBook } from "./TreatyBook.tsx";
import { areaInput, type PactType, typesOf, typesText } from "./ties.ts";

/**
 * The view.
 * Long because it asks everything that the sentence, the map and the book share.
 */
export function Page() {
  const view = useView();
  const world = useWorld(view);
  const { search, day, states, nameOf, change, listing } = world;
  const { a, b, region, type } = search;
  const picked = useMemo(() => typesOf(type), [type]);
  const chosen = useMemo(() => [...new Set([a, b].flatMap((typed) => (typed === null ? [] : (stateNamed(typed)?.id ?? []))))], [a, b]);
  const { answer, input, stale } = useAsk("instrument.map", { type: picked.pledge, date: day });
  const { asked: softAnswers } = useAsks(
    "instrument.map",
    picked.soft.map((one) => ({ type: one, date: day })),
  );
  // The types of the pacts that are shown, which change later than the choice.
  const pledge = input.type as PactType;
  const soft = useMemo(() => softAnswers.map((one) => one.input.type as PactType), [softAnswers]);
  const softPacts = useMemo(() => softAnswers.flatMap((one) => one.answer?.pacts ?? []), [softAnswers]);
  const settled = useDebounced(day, 90);
  const { answer: area, complaint } = useAsk("instrument.area", areaInput(search.area, settled));
  const areas = useAreas(settled);
  const box = useMemo(() => boxOf(region), [region]);
  const [first, second] = [useChangesOf(chosen[0] ?? ""), useChangesOf(chosen[1] ?? "")];
  const changes = useMemo(() => [...first, ...second], [first, second]);
  // The book follows with a delay, so that the map never waits for it.
  const book = useDeferredValue(useMemo(() => ({ answer, pledge, soft }), [answer, pledge, soft]));

  const choose = ([first = null, second = null]: readonly (string | null | undefined)[]) => change({ a: first, b: second });
  const onChoose = useCallback(
    (id: string) => {
      const [first = null, second = null] = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen.slice(0, 1), id];
      changeShown({ a: first, b: second, open: null, treaty: null });
    },
    [chosen],
  );
  const date = answer?.date ?? day;
  const disputed = useDisputed(pledge === "defence" ? chosen : NOBODY, settled, nameOf);
  const pieces = useMemo(
    () => (answer === null ? [] : piecesOf({ date: answer.date, pledge, pacts: answer.pacts, chosen, disputed, area, nameOf })),
    [answer, pledge, chosen, disputed, area, nameOf],
  );
  useEffect(() => {
    if (!stale && search.date === null && (search.a ?? search.area ?? search.open) !== null) view.replace({ date });
  }, [date, stale, search, view]);
  const title = area === null ? t.title(pledge) : t.area.of(area.instrument.short, articleWords(area.clause.article));

  return (
    <ViewPage
      view="map"
      title={`${title}${en.list.comma}${date}`}
      day={day}
      head={<WorldHead world={world} {...(chosen.length === 0 ? {} : { changes })} keep={{ open: search.open }} />}
      footer={{
        ledger: listing.answer?.ledger ?? null,
        href: hrefOf("map", world.full),
        sentence: listing.answer === null ? null : plainText(pieces),
        downloads: mapDownloads(date, soft, area),
      }}
      over={<MapDrawer open={search.open} date={date} chosen={chosen} nameOf={nameOf} />}
    >
      <div className="lead">
        <Sentence pieces={pieces} counts />
        <GuideDoors date={settled} instrument={area?.instrument.id ?? null} />
      </div>
      <MapBar
        {...{ ...picked, chosen, states, nameOf, areas }}
        area={search.area?.split(".")[0] ?? null}
        onType={(one, layers) => change({ type: typesText(one, layers) })}
        onChosen={choose}
        onArea={(id) => change({ area: id, region: null })}
      />
      {complaint !== null && <Complaint id="area-complaint" complaint={complaint} />}
      <div className="map-and-book">
        <div className="map-column">
          <MapFigure
            {...{ date, settled, pledge, states, chosen, disputed, area, box, nameOf, onChoose }}
            pacts={answer?.pacts ?? NO_PACTS}
            soft={softPacts}
            softTypes={soft}
            version={listing.answer?.ledger.version ?? ""}
          />
        </div>
        {book.answer !== null && <TreatyBook {...book} answer={book.answer} {...{ chosen, area, nameOf }} />}
      </div>
    </ViewPage>
  );
}

const NO_PACTS: readonly never[] = [];
const NOBODY: readonly never[] = [];

/** The treaties with an area on the day, each with its default clause; empty before the first frame. */
function useAreas(date: string) {
  const { answer } = useSlowAsk("area.list", useAfterPaint() ? { date } : null);
  return useMemo(() => {
    const names = new Map<string, string>();
    for (const { instrument, short, article } of answer?.areas ?? [])
      if (!names.has(instrument)) names.set(instrument, `${short}${en.list.comma}${articleWords(article)}`);
    return [...names].map(([id, name]) => ({ id, name }));
  }, [answer]);
}
