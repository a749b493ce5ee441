/** The map and the timeline of the first page, each with its table. */
import { memo, useCallback, useMemo, useState } from "react";
import type { Day } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import type { Comparison, History, StateRow } from "../../app/query/answers.ts";
import type { Dot } from "../../charts/map/dots.ts";
import { type Box, closeUp, TALL } from "../../charts/map/frame.ts";
import { WIDTH } from "../../charts/map/projection.ts";
import { TieMap } from "../../charts/map/TieMap.tsx";
import { PactTimeline } from "../../ledger/PactTimeline.tsx";
import { TimelineTable } from "../../ledger/TimelineTable.tsx";
import { Figure } from "../../ui/Figure.tsx";
import { Sized } from "../../ui/Sized.tsx";
import { Tip } from "../../ui/Tip.tsx";
import { useDebounced } from "../../ui/useDebounced.ts";
import { MapTable } from "./MapTable.tsx";
import { useView } from "./search.ts";
import { instruments, type Tie, tiesOf } from "./ties.ts";

interface MapProps {
  readonly comparison: Comparison;
  readonly states: readonly StateRow[];
}

export const MapPicture = memo(function MapPicture({ comparison, states }: MapProps) {
  const ties = useMemo(() => tiesOf(comparison), [comparison]);
  const [first = "", second = ""] = comparison.states.map(({ name }) => name);
  const wanted = useMemo(() => new Set([...comparison.states.map(({ id }) => id), ...ties.map(({ other }) => other)]), [comparison, ties]);
  const box = useDebounced(useMemo(() => closeUp(states, wanted), [states, wanted]));
  const draw = (part: Box | null) => () => <PairMap comparison={comparison} states={states} ties={ties} box={part} />;
  return (
    <Figure
      id="map"
      title={en.map.title(comparison.date)}
      tabs={[
        { label: en.map.tab, render: draw(null) },
        ...(box === null ? [] : [{ label: en.map.close, render: draw(box) }]),
        { label: en.map.table, isTable: true, render: () => <MapTable comparison={comparison} states={states} ties={ties} /> },
      ]}
      caption={[en.map.caption(first, second).join(""), en.map.captionRest]}
      source={en.map.source(comparison.ledger.version)}
    />
  );
});

interface PairProps extends MapProps {
  readonly ties: readonly Tie[];
  readonly box: Box | null;
}

function PairMap({ comparison, states, ties, box }: PairProps) {
  const { change } = useView();
  const [near, setNear] = useState<Dot | null>(null);
  const openTies = useCallback((id: string) => change({ open: `with.${id}`, treaty: null }), [change]);
  const [one = "", other = ""] = comparison.states.map(({ id }) => id);
  const ids = useMemo(() => [one, other], [one, other]);
  const [first = "", second = ""] = comparison.states.map(({ name }) => name);
  const legend = useMemo(() => en.map.legend(first, second), [first, second]);
  const counts = comparison.lines.find(({ id }) => id === "owes-defence")?.cells ?? [];
  const label = en.map.label(first, second, comparison.date, counts[0]?.count ?? 0, counts[1]?.count ?? 0);
  const own = ties.filter((tie) => tie.other === near?.id && tie.owes);
  return (
    <Sized className="map-frame" style={{ aspectRatio: `${WIDTH} / ${TALL + 30}` }}>
      {(width) => (
        <>
          <TieMap {...{ states, ties, ids, box, width, label, legend, onNear: setNear, onPick: openTies }} near={near?.id ?? null} />
          {near !== null && (
            <Tip
              title={near.name}
              note={states.find(({ id }) => id === near.id)?.seat?.city ?? ""}
              x={near.x}
              y={near.y}
              width={width}
              hint={en.map.click}
            >
              {own.map(({ side, owing }) => (
                <p key={side} className={side === 0 ? "first" : "second"}>
                  {en.map.owedBy(side === 0 ? first : second, instruments(owing))}
                </p>
              ))}
              {own.length === 0 && !ids.includes(near.id) && <p className="faint">{en.map.nothing}</p>}
            </Tip>
          )}
        </>
      )}
    </Sized>
  );
}

interface TimelineProps {
  readonly histories: readonly [History, History];
  readonly day: Day;
  readonly last: Day;
  readonly verified: Day;
}

export const TimelinePicture = memo(function TimelinePicture({ histories, day, last, verified }: TimelineProps) {
  return (
    <Figure
      id="timeline"
      title={en.timeline.title}
      tabs={[
        { label: en.timeline.tab, render: () => <PactTimeline histories={histories} day={day} last={last} verified={verified} /> },
        { label: en.timeline.table, isTable: true, render: () => <TimelineTable histories={histories} /> },
      ]}
      caption={[en.timeline.caption]}
      source={en.timeline.source(histories[0].ledger.version)}
    />
  );
});
