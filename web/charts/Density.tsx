/** The number of pacts in force at the end of each year as an area; above it, paler, those of unknown status. */
import { useMemo } from "react";
import { Chart, DateLine, YearLabels } from "./Chart.tsx";
import { densityInWords } from "./countsInWords.ts";
import { roundYears, type TimeSpan, timeScale, type YearCount } from "./scale.ts";
import "./spans/spans.css";

interface Props {
  readonly counts: readonly YearCount[];
  readonly span: TimeSpan;
  readonly day: string;
  readonly width: number;
  readonly words: {
    readonly described: (count: number, year: number) => string;
    readonly pacts: (count: number) => string;
    readonly sure: (count: number, year: number) => string;
    readonly maybe: string;
    /** What is counted. */
    readonly counted: string;
  };
}

const [HEIGHT, FLOOR, CEILING, LINE] = [92, 70, 14, 14];
/** The scale has two ticks: zero, and the highest of these numbers that is reached. */
const ROUND = [1, 2, 4, 5, 8, 10, 15, 20, 30, 40, 50, 60, 80, 100, 150, 200, 300, 400, 600, 800];

export function Density({ counts, span: { from, until }, day, width, words }: Props) {
  const x = useMemo(() => timeScale({ from, until }, width), [from, until, width]);
  const most = Math.max(1, ...counts.map(({ sure, maybe }) => sure + maybe));
  const y = (count: number) => FLOOR - (count / most) * (FLOOR - CEILING);
  const [sure, maybe] = [thickest(counts, (one) => one.sure), thickest(counts, (one) => one.maybe)];
  const tick = ROUND.findLast((one) => one <= most * 0.8) ?? 1;
  const values = useMemo(() => densityInWords(counts, words.counted), [counts, words]);
  const areas = useMemo(() => areasOf(counts, x, most, width), [counts, x, most, width]);
  const middle = y(sure.sure / 2);
  // In a narrow strip both are thickest at the same end, and the upper name stands clear of the lower.
  const above = Math.max(CEILING - 3, Math.min(y(maybe.sure + maybe.maybe / 2), middle - LINE));
  return (
    <Chart className="density" width={width} height={HEIGHT} label={words.described(sure.sure, sure.year)} words={values}>
      <path className="maybe" d={areas.maybe} />
      <path className="sure" d={areas.sure} />
      <line className="base" x1="0" x2={width} y1={FLOOR} y2={FLOOR} />
      <YearLabels years={roundYears({ from, until }, width < 520 ? 6 : 12)} x={x} y={FLOOR + 15} width={width} />
      {[0, tick].map((count) => (
        <g key={count}>
          {count > 0 && <line className="grid" x1="0" x2={width} y1={y(count)} y2={y(count)} />}
          <text className="tick" x="16" y={count === 0 ? FLOOR - 4 : y(count) + 4}>
            {count === 0 ? 0 : words.pacts(count)}
          </text>
        </g>
      ))}
      {maybe.maybe > 0 && <Band name={words.maybe} x={x(`${maybe.year}-12-31`)} y={above} width={width} />}
      {sure.sure > 0 && <Band name={words.sure(sure.sure, sure.year)} x={x(`${sure.year}-12-31`)} y={middle} width={width} />}
      <DateLine x={x(day)} from={0} to={FLOOR} />
    </Chart>
  );
}

/** The name of a band where the band is thickest, towards the middle of the strip. */
function Band({ name, x, y, width }: { readonly name: string; readonly x: number; readonly y: number; readonly width: number }) {
  return (
    <text className="band" x={Math.max(70, Math.min(width - 8, x))} y={Math.round(y + 4)} textAnchor={x > width / 2 ? "end" : "start"}>
      {name}
    </text>
  );
}

function thickest(counts: readonly YearCount[], of: (one: YearCount) => number): YearCount {
  return counts.reduce((best, one) => (of(one) >= of(best) ? one : best), counts[0] ?? { year: 1816, sure: 0, maybe: 0 });
}

function areasOf(counts: readonly YearCount[], x: (day: string) => number, most: number, width: number) {
  const height = (count: number) => (FLOOR - (count / most) * (FLOOR - CEILING)).toFixed(1);
  const path = (of: (one: YearCount) => number) => {
    const steps = counts.map((one) => `L${x(`${one.year}-01-01`)} ${height(of(one))}L${x(`${one.year + 1}-01-01`)} ${height(of(one))}`);
    return counts.length === 0 ? "" : `M0 ${FLOOR}${steps.join("")}L${width} ${FLOOR}Z`;
  };
  return { sure: path(({ sure }) => sure), maybe: path(({ sure, maybe }) => sure + maybe) };
}
