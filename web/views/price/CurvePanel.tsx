/** One of the curves: steps from zero, a paler band for what is not known, labels at the lines' ends, gaps said. */
import type { At, Layout, Pair, Panel } from "./curves.ts";
import { price } from "./labels.ts";

const t = price.curves;
const SIDES = ["first", "second"] as const;
/** Least distance between the baselines of two labels. */
const APART = 15;

interface Props {
  readonly panel: Panel;
  readonly layout: Layout;
  readonly pair: Pair;
  readonly states: readonly { readonly id: string; readonly name: string }[];
  readonly day: string;
  readonly near: number | null;
}

export function CurvePanel({ panel, layout, pair, states, day, near }: Props) {
  const { id, x, y, width, height, top, ticks, sides } = panel;
  const [title, unit] = t.names[id] ?? [id, ""];
  const shownAt = near === null ? null : sides.map((_, index) => atOf(pair, panel, index, near, layout));
  const when = near === null ? null : (pair[0].points[near]?.date ?? null);
  return (
    <g transform={`translate(${x} 0)`}>
      <text className="panel-title" x={-22} y={top + 15}>
        {title} <tspan className="panel-unit">{unit}</tspan>
      </text>
      <Gaps panel={panel} states={states} pair={pair} narrow={layout.narrow} />
      <g transform={`translate(0 ${y})`} visibility={height === 0 ? "hidden" : "visible"}>
        {ticks.map(({ value, y: at }) => (
          <g key={value}>
            <line className={value === 0 ? "base" : "grid"} x1="0" x2={width} y1={at} y2={at} />
            <text className="tick" x={-6} y={at + 4} textAnchor="end">
              {value}
            </text>
          </g>
        ))}
        {layout.years.map(({ year, x: at }) => (
          <text key={year} className="tick" x={at} y={height + 16} textAnchor="middle">
            {year}
          </text>
        ))}
        <line className="day" x1={layout.xOf(day)} x2={layout.xOf(day)} y1="-4" y2={height} />
        {sides.map((side, index) => (
          <g key={states[index]?.id} className={SIDES[index === 0 ? 0 : 1]}>
            <path className="band" d={side.band} />
            <path className="curve" d={side.d} />
            {side.first !== null && side.first.x > 4 && (
              <line className="starts" x1={side.first.x} x2={side.first.x} y1={height} y2={Math.min(side.first.y, height - 8)} />
            )}
            {side.peak !== null && near === null && (
              <text className="peak" x={side.peak.x + 2} y={side.peak.y - 6} textAnchor={side.peak.x > width * 0.75 ? "end" : "start"}>
                {t.peak(side.peak.count, side.peak.date.slice(0, 4))}
              </text>
            )}
          </g>
        ))}
        <Ends panel={panel} states={states} />
        {when !== null && shownAt !== null && (
          <g className="near">
            <line x1={layout.xOf(when)} x2={layout.xOf(when)} y1="0" y2={height} />
            <text className="tick year" x={layout.xOf(when)} y={height + 16} textAnchor="middle">
              {when.slice(0, 4)}
            </text>
            {shownAt.map(
              (at, index) => at !== null && <Near key={states[index]?.id} at={at} side={SIDES[index === 0 ? 0 : 1]} width={width} />,
            )}
          </g>
        )}
      </g>
    </g>
  );
}

function atOf(pair: Pair, { id, height, ticks }: Panel, side: number, index: number, layout: Layout): At | null {
  const point = pair[side === 0 ? 0 : 1].points[index];
  const most = ticks.at(-1);
  if (point === undefined || point[id].count === null || most === undefined) return null;
  const per = most.value === 0 ? 0 : (height - most.y) / most.value;
  return {
    index,
    date: point.date,
    count: point[id].count,
    notKnown: point[id].notKnown,
    x: layout.xOf(point.date),
    y: height - point[id].count * per,
  };
}

function Near({
  at: { x, y, count, notKnown },
  side,
  width,
}: {
  readonly at: At;
  readonly side: "first" | "second";
  readonly width: number;
}) {
  const left = x > width - 50;
  return (
    <g className={side}>
      <circle cx={x} cy={y} r="4" />
      <text x={x + (left ? -8 : 8)} y={y - 7} textAnchor={left ? "end" : "start"}>
        {count}
        {notKnown > 0 && ` (${t.maybe(notKnown)})`}
      </text>
    </g>
  );
}

/** Names at the ends of the curves, kept apart. */
function Ends({ panel: { sides, width, height }, states }: Pick<Props, "panel" | "states">) {
  const labels = sides
    .flatMap(({ last }, index) => (last === null ? [] : [{ index, last, y: last.y }]))
    .sort((one, other) => one.y - other.y || one.index - other.index);
  const [upper, lower] = labels;
  if (upper !== undefined && lower !== undefined && lower.y - upper.y < APART) {
    lower.y = Math.min(height, upper.y + APART);
    upper.y = lower.y - APART;
  }
  return labels.map(({ index, last, y }) => (
    <text key={index} className={`end ${SIDES[index === 0 ? 0 : 1]}`} x={width + 8} y={y + 4}>
      {states[index]?.name} {last.count}
      {last.notKnown > 0 && <tspan className="maybe"> ({t.maybe(last.notKnown)})</tspan>}
    </text>
  ));
}

/** Gaps in words under the title: of which days the ledger has records, where it has not of all. */
function Gaps({
  panel: { id, sides, top, width },
  states,
  pair,
  narrow,
}: Pick<Props, "panel" | "states" | "pair"> & { readonly narrow: boolean }) {
  const said = sides.flatMap(({ first, last }, index) => {
    const { coverage, from, until } = pair[index === 0 ? 0 : 1];
    const name = states[index]?.name ?? "";
    const side = SIDES[index === 0 ? 0 : 1];
    const known = coverage.find(({ curve }) => curve === id);
    if (first === null || last === null || known?.from == null || known.until === null) return [{ side, text: t.noRecord(name) }];
    if (known.until < until) return [{ side, text: t.until(name, known.from.slice(0, 4), known.until.slice(0, 4)) }];
    return known.from > from ? [{ side, text: t.from(name, known.from.slice(0, 4)) }] : [];
  });
  const together = !narrow && said.reduce((sum, { text }) => sum + text.length, 0) * 6 < width + 120;
  return (
    <text className="gap" x={-22} y={top + 32}>
      {said.map(({ side, text }, index) => (
        <tspan key={side} className={side} {...(together || index === 0 ? { dx: index === 0 ? 0 : 14 } : { x: -22, dy: 14 })}>
          {text}
        </tspan>
      ))}
    </text>
  );
}
