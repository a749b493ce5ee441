/** All spans in their groups, one picture; the line of the date moves under its names. A bar that is clicked opens its treaty. */
import { useMemo } from "react";
import type { Day } from "../../../src/surfaces/client/words.ts";
import type { Span } from "../../charts/network/graph.ts";
import { share } from "../../ledger/calendar.ts";
import { PAPER, usePaper } from "../../ui/usePaper.ts";
import { useRest } from "../../ui/useRest.ts";
import { useWidth } from "../../ui/useWidth.ts";
import { timeline } from "./labels.ts";
import { measureOf } from "./measure.ts";
import type { Group } from "./model.ts";
import { packed, yearsOf } from "./pack.ts";
import { SpanBars, type Stretch } from "./SpanBars.tsx";
import { SpanPaper } from "./SpanPaper.tsx";

interface Props extends Omit<Stretch, "layout" | "years"> {
  readonly groups: readonly Group[];
  readonly day: Day;
  readonly label: string;
  readonly onOpen: (id: string) => void;
}

/** Pixels of the picture that a first screen can hold. */
const FIRST_SCREEN = 500;
/** Half of the flag that bears the date. */
const FLAG = 38;

export function SpanPicture({ groups, day, label, onOpen, ...rest }: Props) {
  const [frame, measured] = useWidth<HTMLDivElement>();
  const paper = usePaper();
  const width = paper ? PAPER : measured;
  const { from, to } = rest;
  const layout = useMemo(
    () => packed(groups, textOf, { from, to, width: width || 900, measure: measureOf(width < 520 ? 10 : 11) }),
    [groups, from, to, width],
  );
  const years = useMemo(() => yearsOf(from, to, width < 520 ? 5 : 11), [from, to, width]);
  const whole = useRest();
  const here = share(day, from, to) * layout.width;
  const shown = day >= from && day <= to;
  const stretch = { ...rest, layout, years };
  const screen = (
    <>
      <div className="span-years" aria-hidden="true">
        {years.map((year) => (
          <span key={year} style={{ left: `${share(`${year}-01-01` as Day, from, to) * layout.width}px` }}>
            {year}
          </span>
        ))}
        {shown && (
          <span className="span-day" style={{ left: `${Math.min(width - FLAG, Math.max(FLAG, here))}px` }}>
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
        {shown && <line className="day" x1={here} x2={here} y1="0" y2={layout.height} />}
        <SpanBars {...stretch} end={whole ? layout.height : FIRST_SCREEN} yearsFirst={false} />
      </svg>
    </>
  );
  return (
    <div className="spans" ref={frame}>
      {paper ? <SpanPaper {...stretch} day={day} label={label} /> : screen}
    </div>
  );
}

/** The name, and of more than two how many. */
function textOf({ title, parties, dormant }: Span): string {
  const count = parties.length > 2 ? ` \u00b7 ${parties.length}` : "";
  return `${title}${count}${dormant ? `, ${timeline.figure.dormant}` : ""}`;
}
