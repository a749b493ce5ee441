/** Values over the years in small multiples: lines over the band of all, one reading of the year under the pointer for every panel. */
import { type MouseEvent, memo, useMemo, useState } from "react";
import { shorten, textWidth } from "../ui/text.ts";
import { Chart, ChartButton, DateLine, pointIn, YearLabels } from "./Chart.tsx";
import { type MultiplesLayout, multiplesLayout, type PlacedValues, type ValueLine, type ValuePanel } from "./multiples.ts";
import { multiplesInWords } from "./multiplesInWords.ts";
import type { TimeSpan } from "./scale.ts";
import "./multiples.css";

interface Props {
  readonly id: string;
  readonly panels: readonly ValuePanel[];
  readonly span: TimeSpan;
  /** The date of the page. */
  readonly day: string;
  readonly width: number;
  readonly label: string;
  /** What the title of a panel says that it does, as a button. */
  readonly opens: (title: string) => string;
  /** Called with the panel and the date of the point that was clicked; the page's day from the title. */
  readonly onPick: (panel: string, date: string) => void;
}

const SIZE = 13;

export const Multiples = memo(function Multiples({ id, panels, span, day, width, label, opens, onPick }: Props) {
  const layout = useMemo(() => multiplesLayout(panels, span, width), [panels, span, width]);
  const words = useMemo(() => multiplesInWords(panels), [panels]);
  const [near, setNear] = useState<string | null>(null);
  const find = (event: MouseEvent<SVGSVGElement>) => found(layout, pointIn(event));
  return (
    <Chart
      id={id}
      className="multiples"
      width={width}
      height={layout.height}
      label={label}
      words={words}
      isGroup
      onPointerMove={(event) => event.pointerType !== "touch" && setNear(find(event)?.date ?? null)}
      onPointerLeave={() => setNear(null)}
      onClick={(event) => {
        const point = find(event);
        if (point !== null) onPick(point.panel, point.date);
      }}
    >
      {layout.panels.map((placed) => (
        <Panel key={placed.panel.key} {...{ placed, layout, day, near, opens, onPick }} />
      ))}
    </Chart>
  );
});

/** The panel under a position, and the date of its nearest point; null between panels. */
function found({ panels, inner, plot, xOf }: MultiplesLayout, [px, py]: readonly [number, number]) {
  const placed = panels.find(({ x, y }) => px >= x - 6 && px <= x + inner + 6 && py >= y - 6 && py <= y + plot + 8);
  const points = placed?.panel.lines[0]?.points ?? [];
  const distance = (date: string) => Math.abs(xOf(date) - (px - (placed?.x ?? 0)));
  const nearest = points.reduce<string | null>((best, { date }) => (best === null || distance(date) < distance(best) ? date : best), null);
  return placed === undefined || nearest === null ? null : { panel: placed.panel.key, date: nearest };
}

interface PanelProps extends Pick<Props, "opens" | "onPick"> {
  readonly placed: PlacedValues;
  readonly layout: MultiplesLayout;
  readonly day: string;
  readonly near: string | null;
}

function Panel({ placed, layout, day, near, opens, onPick }: PanelProps) {
  const { panel, x, y, yOf, ticks, band, median, lines } = placed;
  const { inner, plot, years, xOf } = layout;
  // What stands at the point under the pointer, or at the last one on or before the page's day.
  const date = near ?? panel.lines[0]?.points.findLast((point) => point.date <= day)?.date ?? null;
  return (
    <g transform={`translate(${Math.round(x)} ${y})`}>
      <ChartButton open={panel.key} label={opens(panel.title)} onPress={() => onPick(panel.key, day)}>
        <Head panel={panel} date={date} width={inner} isNear={near !== null} />
      </ChartButton>
      {band !== "" && <path className="population" d={band} />}
      {ticks.map((value) => (
        <g key={value}>
          <line className={value === 0 ? "base" : "grid"} x1={0} x2={Math.round(inner)} y1={yOf(value)} y2={yOf(value)} />
          <text className="tick" x={-6} y={yOf(value) + 4} textAnchor="end">
            {panel.write(value)}
          </text>
        </g>
      ))}
      <YearLabels years={years} x={xOf} y={plot + 16} width={inner} />
      {median !== "" && <path className="median" d={median} />}
      <DateLine x={xOf(day)} from={-3} to={plot} />
      {[...lines].reverse().map(({ line, d, doubt }) => (
        <g key={line.key} className={line.tone}>
          <path className="doubt" d={doubt} />
          <path className="stroke" d={d} />
        </g>
      ))}
      {near !== null && <line className="reading" x1={xOf(near)} x2={xOf(near)} y1="0" y2={plot} />}
      {date !== null && lines.map(({ line }) => <Mark key={line.key} {...{ line, date, yOf }} x={xOf(near ?? day)} />)}
    </g>
  );
}

function Mark({
  line,
  date,
  x,
  yOf,
}: {
  readonly line: ValueLine;
  readonly date: string;
  readonly x: number;
  readonly yOf: (v: number) => number;
}) {
  const value = valueAt(line, date);
  return value === null ? null : <circle className={`mark ${line.tone}`} cx={x} cy={yOf(value)} r="3.2" />;
}

const valueAt = ({ points }: ValueLine, date: string): number | null => points.find((point) => point.date === date)?.value ?? null;

interface HeadProps {
  readonly panel: ValuePanel;
  readonly date: string | null;
  readonly width: number;
  readonly isNear: boolean;
}

/** The panel's title, and under it the values of the year, those of the lines in their colours. */
function Head({ panel, date, width, isNear }: HeadProps) {
  const year = date === null ? "" : date.slice(0, 4);
  const read = date === null ? [] : panel.lines.map((line) => ({ line, value: valueAt(line, date) }));
  return (
    <>
      <text className="panel-name" x="0" y="-24">
        {shorten(panel.title, SIZE, width, true)}
      </text>
      <text className="panel-values" x="0" y="-9">
        <tspan className={isNear ? "year near" : "year"}>{year}</tspan>
        {read.map(({ line, value }) => (
          <tspan key={line.key} className={line.tone} dx="7">
            {line.name !== "" && `${shorten(line.name, 12, (width - textWidth(year, 12)) / 2 - 50, true)} `}
            {value === null ? "\u2013" : panel.write(value)}
          </tspan>
        ))}
      </text>
    </>
  );
}
