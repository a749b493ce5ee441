/** Rivalries between states that one state has ties to: a row each, with the two sides and the tie to either. */
import { memo } from "react";
import { shorten } from "../ui/text.ts";
import { Chart, Legend, legendHeight } from "./Chart.tsx";
import { quarrelsInWords } from "./rowsInWords.ts";
import "./quarrels.css";

export interface Side {
  readonly name: string;
  readonly tie: "bound" | "partner" | "none";
}

export interface Quarrel {
  readonly key: string;
  readonly a: readonly Side[];
  readonly b: readonly Side[];
}

interface Props {
  readonly id: string;
  readonly quarrels: readonly Quarrel[];
  readonly words: Readonly<Record<Side["tie"], string>>;
  readonly width: number;
  readonly label: string;
}

const [ROW, SIZE, GAP] = [24, 13, 46];

export const Quarrels = memo(function Quarrels({ id, quarrels, words, width, label }: Props) {
  const keys = (["bound", "partner"] as const).map((tie) => ({ key: tie, text: words[tie], mark: <Mark tie={tie} x={0} y={0} /> }));
  const top = legendHeight(keys, width) + 8;
  const middle = Math.round(Math.min(width / 2, 300));
  const room = middle - GAP / 2 - 14;
  return (
    <Chart
      id={id}
      className="quarrels"
      width={width}
      height={top + quarrels.length * ROW + 4}
      label={label}
      words={quarrelsInWords(quarrels, words)}
    >
      <Legend keys={keys} y={0} width={width} />
      {quarrels.map(({ key, a, b }, index) => {
        const y = top + index * ROW + ROW / 2;
        const [left, right] = [middle - GAP / 2, middle + GAP / 2];
        return (
          <g key={key}>
            <line className="quarrel" x1={left + 9} x2={right - 9} y1={y} y2={y} />
            <path className="quarrel" d={`M${middle - 4} ${y - 4}l8 8m-8 0l8 -8`} />
            <Mark tie={strongest(a)} x={left} y={y} />
            <Mark tie={strongest(b)} x={right} y={y} />
            <text className="row-label" x={left - 12} y={y + 4} textAnchor="end">
              {shorten(a.map(({ name }) => name).join(", "), SIZE, room)}
            </text>
            <text className="row-label" x={right + 12} y={y + 4}>
              {shorten(b.map(({ name }) => name).join(", "), SIZE, width - right - 14)}
            </text>
          </g>
        );
      })}
    </Chart>
  );
});

function strongest(side: readonly Side[]): Side["tie"] {
  return side.some(({ tie }) => tie === "bound") ? "bound" : side.some(({ tie }) => tie === "partner") ? "partner" : "none";
}

/** Filled for a binding pact, hollow for a partnership. */
function Mark({ tie, x, y }: { readonly tie: Side["tie"]; readonly x: number; readonly y: number }) {
  return <circle className={`tie ${tie}`} cx={x} cy={y} r="5" />;
}
