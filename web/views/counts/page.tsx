/** How many allies: one or two states' allies, from the narrowest definition to the widest. */
import "./counts.css";
import { useEffect, useMemo } from "react";
import { en } from "../../app/language/en.ts";
import type { Ladder } from "../../app/query/answers.ts";
import { foundingPair, stateNamed } from "../../app/query/directory.ts";
import { hrefOf } from "../../app/query/search.ts";
import { useAsks } from "../../app/query/useAsk.ts";
import { answerDownload } from "../../ledger/downloads.ts";
import { useChangesOf } from "../../ledger/history.ts";
import { Problem } from "../../ledger/Problem.tsx";
import { usePairColours } from "../../ledger/pairColours.ts";
import { useWorld } from "../../ledger/useWorld.ts";
import { ViewPage } from "../../ledger/ViewPage.tsx";
import { WorldHead } from "../../ledger/WorldHead.tsx";
import { useDebounced } from "../../ui/useDebounced.ts";
import { CountsDrawer } from "./CountsDrawer.tsx";
import { CountsLead } from "./CountsLead.tsx";
import { CountsPickers } from "./CountsPickers.tsx";
import { LadderFigure } from "./LadderFigure.tsx";
import { counts } from "./labels.ts";
import { type Search, useView } from "./search.ts";

export function Page() {
  const view = useView();
  const world = useWorld(view);
  const { search, day, nameOf, listing } = world;
  const named = search.state ?? search.a;
  const asked = named === null ? foundingPair() : search.b === null ? [named] : [named, search.b];
  const { ladders, complaint, stale } = useLadders(asked, useDebounced(day, 90));
  const ids = ladders?.map(({ state }) => state.id) ?? asked.map((typed) => stateNamed(typed)?.id ?? typed);
  const [a = null, b = null] = ids;
  usePairColours(a, b);
  const [first, second] = [useChangesOf(a ?? ""), useChangesOf(b ?? "")];
  const changes = useMemo(() => [...first, ...second], [first, second]);
  const change = (next: Partial<Search>) => view.change({ state: a, a: null, b, date: day, open: null, treaty: null, rule: null, ...next });

  useEffect(() => {
    if (ladders === null || stale) return;
    if ([search.state, search.a, search.b, search.date, search.open].some((one) => one !== null))
      view.replace({ state: a, a: null, b, date: world.written });
  }, [ladders, stale, search, view, a, b, world.written]);

  const names = ladders?.map(({ state }) => state.name) ?? [];
  return (
    <ViewPage
      view="counts"
      title={ladders === null ? null : `${counts.title(names)}${en.list.comma}${ladders[0].date}`}
      day={day}
      head={
        <WorldHead world={world} changes={changes} keep={{ state: a, a: null, b, open: search.open }}>
          <CountsPickers ids={ids} states={world.states} onPick={change} />
        </WorldHead>
      }
      footer={{
        ledger: ladders?.[0].ledger ?? listing.answer?.ledger ?? null,
        href: hrefOf("counts", { ...search, state: a, a: null, b, date: day }),
        sentence: ladders === null ? null : counts.title(names),
        downloads: [
          answerDownload(
            counts.tableCsv,
            `entente-counts-${ids.join("-")}-${day}`,
            "allies.ladder",
            ...ids.map((state) => ({ state, date: day })),
          ),
        ],
      }}
      over={<CountsDrawer ladders={ladders} nameOf={nameOf} />}
    >
      {ladders === null && listing.complaint === null && (
        <div className="lead">
          <Problem
            complaint={complaint}
            states={{
              ids,
              day,
              onDay: (date) => change({ date }),
              onState: (from, to) => change({ state: a === from ? to : a, b: b === from ? to : b }),
            }}
            reset={{ label: en.problem.defaults, run: () => change({ state: null, b: null, date: null }) }}
          />
        </div>
      )}
      {ladders !== null && (
        <>
          <CountsLead ladders={ladders} />
          <LadderFigure ladders={ladders} rule={search.rule} nameOf={nameOf} />
        </>
      )}
    </ViewPage>
  );
}

/** The ladders of one state or two; null until all have loaded, because steps are compared across them. */
function useLadders(ids: readonly string[], date: string) {
  const { asked, stale } = useAsks(
    "allies.ladder",
    ids.map((state) => ({ state, date })),
  );
  const failed = asked.find(({ answer }) => answer === null);
  const ladders = useMemo(() => asked.map(({ answer }) => answer) as unknown as readonly [Ladder, ...Ladder[]], [asked]);
  return { ladders: failed === undefined ? ladders : null, complaint: failed?.complaint ?? null, stale };
}
