/** Curves of two states in small multiples: steps from zero, a paler band for the unknown, names at the ends, gaps in text. */
import { type MouseEvent, memo, useMemo, useState } from "react";
import { textWidth } from "../ui/text.ts";
import { Chart, CountGrid, DateLine, pointIn, YearLabels } from "./Chart.tsx";
import { curvesInWords } from "./countsInWords.ts";
import { type CurvePanel, type CurvesLayout, LEFT, layoutOf, type PlacedPanel } from "./curves.ts";
import type { TimeSpan } from "./scale.ts";
import "./curves.css";

export interface CurveWords {
  readonly peak: (count: number, year: string) => string;
  readonly maybe: (count: number) => string;
}

interface Props {
  readonly panels: readonly CurvePanel[];
  readonly names: readonly string[];
  readonly span: TimeSpan;
  readonly day: string;
  readonly width: number;
  readonly label: string;
  readonly words: CurveWords;
  /** Called when a year is clicked, with the panel, the nearer curve, and the date of the point. */
  readonly onPick: (panel: string, side: 0 | 1, date: string) => void;
}

const SIDES = ["first", "second"] as const;
/** The minimum distance between the baselines of two names. */
const APART = 15;

export const Curves = memo(function Curves({ panels, names, span, day, width, label, words, onPick }: Props) {
  const layout = useMemo(() => layoutOf(panels, span, width, names), [panels, span, width, names]);
  const values = useMemo(() => curvesInWords(panels, names), [panels, names]);
  const [near, setNear] = useState<number | null>(null);
  const points = panels[0]?.series[0] ?? [];
  const find = (event: MouseEvent<SVGSVGElement>) => {
    const [px, py] = pointIn(event);
    const placed = layout.panels.find(
      ({ x, y, height }) => height > 0 && px >= x - 8 && px <= x + layout.inner + 8 && py >= y - 8 && py <= y + height + 8,
    );
    if (placed === undefined) return null;
    const index = Math.round(((px - placed.x) / layout.inner) * (points.length - 1));
    return { placed, index: Math.min(points.length - 1, Math.max(0, index)), y: py - placed.y };
  };
  return (
    <Chart
      id="curves-picture"
      className="curves"
      width={width}
      height={layout.height}
      label={label}
      words={values}
      onPointerMove={(event) => event.pointerType !== "touch" && setNear(find(event)?.index ?? null)}
      onPointerLeave={() => setNear(null)}
      onClick={(event) => {
        const found = find(event);
        const date = found === null ? undefined : points[found.index]?.date;
        if (found === null || date === undefined) return;
        setNear(null);
        onPick(found.placed.panel.key, nearerSide(found.placed, found.index, found.y), date);
      }}
    >
      {layout.panels.map((placed) => (
        <Panel key={placed.panel.key} {...{ placed, layout, names, day, near, words }} />
      ))}
    </Chart>
  );
});

/** The state whose curve is nearer; a state without a record at that point is skipped. */
function nearerSide({ panel, yOf }: PlacedPanel, index: number, y: number): 0 | 1 {
  const [first = 0, second = 0] = panel.series.map((points) => {
    const count = points[index]?.count ?? null;
    return count === null ? Number.POSITIVE_INFINITY : Math.abs(yOf(count) - y);
  });
  return second < first ? 1 : 0;
}

interface PanelProps extends Pick<Props, "names" | "day" | "words"> {
  readonly placed: PlacedPanel;
  readonly layout: CurvesLayout;
  /** The index of the point under the pointer. */
  readonly near: number | null;
}

function Panel({ placed, layout, names, day, near, words }: PanelProps) {
  const { panel, x, y, top, height, yOf, ticks, sides } = placed;
  const { inner, years, xOf } = layout;
  return (
    <g transform={`translate(${Math.round(x)} 0)`}>
      <text className="panel-title" x={4 - LEFT} y={top + 15}>
        {panel.title} <tspan className="panel-unit">{panel.unit}</tspan>
      </text>
      <Gaps placed={placed} layout={layout} />
      {height > 0 && (
        <g transform={`translate(0 ${y})`}>
          <CountGrid counts={ticks} y={yOf} from={0} to={Math.round(inner)} />
          <YearLabels years={years} x={xOf} y={height + 16} width={inner} />
          <DateLine x={xOf(day)} from={-4} to={height} />
          {sides.map(({ d, band, first, peak }, index) => (
            <g key={SIDES[index]} className={SIDES[index]}>
              <path className="band" d={band} />
              <path className="curve" d={d} />
              {first !== null && first.x > 4 && (
                <line className="starts" x1={first.x} x2={first.x} y1={height} y2={Math.min(first.y, height - 8)} />
              )}
              {peak !== null && near === null && (
                <text className="strong" x={peak.x + 2} y={peak.y - 6} textAnchor={peak.x > inner * 0.75 ? "end" : "start"}>
                  {words.peak(peak.count, peak.date.slice(0, 4))}
                </text>
              )}
            </g>
          ))}
          <Ends placed={placed} names={names} width={inner} words={words} />
          {near !== null && <Near {...{ placed, layout, near, words }} />}
        </g>
      )}
    </g>
  );
}

/** The year under the pointer with both counts. */
function Near({
  placed: { panel, height, yOf },
  layout: { xOf, inner },
  near,
  words,
}: Omit<PanelProps, "names" | "day" | "near"> & { near: number }) {
  const date = panel.series[0][near]?.date;
  if (date === undefined) return null;
  const x = xOf(date);
  const isRight = x > inner - 50;
  return (
    <g className="near">
      <line x1={x} x2={x} y1="0" y2={height} />
      <text className="tick" x={x} y={height + 16} textAnchor="middle">
        {date.slice(0, 4)}
      </text>
      {panel.series.map((points, side) => {
        const { count = null, notKnown = 0 } = points[near] ?? {};
        if (count === null) return null;
        return (
          <g key={SIDES[side]} className={SIDES[side]}>
            <circle cx={x} cy={yOf(count)} r="4" />
            <text className="strong" x={x + (isRight ? -8 : 8)} y={yOf(count) - 7} textAnchor={isRight ? "end" : "start"}>
              {count}
              {notKnown > 0 && ` (${words.maybe(notKnown)})`}
            </text>
          </g>
        );
      })}
    </g>
  );
}

interface EndsProps extends Pick<PanelProps, "placed" | "names" | "words"> {
  readonly width: number;
}

/** Names at the ends of the curves, spread so that they do not overlap. */
function Ends({ placed: { sides, height }, names, width, words }: EndsProps) {
  const labels = sides
    .flatMap(({ last }, index) => (last === null ? [] : [{ index, last, y: last.y }]))
    .sort((one, other) => one.y - other.y || one.index - other.index);
  const [upper, lower] = labels;
  if (upper !== undefined && lower !== undefined && lower.y - upper.y < APART) {
    lower.y = Math.min(height, upper.y + APART);
    upper.y = lower.y - APART;
  }
  return labels.map(({ index, last, y }) => (
    <text key={SIDES[index]} className={`strong ${SIDES[index]}`} x={Math.round(width + 8)} y={y + 4}>
      {names[index]} {last.count}
      {last.notKnown > 0 && <tspan className="maybe"> ({words.maybe(last.notKnown)})</tspan>}
    </text>
  ));
}

/** Gaps in the record under the title, side by side if both fit. */
function Gaps({ placed: { panel, top }, layout: { inner, narrow } }: Pick<PanelProps, "placed" | "layout">) {
  const long = panel.gaps.reduce((sum, { text }) => sum + textWidth(text, 12) + 14, 0);
  const isOneLine = !narrow && long < inner + 120;
  return (
    <text className="gap" x={4 - LEFT} y={top + 32}>
      {panel.gaps.map(({ side, text }, index) => (
        <tspan key={side} className={SIDES[side]} {...(isOneLine || index === 0 ? { dx: index === 0 ? 0 : 14 } : { x: 4 - LEFT, dy: 14 })}>
          {text}
        </tspan>
      ))}
    </text>
  );
}
