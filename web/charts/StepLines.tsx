/** Counts of several states over the years as lines, with names at the ends and notes where a pact moved a count. */
import { type MouseEvent, memo, useMemo, useState } from "react";
import { Chart, CountGrid, DateLine, Labels, pointIn, YearLabels } from "./Chart.tsx";
import { linesInWords } from "./inWords.ts";
import { type BandPoint, type LineNote, type StepChartProps, type StepLinesLayout, stepLinesLayout } from "./stepLines.ts";
import "./stepLines.css";

interface Props extends StepChartProps {
  readonly notes: readonly LineNote[];
}

const NO_BAND: readonly BandPoint[] = [];

export const StepLines = memo(function StepLines({ id, lines, notes, band = NO_BAND, span, day, width, label, onPick }: Props) {
  const layout = useMemo(() => stepLinesLayout({ lines, notes, band, span, width }), [lines, notes, band, span, width]);
  const words = useMemo(() => linesInWords(lines, notes), [lines, notes]);
  const [near, setNear] = useState<number | null>(null);
  const dates = useMemo(() => (lines[0]?.points ?? []).map(({ date }) => date), [lines]);
  const find = (event: MouseEvent<SVGSVGElement>) => {
    const [x] = pointIn(event);
    return indexAt(dates, layout, x - layout.left);
  };
  return (
    <Chart
      id={id}
      className="step-lines"
      width={width}
      height={layout.height}
      label={label}
      words={words}
      onPointerMove={(event) => event.pointerType !== "touch" && setNear(find(event))}
      onPointerLeave={() => setNear(null)}
      onClick={(event) => {
        const date = dates[find(event) ?? -1];
        if (date !== undefined) onPick(date);
      }}
    >
      <g transform={`translate(${layout.left} ${layout.top})`}>
        <path className="population" d={layout.band} />
        <CountGrid counts={layout.ticks} y={layout.yOf} from={0} to={Math.round(layout.inner)} />
        <YearLabels years={layout.years} x={layout.xOf} y={layout.plot + 17} width={layout.inner} />
        <DateLine x={layout.xOf(day)} from={-6} to={layout.plot} />
        {/* The chosen states are drawn over the others. */}
        {[...layout.lines].reverse().map(({ line, d, doubt, end }) => (
          <g key={line.key} className={`line ${line.tone}`}>
            <path className="doubt" d={doubt} />
            <path className="stroke" d={d} />
            {end !== null && (
              <text className="end" x={Math.round(layout.inner + 8)} y={end.textY + 4}>
                {end.text}
              </text>
            )}
          </g>
        ))}
        {layout.notes.map(({ id: key, x, y, tone }) => (
          <circle key={key} className={`mark ${tone}`} cx={x} cy={y} r="3.5" />
        ))}
        <Labels labels={layout.notes} />
        {near !== null && <Near {...{ layout, near }} />}
      </g>
    </Chart>
  );
});

/** The point nearest to a position; null outside the plot. */
function indexAt(dates: readonly string[], { xOf, inner }: StepLinesLayout, x: number): number | null {
  if (x < -10 || x > inner + 10) return null;
  let best: number | null = null;
  for (const [index, date] of dates.entries())
    if (best === null || Math.abs(xOf(date) - x) < Math.abs(xOf(dates[best] ?? "") - x)) best = index;
  return best;
}

/** The counts at the year under the pointer. */
function Near({ layout: { lines, xOf, yOf, plot, inner }, near }: { readonly layout: StepLinesLayout; readonly near: number }) {
  const date = lines[0]?.line.points[near]?.date ?? "";
  const x = xOf(date);
  const isRight = x > inner / 2;
  const rows = lines
    .flatMap(({ line }) => {
      const { count = null, notKnown = 0 } = line.points[near] ?? {};
      return count === null ? [] : [{ line, count, notKnown }];
    })
    .sort((a, b) => b.count - a.count);
  return (
    <g className="near">
      <line x1={x} x2={x} y1="0" y2={plot} />
      <text className="tick" x={x} y={plot + 17} textAnchor="middle">
        {date.slice(0, 4)}
      </text>
      {rows.map(({ line, count }) => (
        <circle key={line.key} className={`mark ${line.tone}`} cx={x} cy={yOf(count)} r="3.5" />
      ))}
      {rows.map(({ line, count, notKnown }, index) => (
        <text
          key={line.key}
          className={`read ${line.tone}`}
          x={x + (isRight ? -10 : 10)}
          y={12 + index * 16}
          textAnchor={isRight ? "end" : "start"}
        >
          {line.name} {count}
          {notKnown > 0 && `\u2013${count + notKnown}`}
        </text>
      ))}
    </g>
  );
}
