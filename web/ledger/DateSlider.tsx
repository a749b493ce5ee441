/**
 * The slider over the days since 1816. Left and right step to the next change, Page Up and Down by a year, Home and End to the
 * first and last day.
 */
import { memo } from "react";
import { type Day, dayNumber } from "../../src/surfaces/client/words.ts";
import { en } from "../app/language/en.ts";
import { addYears, FIRST, share } from "./calendar.ts";
import { useTrack } from "./useTrack.ts";

export interface Change {
  readonly day: Day;
  readonly what: string;
}

interface Props {
  readonly day: Day;
  readonly last: Day;
  readonly verified: Day;
  /** The changes of two states, or of the world. */
  readonly changes: readonly (readonly Change[])[];
  readonly onDay: (day: string, how?: { burst?: boolean }) => void;
}

export function DateSlider({ day, last, verified, changes, onDay }: Props) {
  const { track, handlers } = useTrack(last, (to) => onDay(to, { burst: true }));
  const here = changes
    .flat()
    .filter((change) => change.day === day)
    .map(({ what }) => what);
  const place = `${share(day, FIRST, last) * 100}%`;
  return (
    <div
      className="slider"
      role="slider"
      tabIndex={0}
      aria-label={en.date.slider}
      aria-valuemin={dayNumber(FIRST)}
      aria-valuemax={dayNumber(last)}
      aria-valuenow={dayNumber(day)}
      aria-valuetext={en.date.value(day, here.slice(0, 3))}
      {...handlers}
      onKeyDown={(event) => {
        const to = steppedBy(event.key, day, last, changes);
        if (to === null) return;
        event.preventDefault();
        onDay(to, { burst: true });
      }}
    >
      <div className="track" ref={track}>
        <Rail last={last} verified={verified} changes={changes} />
        <span className="thumb" style={{ left: place }} />
      </div>
    </div>
  );
}

/** The day that a key leads to; null if it leads nowhere. */
export function steppedBy(key: string, day: Day, last: Day, changes: Props["changes"]): Day | null {
  const within = (to: Day) => (to < FIRST ? FIRST : to > last ? last : to);
  if (key === "ArrowLeft" || key === "ArrowDown") return nearest(changes, day, -1) ?? FIRST;
  if (key === "ArrowRight" || key === "ArrowUp") return within(nearest(changes, day, 1) ?? last);
  if (key === "PageUp") return within(addYears(day, 1));
  if (key === "PageDown") return within(addYears(day, -1));
  if (key === "Home") return FIRST;
  return key === "End" ? last : null;
}

/** The line with its years and ticks, the first state's above and the second's below. Drawn once for a pair of states. */
export const Rail = memo(function Rail({ last, verified, changes }: Pick<Props, "last" | "verified" | "changes">) {
  const percent = (day: Day) => `${(share(day, FIRST, last) * 100).toFixed(3)}%`;
  const years = Array.from({ length: Math.floor((Number(last.slice(0, 4)) - 1820) / 20) + 1 }, (_, index) => 1820 + index * 20);
  const checked = percent(verified);
  return (
    <>
      <svg className="rail" width="100%" height="46" aria-hidden="true">
        <line className="axis" x1="0" x2={checked} y1="14" y2="14" />
        <line className="axis past" x1={checked} x2="100%" y1="14" y2="14" />
        {changes.map((side, index) => (
          <g
            key={index === 0 ? "first" : "second"}
            className={changes.length === 1 ? "ticks" : index === 0 ? "ticks first" : "ticks second"}
          >
            {[...new Set(side.map(({ day }) => day))].map((day) => (
              <line key={day} x1={percent(day)} x2={percent(day)} y1={index === 0 ? 3 : 16} y2={index === 0 ? 12 : 25} />
            ))}
          </g>
        ))}
      </svg>
      {years.map((year) => (
        <span
          key={year}
          className={year % 40 === 20 ? "year" : "year minor"}
          style={{ left: percent(`${year}-01-01` as Day) }}
          aria-hidden="true"
        >
          {year}
        </span>
      ))}
    </>
  );
});

/** The next day on which something changes for either state, after the day or before it. */
export function nearest(changes: readonly (readonly Change[])[], day: string, direction: 1 | -1): Day | null {
  let found: Day | null = null;
  for (const side of changes) {
    for (const { day: one } of side) {
      const beyond = direction === 1 ? one > day : one < day;
      if (beyond && (found === null || (direction === 1 ? one < found : one > found))) found = one;
    }
  }
  return found;
}
