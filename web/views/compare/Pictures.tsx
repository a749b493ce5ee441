/** Map and timeline of the first page, each with its table. Between them, on a phone, stand the lines. */
import { memo, useMemo } from "react";
import type { Day } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import type { Comparison, History, StateRow } from "../../app/query/answers.ts";
import { closeUp } from "../../charts/map/closeUp.ts";
import { MapTable } from "../../charts/map/MapTable.tsx";
import { tiesOf } from "../../charts/map/ties.ts";
import { WorldMap } from "../../charts/map/WorldMap.tsx";
import { Timeline } from "../../charts/timeline/Timeline.tsx";
import { TimelineTable } from "../../charts/timeline/TimelineTable.tsx";
import { Figure } from "../../ui/Figure.tsx";
import { useSettled } from "../../ui/useSettled.ts";

interface MapProps {
  readonly comparison: Comparison;
  readonly states: readonly StateRow[];
}

export const MapPicture = memo(function MapPicture({ comparison, states }: MapProps) {
  const ties = useMemo(() => tiesOf(comparison), [comparison]);
  const [first, second] = comparison.states.map(({ name }) => name);
  const box = useSettled(
    useMemo(
      () =>
        closeUp(
          states,
          ties,
          comparison.states.map(({ id }) => id),
        ),
      [states, ties, comparison],
    ),
  );
  const [blue, ochre, hollow] = en.map.caption(first ?? "", second ?? "");
  return (
    <Figure
      id="map"
      title={en.map.title(comparison.date)}
      tabs={[
        { label: en.map.tab, render: () => <WorldMap comparison={comparison} states={states} ties={ties} box={null} /> },
        ...(box === null
          ? []
          : [{ label: en.map.close, render: () => <WorldMap comparison={comparison} states={states} ties={ties} box={box} /> }]),
        { label: en.map.table, isTable: true, render: () => <MapTable comparison={comparison} states={states} ties={ties} /> },
      ]}
      caption={
        <p>
          {blue}
          <i className="key first" aria-hidden="true" />
          {ochre}
          <i className="key second" aria-hidden="true" />
          {hollow} {en.map.captionRest} <span className="source">{en.map.source(comparison.ledger.version)}</span>
        </p>
      }
    />
  );
});

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
        { label: en.timeline.tab, render: () => <Timeline histories={histories} day={day} last={last} verified={verified} /> },
        { label: en.timeline.table, isTable: true, render: () => <TimelineTable histories={histories} /> },
      ]}
      caption={
        <p>
          {en.timeline.caption} <span className="source">{en.timeline.source(histories[0].ledger.version)}</span>
        </p>
      }
    />
  );
});
