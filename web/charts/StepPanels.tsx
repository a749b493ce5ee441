/** Counts of several states over the years, each in a small panel of its own, all on one scale. */
import { memo, useMemo } from "react";
import { shorten } from "../ui/text.ts";
import { Chart, CountGrid, DateLine, pointIn, YearLabels } from "./Chart.tsx";
import type { TimeSpan } from "./scale.ts";
import { type StepLine, type StepPanelsLayout, stepPanelsLayout } from "./stepLines.ts";
import "./stepLines.css";

interface Props {
  readonly id: string;
  readonly lines: readonly StepLine[];
  readonly span: TimeSpan;
  readonly day: string;
  readonly width: number;
  readonly label: string;
  readonly onPick: (date: string) => void;
}

export const StepPanels = memo(function StepPanels({ id, lines, span, day, width, label, onPick }: Props) {
  const layout = useMemo(() => stepPanelsLayout(lines, span, width), [lines, span, width]);
  return (
    <Chart
      id={id}
      className="step-lines"
      width={width}
      height={layout.height}
      label={label}
      onClick={(event) => {
        const date = dateAt(lines, layout, pointIn(event)[0]);
        if (date !== null) onPick(date);
      }}
    >
      {layout.panels.map(({ line: { line, d, doubt, end }, x, y }) => (
        <g key={line.key} transform={`translate(${Math.round(x)} ${y})`} className={`line ${line.tone}`}>
          <text className="panel-name" x="0" y="-8">
            {shorten(end?.text ?? line.name, 12, layout.inner, true)}
          </text>
          <CountGrid counts={layout.ticks} y={layout.yOf} from={0} to={Math.round(layout.inner)} />
          <YearLabels years={layout.years} x={layout.xOf} y={layout.plot + 15} width={layout.inner} />
          <DateLine x={layout.xOf(day)} from={-3} to={layout.plot} />
          <path className="doubt" d={doubt} />
          <path className="stroke" d={d} />
        </g>
      ))}
    </Chart>
  );
});

/** The date of the point nearest to a position in any panel; null between panels. */
function dateAt(lines: readonly StepLine[], { panels, inner, xOf }: StepPanelsLayout, px: number): string | null {
  const panel = panels.find(({ x }) => px >= x - 4 && px <= x + inner + 4);
  if (panel === undefined) return null;
  const distance = (date: string) => Math.abs(xOf(date) - (px - panel.x));
  const dates = (lines[0]?.points ?? []).map(({ date }) => date);
  return dates.reduce<string | null>((best, date) => (best === null || distance(date) < distance(best) ? date : best), null);
}
