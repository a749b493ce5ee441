/** The map: the whole world on a day with its treaty book beside it; ties of a type, two chosen states, the area of a treaty. */
import "../style/atlas.css";
import { useDeferredValue, useEffect, useMemo } from "react";
import { csvOf, PACT_TYPES, rowsOf, stateNamed } from "../../src/surfaces/client/words.ts";
import { addressOf, go, settle } from "../address.ts";
import { areaOf, type PactType, pactsOf, typesOf, typesText } from "../atlas.ts";
import { AreaBook } from "../components/atlas/AreaBook.tsx";
import { AtlasBar } from "../components/atlas/AtlasBar.tsx";
import { AtlasDrawer } from "../components/atlas/AtlasDrawer.tsx";
import { AtlasMap } from "../components/atlas/AtlasMap.tsx";
import { AtlasSentence, sentenceOf } from "../components/atlas/AtlasSentence.tsx";
import { PlacesTable, StatesTable } from "../components/atlas/AtlasTables.tsx";
import { PactList } from "../components/atlas/PactList.tsx";
import { StateBook } from "../components/atlas/StateBook.tsx";
import { ZoomButtons } from "../components/atlas/ZoomButtons.tsx";
import { Complaint } from "../components/Complaint.tsx";
import { Figure } from "../components/Figure.tsx";
import { Footer } from "../components/Footer.tsx";
import { WithParts } from "../components/WithParts.tsx";
import { WorldHead } from "../components/WorldHead.tsx";
import { changesOf } from "../history.ts";
import { boxOf, boxText } from "../map/frame.ts";
import { speller } from "../spell.ts";
import { askNow } from "../state.ts";
import { atlas } from "../text/atlas.ts";
import { en } from "../text/en.ts";
import { useRest } from "../useRest.ts";
import { useSettled } from "../useSettled.ts";
import { useWorld } from "../useWorld.ts";
import { articleWords, download } from "../words.ts";

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

  const caption =
    area === null
      ? [atlas.forms[pledge] ?? "", ...(soft.length > 0 ? [atlas.soft(soft)] : []), atlas.see, atlas.choose, atlas.not]
      : [atlas.areaSee, atlas.areaNot];
  const version = listing.answer?.ledger.version ?? "";
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
          onArea={(id) => change({ area: id })}
        />
        {asked?.complaint != null && <Complaint id="area-complaint" complaint={asked.complaint} />}
        <div className="atlas-columns">
          <div className="atlas-picture">
            <Figure
              id="map"
              title={atlas.figure.title(day)}
              tabs={[
                {
                  label: atlas.figure.tab,
                  render: () => (
                    <>
                      <AtlasMap
                        date={day}
                        pledge={pledge}
                        pacts={pacts}
                        soft={softPacts}
                        states={states}
                        chosen={chosen}
                        area={area}
                        box={box}
                        onChoose={onChoose}
                      />
                      <ZoomButtons box={box} onBox={(to) => go({ region: boxText(to) }, { burst: true })} />
                    </>
                  ),
                },
                { label: atlas.figure.table, isTable: true, render: () => <StatesTable day={settled} states={states} soft={soft} /> },
                ...(area === null
                  ? []
                  : [
                      {
                        label: atlas.figure.places,
                        isTable: true,
                        render: () => <PlacesTable area={area} spell={spell} nameOf={nameOf} />,
                      },
                    ]),
              ]}
              caption={
                <p>
                  {caption.join(" ")} <span className="source">{atlas.source(version)}</span>
                </p>
              }
            />
          </div>
          <section className="atlas-book" aria-label={atlas.book.label}>
            {area !== null && <AreaBook area={area} spell={spell} nameOf={nameOf} />}
            {chosen.map((id, index) => (
              <StateBook
                key={id}
                id={id}
                side={index === 0 ? "first" : "second"}
                name={nameOf(id)}
                day={bookDay}
                pledge={pledge}
                soft={soft}
                pacts={bookPacts}
              />
            ))}
            {chosen.length === 2 && (
              <a className="button small-button" href={addressOf("compare", { a: chosen[0] ?? null, b: chosen[1] ?? null, date: day })}>
                {atlas.book.compare}
              </a>
            )}
            {area === null && chosen.length === 0 && <WorldBook pledge={pledge} day={bookDay} />}
          </section>
        </div>
      </main>
      <Footer
        ledger={listing.answer?.ledger ?? null}
        view={full}
        sentence={listing.answer === null ? null : sentence}
        downloads={[
          { label: atlas.csv.table, save: () => download(`entente-pacts-${day}.csv`, "text/csv", pactsCsv(day, soft)) },
          ...(area === null
            ? []
            : [
                {
                  label: atlas.csv.places,
                  save: () => download(`entente-${area.instrument.id}-area-${day}.csv`, "text/csv", csvOf(rowsOf("instrument.area", area))),
                },
              ]),
        ]}
      />
      <AtlasDrawer view={view} day={day} chosen={chosen} nameOf={nameOf} />
    </div>
  );
}

/** No state chosen: the pacts of the day, the largest first, and what was left out. */
function WorldBook({ pledge, day }: { readonly pledge: PactType; readonly day: string }) {
  const answer = useMemo(() => askNow("network.pacts", { type: pledge, date: day }).answer, [pledge, day]);
  if (answer === null) return null;
  return (
    <section>
      <h2>{atlas.book.pacts(pledge)}</h2>
      {answer.pacts.length === 0 && <p>{atlas.book.none(pledge)}</p>}
      <PactList pacts={answer.pacts} most={18} />
      {answer.unknown > 0 && <p className="small">{atlas.book.left.unknown(answer.unknown)}</p>}
      {answer.dormant > 0 && <p className="small">{atlas.book.left.dormant(answer.dormant)}</p>}
    </section>
  );
}

/** Each treaty once, under the clause that is taken first. */
function areaOptions(date: string) {
  const seen = new Map<string, string>();
  for (const { instrument, title, article } of askNow("area.list", { date }).answer?.areas ?? [])
    if (!seen.has(instrument)) seen.set(instrument, `${title}, ${articleWords(article)}`);
  return [...seen].map(([id, name]) => ({ id, name }));
}

/** Every pact of the day, of all pledges and of the soft layers that are shown. */
function pactsCsv(date: string, soft: readonly PactType[]): string {
  return csvOf(
    [...PACT_TYPES, ...soft].flatMap((type) => {
      const { answer } = askNow("network.pacts", { date, type });
      return answer === null ? [] : rowsOf("network.pacts", answer).map((row) => ({ date, ...row }));
    }),
  );
}
