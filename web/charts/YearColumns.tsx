/** Columns up and down from a line, one a year, both from zero and each in two parts. A span of days is shaded. */

import { type MouseEvent, memo, useMemo, useState } from "react";
import { en } from "../app/language/en.ts";
import { textWidth } from "../ui/text.ts";
import { Chart, CountGrid, type Key, Legend, legendHeight, pointIn, YearLabels } from "./Chart.tsx";
import { columnsInWords } from "./countsInWords.ts";
import { peaksOf } from "./peaks.ts";
import { round, roundCounts, roundYears, type TimeSpan, timeScale } from "./scale.ts";
import "./columns.css";

export interface YearColumn {
  readonly year: number;
  /** The total, and the dark part of it. */
  readonly up: readonly [total: number, dark: number];
  readonly down: readonly [total: number, dark: number];
}

interface Props {
  readonly years: readonly YearColumn[];
  /** The first and the last year of the axis. */
  readonly first: number;
  readonly last: number;
  readonly shaded: TimeSpan;
  readonly width: number;
  readonly words: {
    readonly up: string;
    readonly down: string;
    /** Labels of the dark and the light part; null if there is no dark part. */
    readonly parts: readonly [dark: string, light: string] | null;
    readonly peak: (year: string, count: number) => string;
    readonly label: string;
  };
  readonly onPick: (year: number) => void;
}

const [LEFT, RIGHT, FOOT, TALLEST] = [34, 12, 22, 128];
/** A click this many years from a column still opens it. */
const REACH = 2;

export const YearColumns = memo(function YearColumns(props: Props) {
  const { years, first, last, shaded, width, words, onPick } = props;
  const [near, setNear] = useState<number | null>(null);
  const keys = useMemo(() => keysOf(words.parts), [words.parts]);
  const values = useMemo(() => columnsInWords(years, words), [years, words]);
  const layout = layoutOf(props, legendHeight(keys, width));
  const { top, step, axis, end, height, x, sides } = layout;
  const find = (event: MouseEvent<SVGSVGElement>) => {
    const wanted = first + (pointIn(event)[0] - LEFT) / step - 0.5;
    const closest = [...years].sort((a, b) => Math.abs(a.year - wanted) - Math.abs(b.year - wanted))[0];
    return closest !== undefined && Math.abs(closest.year - wanted) <= REACH ? closest.year : null;
  };
  return (
    <Chart
      id="years-picture"
      className="columns-chart"
      width={width}
      height={height}
      label={words.label}
      words={values}
      onPointerMove={(event) => event.pointerType !== "touch" && setNear(find(event))}
      onPointerLeave={() => setNear(null)}
      onClick={(event) => {
        const year = find(event);
        if (year !== null) onPick(year);
      }}
    >
      <Legend keys={keys} y={0} width={width} />
      <rect
        className="shaded"
        x={x(shaded.from)}
        y={top - 6}
        width={round(Math.max(3, x(shaded.until) - x(shaded.from)))}
        height={height - top - FOOT + 4}
      />
      {sides.map(({ sign, y, ticks }) => (
        <CountGrid key={sign} counts={ticks} y={y} from={LEFT} to={width - RIGHT} />
      ))}
      <Columns years={years} layout={layout} first={first} near={near} />
      <line className="axis" x1={LEFT} x2={width - RIGHT} y1={axis} y2={axis} />
      <text className="side" x={LEFT} y={top - 8}>
        {words.up}
      </text>
      <text className="side" x={LEFT} y={end + 14}>
        {words.down}
      </text>
      <YearLabels
        years={roundYears({ from: `${first}-01-01`, until: `${last}-12-31` }, width > 530 ? 12 : 6)}
        x={x}
        y={height - 5}
        width={width}
      />
      <Peaks {...props} layout={layout} shown={years.find(({ year }) => year === near) ?? null} />
    </Chart>
  );
});

/** The layout under a legend of the given height. */
function layoutOf({ years, first, last, width }: Props, legend: number) {
  const top = 22 + legend;
  const plot = width - LEFT - RIGHT;
  const step = plot / (last - first + 1);
  const [highest, deepest] = [Math.max(1, ...years.map(({ up }) => up[0])), Math.max(1, ...years.map(({ down }) => down[0]))];
  const unit = TALLEST / Math.max(highest, 4);
  const axis = round(top + highest * unit);
  const end = round(axis + deepest * unit);
  const days = timeScale({ from: `${first}-01-01`, until: `${last + 1}-01-01` }, plot);
  const counts = roundCounts(Math.max(highest, deepest)).filter((count) => count > 0);
  const sides = [1, -1].map((sign) => {
    const totals = years.map(({ year, up, down }) => ({ year, count: (sign === 1 ? up : down)[0] }));
    const ticks = counts.filter((count) => count <= (sign === 1 ? highest : deepest));
    return { sign, ticks, peaks: peaksOf(totals, step, unit), y: (count: number) => round(axis - sign * count * unit) };
  });
  return { top, step, unit, axis, end, height: end + FOOT + 16, x: (day: string) => LEFT + days(day), sides };
}

type Layout = ReturnType<typeof layoutOf>;

/** The numbers of the highest columns, or those of the year under the pointer. */
function Peaks({ width, first, words, layout: { top, step, sides }, shown }: Props & { layout: Layout; shown: YearColumn | null }) {
  const within = (year: number, half: number) => round(Math.min(width - half, Math.max(LEFT + half, LEFT + (year - first + 0.5) * step)));
  if (shown !== null)
    return (
      <text className="peak" x={within(shown.year, 90)} y={top - 8} textAnchor="middle">
        {`${shown.year}${en.list.colon}${shown.up[0]} ${words.up}${en.list.comma}${shown.down[0]} ${words.down}`}
      </text>
    );
  return sides.flatMap(({ sign, peaks, y }) =>
    peaks.map(({ year, count, isWide }) => {
      const text = isWide ? words.peak(String(year), count) : String(count);
      const half = Math.max(30, textWidth(text, 11) / 2 + 4);
      return (
        <text key={`${sign} ${year}`} className="peak" x={within(year, half)} y={y(count) + (sign === 1 ? -5 : 13)} textAnchor="middle">
          {text}
        </text>
      );
    }),
  );
}

interface ColumnsProps extends Pick<Props, "years" | "first"> {
  readonly layout: Layout;
  readonly near: number | null;
}

function Columns({ years, first, layout: { step, unit, axis }, near }: ColumnsProps) {
  const wide = round(Math.max(1.6, step * 0.78));
  const boxOf = (year: number, from: number, to: number) => {
    return { x: round(LEFT + (year - first) * step), y: round(axis + from * unit), width: wide, height: round((to - from) * unit) };
  };
  return years.map(({ year, up: [up, darkUp], down: [down, darkDown] }) => (
    <g key={year} className={year === near ? "column near" : "column"}>
      <rect className="dark" {...boxOf(year, -darkUp, 0)} />
      <rect className="light" {...boxOf(year, -up, -darkUp)} />
      <rect className="dark" {...boxOf(year, 0, darkDown)} />
      <rect className="light" {...boxOf(year, darkDown, down)} />
    </g>
  ));
}

function keysOf(parts: Props["words"]["parts"]): Key[] {
  return (parts ?? []).map((text, index) => {
    const className = index === 0 ? "dark" : "light";
    return { key: className, text, mark: <rect className={className} x="-5" y="-5" width="10" height="10" /> };
  });
}
