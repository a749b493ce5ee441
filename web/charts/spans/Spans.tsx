/** Treaties over the years in groups: a year axis, the groups' names, a bar for each treaty, and a line at the date. */
import { memo, useMemo } from "react";
import { Chart, DateLine, YearLabels } from "../Chart.tsx";
import { spansInWords } from "../rowsInWords.ts";
import { roundYears, type TimeSpan, timeScale } from "../scale.ts";
import { HEAD, LANE, type Life, type LifeGroup, type Packed, packed } from "./pack.ts";
import { type DateRange, SpanBar, type Tone } from "./SpanBar.tsx";
import "./spans.css";

/** Names and dates of treaties for the chart. This must stay the same object from date to date, or every bar is drawn again. */
export interface SpanWords {
  readonly formOf: (span: Life) => string;
  readonly rangeOf: DateRange;
  readonly textOf: (span: Life) => string;
  /** The effect of a click on a bar. */
  readonly hintOf: (span: Life) => string;
}

export interface SpansProps {
  readonly groups: readonly LifeGroup[];
  readonly words: SpanWords;
  readonly span: TimeSpan;
  readonly verified: string;
  readonly chosen: readonly [string | null, string | null];
  readonly day: string;
  readonly width: number;
  readonly label: string;
}

/** Years keep this distance from the name of a group. */
const HEADING = 200;
/** The height of the axis, and half the width of the flag with the date. */
const [AXIS, FLAG] = [24, 44];
/** Lanes in one strip of a printed page. */
const LANES = 4;

function useBars({ groups, words, span, verified, chosen, width }: SpansProps) {
  const layout = useMemo(() => packed(groups, words.textOf, { ...span, width, size: width < 520 ? 10 : 11 }), [groups, words, span, width]);
  const years = useMemo(() => roundYears(span, width < 520 ? 5 : 11), [span, width]);
  return { layout, years, words, span, verified, chosen };
}

const classOf = (width: number) => `spans${width < 520 ? " narrow" : ""}`;

interface ScreenProps extends SpansProps {
  /** The height up to which everything is drawn, for a first frame; null for the whole chart. */
  readonly end: number | null;
  readonly onOpen: (id: string) => void;
}

/** The year axis, which a page may keep in view, and the chart below it. */
export function Spans({ end, onOpen, ...props }: ScreenProps) {
  const bars = useBars(props);
  const { layout, years } = bars;
  const { groups, span, day, width, label } = props;
  const words = useMemo(() => spansInWords(groups), [groups]);
  const x = timeScale(span, layout.width);
  const isShown = day >= span.from && day <= span.until;
  return (
    <>
      <div className="span-years">
        <Chart className={classOf(width)} width={width} height={AXIS} label={null}>
          <line className="grid" x1="0" x2={width} y1={AXIS - 0.5} y2={AXIS - 0.5} />
          <YearLabels years={years} x={x} y={16} width={width} />
          {isShown && (
            <g className="flag" transform={`translate(${Math.min(width - FLAG, Math.max(FLAG, x(day)))} 0)`}>
              <rect x={-FLAG} width={2 * FLAG} height={AXIS} />
              <text y="16" textAnchor="middle">
                {day}
              </text>
            </g>
          )}
        </Chart>
      </div>
      <Chart
        id="timeline-picture"
        className={classOf(width)}
        width={width}
        height={layout.height}
        label={label}
        words={words}
        onClick={({ target }) => {
          const id = (target as Element).closest("[data-id]")?.getAttribute("data-id");
          if (id != null) onOpen(id);
        }}
      >
        {isShown && <DateLine x={x(day)} from={0} to={layout.height} />}
        <Bars {...bars} from={0} end={end ?? layout.height} hasAxis />
      </Chart>
    </>
  );
}

/** The printed chart, in strips of a few lanes, so that a page breaks between two bars. */
export function SpansOnPaper(props: SpansProps) {
  const bars = useBars(props);
  const { groups, span, day, width, label } = props;
  const x = timeScale(span, bars.layout.width);
  return (
    <div role="img" aria-label={`${label}\n${spansInWords(groups)}`}>
      {stripsOf(bars.layout).map(([top, end]) => (
        <Chart key={top} className={classOf(width)} width={width} height={end - top} label={null}>
          <g transform={`translate(0 ${-top})`}>
            {day >= span.from && day <= span.until && <DateLine x={x(day)} from={top} to={end} />}
            <Bars {...bars} from={top} end={end} hasAxis={false} />
          </g>
        </Chart>
      ))}
    </div>
  );
}

/** The top and the end of each strip; a group's name stays with its first bars. */
function stripsOf({ groups, height }: Packed): (readonly [number, number])[] {
  const tops = groups.flatMap(({ top, bars }) => {
    const lanes = Math.max(...bars.map(({ lane }) => lane)) + 1;
    const more = Array.from({ length: Math.ceil(lanes / LANES) - 1 }, (_, index) => top + HEAD + (index + 1) * LANES * LANE);
    return [top, ...more];
  });
  return tops.map((top, index) => [top, tops[index + 1] ?? height] as const);
}

interface BarsProps extends ReturnType<typeof useBars> {
  /** The part to draw, in pixels from the top. */
  readonly from: number;
  readonly end: number;
  /** Whether there is a year axis above the first group. */
  readonly hasAxis: boolean;
}

/** Drawn again when the spans or the chosen states change, not when the date moves. */
const Bars = memo(function Bars({ layout, years, words, span, verified, chosen, from, end, hasAxis }: BarsProps) {
  const x = timeScale(span, layout.width);
  const isWithin = (y: number) => y >= from && y < end;
  const at = (year: number) => x(`${year}-01-01`);
  return (
    <>
      {years.map((year) => (
        <line key={year} className="grid" x1={at(year)} x2={at(year)} y1={from} y2={end} />
      ))}
      {layout.groups.map(({ group, top, bars }, index) => (
        <g key={group.key}>
          {isWithin(top) && (
            <text className="group-name" x="0" y={top + 20}>
              {group.title}
            </text>
          )}
          {isWithin(top) &&
            (!hasAxis || index > 0) &&
            years
              .filter((year) => at(year) > HEADING)
              .map((year) => (
                <text key={year} className="tick" x={at(year)} y={top + 19} textAnchor="middle">
                  {year}
                </text>
              ))}
          {bars
            .filter(({ lane }) => isWithin(top + HEAD + lane * LANE))
            .map((bar) => (
              <SpanBar
                key={bar.span.instrument}
                {...{ bar, x, verified }}
                top={top + HEAD}
                tone={toneOf(bar.span, chosen)}
                form={words.formOf(bar.span)}
                title={words.hintOf(bar.span)}
                rangeOf={words.rangeOf}
                width={layout.width}
              />
            ))}
        </g>
      ))}
    </>
  );
});

function toneOf({ parties }: Life, [a, b]: SpansProps["chosen"]): Tone {
  const has = (id: string | null) => id !== null && parties.some(({ state }) => state === id);
  return has(a) ? "first" : has(b) ? "second" : a === null && b === null ? "plain" : "away";
}
