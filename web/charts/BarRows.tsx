/**
 * Rows of horizontal bars from zero. At the left is the text of the row, then its bars, each in parts with its text at the end.
 * In a narrow chart the bars are below the row's text, and their own text is below them.
 */
import { wrap } from "../ui/text.ts";
import { Chart, ChartButton, Hatch, type Key, Legend, legendHeight } from "./Chart.tsx";
import { barsInWords } from "./rowsInWords.ts";
import { edgesOf, round } from "./scale.ts";
import "./rows.css";

export interface Part {
  readonly key: string;
  readonly value: number;
  readonly fill: "solid" | "outline" | "hatch";
  /** Text inside the part, if it fits. */
  readonly text?: string;
}

export interface RowBar {
  readonly key: string;
  readonly tone: (typeof TONES)[number];
  readonly parts: readonly Part[];
  /** The number at the end of the bar, and the text after it. */
  readonly number?: string;
  readonly words?: string;
  /** The record list that the number opens. */
  readonly press?: { readonly open: string; readonly label: string; readonly onPress: () => void };
}

export interface BarRow {
  readonly key: string;
  /** A heading above this row and those after it. */
  readonly heading?: string;
  readonly title: string;
  /** Smaller text under the title. */
  readonly note?: string;
  readonly bars: readonly RowBar[];
  /** Text in place of bars. */
  readonly words?: string;
  readonly isMarked?: boolean;
}

interface Props {
  readonly id: string;
  readonly rows: readonly BarRow[];
  /** The value of the longest possible bar. */
  readonly most: number;
  readonly width: number;
  /** The width and alignment of the rows' text. */
  readonly titles: number;
  readonly align?: "start" | "end";
  /** Thin lines between the rows. */
  readonly isRuled?: boolean;
  /** Numbers along the axis, by value. */
  readonly ticks?: readonly (readonly [number, string])[];
  readonly legend?: readonly Key[];
  readonly label: string;
}

const TONES = ["first", "second", "ink"] as const;
const NARROW = 680;
const [TITLE, NOTE, WORDS] = [14, 12, 13];
const [LINE, SMALL, BAR, GAP, PAD, HEADING] = [18, 16, 15, 12, 7, 30];
/** The share of the width that the longest bar takes if there is text at its end. */
const LONGEST = 0.58;

export function BarRows({ id, rows, most, width, titles, align = "start", isRuled = false, ticks = [], legend = [], label }: Props) {
  const narrow = width < NARROW;
  const x = narrow ? 0 : titles + GAP;
  const hasWords = rows.some(({ bars }) => bars.some(({ number, words }) => (number ?? words) !== undefined));
  const scale = ((width - x) * (hasWords && !narrow ? LONGEST : 1)) / Math.max(most, 1e-9);
  const frame = { id, narrow, align: narrow ? "start" : align, titles: narrow ? width : titles, x, width, scale } as const;
  const placed = rows.map((row) => placeRow(row, frame));
  const top = legendHeight(legend, width) + (legend.length > 0 ? 8 : 0);
  const edges = edgesOf(
    top,
    placed.map(({ height }) => height),
  );
  const end = edges.at(-1) ?? top;
  const isGroup = rows.some(({ bars }) => bars.some(({ press }) => press !== undefined));
  const words = barsInWords(rows, legend);
  return (
    <Chart id={id} className="rows-chart bar-rows" width={width} height={end + (ticks.length > 0 ? 20 : 4)} {...{ label, words, isGroup }}>
      <defs>
        {TONES.map((tone) => (
          <g key={tone} className={`bar ${tone}`}>
            <Hatch id={`hatch-${id}-${tone}`} step={5} line={2} />
          </g>
        ))}
      </defs>
      <Legend keys={legend} y={0} width={width} />
      {placed.map((row, index) => (
        <g key={row.row.key} className={row.row.isMarked ? "marked" : ""} transform={`translate(0 ${edges[index] ?? 0})`}>
          {row.row.isMarked && <rect className="row-ground" width={width} height={row.height} />}
          {isRuled && <line className="grid" x1="0" x2={width} y1="0.5" y2="0.5" />}
          <Row placed={row} frame={frame} />
        </g>
      ))}
      {ticks.map(([value, text]) => {
        const at = round(x + value * scale);
        return (
          <g key={value} transform={`translate(${at} ${end})`}>
            <line className="base" x1="0" x2="0" y1="0" y2="4" />
            <text className="tick" y="15" textAnchor={value === 0 ? "start" : at > width - 20 ? "end" : "middle"}>
              {text}
            </text>
          </g>
        );
      })}
    </Chart>
  );
}

interface Frame {
  readonly id: string;
  readonly narrow: boolean;
  readonly align: "start" | "end";
  readonly titles: number;
  /** The left edge of the bars. */
  readonly x: number;
  readonly width: number;
  /** Pixels per value. */
  readonly scale: number;
}

/** A row with its text in lines, and the heights of its parts. */
function placeRow(row: BarRow, frame: Frame) {
  const title = wrap(row.title, TITLE, frame.titles, true);
  const note = wrap(row.note ?? "", NOTE, frame.titles);
  const words = wrap(row.words ?? "", NOTE, frame.width - frame.x);
  const bars = row.bars.map((bar) => {
    const end = frame.x + bar.parts.reduce((sum, { value }) => sum + value, 0) * frame.scale;
    const wordsX = frame.narrow ? 0 : round(end + 10);
    const lines = wrap([bar.number, bar.words].filter(Boolean).join(" "), WORDS, Math.max(80, frame.width - wordsX));
    const height = frame.narrow ? BAR + lines.length * LINE + 8 : Math.max(BAR + 9, lines.length * LINE + 4);
    return { bar, wordsX, lines, height };
  });
  const left = title.length * LINE + note.length * SMALL;
  const right = bars.reduce((sum, { height }) => sum + height, words.length * SMALL);
  const body = frame.narrow ? left + right + 4 : Math.max(left, right);
  const top = PAD + (row.heading === undefined ? 0 : HEADING);
  // In a wide chart the row's text and its bars are centred on each other.
  const [titleTop, barsTop] = frame.narrow ? [top, top + left + 4] : [top + (body - left) / 2, top + (body - right) / 2];
  return { row, title, note, words, bars, titleTop, barsTop, height: top + body + PAD };
}

function Row({ placed, frame }: { readonly placed: ReturnType<typeof placeRow>; readonly frame: Frame }) {
  const { row, title, note, words, bars, titleTop, barsTop } = placed;
  const { align, titles, x } = frame;
  const edge = align === "end" ? titles : 0;
  const tops = edgesOf(
    barsTop,
    bars.map(({ height }) => height),
  );
  return (
    <>
      {row.heading !== undefined && (
        <text className="row-heading" x="0" y={PAD + 18}>
          {row.heading}
        </text>
      )}
      <Lines className="row-label" lines={title} x={edge} y={titleTop} step={LINE} anchor={align} />
      <Lines className="row-note" lines={note} x={edge} y={titleTop + title.length * LINE} step={SMALL} anchor={align} />
      <Lines className="row-note" lines={words} x={x} y={barsTop} step={SMALL} anchor="start" />
      {bars.map((bar, index) => (
        <Bar key={bar.bar.key} placed={bar} y={tops[index] ?? barsTop} frame={frame} />
      ))}
    </>
  );
}

interface LinesProps {
  readonly className: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly step: number;
  readonly anchor: "start" | "end";
}

function Lines({ className, lines, x, y, step, anchor }: LinesProps) {
  return lines.map((line, index) => (
    <text key={line} className={className} x={x} y={y + 14 + index * step} textAnchor={anchor}>
      {line}
    </text>
  ));
}

type PlacedBar = ReturnType<typeof placeRow>["bars"][number];

function Bar({ placed, y, frame }: { readonly placed: PlacedBar; readonly y: number; readonly frame: Frame }) {
  const { bar, wordsX, lines, height } = placed;
  const { narrow, id, x, scale } = frame;
  const top = round(y + (narrow ? 2 : (height - BAR) / 2));
  const wordsY = round(y + (narrow ? BAR + 18 : (height - lines.length * LINE) / 2 + 13));
  const edges = edgesOf(
    x,
    bar.parts.map(({ value }) => value * scale),
  );
  const words = lines.map((line, index) => (
    <text key={line} className="row-words" x={wordsX} y={wordsY + index * LINE}>
      {index === 0 && bar.number !== undefined ? (
        <>
          <tspan className="strong">{bar.number}</tspan>
          {line.slice(bar.number.length)}
        </>
      ) : (
        line
      )}
    </text>
  ));
  return (
    <g className={`bar ${bar.tone}`}>
      <line className="zero" x1={x} x2={x} y1={top - 1} y2={top + BAR + 1} />
      {bar.parts.map(({ key, value, fill, text = "" }, index) => {
        const [left, wide] = [edges[index] ?? x, value * scale];
        if (wide < 0.1) return null;
        const hatch = fill === "hatch" ? { fill: `url(#hatch-${id}-${bar.tone})` } : {};
        return (
          <g key={key} className={`part ${fill}`}>
            <rect x={round(left)} y={top} width={round(wide)} height={BAR} {...hatch} />
            {text.length * 8 + 6 < wide && (
              <text className="part-text" x={round(left + wide / 2)} y={top + 12} textAnchor="middle">
                {text}
              </text>
            )}
          </g>
        );
      })}
      {bar.press === undefined ? (
        words
      ) : (
        <ChartButton {...bar.press} className="bar-words">
          <rect className="hit" x={wordsX - 8} y={wordsY - 17} width={frame.width - wordsX + 8} height={lines.length * LINE + 6} />
          {words}
        </ChartButton>
      )}
    </g>
  );
}

/** A legend mark for a kind of part, in the chart with the given id. */
export function Swatch({ fill, chart }: { readonly fill: Part["fill"]; readonly chart: string }) {
  const hatch = fill === "hatch" ? { fill: `url(#hatch-${chart}-ink)` } : {};
  return (
    <g className="bar ink">
      <g className={`part ${fill}`}>
        <rect x="-5" y="-5" width="10" height="10" {...hatch} />
      </g>
    </g>
  );
}
