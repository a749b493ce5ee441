/**
 * Rows of horizontal bars from zero: at the left the words of the row, then its bars, each in parts, with its words at its end or
 * in a column of their own. In a narrow chart everything stands under the words of the row.
 */
import type { ReactNode } from "react";
import { piecesOf, textWidth, wrap } from "../ui/text.ts";
import { Chart, ChartButton, Hatch, type Key, Legend, legendHeight } from "./Chart.tsx";
import { edgesOf, round } from "./scale.ts";
import "./rows.css";

/** A stretch of text on a line with others; one that can be pressed is a button. */
export interface Run {
  readonly text: string;
  readonly isStrong?: boolean;
  readonly press?: { readonly open: string; readonly label: string; readonly onPress: () => void };
}

export interface Part {
  readonly key: string;
  readonly value: number;
  readonly fill: "solid" | "outline" | "hatch" | "doubt";
  /** Written in the part if it fits. */
  readonly text?: string;
}

export interface RowBar {
  readonly key: string;
  readonly tone: (typeof TONES)[number];
  readonly parts: readonly Part[];
  readonly words: readonly Run[];
}

export interface BarRow {
  readonly key: string;
  readonly title: string;
  /** A line in smaller letters under the title. */
  readonly note?: string;
  /** A heading over the row and those after it. */
  readonly heading?: string;
  /** Marks and words between the title and the bars. */
  readonly asides?: readonly { readonly key: string; readonly mark: ReactNode; readonly text: string }[];
  readonly bars: readonly RowBar[];
  /** Words in the place of bars. */
  readonly words?: string;
  readonly isMarked?: boolean;
}

interface Props {
  readonly id: string;
  readonly rows: readonly BarRow[];
  /** The value of the longest possible bar. */
  readonly most: number;
  readonly width: number;
  /** The width of the titles, of the asides, and of the words of bars; null puts these at the ends of the bars. */
  readonly columns: { readonly titles: number; readonly asides?: number; readonly words: number | null };
  readonly align: "start" | "end";
  /** Thin lines between the rows. */
  readonly isRuled?: boolean;
  /** Figures along the axis, by value. */
  readonly ticks?: readonly (readonly [number, string])[];
  readonly legend?: readonly Key[];
  readonly label: string | null;
}

const TONES = ["first", "second", "ink"] as const;
const NARROW = 700;
const [TITLE, NOTE, WORDS] = [14, 12, 13];
const [LINE, BAR, GAP, PAD, HEADING] = [18, 15, 12, 7, 30];
/** Of the room for bars and words, the part that the longest bar takes where its words stand at its end. */
const LONGEST = 0.58;

export function BarRows(props: Props) {
  const { id, rows, width, isRuled = false, ticks = [], legend = [], label } = props;
  const frame = frameOf(props);
  const top = legendHeight(legend, width) + (legend.length > 0 ? 8 : 0);
  const heights = rows.map((row) => rowHeight(row, frame));
  const edges = edgesOf(top, heights);
  const end = edges.at(-1) ?? top;
  const isGroup = rows.some(({ bars }) => bars.some(({ words }) => words.some(({ press }) => press !== undefined)));
  return (
    <Chart id={id} className="bar-rows" width={width} height={end + (ticks.length > 0 ? 20 : 4)} label={label} isGroup={isGroup}>
      <defs>
        {TONES.map((tone) => (
          <g key={tone} className={`bar ${tone}`}>
            <Hatch id={`hatch-${id}-${tone}`} step={5} line={2} />
          </g>
        ))}
      </defs>
      <Legend keys={legend} y={0} width={width} />
      {rows.map((row, index) => (
        <g key={row.key} className={`bar-row${row.isMarked ? " marked" : ""}`} transform={`translate(0 ${edges[index] ?? 0})`}>
          {row.isMarked && <rect className="row-ground" width={width} height={heights[index] ?? 0} />}
          {isRuled && <line className="grid" x1="0" x2={width} y1="0.5" y2="0.5" />}
          <Row row={row} frame={frame} id={id} />
        </g>
      ))}
      {ticks.length > 0 && <line className="grid" x1={frame.x} x2={frame.x + frame.plot} y1={end} y2={end} />}
      {ticks.map(([value, text], index) => (
        <text
          key={value}
          className="tick"
          x={frame.x + value * frame.scale}
          y={end + 14}
          textAnchor={index === 0 ? "start" : index === ticks.length - 1 ? "end" : "middle"}
        >
          {text}
        </text>
      ))}
    </Chart>
  );
}

/** The fill of a hatched part: the pattern of the chart in the tone of the bar. */
function hatched(fill: Part["fill"], id: string, tone: RowBar["tone"]) {
  return fill === "hatch" || fill === "doubt" ? { fill: `url(#hatch-${id}-${tone})` } : {};
}

/** The mark of a legend for a kind of part, in the chart of the given id. */
export function Swatch({ fill, chart }: { readonly fill: Part["fill"]; readonly chart: string }) {
  return (
    <g className="bar ink">
      <g className={`part ${fill}`}>
        <rect x="-5" y="-5" width="10" height="10" {...hatched(fill, chart, "ink")} />
      </g>
    </g>
  );
}

interface Frame {
  readonly narrow: boolean;
  readonly align: "start" | "end";
  readonly titles: number;
  readonly asides: number;
  /** The left edge and the width of the bars, and pixels per value. */
  readonly x: number;
  readonly plot: number;
  readonly scale: number;
  /** The left edge and the width of the words; an edge of null puts them at the ends of the bars. */
  readonly words: { readonly x: number | null; readonly width: number };
  readonly width: number;
}

function frameOf({ width, columns, align, most }: Props): Frame {
  const narrow = width < NARROW;
  const asides = columns.asides ?? 0;
  const titles = narrow ? width : columns.titles;
  const x = narrow ? 0 : columns.titles + (asides > 0 ? asides + GAP : 0) + GAP;
  const room = width - x;
  const plot = narrow || !columns.words ? room : room - columns.words - GAP;
  const atEnd = columns.words === null;
  const scale = (atEnd && !narrow ? plot * LONGEST : plot) / Math.max(most, 1e-9);
  const words = narrow ? { x: 0, width } : { x: atEnd ? null : x + plot + GAP, width: columns.words ?? room };
  return { narrow, align: narrow ? "start" : align, titles, asides, x, plot, scale, words, width };
}

interface Fragment {
  readonly text: string;
  readonly x: number;
  readonly line: number;
}

/** The runs set in lines no wider than `most`, each in as many fragments as it takes lines. */
function flow(runs: readonly Run[], most: number) {
  let [x, line] = [0, 0];
  const set = runs.map((run) => {
    const fragments: Fragment[] = [];
    for (const piece of piecesOf(run.text, WORDS, most, run.isStrong)) {
      const text = piece.trim();
      const [whole, before] = [textWidth(piece, WORDS, run.isStrong), textWidth(piece.slice(0, piece.indexOf(text)), WORDS, run.isStrong)];
      if (x > 0 && x + before + textWidth(text, WORDS, run.isStrong) > most) [x, line] = [0, line + 1];
      const last = fragments.at(-1);
      if (last !== undefined && last.line === line) fragments[fragments.length - 1] = { ...last, text: last.text + piece };
      else if (text !== "") fragments.push({ text: piece.trimStart(), x: x === 0 ? 0 : x + before, line });
      x += x === 0 ? whole - before : whole;
    }
    return { run, fragments };
  });
  return { set, lines: runs.length === 0 ? 0 : line + 1 };
}

const lengthOf = ({ parts }: RowBar, { scale }: Frame) => parts.reduce((sum, { value }) => sum + value, 0) * scale;

/** The words of a bar, and how much of its height they take. */
function wordsOf(bar: RowBar, frame: Frame) {
  const x = frame.words.x ?? frame.x + lengthOf(bar, frame) + 10;
  const flowed = flow(bar.words, Math.max(80, frame.words.x === null ? frame.width - x : frame.words.width));
  return { x, ...flowed };
}

function barHeight(bar: RowBar, frame: Frame): number {
  const lines = wordsOf(bar, frame).lines * LINE;
  return frame.narrow ? BAR + lines + 4 : Math.max(BAR + 9, lines + 4);
}

function titleLines({ title, note = "" }: BarRow, { titles }: Frame) {
  return { title: wrap(title, TITLE, titles, true), note: wrap(note, NOTE, titles) };
}

/** The heights of the columns of a row. */
function heightsOf(row: BarRow, frame: Frame) {
  const { title, note } = titleLines(row, frame);
  const words = wrap(row.words ?? "", NOTE, frame.plot).length * (LINE - 2);
  return {
    left: title.length * LINE + note.length * (LINE - 2),
    asides: (row.asides?.length ?? 0) * (LINE + 2),
    bars: row.bars.reduce((sum, bar) => sum + barHeight(bar, frame), words),
  };
}

function rowHeight(row: BarRow, frame: Frame): number {
  const { left, asides, bars } = heightsOf(row, frame);
  const body = frame.narrow ? left + asides + bars + 4 : Math.max(left, asides, bars);
  return (row.heading === undefined ? 0 : HEADING) + body + 2 * PAD;
}

function Row({ row, frame, id }: { readonly row: BarRow; readonly frame: Frame; readonly id: string }) {
  const { narrow, align, titles, x } = frame;
  const { title, note } = titleLines(row, frame);
  const top = PAD + (row.heading === undefined ? 0 : HEADING);
  const { left, asides: asidesHeight, bars } = heightsOf(row, frame);
  const asides = row.asides ?? [];
  const body = Math.max(left, asidesHeight, bars);
  // In a wide chart the columns of a row are centred on each other.
  const centred = (height: number) => top + Math.round((body - height) / 2);
  const titleTop = narrow ? top : centred(left);
  const barsTop = narrow ? top + left + asidesHeight + 4 : centred(bars);
  const asidesAt = narrow ? `translate(0 ${top + left})` : `translate(${titles + GAP} ${centred(asidesHeight)})`;
  const tops = edgesOf(
    barsTop,
    row.bars.map((bar) => barHeight(bar, frame)),
  );
  const edge = align === "end" ? titles : 0;
  return (
    <>
      {row.heading !== undefined && (
        <text className="row-heading" x="0" y={PAD + 18}>
          {row.heading}
        </text>
      )}
      <Lines className="row-label" lines={title} x={edge} y={titleTop} anchor={align} />
      <Lines className="row-note" lines={note} x={edge} y={titleTop + title.length * LINE} anchor={align} />
      <g transform={asidesAt}>
        {asides.map(({ key, mark, text }, index) => (
          <g key={key} transform={`translate(0 ${index * (LINE + 2)})`}>
            <g transform="translate(9 8)">{mark}</g>
            <text className="row-label" x="24" y="13">
              {text}
            </text>
          </g>
        ))}
      </g>
      {row.words !== undefined && <Lines className="row-note" lines={wrap(row.words, NOTE, frame.plot)} x={x} y={barsTop} anchor="start" />}
      {row.bars.map((bar, index) => (
        <BarOf key={bar.key} bar={bar} y={tops[index] ?? barsTop} frame={frame} id={id} />
      ))}
    </>
  );
}

interface LinesProps {
  readonly className: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
}

function Lines({ className, lines, x, y, anchor }: LinesProps) {
  const step = className === "row-note" ? LINE - 2 : LINE;
  return lines.map((line, index) => (
    <text key={line} className={className} x={x} y={y + 14 + index * step} textAnchor={anchor}>
      {line}
    </text>
  ));
}

function BarOf({ bar, y, frame, id }: { readonly bar: RowBar; readonly y: number; readonly frame: Frame; readonly id: string }) {
  const { x: wordsX, set, lines } = wordsOf(bar, frame);
  const middle = frame.narrow ? 2 : (barHeight(bar, frame) - BAR) / 2;
  const wordsY = y + (frame.narrow ? BAR + 16 : (barHeight(bar, frame) - lines * LINE) / 2 + 13);
  let x = frame.x;
  return (
    <g className={`bar ${bar.tone}`}>
      <line className="zero" x1={frame.x} x2={frame.x} y1={y + middle - 1} y2={y + middle + BAR + 1} />
      {bar.parts.map(({ key, value, fill, text }) => {
        const wide = value * frame.scale;
        const at = x;
        x += wide;
        if (wide < 0.1) return null;
        const box = { x: round(at), y: y + middle, width: round(wide), height: BAR };
        const inside = text !== undefined && textWidth(text, NOTE, true) + 6 < wide;
        return (
          <g key={key} className={`part ${fill}`}>
            <rect {...box} {...hatched(fill, id, bar.tone)} />
            {inside && fill === "doubt" && (
              <rect className="plate" x={round(at + wide / 2 - 12)} y={y + middle + 1} width="24" height={BAR - 2} />
            )}
            {inside && (
              <text className="part-text" x={round(at + wide / 2)} y={y + middle + 12} textAnchor="middle">
                {text}
              </text>
            )}
          </g>
        );
      })}
      {set.map(({ run, fragments }, index) => {
        const texts = fragments.map(({ text, x: left, line }) => (
          <text key={line} className={run.isStrong ? "run strong" : "run"} x={round(wordsX + left)} y={round(wordsY + line * LINE)}>
            {text}
          </text>
        ));
        const key = `${index} ${run.text}`;
        if (run.press === undefined) return <g key={key}>{texts}</g>;
        return (
          <ChartButton key={key} {...run.press} className="number-run">
            <rect
              className="hit"
              x={wordsX + (fragments[0]?.x ?? 0) - 8}
              y={wordsY - 17}
              width={textWidth(run.text, WORDS, true) + 16}
              height="24"
            />
            {texts}
          </ChartButton>
        );
      })}
    </g>
  );
}
