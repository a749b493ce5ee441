/** The date control, always in view: a text field, steps to the next change, and a slider. The ledger validates dates. */
import { useId } from "react";
import { en } from "../app/language/en.ts";
import { useSharedView } from "../app/query/useSharedView.ts";
import { Complaint } from "../ui/Complaint.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { realDay } from "./calendar.ts";
import { DateField, useTypedDay } from "./DateField.tsx";
import { type Change, DateSlider, nearest } from "./DateSlider.tsx";
import type { World } from "./useWorld.ts";

interface Props {
  /** The day shown, and the days that the control leads to. */
  readonly head: Pick<World, "day" | "last" | "now" | "verified" | "listing">;
  readonly changes: readonly (readonly Change[])[];
  readonly onDay: (day: string, how?: { burst?: boolean }) => void;
}

export function DateControl({ head: { day, last, now, verified, listing }, changes, onDay }: Props) {
  const field = useId();
  const { date } = useSharedView().search;
  const typed = useTypedDay(day, listing.complaint, onDay, date);
  const { complaint } = typed;
  const move = (to: string, how?: { burst?: boolean }) => {
    typed.forget();
    onDay(to, how);
  };
  const before = nearest(changes, day, -1);
  const after = nearest(changes, day, 1);
  const real = realDay(date, last) ?? verified;
  return (
    <section className="date-control" aria-label={en.date.label}>
      <div className="date-row">
        <DateField typed={typed} label={en.date.label} errorId={`${field}-error`} />
        <div className="date-steps">
          <IconButton
            label={en.date.previous}
            disabled={before === null}
            onClick={() => before !== null && move(before, { burst: true })}
            path="M10 3 5 8l5 5"
          />
          <IconButton
            label={en.date.next}
            disabled={after === null || after > last}
            onClick={() => after !== null && move(after, { burst: true })}
            path="m6 3 5 5-5 5"
          />
        </div>
        <DateSlider day={day} last={last} verified={verified} changes={changes} onDay={move} />
        <div className="date-jumps">
          <button
            type="button"
            className="quiet"
            disabled={day === verified}
            title={en.date.verifiedLong(verified)}
            onClick={() => move(verified)}
          >
            {en.date.verified}
          </button>
          <button type="button" className="quiet" disabled={day === now} title={en.date.todayLong(now)} onClick={() => move(now)}>
            {en.date.today}
          </button>
        </div>
      </div>
      {complaint !== null && (
        <>
          <Complaint id={`${field}-error`} complaint={complaint} />
          <button type="button" className="button small-button" onClick={() => move(real)}>
            {en.problem.nearest(real)}
          </button>
        </>
      )}
    </section>
  );
}
