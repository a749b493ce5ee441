/** The map: the whole world on a day with its treaty book beside it; ties of a type, two chosen states, the area of a treaty. */
import "./atlas.css";
import { useDeferredValue, useEffect, useMemo } from "react";
import { en } from "../../app/language/en.ts";
import { stateNamed } from "../../app/query/directory.ts";
import { useAsk } from "../../app/query/useAsk.ts";
import { boxOf } from "../../charts/map/frame.ts";
import { Footer } from "../../ledger/Footer.tsx";
import { changesOf } from "../../ledger/history.ts";
import { speller } from "../../ledger/spell.ts";
import { useWorld } from "../../ledger/useWorld.ts";
import { WorldHead } from "../../ledger/WorldHead.tsx";
import { Complaint } from "../../ui/Complaint.tsx";
import { articleWords } from "../../ui/download.ts";
import { useRest } from "../../ui/useRest.ts";
import { useSettled } from "../../ui/useSettled.ts";
import { AtlasBar } from "./AtlasBar.tsx";
import { AtlasBook } from "./AtlasBook.tsx";
import { AtlasDrawer } from "./AtlasDrawer.tsx";
import { AtlasFigure } from "./AtlasFigure.tsx";
import { AtlasSentence, sentenceOf } from "./AtlasSentence.tsx";
import { areaOf, pactsOf, typesOf, typesText } from "./atlas.ts";
import { atlasDownloads } from "./atlasDownloads.ts";
import { atlas } from "./labels.ts";
import { useView } from "./search.ts";

export function Page() {
  const world = useWorld("map");
  const { view, verified, day, past, states, nameOf, full, change, listing } = world;
  const { pledge, soft } = useMemo(() => typesOf(view.type), [view.type]);
  const chosen = useMemo(
    () => [...new Set([view.a, view.b].flatMap((typed) => (typed === null ? [] : (stateNamed(typed)?.id ?? []))))],
    [view.a, view.b],
  );
  const pacts = useMemo(() => pactsOf(day, pledge), [day, pledge]);
  const softPacts = useMemo(() => soft.flatMap((type) => pactsOf(day, type)), [day, soft]);
  const settled = useSettled(day, 90);
  const rest = useRest() || view.area !== null;
  const areas = useMemo(() => (rest ? areaOptions(settled) : []), [settled, rest]);
  const asked = useMemo(() => areaOf(view.area, settled), [view.area, settled]);
  const area = asked?.answer ?? null;
  const box = useMemo(() => boxOf(view.region), [view.region]);
  const spell = useMemo(() => speller(new Map(states.map(({ id, name }) => [id, name]))), [states]);
  const changes = useMemo(() => chosen.flatMap((id) => changesOf(id)), [chosen]);
  // The book and its tables follow a moment later: the map itself never waits for them.
  const bookDay = useDeferredValue(day);
  const bookPacts = useDeferredValue(pacts);

  const choose = (ids: readonly (string | undefined)[]) => {
    const [a = null, b = null] = ids.filter((id) => id !== undefined);
    change({ a, b });
  };
  const onChoose = (id: string) => {
    const [first] = chosen;
    choose(chosen.includes(id) ? chosen.filter((one) => one !== id) : first === undefined ? [id] : [first, id]);
  };
  const said = { day, pledge, pacts, chosen, area, nameOf };
  const sentence = sentenceOf(said);
  useEffect(() => {
    document.title = `${area === null ? atlas.title(pledge) : atlas.area.of(area.instrument.title, articleWords(area.clause.article))}, ${day} · ${en.brand}`;
    if (view.date === null && (view.a !== null || view.area !== null || view.open !== null)) settle({ path: "map", date: day });
  }, [area, pledge, day, view]);

  return (
    <div className={past ? "page atlas past" : "page atlas"}>
      <WorldHead path="map" world={world} {...(chosen.length === 0 ? {} : { changes })} keep={{ open: view.open }} />
      <main id="main" tabIndex={-1}>
        {past && <p className="past-note">{en.date.past(verified, day)}</p>}
        <div className="lead">
          <AtlasSentence {...said} />
        </div>
        <AtlasBar
          pledge={pledge}
          soft={soft}
          chosen={chosen}
          states={states}
          nameOf={nameOf}
          areas={areas}
          area={view.area === null ? null : (view.area.split(".")[0] ?? null)}
          onType={(type, layers) => change({ type: typesText(type, layers) })}
          onChosen={choose}
          onArea={(id) => change({ area: id, region: null })}
        />
        {asked?.complaint != null && <Complaint id="area-complaint" complaint={asked.complaint} />}
        <div className="atlas-open">
          <div className="atlas-picture">
            <AtlasFigure
              {...{ day, settled, pledge, soft, pacts, softPacts, states, chosen, area, box, spell, nameOf, onChoose }}
              version={listing.answer?.ledger.version ?? ""}
            />
          </div>
          <AtlasBook {...{ pledge, soft, chosen, area, spell, nameOf }} day={bookDay} pacts={bookPacts} />
        </div>
      </main>
      <Footer
        ledger={listing.answer?.ledger ?? null}
        view={full}
        sentence={listing.answer === null ? null : sentence}
        downloads={atlasDownloads(day, soft, area)}
      />
      <AtlasDrawer view={view} day={day} chosen={chosen} nameOf={nameOf} />
    </div>
  );
}

/** Each treaty once, under the clause that is taken first. */
function areaOptions(date: string) {
  const seen = new Map<string, string>();
  for (const { instrument, title, article } of askNow("area.list", { date }).answer?.areas ?? [])
    if (!seen.has(instrument)) seen.set(instrument, `${title}, ${articleWords(article)}`);
  return [...seen].map(([id, name]) => ({ id, name }));
}
