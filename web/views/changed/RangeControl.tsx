/** The range control, always in view: a field for each day, and a slider with two thumbs. Each thumb takes a slider's keys. */
import { useId, useRef } from "react";
import { type Complaint as Complained, type Day, dayNumber } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { FIRST, share } from "../../ledger/calendar.ts";
import { DateField, useTypedDay } from "../../ledger/DateField.tsx";
import { type Change, Rail, steppedBy } from "../../ledger/DateSlider.tsx";
import { useTrack } from "../../ledger/useTrack.ts";
import { Complaint } from "../../ui/Complaint.tsx";
import { changed } from "./labels.ts";

type End = "from" | "to";
const ENDS: readonly End[] = ["from", "to"];
const t = changed.range;

interface Props {
  readonly days: Readonly<Record<End, Day>>;
  /** The days in the address, even if one is not a valid day. */
  readonly shown: Readonly<Record<End, string>>;
  readonly last: Day;
  readonly verified: Day;
  readonly changes: readonly [readonly Change[], readonly Change[]];
  readonly complaint: Complained | null;
  readonly onDay: (end: End, day: string, how?: { burst?: boolean }) => void;
}

export function RangeControl({ days, shown, last, verified, changes, complaint, onDay }: Props) {
  const field = useId();
  const about = (end: End) => (complaint !== null && (complaint.where === "to") === (end === "to") ? complaint : null);
  const from = useTypedDay(shown.from, about("from"), (day) => onDay("from", day));
  const to = useTypedDay(shown.to, about("to"), (day) => onDay("to", day));
  return (
    <section className="date-control range-control" aria-label={t.label}>
      <div className="date-row">
        <DateField typed={from} label={t.from} errorId={`${field}-from`} />
        <RangeSlider days={days} last={last} verified={verified} changes={changes} onDay={onDay} />
        <DateField typed={to} label={t.to} errorId={`${field}-to`} />
      </div>
      {from.complaint !== null && <Complaint id={`${field}-from`} complaint={from.complaint} />}
      {to.complaint !== null && <Complaint id={`${field}-to`} complaint={to.complaint} />}
    </section>
  );
}

function RangeSlider({ days, last, verified, changes, onDay }: Omit<Props, "shown" | "complaint">) {
  const held = useRef<End>("from");
  /** Moves one end, but not past the other. */
  const move = (end: End, day: Day) => {
    const within = end === "from" ? (day > days.to ? days.to : day) : day < days.from ? days.from : day;
    onDay(end, within, { burst: true });
  };
  const nearer = (at: Day): End => {
    const day = dayNumber(at);
    const [before, after] = [Math.abs(day - dayNumber(days.from)), Math.abs(day - dayNumber(days.to))];
    return before === after ? (day < dayNumber(days.from) ? "from" : "to") : before < after ? "from" : "to";
  };
  const { track, handlers } = useTrack(
    last,
    (day) => move(held.current, day),
    (day) => {
      held.current = nearer(day);
    },
  );
  const place = (day: Day) => share(day, FIRST, last) * 100;
  return (
    <div className="slider" {...handlers}>
      <div className="track" ref={track}>
        <Rail last={last} verified={verified} changes={changes} />
        <span className="range-between" style={{ left: `${place(days.from)}%`, width: `${place(days.to) - place(days.from)}%` }} />
        {ENDS.map((end) => (
          <span
            key={end}
            className="thumb"
            style={{ left: `${place(days[end])}%` }}
            role="slider"
            tabIndex={0}
            aria-label={end === "from" ? t.fromSlider : t.toSlider}
            aria-valuemin={dayNumber(end === "from" ? FIRST : days.from)}
            aria-valuemax={dayNumber(end === "from" ? days.to : last)}
            aria-valuenow={dayNumber(days[end])}
            aria-valuetext={en.date.value(days[end], [])}
            onKeyDown={(event) => {
              const day = steppedBy(event.key, days[end], last, changes);
              if (day === null) return;
              event.preventDefault();
              move(end, day);
            }}
          />
        ))}
      </div>
    </div>
  );
}
