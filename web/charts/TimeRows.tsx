/**
 * Rows of bars over the years, in groups, with names at the left and a line at the page's date. A row is a button. In a narrow
 * chart the name is above its bars.
 */
import { memo, useMemo } from "react";
import { shorten } from "../ui/text.ts";
import { Chart, ChartButton, DateLine, YearLabels } from "./Chart.tsx";
import { rowsInWords } from "./rowsInWords.ts";
import { edgesOf, roundYears, type TimeSpan, timeScale } from "./scale.ts";
import "./rows.css";

export interface Segment {
  readonly kind: "stroke" | "lesser" | "doubt" | "gap" | "beyond" | "end" | "open-end";
  readonly from: string;
  /** For an end, the same day as `from`. */
  readonly until: string;
}

export interface TimeRow {
  readonly key: string;
  readonly name: string;
  /** The effect of pressing the row, for assistive technology. */
  readonly label: string;
  /** The value of `data-open`. */
  readonly open: string;
  /** The form of the promise, which the bars take; null for plain bars. */
  readonly form: string | null;
  /** Begun after the date, so drawn in grey. */
  readonly isLater: boolean;
  readonly segments: readonly Segment[];
}

export interface TimeGroup {
  readonly key: string;
  readonly tone: "first" | "second" | "neutral";
  /** null for a group without a heading. */
  readonly title: string | null;
  /** Text for a group without rows. */
  readonly empty: string;
  readonly rows: readonly TimeRow[];
}

interface Props {
  readonly id: string;
  readonly groups: readonly TimeGroup[];
  readonly span: TimeSpan;
  /** The date of the page; null draws no line. */
  readonly day: string | null;
  readonly width: number;
  /** The width of the names. */
  readonly gutter: number;
  readonly label: string;
  readonly onOpen: (open: string) => void;
}

const [TOP, HEAD, FOOT, SIZE] = [22, 28, 10, 13];
const NARROW = 620;

/** The height of a row; a narrow chart also has the name above the bars. */
const rowHeight = (width: number) => (width < NARROW ? 36 : 19);

export function TimeRows({ id, groups, span, day, width, gutter: wanted, label, onOpen }: Props) {
  const gutter = width < NARROW ? 0 : wanted;
  const plot = width - gutter;
  const years = useMemo(() => roundYears(span, plot < 400 ? 5 : 10), [span, plot]);
  const x = useMemo(() => timeScale(span, plot), [span, plot]);
  const tops = edgesOf(
    TOP,
    groups.map((group) => heightOf(group, width)),
  );
  const height = tops.at(-1) ?? TOP;
  const words = useMemo(() => rowsInWords(groups), [groups]);
  return (
    <Chart
      id={id}
      className={`rows-chart time-rows${width < NARROW ? " narrow" : ""}`}
      width={width}
      height={height}
      label={label}
      words={words}
      isGroup
    >
      <g transform={`translate(${gutter} 0)`}>
        <YearLabels years={years} x={x} y={11} width={plot} />
        {years.map((year) => (
          <line key={year} className="grid" x1={x(`${year}-01-01`)} x2={x(`${year}-01-01`)} y1="15" y2={height} />
        ))}
      </g>
      {groups.map((group, index) => (
        <g key={group.key} transform={`translate(0 ${tops[index] ?? 0})`}>
          <Group {...{ group, span, width, gutter, onOpen }} />
        </g>
      ))}
      {day !== null && (
        <g transform={`translate(${gutter} 0)`}>
          <DateLine x={x(day)} from={15} to={height} />
        </g>
      )}
    </Chart>
  );
}

function heightOf({ title, rows }: TimeGroup, width: number): number {
  return (title === null ? 0 : HEAD) + (rows.length === 0 ? SIZE + 8 : rows.length * rowHeight(width)) + FOOT;
}

interface GroupProps extends Pick<Props, "span" | "width" | "gutter" | "onOpen"> {
  readonly group: TimeGroup;
}

/** Rendered again only when its rows change, not when the date moves. */
const Group = memo(function Group({ group: { tone, title, empty, rows }, span, width, gutter, onOpen }: GroupProps) {
  const x = timeScale(span, width - gutter);
  const narrow = width < NARROW;
  const [tall, head] = [rowHeight(width), title === null ? 0 : HEAD];
  return (
    <g className={`rows ${tone}`}>
      {title !== null && (
        <text className="row-title" x="0" y="20">
          {title}
        </text>
      )}
      {rows.length === 0 && (
        <text className="row-name" x="0" y={head + SIZE}>
          {empty}
        </text>
      )}
      {rows.map(({ key, name, label, open, form, isLater, segments }, index) => (
        <ChartButton
          key={key}
          open={open}
          label={label}
          className={`row ${form === null ? "" : `form-${form}`} ${isLater ? "later" : ""}`}
          onPress={() => onOpen(open)}
        >
          <title>{label}</title>
          <rect className="hit" x="0" y={head + index * tall} width={width} height={tall} />
          <text className="row-name" x={narrow ? 0 : gutter - 12} y={head + index * tall + 14} textAnchor={narrow ? "start" : "end"}>
            {shorten(name, SIZE, narrow ? width : gutter - 14)}
          </text>
          <g className="bars" transform={`translate(${gutter} ${head + (index + 1) * tall - 17})`}>
            {segments.map((segment) => (
              <Bar key={`${segment.kind} ${segment.from} ${segment.until}`} segment={segment} form={form} x={x} />
            ))}
          </g>
        </ChartButton>
      ))}
    </g>
  );
});

/** A segment on a line 14 pixels high. */
function Bar({ segment: { kind, from, until }, form, x }: { segment: Segment; form: string | null; x: (day: string) => number }) {
  const [x1, x2] = [x(from), x(until)];
  if (kind === "end" || kind === "open-end") return <line className={kind} x1={x1} x2={x1} y1="2" y2="12" />;
  if (kind === "stroke" && form === "neutrality")
    return [5, 9].map((y) => <line key={y} className="stroke" x1={x1} x2={x2} y1={y} y2={y} />);
  return (
    <>
      <line className={kind} x1={x1} x2={x2} y1="7" y2="7" />
      {kind === "stroke" && form === "offence" && <circle className="barb" cx={x2} cy="7" r="4" />}
    </>
  );
}
