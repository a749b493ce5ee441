/** The strip under the brush: pacts in force at the end of each year, those of which it is not known paler on top. */
import { useMemo } from "react";
import type { Day } from "../../../src/surfaces/client/words.ts";
import { FIRST, share } from "../../calendar.ts";
import type { YearCount } from "../../spans/density.ts";
import { yearsOf } from "../../spans/pack.ts";
import { timeline } from "../../text/timeline.ts";

const t = timeline.brush;
const HEIGHT = 92;
const FLOOR = 70;

interface Props {
  readonly counts: readonly YearCount[];
  readonly last: Day;
  readonly day: Day;
  readonly width: number;
}

export function BrushPicture({ counts, last, day, width }: Props) {
  const x = (one: Day) => share(one, FIRST, last) * width;
  const most = Math.max(1, ...counts.map(({ sure, maybe }) => sure + maybe));
  const peak = counts.reduce((best, one) => (one.sure > best.sure ? one : best), counts[0] ?? { year: 1816, sure: 0, maybe: 0 });
  const area = useMemo(() => areasOf(counts, width, most, last), [counts, width, most, last]);
  return (
    <svg width={width} height={HEIGHT} viewBox={`0 0 ${width || 1} ${HEIGHT}`} role="img" aria-label={t.described(peak.sure, peak.year)}>
      <path className="maybe" d={area.maybe} />
      <path className="sure" d={area.sure} />
      <line className="floor" x1="0" x2={width} y1={FLOOR} y2={FLOOR} />
      {yearsOf(FIRST, last, width < 520 ? 6 : 12).map((year) => (
        <text key={year} x={x(`${year}-01-01` as Day)} y={FLOOR + 15} textAnchor="middle">
          {year}
        </text>
      ))}
      <text className="peak" x={Math.min(width - 4, x(`${peak.year}-12-31` as Day))} y={11} textAnchor={peak.year > 1920 ? "end" : "start"}>
        {t.peak(peak.sure)}
      </text>
      <line className="day" x1={x(day)} x2={x(day)} y1="0" y2={FLOOR} />
    </svg>
  );
}

function areasOf(counts: readonly YearCount[], width: number, most: number, last: Day) {
  const at = (year: number) => (share(`${year}-01-01` as Day, FIRST, last) * width).toFixed(1);
  const path = (of: (one: YearCount) => number) =>
    counts.length === 0
      ? ""
      : `M0 ${FLOOR}${counts.map((one) => `L${at(one.year)} ${height(of(one))}L${at(one.year + 1)} ${height(of(one))}`).join("")}L${width} ${FLOOR}Z`;
  const height = (count: number) => (FLOOR - (count / most) * (FLOOR - 14)).toFixed(1);
  return { sure: path(({ sure }) => sure), maybe: path(({ sure, maybe }) => sure + maybe) };
}
