/** All states of the day as dots, stacked by their number of allies; a hollow dot may have more than is known. */
import { memo } from "react";
import { groupBy } from "../ui/groupBy.ts";
import { textWidth } from "../ui/text.ts";
import { Chart } from "./Chart.tsx";
import { round, roundCounts } from "./scale.ts";
import "./spreadDots.css";

/** A state with its number of allies, and the number that it may have in addition. */
export interface SpreadState {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly notKnown: number;
}

interface Props {
  readonly states: readonly SpreadState[];
  readonly toneOf: (id: string) => "first" | "second" | "other";
  /** Ids of the states that are named. */
  readonly named: readonly string[];
  readonly width: number;
  readonly label: string;
}

const [EDGE, TOP, FOOT, LINE] = [12, 30, 24, 14];
const MOST_RADIUS = 2.6;

export const SpreadDots = memo(function SpreadDots({ states, toneOf, named, width, label }: Props) {
  const most = Math.max(4, ...states.map(({ count }) => count));
  const step = (width - 2 * EDGE) / (most + 1);
  const radius = Math.min(MOST_RADIUS, step * 0.44);
  const rise = radius * 2 + 0.7;
  const x = (count: number) => round(EDGE + (count + 0.5) * step);
  const stacks = groupBy(states, ({ count }) => String(count));
  const tall = Math.max(...[...stacks.values()].map((stack) => stack.length)) * rise;
  const floor = TOP + tall;
  return (
    <Chart id="spread-dots" className="spread-dots" width={width} height={floor + FOOT} label={label}>
      <line className="base" x1={EDGE} x2={width - EDGE} y1={floor} y2={floor} />
      {roundCounts(most, 6).map((count) => (
        <text key={count} className="tick" x={x(count)} y={floor + 16} textAnchor="middle">
          {count}
        </text>
      ))}
      {[...stacks.values()].flatMap((stack) =>
        inFront(stack, named).map((one, index) => (
          <circle
            key={one.id}
            className={`dot ${toneOf(one.id)}${one.notKnown > 0 ? " open" : ""}`}
            cx={x(one.count)}
            cy={round(floor - (index + 0.5) * rise - 1)}
            r={named.includes(one.id) ? radius + 0.6 : radius}
          >
            <title>{`${one.name}: ${one.count}${one.notKnown > 0 ? `\u2013${one.count + one.notKnown}` : ""}`}</title>
          </circle>
        )),
      )}
      {names(states, named, stacks, { x, width }).map(({ one, at, anchor, row }) => (
        <text
          key={one.id}
          className={`name ${toneOf(one.id)}`}
          x={at}
          y={round(floor - (stacks.get(String(one.count))?.length ?? 0) * rise - 8 - row * LINE)}
          textAnchor={anchor}
        >
          {one.name} {one.count}
        </text>
      ))}
    </Chart>
  );
});

/** A stack with its named states at the bottom, next to the axis. */
function inFront(stack: readonly SpreadState[], named: readonly string[]): SpreadState[] {
  return [...stack].sort((a, b) => Number(named.includes(b.id)) - Number(named.includes(a.id)));
}

interface Room {
  readonly x: (count: number) => number;
  readonly width: number;
}

/** The named states, each above its stack; several of one stack stand above each other. */
function names(
  states: readonly SpreadState[],
  named: readonly string[],
  stacks: ReadonlyMap<string, readonly SpreadState[]>,
  { x, width }: Room,
) {
  return states
    .filter(({ id }) => named.includes(id))
    .map((one) => {
      const row = (stacks.get(String(one.count)) ?? []).filter(({ id }) => named.includes(id)).findIndex(({ id }) => id === one.id);
      const at = x(one.count);
      const fits = at + textWidth(`${one.name} ${one.count}`, 12, true) < width;
      return { one, row, anchor: fits ? ("start" as const) : ("end" as const), at: fits ? at - 3 : Math.min(width - 2, at + 3) };
    });
}
