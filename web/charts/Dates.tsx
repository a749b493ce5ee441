/** Dated facts on one axis: each in a row of its own, a bar if it lasted and a mark if it was a day, with its text above. */
import { memo } from "react";
import { shorten, textWidth } from "../ui/text.ts";
import { Chart, ChartButton, YearLabels } from "./Chart.tsx";
import { datesInWords } from "./rowsInWords.ts";
import { roundYears, type TimeSpan, timeScale } from "./scale.ts";
import "./dates.css";

export interface DatedFact {
  readonly key: string;
  readonly text: string;
  readonly from: string;
  /** null for a single day. */
  readonly until: string | null;
  readonly tone: "first" | "second" | "other";
  /** War and pressure have crosses; what was signed or said has dots. */
  readonly form: "pact" | "war" | "act" | "words";
  /** The treaty that it opens. */
  readonly open?: { readonly instrument: string; readonly onPress: () => void };
}

interface Props {
  readonly id: string;
  readonly facts: readonly DatedFact[];
  readonly span: TimeSpan;
  readonly width: number;
  readonly label: string;
}

const [ROW, SIZE, FOOT, EDGE] = [32, 12, 24, 8];

export const Dates = memo(function Dates({ id, facts, span, width, label }: Props) {
  const scale = timeScale(span, width - 2 * EDGE);
  const x = (day: string) => EDGE + scale(day);
  const height = facts.length * ROW + 4;
  return (
    <Chart
      id={id}
      className="dates"
      width={width}
      height={height + FOOT}
      label={label}
      words={datesInWords(facts)}
      isGroup={facts.some(({ open }) => open !== undefined)}
    >
      {roundYears(span, width < 500 ? 5 : 9).map((year) => (
        <line key={year} className="grid" x1={x(`${year}-01-01`)} x2={x(`${year}-01-01`)} y1="0" y2={height} />
      ))}
      <line className="base" x1={EDGE} x2={width - EDGE} y1={height} y2={height} />
      <YearLabels years={roundYears(span, width < 500 ? 5 : 9)} x={x} y={height + 16} width={width} />
      {facts.map((fact, index) => {
        const row = <Row key={fact.key} fact={fact} y={index * ROW} x={x} width={width} />;
        return fact.open === undefined ? (
          row
        ) : (
          <ChartButton key={fact.key} open={fact.open.instrument} label={fact.text} onPress={fact.open.onPress}>
            {row}
          </ChartButton>
        );
      })}
    </Chart>
  );
});

interface RowProps {
  readonly fact: DatedFact;
  readonly y: number;
  readonly x: (day: string) => number;
  readonly width: number;
}

function Row({ fact: { text, from, until, tone, form }, y, x, width }: RowProps) {
  const shown = shorten(text, SIZE, width - 2 * EDGE);
  const long = textWidth(shown, SIZE);
  const [start, end] = [x(from), x(until ?? from)];
  const left = Math.max(EDGE, Math.min(start - 4, width - EDGE - long));
  const middle = y + 24;
  return (
    <g className={`fact ${tone} ${form}`}>
      <text className="fact-text" x={Math.round(left)} y={y + 14}>
        {shown}
      </text>
      {until !== null && <line className="life" x1={start} x2={Math.max(end, start + 3)} y1={middle} y2={middle} />}
      {until === null && form === "war" && <path className="cross" d={`M${start - 4} ${middle - 4}l8 8m-8 0l8 -8`} />}
      {until === null && form !== "war" && <circle className="mark" cx={start} cy={middle} r="4" />}
    </g>
  );
}
