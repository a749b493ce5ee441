/** The map: the whole world on a day with its treaty book beside it; ties of a type, two chosen states, the area of a treaty. */
import "../style/atlas.css";
import { useDeferredValue, useEffect, useMemo } from "react";
import { stateNamed } from "../../src/surfaces/client/words.ts";
import { settle } from "../address.ts";
import { areaOf, pactsOf, typesOf, typesText } from "../atlas.ts";
import { atlasDownloads } from "../atlasDownloads.ts";
import { AtlasBar } from "../components/atlas/AtlasBar.tsx";
import { AtlasBook } from "../components/atlas/AtlasBook.tsx";
import { AtlasDrawer } from "../components/atlas/AtlasDrawer.tsx";
import { AtlasFigure } from "../components/atlas/AtlasFigure.tsx";
import { AtlasSentence, sentenceOf } from "../components/atlas/AtlasSentence.tsx";
import { Complaint } from "../components/Complaint.tsx";
import { Footer } from "../components/Footer.tsx";
import { WithParts } from "../components/WithParts.tsx";
import { WorldHead } from "../components/WorldHead.tsx";
import { changesOf } from "../history.ts";
import { boxOf } from "../map/frame.ts";
import { speller } from "../spell.ts";
import { askNow } from "../state.ts";
import { atlas } from "../text/atlas.ts";
import { en } from "../text/en.ts";
import { useRest } from "../useRest.ts";
import { useSettled } from "../useSettled.ts";
import { useWorld } from "../useWorld.ts";
import { articleWords } from "../words.ts";

const NEEDS = ["core", "law"] as const;

export function Atlas() {
  return <WithParts needs={NEEDS} page={Ready} />;
}

function Ready() {
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
