/** All spans in their groups, one picture; the line of the date moves over it. A bar that is clicked opens its treaty. */
import { memo, useMemo } from "react";
import type { Day } from "../../../src/surfaces/client/words.ts";
import { share } from "../../calendar.ts";
import type { Span } from "../../network/graph.ts";
import type { Group } from "../../spans/model.ts";
import { HEAD, LANE, packed, yearsOf } from "../../spans/pack.ts";
import { timeline } from "../../text/timeline.ts";
import { useRest } from "../../useRest.ts";
import { useWidth } from "../../useWidth.ts";
import { SpanBar } from "./SpanBar.tsx";

interface Props {
  readonly groups: readonly Group[];
  readonly from: Day;
  readonly to: Day;
  readonly day: Day;
  readonly verified: Day;
  readonly chosen: readonly [string | null, string | null];
  readonly titleOf: (group: Group) => string;
  readonly label: string;
  readonly onOpen: (id: string) => void;
}

export function SpanPicture({ day, label, onOpen, ...rest }: Props) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const { groups, from, to } = rest;
  const letter = width < 520 ? 5.5 : 5.9;
  const layout = useMemo(() => packed(groups, textOf, { from, to, width: width || 900, letter }), [groups, from, to, width, letter]);
  const years = useMemo(() => yearsOf(from, to, width < 520 ? 5 : 11), [from, to, width]);
  const whole = useRest();
  const here = share(day, from, to) * width;
  const shown = day >= from && day <= to;
  return (
    <div className="spans" ref={frame}>
      <div className="span-years" aria-hidden="true">
        {years.map((year) => (
          <span key={year} style={{ left: `${share(`${year}-01-01` as Day, from, to) * 100}%` }}>
            {year}
          </span>
        ))}
        {shown && (
          <span className="span-day" style={{ left: `${Math.min(width - 36, Math.max(36, here))}px` }}>
            {day}
          </span>
        )}
      </div>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the table beside the picture is the way by keyboard */}
      <svg
        id="timeline-picture"
        width={width}
        height={layout.height}
        viewBox={`0 0 ${width || 900} ${layout.height}`}
        role="img"
        aria-label={label}
        onClick={({ target }) => {
          const id = (target as Element).closest("[data-id]")?.getAttribute("data-id");
          if (id != null) onOpen(id);
        }}
      >
        <Bars {...rest} whole={whole} layout={layout} years={years} width={width} />
        {shown && <line className="day" x1={here} x2={here} y1="0" y2={layout.height} />}
      </svg>
    </div>
  );
}

/** The years stand again over every group, beside its name. */
const HEADING = 200;
/** Pixels of the picture that a first screen can hold. */
const FIRST_SCREEN = 900;

/** The name, and of more than two how many. */
function textOf({ title, parties, dormant }: Span): string {
  const count = parties.length > 2 ? ` \u00b7 ${parties.length}` : "";
  return `${title}${count}${dormant ? `, ${timeline.figure.dormant}` : ""}`;
}

interface BarsProps extends Omit<Props, "day" | "label" | "onOpen"> {
  readonly layout: ReturnType<typeof packed>;
  /** Else only what the first screen can show. */
  readonly whole: boolean;
  readonly years: readonly number[];
  readonly width: number;
}

const Bars = memo(function Bars({ layout, whole, years, width, from, to, verified, chosen, titleOf }: BarsProps) {
  const x = (one: Day) => share(one, from, to) * width;
  const within = (y: number) => whole || y < FIRST_SCREEN;
  const [a, b] = chosen;
  const toneOf = ({ parties }: Span) => {
    const has = (id: string | null) => id !== null && parties.some(({ state }) => state === id);
    return has(a) ? "first" : has(b) ? "second" : a === null && b === null ? "plain" : "away";
  };
  return (
    <>
      {years.map((year) => (
        <line key={year} className="grid" x1={x(`${year}-01-01` as Day)} x2={x(`${year}-01-01` as Day)} y1="0" y2={layout.height} />
      ))}
      {layout.groups
        .filter(({ top }) => within(top))
        .map(({ group, top, bars }) => (
          <g key={group.key}>
            <text className="group-name" x="0" y={top + 20}>
              {titleOf(group)}
            </text>
            {years
              .filter((year) => x(`${year}-01-01` as Day) > HEADING && x(`${year}-01-01` as Day) < width - 16)
              .map((year) => (
                <text key={year} className="year" x={x(`${year}-01-01` as Day)} y={top + 19} textAnchor="middle">
                  {year}
                </text>
              ))}
            {bars
              .filter(({ lane }) => within(top + lane * LANE))
              .map((bar) => (
                <SpanBar
                  key={bar.span.instrument}
                  bar={bar}
                  top={top + HEAD}
                  tone={toneOf(bar.span)}
                  x={x}
                  verified={verified}
                  width={width}
                />
              ))}
          </g>
        ))}
    </>
  );
});
