/** The figure of a state's pacts over time: a timeline, and the same as a table. */
import { useMemo } from "react";
import type { AnswerOf, Day } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { PactTimeline } from "../../ledger/PactTimeline.tsx";
import { TimelineTable } from "../../ledger/TimelineTable.tsx";
import { Figure } from "../../ui/Figure.tsx";
import { stateEn as t } from "./labels.ts";

interface Props {
  readonly history: AnswerOf<"state.history">;
  /** The version of the ledger. */
  readonly version: string;
  readonly day: Day;
  readonly last: Day;
  readonly verified: Day;
}

export function PactsFigure({ history, version, day, last, verified }: Props) {
  const histories = useMemo(() => [history], [history]);
  return (
    <Figure
      id="pacts"
      title={t.pacts.title}
      tabs={[
        { label: t.pacts.tab, render: () => <PactTimeline histories={histories} day={day} last={last} verified={verified} /> },
        { label: t.pacts.table, isTable: true, render: () => <TimelineTable histories={histories} /> },
      ]}
      caption={[en.timeline.caption]}
      source={en.timeline.source(version)}
    />
  );
}
