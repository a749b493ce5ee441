/** The price of an ally: what its promises may cost each of two states in freedom and bring it in help, and both over the years. */
import "./price.css";
import { useEffect, useMemo } from "react";
import { en } from "../../app/language/en.ts";
import { foundingPair } from "../../app/query/directory.ts";
import { hrefOf } from "../../app/query/search.ts";
import { sideBySide, useAutonomy, useSeries } from "../../ledger/autonomy.ts";
import { Lines, scaleOf } from "../../ledger/Lines.tsx";
import { Notes } from "../../ledger/Notes.tsx";
import { PairHead } from "../../ledger/PairHead.tsx";
import { Problem } from "../../ledger/Problem.tsx";
import { usePair } from "../../ledger/usePair.ts";
import { ViewPage } from "../../ledger/ViewPage.tsx";
import { Figure } from "../../ui/Figure.tsx";
import { useSettled } from "../../ui/useSettled.ts";
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
  const view = useView();
  const pair = usePair(view, foundingPair());
  const { search, day, nameOf, ids, listing } = pair;
  const [a, b] = ids;
  const date = useSettled(search.date, 90);
  const { both, complaint, stale } = useAutonomy(a, b, date);
  const series = useSeries(a, b);
  const groups = useMemo(() => [...new Set(both?.[0].lines.map(({ groupId }) => groupId) ?? [])], [both]);
  /** The help that alliances bring is the last group of lines; those before it are the price. */
  const [cost, brings] = useMemo(
    () => (both === null ? [null, null] : [sideBySide(both, groups.slice(0, -1)), sideBySide(both, groups.slice(-1))]),
    [both, groups],
  );
  const names = both === null ? [] : both.map(({ state }) => state);

  useEffect(() => {
    if (both === null || stale || listing.stale) return;
    if ([search.a, search.b, search.date, search.open].some((one) => one !== null)) view.replace({ a: ids[0], b: ids[1], date: day });
  }, [both, stale, listing.stale, search, view, ids, day]);

  return (
    <ViewPage
      view="price"
      title={both === null ? null : `${price.title(both[0].state.name, both[1].state.name)}, ${both[0].date}`}
      day={day}
      head={<PairHead pair={pair} keep={{ open: search.open }} />}
      footer={{
        ledger: both?.[0].ledger ?? listing.answer?.ledger ?? null,
        href: hrefOf("price", pair.full),
        sentence: both === null ? null : both.map(({ sentence }) => sentence).join(" "),
        downloads: both === null ? [] : priceDownloads(both),
      }}
      over={<PriceDrawer both={both} nameOf={nameOf} />}
    >
      {both === null && listing.complaint === null && (
        <div className="lead">
          <Problem
            complaint={complaint}
            states={pair.ways}
            reset={{ label: en.problem.defaults, run: () => pair.change({ a: null, b: null, date: null }) }}
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
              <Lines comparison={cost} scale={scaleOf([...cost.lines, ...brings.lines])} />
            </section>
            <section aria-label={price.ledger.brings}>
              <Lines comparison={brings} scale={scaleOf([...cost.lines, ...brings.lines])} />
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
                  {price.curves.see} {price.curves.not} {price.curves.click}{" "}
                  <span className="source">{price.curves.source(both[0].ledger.version)}</span>
                </p>
              }
            />
          )}
          <UsualCase rate={both[0].baseRate} source={en.timeline.source(both[0].ledger.version)} />
          <Notes comparison={sideBySide(both, null)} />
          <PriceDoors both={both} />
        </>
      )}
    </ViewPage>
  );
}
