/** A stretch of the picture of spans: its years, the names of its groups, its bars. What does not change is not drawn again. */
import { memo } from "react";
import type { Day } from "../../../src/surfaces/client/words.ts";
import type { Span } from "../../charts/network/graph.ts";
import { share } from "../../ledger/calendar.ts";
import type { Group } from "./model.ts";
import { HEAD, LANE, type Packed } from "./pack.ts";
import { SpanBar } from "./SpanBar.tsx";

/** Where the years stand again beside the name of a group, they keep clear of it. */
const HEADING = 200;

/** A day on which nothing is chosen changes nothing here: the line of the date is drawn by others. */
export interface Stretch {
  readonly layout: Packed;
  readonly years: readonly number[];
  readonly from: Day;
  readonly to: Day;
  readonly verified: Day;
  readonly chosen: readonly [string | null, string | null];
  readonly titleOf: (group: Group) => string;
}

interface Props extends Stretch {
  /** What is drawn of it, from the top, in pixels. */
  readonly top?: number;
  readonly end?: number;
  /** Do the years stand beside the first group too, or does an axis above it say them? */
  readonly yearsFirst: boolean;
}

export const SpanBars = memo(function SpanBars(props: Props) {
  const { layout, years, from, to, verified, chosen, titleOf, yearsFirst, top: least = 0, end = layout.height } = props;
  const x = (one: Day) => share(one, from, to) * layout.width;
  const within = (y: number) => y >= least && y < end;
  const at = (year: number) => x(`${year}-01-01` as Day);
  return (
    <>
      {years.map((year) => (
        <line key={year} className="grid" x1={at(year)} x2={at(year)} y1={least} y2={end} />
      ))}
      {layout.groups.map(({ group, top, bars }, index) => (
        <g key={group.key}>
          {within(top) && (
            <text className="group-name" x="0" y={top + 20}>
              {titleOf(group)}
            </text>
          )}
          {within(top) &&
            (yearsFirst || index > 0) &&
            years
              .filter((year) => at(year) > HEADING)
              .map((year) => (
                <text key={year} className="year" x={at(year)} y={top + 19} textAnchor="middle">
                  {year}
                </text>
              ))}
          {bars
            .filter(({ lane }) => within(top + HEAD + lane * LANE))
            .map((bar) => (
              <SpanBar
                key={bar.span.instrument}
                bar={bar}
                top={top + HEAD}
                tone={toneOf(bar.span, chosen)}
                x={x}
                verified={verified}
                width={layout.width}
              />
            ))}
        </g>
      ))}
    </>
  );
});

function toneOf({ parties }: Span, [a, b]: Stretch["chosen"]): "first" | "second" | "plain" | "away" {
  const has = (id: string | null) => id !== null && parties.some(({ state }) => state === id);
  return has(a) ? "first" : has(b) ? "second" : a === null && b === null ? "plain" : "away";
}
