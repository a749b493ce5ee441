/** A grid of counts, a row for each subject and a column for each period: the darker a cell, the larger its share of the whole. */

import { wrap } from "../ui/text.ts";
import { Chart, ChartButton, Hatch, type Key, Legend, legendHeight } from "./Chart.tsx";
import { gridInWords } from "./rowsInWords.ts";
import { edgesOf, round } from "./scale.ts";
import "./heat.css";

export interface HeatCell {
  readonly row: string;
  readonly column: string;
  /** From 0 to 1; null if there is nothing to count. */
  readonly share: number | null;
  readonly isHatched: boolean;
  /** The counts, as they stand in the cell. */
  readonly text: string;
  /** The cell's words, and the list that it opens. */
  readonly label: string;
}

interface Titled {
  readonly key: string;
  readonly title: string;
}

interface Props {
  readonly id: string;
  readonly rows: readonly Titled[];
  readonly columns: readonly Titled[];
  readonly cells: readonly HeatCell[];
  /** The open row and column; null for all. */
  readonly open: { readonly row: string | null; readonly column: string | null };
  readonly width: number;
  readonly legend: readonly Key[];
  readonly label: string;
  readonly onPick: (row: string, column: string) => void;
}

/** The least share of each shade above the lightest. */
const SHADES = [0.65, 0.8, 0.95];
/** Below this width the titles stand above their cells; a page of paper is wider. */
const NARROW = 640;
const [CELL, GAP, HEAD, LINE, TITLE] = [30, 3, 24, 17, 13];

export function HeatGrid({ id, rows, columns, cells, open, width, legend, label, onPick }: Props) {
  const narrow = width < NARROW;
  const x = narrow ? 0 : round(Math.min(300, width * 0.34));
  const step = (width - x) / columns.length;
  const top = legendHeight(legend, width) + HEAD + 6;
  const titled = rows.map((row) => ({ ...row, lines: wrap(row.title, TITLE, narrow ? width : x - 14) }));
  const heights = titled.map(({ lines }) => (narrow ? lines.length * LINE + CELL + 8 : Math.max(CELL, lines.length * LINE) + GAP));
  const edges = edgesOf(top, heights);
  const hatch = `hatch-${id}`;
  return (
    <Chart
      id={id}
      className="heat-grid"
      width={width}
      height={(edges.at(-1) ?? top) + 2}
      label={label}
      words={gridInWords(rows, columns, cells)}
      isGroup
    >
      <defs>
        <Hatch id={hatch} step={6} line={1.2} />
      </defs>
      <Legend keys={legend} y={0} width={width} />
      {columns.map(({ key, title }, index) => (
        <text
          key={key}
          className={`tick ${open.column === key ? "strong" : ""}`}
          x={round(x + (index + 0.5) * step)}
          y={top - 8}
          textAnchor="middle"
        >
          {title}
        </text>
      ))}
      {titled.map(({ key, lines }, index) => (
        <g key={key} transform={`translate(0 ${edges[index] ?? top})`}>
          {lines.map((line, nth) => (
            <text key={line} className={`heat-title ${open.row === key ? "strong" : ""}`} x="0" y={(narrow ? 13 : 20) + nth * LINE}>
              {line}
            </text>
          ))}
          {columns.map((column, nth) => {
            const cell = cells.find((one) => one.row === key && one.column === column.key);
            if (cell === undefined) return null;
            const left = round(x + nth * step + GAP / 2);
            const y = narrow ? lines.length * LINE + 2 : 0;
            return (
              <Cell
                key={column.key}
                {...{ cell, y, hatch }}
                x={left}
                width={round(step - GAP)}
                isOpen={(open.row ?? key) === key && (open.column ?? column.key) === column.key && (open.row ?? open.column) !== null}
                onPress={() => onPick(key, column.key)}
              />
            );
          })}
        </g>
      ))}
    </Chart>
  );
}

interface CellProps {
  readonly cell: HeatCell;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly hatch: string;
  readonly isOpen: boolean;
  readonly onPress: () => void;
}

function Cell({ cell, x, y, width, hatch, isOpen, onPress }: CellProps) {
  const { share, text, label, isHatched, row, column } = cell;
  const [middle, line] = [round(x + width / 2), y + CELL / 2 + 4];
  if (share === null)
    return (
      <text className="tick" x={middle} y={line} textAnchor="middle">
        {text}
        <title>{label}</title>
      </text>
    );
  const shade = SHADES.filter((least) => share >= least).length + 1;
  return (
    <ChartButton open={`${row}.${column}`} label={label} className={`heat-cell ${isOpen ? "open" : ""}`} onPress={onPress}>
      <HeatMark shade={isHatched ? null : shade} hatch={hatch} x={x} y={y} width={width} height={CELL} />
      <text className={isHatched ? "on-hatch" : `on-shade-${shade}`} x={middle} y={line} textAnchor="middle">
        {text}
      </text>
    </ChartButton>
  );
}

interface MarkProps {
  /** From 1, the lightest, to 4; null for a hatched mark. */
  readonly shade: number | null;
  readonly hatch: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The ground of a cell, also the mark of a legend. */
export function HeatMark({ shade, hatch, ...box }: MarkProps) {
  return shade === null ? (
    <rect className="heat-thin" {...box} fill={`url(#${hatch})`} />
  ) : (
    <rect className={`heat-shade shade-${shade}`} {...box} />
  );
}
