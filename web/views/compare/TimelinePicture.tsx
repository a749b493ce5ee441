/** The pacts of the two states over time, as a picture and as a table. */
import { memo } from "react";
import type { Day } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import type { History } from "../../app/query/answers.ts";
import { PactTimeline } from "../../ledger/PactTimeline.tsx";
import { TimelineTable } from "../../ledger/TimelineTable.tsx";
import { Figure } from "../../ui/Figure.tsx";

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
      about={en.list.and(histories.map(({ state }) => state.name))}
      tabs={[
        { label: en.timeline.tab, render: () => <PactTimeline histories={histories} day={day} last={last} verified={verified} /> },
        { label: en.timeline.table, isTable: true, render: () => <TimelineTable histories={histories} /> },
      ]}
      caption={[en.timeline.caption]}
      source={en.timeline.source(histories[0].ledger.version)}
    />
  );
});
