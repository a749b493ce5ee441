/** The price of an ally: what its promises may cost each of two states in freedom and bring it in help, and both over the years. */
import { foundingPair } from "../../app/query/directory.ts";
import "./price.css";
import { useEffect, useMemo } from "react";
import { en } from "../../app/language/en.ts";
import { Footer } from "../../ledger/Footer.tsx";
import { Lines, scaleOf } from "../../ledger/Lines.tsx";
import { Notes } from "../../ledger/Notes.tsx";
import { PairHead } from "../../ledger/PairHead.tsx";
import { Problem } from "../../ledger/Problem.tsx";
import { autonomyOf, seriesOf, sideBySide } from "../../ledger/price.ts";
import { speller } from "../../ledger/spell.ts";
import { usePair, useSettledPair } from "../../ledger/usePair.ts";
import { Figure } from "../../ui/Figure.tsx";
import { useLater } from "../../ui/useLater.ts";
import { Curves } from "./Curves.tsx";
import { CurvesTable } from "./CurvesTable.tsx";
import { HelpTable } from "./HelpTable.tsx";
import { price } from "./labels.ts";
import { PriceDoors } from "./PriceDoors.tsx";
import { PriceDrawer } from "./PriceDrawer.tsx";
import { PriceSentence } from "./PriceSentence.tsx";
import { priceDownloads } from "./priceDownloads.ts";
import { useView } from "./search.ts";
import { UsualCase } from "./UsualCase.tsx";

export function Page() {
  const pair = usePair("price", foundingPair());
  const { view, verified, day, states, nameOf, ids, full, listing } = pair;
  const [a, b, date] = useSettledPair(ids, view.date);
  const { both, complaint } = useMemo(() => autonomyOf(a, b, date), [a, b, date]);
  const [first, second] = useLater(`${a} ${b}`, [() => seriesOf(a), () => seriesOf(b)]) ?? [];
  const series = useMemo(() => (first && second ? ([first, second] as const) : null), [first, second]);
  const spell = useMemo(() => speller(new Map(states.map(({ id, name }) => [id, name]))), [states]);
  const groups = useMemo(() => [...new Set(both?.[0].lines.map(({ group }) => group) ?? [])], [both]);
  /** The help that it brings is the last group of the ledger; what stands before it is the price. */
  const [cost, brings] = useMemo(
    () => (both === null ? [null, null] : [sideBySide(both, spell, groups.slice(0, -1)), sideBySide(both, spell, groups.slice(-1))]),
    [both, spell, groups],
  );
  const scale = scaleOf([...(cost?.lines ?? []), ...(brings?.lines ?? [])]);
  const names = both === null ? [] : both.map(({ state }) => state);

  useEffect(() => {
    if (both === null) return;
    document.title = `${price.title(both[0].state.name, both[1].state.name)}, ${both[0].date} · ${en.brand}`;
    if (view.a !== null || view.b !== null || view.date !== null || view.open !== null)
      settle({ path: "price", a: ids[0], b: ids[1], date: day });
  }, [both, view, ids[0], ids[1], day]);

  const past = day > verified;
  const source = both === null ? "" : price.curves.source(both[0].ledger.version);
  return (
    <div className={past ? "page price past" : "page price"}>
      <PairHead path="price" pair={pair} keep={{ open: view.open }} />
      <main id="main" tabIndex={-1}>
        {past && <p className="past-note">{en.date.past(verified, day)}</p>}
        {both === null && listing.complaint === null && (
          <div className="lead">
            <Problem
              complaint={complaint}
              states={pair.ways}
              reset={{ label: en.problem.defaults, run: () => go({ ...BARE, path: "price" }) }}
            />
          </div>
        )}
        {both !== null && cost !== null && brings !== null && (
          <>
            <div className="lead price-lead">
              <PriceSentence both={both} />
              <p className="standfirst">{price.standfirst}</p>
            </div>
            <div className="account">
              <section aria-label={price.ledger.cost}>
                <Lines comparison={cost} scale={scale} />
              </section>
              <section aria-label={price.ledger.brings}>
                <Lines comparison={brings} scale={scale} />
                <HelpTable both={both} nameOf={nameOf} />
              </section>
            </div>
            {series === null ? (
              <p className="figure curves-waiting">{price.curves.waiting}</p>
            ) : (
              <Figure
                id="curves"
                title={price.curves.title(series[0].from.slice(0, 4))}
                tabs={[
                  { label: price.curves.tab, render: () => <Curves pair={series} states={names} day={day} /> },
                  { label: price.curves.table, isTable: true, render: () => <CurvesTable pair={series} states={names} nameOf={nameOf} /> },
                ]}
                caption={
                  <p>
                    {price.curves.see} {price.curves.not} {price.curves.click} <span className="source">{source}</span>
                  </p>
                }
              />
            )}
            <UsualCase rate={both[0].baseRate} source={en.timeline.source(both[0].ledger.version)} />
            <Notes comparison={sideBySide(both, spell, null)} />
            <PriceDoors both={both} />
          </>
        )}
      </main>
      <Footer
        ledger={both?.[0].ledger ?? listing.answer?.ledger ?? null}
        view={full}
        sentence={both === null ? null : both.map(({ sentence }) => sentence).join(" ")}
        downloads={both === null ? [] : priceDownloads(both, series)}
      />
      <PriceDrawer view={view} both={both} nameOf={nameOf} />
    </div>
  );
}
