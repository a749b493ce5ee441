/** A text field for a day. The ledger validates it, and its complaint is shown beside it. The typed text stays until the day changes. */
import { useState } from "react";
import type { Complaint as Complained } from "../../src/surfaces/client/words.ts";
import { en } from "../app/language/en.ts";
import { ask } from "../app/query/client.ts";
import { typedDay } from "../app/query/typedDay.ts";

export interface TypedDay {
  readonly value: string;
  readonly complaint: Complained | null;
  readonly type: (text: string) => void;
  readonly forget: () => void;
  readonly enter: () => unknown;
  readonly leave: () => void;
}

/** `day` is shown while nothing is typed. `fromAddress` is the complaint about `said`, the address's own text, which is then shown. */
export function useTypedDay(
  day: string,
  fromAddress: Complained | null,
  onDay: (day: string) => void,
  said: string | null = null,
): TypedDay {
  const [kept, keep] = useState<{ readonly day: string; readonly text: string; readonly failed: Complained | null } | null>(null);
  const typed = kept !== null && kept.day === day ? kept : null;
  const enter = async () => {
    if (typed === null) return;
    const { answer, complaint } = await ask("state.list", { date: typedDay(typed.text) });
    if (answer === null) return keep({ ...typed, failed: complaint });
    keep(null);
    onDay(answer.date);
  };
  return {
    value: typed?.text ?? (fromAddress === null ? day : (said ?? day)),
    complaint: typed?.failed ?? fromAddress,
    type: (text) => keep({ day, text, failed: null }),
    forget: () => keep(null),
    enter,
    leave: () => {
      if (typed !== null && typed.failed === null && typedDay(typed.text) !== day) enter();
    },
  };
}

interface Props {
  readonly typed: TypedDay;
  readonly label: string;
  /** The id of the element with its complaint. */
  readonly errorId: string;
}

export function DateField({ typed: { value, complaint, type, forget, enter, leave }, label, errorId }: Props) {
  return (
    <input
      className="date-field"
      type="text"
      inputMode="text"
      aria-label={label}
      title={en.date.hint}
      placeholder="YYYY-MM-DD"
      autoComplete="off"
      aria-invalid={complaint !== null}
      {...(complaint === null ? {} : { "aria-describedby": errorId })}
      value={value}
      onChange={(event) => type(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === "Enter") enter();
        if (event.key === "Escape") forget();
      }}
      onBlur={leave}
    />
  );
}
