/** The picture on paper: as wide as a page, and in strips of a few lanes, so that a page ends between two bars and not in one. */
import type { Day } from "../../../src/surfaces/client/words.ts";
import { share } from "../../ledger/calendar.ts";
import { PAPER } from "../../ui/usePaper.ts";
import { HEAD, LANE, type Packed } from "./pack.ts";
import { SpanBars, type Stretch } from "./SpanBars.tsx";

const LANES = 4;

interface Props extends Stretch {
  readonly day: Day;
  readonly label: string;
}

export function SpanPaper({ day, label, ...stretch }: Props) {
  const { layout, from, to } = stretch;
  const here = share(day, from, to) * layout.width;
  const shown = day >= from && day <= to;
  return (
    <div role="img" aria-label={label}>
      {stripsOf(layout).map(([top, end]) => (
        <svg key={top} width={PAPER} height={end - top} viewBox={`0 ${top} ${PAPER} ${end - top}`} aria-hidden="true">
          {shown && <line className="day" x1={here} x2={here} y1={top} y2={end} />}
          <SpanBars {...stretch} top={top} end={end} yearsFirst />
        </svg>
      ))}
    </div>
  );
}

/** From where to where each runs: the name of a group stays with its first bars. */
function stripsOf({ groups, height }: Packed): (readonly [number, number])[] {
  const tops = groups.flatMap(({ top, bars }) => {
    const lanes = Math.max(...bars.map(({ lane }) => lane)) + 1;
    const more = Array.from({ length: Math.ceil(lanes / LANES) - 1 }, (_, index) => top + HEAD + (index + 1) * LANES * LANE);
    return [top, ...more];
  });
  return tops.map((top, index) => [top, tops[index + 1] ?? height] as const);
}
