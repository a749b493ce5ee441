/** Counts of several states over the years, each in a small panel of its own, all on one scale. */
import { memo, useMemo } from "react";
import { shorten, textWidth } from "../ui/text.ts";
import { Chart, CountGrid, DateLine, pointIn, YearLabels } from "./Chart.tsx";
import { linesInWords } from "./inWords.ts";
import { type BandPoint, endText, LEFT, type StepChartProps, type StepLine, type StepPanelsLayout, stepPanelsLayout } from "./stepLines.ts";
import "./stepLines.css";

interface Props extends StepChartProps {
  /** Lines drawn faint behind those with the same keys. */
  readonly behind?: readonly StepLine[];
}

/** The distance that a long title may reach into the gap before the next panel. */
const BESIDE = 14;
/** The font size of a panel's title. */
const SIZE = 12;
const NO_LINES: readonly StepLine[] = [];
const NO_BAND: readonly BandPoint[] = [];

export const StepPanels = memo(function StepPanels(props: Props) {
  const { id, lines, behind = NO_LINES, band = NO_BAND, span, day, width, label, onPick } = props;
  const layout = useMemo(() => stepPanelsLayout(lines, span, width, { behind, band }), [lines, behind, band, span, width]);
  const words = useMemo(() => linesInWords(lines), [lines]);
  return (
    <Chart
      id={id}
      className="step-lines"
      width={width}
      height={layout.height}
      label={label}
      words={words}
      onClick={(event) => {
        const date = dateAt(lines, layout, pointIn(event)[0]);
        if (date !== null) onPick(date);
      }}
    >
      {layout.panels.map(({ line: { line, d, doubt }, behind: back, x, y }) => (
        <g key={line.key} transform={`translate(${Math.round(x)} ${y})`} className={`line ${line.tone}`}>
          <PanelTitle line={line} back={back?.line ?? null} most={layout.inner} />
          {layout.band !== "" && <path className="population" d={layout.band} />}
          <CountGrid counts={layout.ticks} y={layout.yOf} from={0} to={Math.round(layout.inner)} />
          <YearLabels years={layout.years} x={layout.xOf} y={layout.plot + 15} width={layout.inner} />
          <DateLine x={layout.xOf(day)} from={-3} to={layout.plot} />
          {back !== null && (
            <>
              <path className="doubt" d={back.doubt} />
              <path className="stroke behind" d={back.d} />
            </>
          )}
          <path className="doubt" d={doubt} />
          <path className="stroke" d={d} />
        </g>
      ))}
    </Chart>
  );
});

interface TitleProps {
  readonly line: StepLine;
  readonly back: StepLine | null;
  readonly most: number;
}

/** The title over the plot; one that is longer begins at the panel's edge, over the counts. */
function PanelTitle({ line, back, most }: TitleProps) {
  const isLong = textWidth(panelTitle(line, back, Number.POSITIVE_INFINITY), SIZE, true) > most;
  return (
    <text className="panel-name" x={isLong ? -LEFT : 0} y="-8">
      {panelTitle(line, back, isLong ? most + LEFT + BESIDE : most)}
    </text>
  );
}

/** The name and the last counts of a panel; where there is no room for both, the name is cut. A state that ended has its name alone. */
function panelTitle(line: StepLine, back: StepLine | null, most: number): string {
  if (line.points.at(-1)?.count == null) return shorten(line.name, SIZE, most, true);
  const behind = back?.points.at(-1)?.count == null ? "" : ` / ${countAtEnd(back)}`;
  return `${endText(line, most - textWidth(behind, SIZE, true))}${behind}`;
}

/** The last count of a line. */
function countAtEnd({ points }: StepLine): string {
  const last = points.at(-1);
  return last?.count == null ? "" : `${last.count}${last.notKnown > 0 ? `\u2013${last.count + last.notKnown}` : ""}`;
}

/** The date of the point nearest to a position in any panel; null between panels. */
function dateAt(lines: readonly StepLine[], { panels, inner, xOf }: StepPanelsLayout, px: number): string | null {
  const panel = panels.find(({ x }) => px >= x - 4 && px <= x + inner + 4);
  if (panel === undefined) return null;
  const distance = (date: string) => Math.abs(xOf(date) - (px - panel.x));
  const dates = (lines[0]?.points ?? []).map(({ date }) => date);
  return dates.reduce<string | null>((best, date) => (best === null || distance(date) < distance(best) ? date : best), null);
}
