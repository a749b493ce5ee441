/** The price of an ally: the freedom that promises may cost each of two states, the help that they may bring, and both over the years. */
import "./price.css";
import { useEffect } from "react";
import { en } from "../../app/language/en.ts";
import { foundingPair } from "../../app/query/directory.ts";
import { hrefOf } from "../../app/query/search.ts";
import { notesOf, useAutonomy, useSeries } from "../../ledger/autonomy.ts";
import { Notes } from "../../ledger/Notes.tsx";
import { PairHead } from "../../ledger/PairHead.tsx";
import { Problem } from "../../ledger/Problem.tsx";
import { usePair } from "../../ledger/usePair.ts";
import { ViewPage } from "../../ledger/ViewPage.tsx";
import { useDebounced } from "../../ui/useDebounced.ts";
import { Account } from "./Account.tsx";
import { CurvesFigure } from "./CurvesFigure.tsx";
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
  const date = useDebounced(search.date, 90);
  const { both, complaint, stale } = useAutonomy(a, b, date);
  // The curves of the states whose accounts are shown, which change later than the address.
  const series = useSeries(both?.[0].state.id ?? a, both?.[1].state.id ?? b);

  useEffect(() => {
    if (both === null || stale || listing.stale) return;
    if ([search.a, search.b, search.date, search.open].some((one) => one !== null)) view.replace({ a: ids[0], b: ids[1], date: day });
  }, [both, stale, listing.stale, search, view, ids, day]);

  return (
    <ViewPage
      view="price"
      title={both === null ? null : `${price.title(both[0].state.name, both[1].state.name)}${en.list.comma}${both[0].date}`}
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
      {both !== null && (
        <>
          <div className="lead price-lead">
            <PriceSentence both={both} />
            <p className="standfirst">{price.standfirst}</p>
          </div>
          <Account both={both} nameOf={nameOf} />
          <CurvesFigure both={both} series={series} day={day} nameOf={nameOf} />
          <UsualCase rate={both[0].baseRate} source={en.timeline.source(both[0].ledger.version)} />
          <Notes notes={notesOf(both)} />
          <PriceDoors both={both} />
        </>
      )}
    </ViewPage>
  );
}
