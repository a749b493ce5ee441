/** The strip under the brush: pacts in force at the end of each year, those of which it is not known paler on top; each band bears its name. */
import { useMemo } from "react";
import type { Day } from "../../../src/surfaces/client/words.ts";
import { FIRST, share } from "../../ledger/calendar.ts";
import type { YearCount } from "./density.ts";
import { timeline } from "./labels.ts";
import { yearsOf } from "./pack.ts";

const t = timeline.brush;
const HEIGHT = 92;
const FLOOR = 70;
const CEILING = 14;
/** A scale of two ticks: zero, and the highest of these that is reached. */
const ROUND = [1, 2, 4, 5, 8, 10, 15, 20, 30, 40, 50, 60, 80, 100, 150, 200, 300, 400, 600, 800];

interface Props {
  readonly counts: readonly YearCount[];
  readonly last: Day;
  readonly day: Day;
  readonly width: number;
}

export function BrushPicture({ counts, last, day, width }: Props) {
  const x = (one: Day) => share(one, FIRST, last) * width;
  const most = Math.max(1, ...counts.map(({ sure, maybe }) => sure + maybe));
  const y = (count: number) => FLOOR - (count / most) * (FLOOR - CEILING);
  const [sure, maybe] = [thickest(counts, (one) => one.sure), thickest(counts, (one) => one.maybe)];
  const tick = ROUND.findLast((one) => one <= most * 0.8) ?? 1;
  const area = useMemo(() => areasOf(counts, width, most, last), [counts, width, most, last]);
  return (
    <svg width={width} height={HEIGHT} viewBox={`0 0 ${width || 1} ${HEIGHT}`} role="img" aria-label={t.described(sure.sure, sure.year)}>
      <path className="maybe" d={area.maybe} />
      <path className="sure" d={area.sure} />
      <line className="floor" x1="0" x2={width} y1={FLOOR} y2={FLOOR} />
      {yearsOf(FIRST, last, width < 520 ? 6 : 12).map((year) => (
        <text key={year} x={x(`${year}-01-01` as Day)} y={FLOOR + 15} textAnchor="middle">
          {year}
        </text>
      ))}
      {[0, tick].map((count) => (
        <g key={count} className="scale">
          {count > 0 && <line x1="0" x2={width} y1={y(count)} y2={y(count)} />}
          <text x="16" y={count === 0 ? FLOOR - 4 : y(count) + 4}>
            {count === 0 ? 0 : t.pacts(count)}
          </text>
        </g>
      ))}
      {maybe.maybe > 0 && <Band name={t.maybe} x={x(`${maybe.year}-12-31` as Day)} y={y(maybe.sure + maybe.maybe / 2)} width={width} />}
      {sure.sure > 0 && <Band name={t.sure(sure.sure, sure.year)} x={x(`${sure.year}-12-31` as Day)} y={y(sure.sure / 2)} width={width} />}
      <line className="day" x1={x(day)} x2={x(day)} y1="0" y2={FLOOR} />
    </svg>
  );
}

/** The name of a band, where it is thickest, towards the middle of the strip. */
function Band({ name, x, y, width }: { readonly name: string; readonly x: number; readonly y: number; readonly width: number }) {
  return (
    <text className="band" x={Math.max(70, Math.min(width - 8, x))} y={y + 4} textAnchor={x > width / 2 ? "end" : "start"}>
      {name}
    </text>
  );
}

function thickest(counts: readonly YearCount[], of: (one: YearCount) => number): YearCount {
  return counts.reduce((best, one) => (of(one) >= of(best) ? one : best), counts[0] ?? { year: 1816, sure: 0, maybe: 0 });
}

function areasOf(counts: readonly YearCount[], width: number, most: number, last: Day) {
  const at = (year: number) => (share(`${year}-01-01` as Day, FIRST, last) * width).toFixed(1);
  const path = (of: (one: YearCount) => number) =>
    counts.length === 0
      ? ""
      : `M0 ${FLOOR}${counts.map((one) => `L${at(one.year)} ${height(of(one))}L${at(one.year + 1)} ${height(of(one))}`).join("")}L${width} ${FLOOR}Z`;
  const height = (count: number) => (FLOOR - (count / most) * (FLOOR - CEILING)).toFixed(1);
  return { sure: path(({ sure }) => sure), maybe: path(({ sure, maybe }) => sure + maybe) };
}
