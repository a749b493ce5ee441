/** Pacts begun above the line and ended below it, a bar a year, both from zero; the time between the two days is shaded. */
import { memo, type PointerEvent, useState } from "react";
import { useWidth } from "../../ui/useWidth.ts";
import { withDefence, type Year } from "./changes.ts";
import { changed } from "./labels.ts";
import { peaksOf } from "./peaks.ts";
import { useView } from "./search.ts";

const t = changed.years;
const LEFT = 34;
const RIGHT = 12;
const TOP = 22;
const UP = 128;
const FOOT = 22;

interface Props {
  readonly years: readonly Year[];
  readonly first: number;
  readonly last: number;
  readonly from: string;
  readonly to: string;
}

export const YearBars = memo(function YearBars({ years, first, last, from, to }: Props) {
  const [frame, measured] = useWidth<HTMLDivElement>();
  const [near, setNear] = useState<number | null>(null);
  const width = measured || 900;
  const step = (width - LEFT - RIGHT) / (last - first + 1);
  const most = Math.max(1, ...years.map(({ began }) => began.length));
  const deepest = Math.max(1, ...years.map(({ ended }) => ended.length));
  const unit = UP / Math.max(most, 4);
  const axis = TOP + most * unit;
  const height = axis + deepest * unit + FOOT + 16;
  const x = (year: number) => LEFT + (year - first) * step;
  const at = (day: string) => x(Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) - 1) / 12 + (Number(day.slice(8, 10)) - 1) / 366);
  const find = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const wanted = first + (((event.clientX - box.left) * width) / box.width - LEFT) / step - 0.5;
    const closest = [...years].sort((a, b) => Math.abs(a.year - wanted) - Math.abs(b.year - wanted))[0];
    return closest !== undefined && Math.abs(closest.year - wanted) <= 2 ? closest.year : null;
  };
  const shown = years.find(({ year }) => year === near);
  const apart = [1, 2, 5, 10].find((one) => Math.max(most, deepest) / one <= 4) ?? 20;
  const ticks = [most, deepest].map((end) => Array.from({ length: Math.floor(end / apart) }, (_, index) => (index + 1) * apart));
  const every = step * 20 < 44 ? 40 : 20;
  const marks = Array.from({ length: 20 }, (_, index) => Math.ceil(first / every) * every + index * every).filter((year) => year <= last);
  return (
    <div className="year-bars" ref={frame}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the table beside the picture is the way by keyboard */}
      <svg
        id="years-picture"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={t.label(from, to)}
        onPointerMove={(event) => event.pointerType !== "touch" && setNear(find(event))}
        onPointerLeave={() => setNear(null)}
        onClick={(event) => {
          const year = find(event as unknown as PointerEvent<SVGSVGElement>);
          if (year !== null) go({ open: `year.${year}`, treaty: null });
        }}
      >
        <rect className="window" x={at(from)} y={TOP - 6} width={Math.max(3, at(to) - at(from))} height={height - TOP - FOOT + 4} />
        {ticks.map((values, side) =>
          values.map((value) => {
            const y = side === 0 ? axis - value * unit : axis + value * unit;
            return (
              <g key={`${side === 0 ? "up" : "down"} ${value}`}>
                <line className="grid" x1={LEFT} x2={width - RIGHT} y1={y} y2={y} />
                <text className="tick" x={LEFT - 6} y={y + 4} textAnchor="end">
                  {value}
                </text>
              </g>
            );
          }),
        )}
        {years.map((one) => (
          <Bars
            key={one.year}
            year={one}
            x={x(one.year)}
            width={Math.max(1.6, step * 0.78)}
            axis={axis}
            unit={unit}
            near={one.year === near}
          />
        ))}
        <line className="base" x1={LEFT} x2={width - RIGHT} y1={axis} y2={axis} />
        <text className="side" x={LEFT} y={TOP - 8}>
          {t.began}
        </text>
        <text className="side" x={LEFT} y={axis + deepest * unit + 14}>
          {t.ended}
        </text>
        {marks.map((year) => (
          <text key={year} className="tick" x={Math.min(x(year), width - 18)} y={height - 5} textAnchor="middle">
            {year}
          </text>
        ))}
        {shown === undefined &&
          (["began", "ended"] as const).map((side) =>
            peaksOf(years, side, step, unit).map(({ year, many, wide }) => (
              <text
                key={`${side} ${year}`}
                className="peak"
                x={Math.min(width - 30, Math.max(LEFT + 30, x(year) + step / 2))}
                y={side === "began" ? axis - many * unit - 5 : axis + many * unit + 13}
                textAnchor="middle"
              >
                {wide ? t.peak(String(year), many) : many}
              </text>
            )),
          )}
        {shown !== undefined && (
          <text className="peak" x={Math.min(width - 90, Math.max(LEFT + 90, x(shown.year)))} y={TOP - 8} textAnchor="middle">
            {`${shown.year}: ${shown.began.length} ${t.began}, ${shown.ended.length} ${t.ended}`}
          </text>
        )}
      </svg>
    </div>
  );
});

interface BarsProps {
  readonly year: Year;
  readonly x: number;
  readonly width: number;
  readonly axis: number;
  readonly unit: number;
  readonly near: boolean;
}

function Bars({ year: { began, ended }, x, width, axis, unit, near }: BarsProps) {
  const [up, down] = [withDefence(began) * unit, withDefence(ended) * unit];
  return (
    <g className={near ? "bars near" : "bars"}>
      <rect className="defence" x={x} y={axis - up} width={width} height={up} />
      <rect className="other" x={x} y={axis - began.length * unit} width={width} height={began.length * unit - up} />
      <rect className="defence" x={x} y={axis} width={width} height={down} />
      <rect className="other" x={x} y={axis + down} width={width} height={ended.length * unit - down} />
    </g>
  );
}
