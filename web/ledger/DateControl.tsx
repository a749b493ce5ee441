/** The date control, always in view: a text field, steps to the next change, and a slider. The ledger validates dates. */
import { useId } from "react";
import type { Complaint as Complained, Day } from "../../src/surfaces/client/words.ts";
import { en } from "../app/language/en.ts";
import { useSharedView } from "../app/query/useSharedView.ts";
import { Complaint } from "../ui/Complaint.tsx";
import { DateField, useTypedDay } from "./DateField.tsx";
import { type Change, DateSlider, nearest } from "./DateSlider.tsx";

interface Props {
  readonly day: Day;
  readonly last: Day;
  readonly now: Day;
  readonly verified: Day | null;
  readonly changes: readonly (readonly Change[])[];
  readonly ready: boolean;
  readonly complaint: Complained | null;
  readonly onDay: (day: string, how?: { burst?: boolean }) => void;
}

export function DateControl({ day, last, now, verified, changes, ready, complaint: fromAddress, onDay }: Props) {
  const field = useId();
  const { date } = useSharedView().search;
  const typed = useTypedDay(day, fromAddress, onDay, date);
  const { complaint } = typed;
  const move = (to: string, how?: { burst?: boolean }) => {
    typed.forget();
    onDay(to, how);
  };
  const before = nearest(changes, day, -1);
  const after = nearest(changes, day, 1);
  return (
    <section className="date-control" aria-label={en.date.label}>
      <div className="date-row">
        <DateField typed={typed} label={en.date.label} ready={ready} errorId={`${field}-error`} />
        <div className="date-steps">
          <Step
            label={en.date.previous}
            disabled={!ready || before === null}
            onClick={() => before !== null && move(before, { burst: true })}
            path="M10 3 5 8l5 5"
          />
          <Step
            label={en.date.next}
            disabled={!ready || after === null || after > last}
            onClick={() => after !== null && move(after, { burst: true })}
            path="m6 3 5 5-5 5"
          />
        </div>
        <DateSlider day={day} last={last} verified={verified} changes={changes} ready={ready} onDay={move} />
        <div className="date-jumps">
          <button
            type="button"
            className="quiet"
            disabled={!ready || verified === null || day === verified}
            title={verified === null ? "" : en.date.verifiedLong(verified)}
            onClick={() => verified !== null && move(verified)}
          >
            {en.date.verified}
          </button>
          <button type="button" className="quiet" disabled={!ready || day === now} title={en.date.todayLong(now)} onClick={() => move(now)}>
            {en.date.today}
          </button>
        </div>
      </div>
      {complaint !== null && <Complaint id={`${field}-error`} complaint={complaint} />}
      {complaint !== null && verified !== null && (
        <button type="button" className="button small-button" onClick={() => move(verified)}>
          {en.problem.nearest(verified)}
        </button>
      )}
    </section>
  );
}

function Step({
  label,
  path,
  disabled,
  onClick,
}: {
  readonly label: string;
  readonly path: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
}) {
  return (
    <button type="button" className="icon-button" aria-label={label} title={label} disabled={disabled} onClick={onClick}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
