/** Map and timeline, each with its table. */
import { memo, useMemo } from "react";
import type { Day } from "../../src/surfaces/client/words.ts";
import { tiesOf } from "../map/ties.ts";
import type { Comparison, History, StateRow } from "../state.ts";
import { en } from "../text/en.ts";
import { Figure } from "./Figure.tsx";
import { MapTable } from "./MapTable.tsx";
import { Timeline } from "./Timeline.tsx";
import { TimelineTable } from "./TimelineTable.tsx";
import { WorldMap } from "./WorldMap.tsx";

interface Props {
  readonly comparison: Comparison;
  readonly states: readonly StateRow[];
  readonly histories: readonly [History, History] | null;
  readonly day: Day;
  readonly last: Day;
  readonly verified: Day;
}

export const Pictures = memo(function Pictures({ comparison, states, histories, day, last, verified }: Props) {
  const ties = useMemo(() => tiesOf(comparison), [comparison]);
  const [first, second] = comparison.states.map(({ name }) => name);
  const [blue, ochre] = en.map.caption(first ?? "", second ?? "");
  return (
    <div className="column-pictures">
      <Figure
        id="map"
        title={en.map.title(comparison.date)}
        labels={[en.map.tab, en.map.table]}
        picture={<WorldMap comparison={comparison} states={states} ties={ties} />}
        table={() => <MapTable comparison={comparison} states={states} ties={ties} />}
        caption={
          <p>
            {blue}
            <i className="key first" aria-hidden="true" />
            {ochre}
            <i className="key second" aria-hidden="true" /> {en.map.captionRest} <span className="source">{en.map.source(comparison.ledger.version)}</span>
          </p>
        }
      />
      {histories !== null && (
        <Figure
          id="timeline"
          title={en.timeline.title}
          labels={[en.timeline.tab, en.timeline.table]}
          picture={<Timeline histories={histories} day={day} last={last} verified={verified} />}
          table={() => <TimelineTable histories={histories} />}
          caption={<p>{en.timeline.caption}</p>}
        />
      )}
    </div>
  );
});
