/** All states of the day as dots, stacked by their number of allies; a hollow dot may have more than is known. */

import { memo } from "react";
import { en } from "../app/language/en.ts";
import { groupBy } from "../ui/groupBy.ts";
import { textWidth } from "../ui/text.ts";
import { Chart } from "./Chart.tsx";
import { spreadInWords } from "./countsInWords.ts";
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
  /** The titles of the two axes. */
  readonly axes: { readonly count: string; readonly states: string };
}

const [EDGE, TOP, FOOT, LINE] = [12, 48, 42, 14];
const MOST_RADIUS = 2.6;
/** The width of a count from which its dots stand two and two. */
const WIDE = 10;

export const SpreadDots = memo(function SpreadDots({ states, toneOf, named, width, label, axes }: Props) {
  const most = Math.max(4, ...states.map(({ count }) => count));
  const step = (width - 2 * EDGE) / (most + 1);
  const abreast = step >= WIDE ? 2 : 1;
  const radius = Math.min(MOST_RADIUS, (step / abreast) * 0.44);
  const rise = radius * 2 + 0.7;
  const x = (count: number) => round(EDGE + (count + 0.5) * step);
  const stacks = groupBy(states, ({ count }) => String(count));
  const rowsOf = (count: number) => Math.ceil((stacks.get(String(count))?.length ?? 0) / abreast);
  const tall = Math.max(...[...stacks.values()].map((stack) => Math.ceil(stack.length / abreast))) * rise;
  const floor = TOP + tall;
  const words = spreadInWords(states, named, axes.count);
  return (
    <Chart id="spread-dots" className="spread-dots" width={width} height={floor + FOOT} label={label} words={words}>
      <text className="tick" x={EDGE} y="12">
        {axes.states}
      </text>
      <text className="tick" x={width / 2} y={floor + 35} textAnchor="middle">
        {axes.count}
      </text>
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
            cx={round(x(one.count) + ((index % abreast) - (abreast - 1) / 2) * rise)}
            cy={round(floor - (Math.floor(index / abreast) + 0.5) * rise - 1)}
            r={named.includes(one.id) ? radius + 0.6 : radius}
          >
            <title>{`${one.name}${en.list.colon}${one.count}${one.notKnown > 0 ? `\u2013${one.count + one.notKnown}` : ""}`}</title>
          </circle>
        )),
      )}
      {names({ states, named, width, x, top: (count) => floor - rowsOf(count) * rise - 8 }).map(({ one, at, y, anchor }) => (
        <text key={one.id} className={`name ${toneOf(one.id)}`} x={at} y={round(y)} textAnchor={anchor}>
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
  readonly states: readonly SpreadState[];
  readonly named: readonly string[];
  readonly width: number;
  readonly x: (count: number) => number;
  /** The lowest line of text above the stack of a count. */
  readonly top: (count: number) => number;
}

interface Name {
  readonly one: SpreadState;
  readonly at: number;
  readonly y: number;
  readonly anchor: "start" | "end";
  readonly from: number;
  readonly until: number;
}

/** The named states, each above its stack and above every name that it would cover. */
function names({ states, named, width, x, top }: Room): Name[] {
  const placed: Name[] = [];
  const wanted = states.filter(({ id }) => named.includes(id)).sort((a, b) => a.count - b.count);
  for (const one of wanted) {
    const at = x(one.count);
    const wide = textWidth(`${one.name} ${one.count}`, 12, true) + 6;
    const [anchor, from] = at + wide < width ? (["start", at - 3] as const) : (["end", Math.min(width - 2, at + 3) - wide] as const);
    const until = from + wide;
    let y = top(one.count);
    for (let again = true; again; ) {
      const met = placed.find((other) => from < other.until && until > other.from && Math.abs(other.y - y) < LINE);
      again = met !== undefined;
      if (met !== undefined) y = met.y - LINE;
    }
    placed.push({ one, at: anchor === "start" ? from : until, y, anchor, from, until });
  }
  return placed;
}
