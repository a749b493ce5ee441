/** A view that cannot be made: the ledger's reason, and the nearest day on which it could. */
import { type Complaint as Complained, spanOf } from "../../src/surfaces/client/words.ts";
import { FIRST } from "../calendar.ts";
import { askNow } from "../state.ts";
import { en } from "../text/en.ts";
import { sentence } from "./Complaint.tsx";

interface Props {
  readonly complaint: Complained | null;
  readonly a: string;
  /** null: the view is of one state. */
  readonly b: string | null;
  readonly day: string;
  readonly onNear: (date: string) => void;
  /** The way back to what works. */
  /** Under a heading of the page. */
  readonly below?: boolean;
  readonly reset: { readonly label: string; readonly run: () => void };
}

export function Problem({ complaint, a, b, day, onNear, reset, below = false }: Props) {
  if (complaint === null) return null;
  const Title = below ? "h2" : "h1";
  const near = nearestDay([a, b], day);
  return (
    <div className="problem" role="alert">
      <Title className={below ? "" : "sentence"}>{sentence(complaint.what)}</Title>
      <p>
        {sentence(complaint.why)} {sentence(complaint.todo)}
      </p>
      <p className="record-doors">
        {near !== null && (
          <button type="button" className="button" onClick={() => onNear(near)}>
            {en.problem.nearest(near)}
          </button>
        )}
        <button type="button" className="button" onClick={reset.run}>
          {reset.label}
        </button>
      </p>
    </div>
  );
}

/** The day nearest to this one on which it existed, or both did; null where there is none or a name is not known. */
function nearestDay([a, b]: readonly [string, string | null], day: string): string | null {
  if (a === b) return null;
  const spells = [a, b ?? a].map((state) =>
    (askNow("state.show", { state, date: day }).answer?.periods ?? []).map(({ from, until }) => ({
      from: spanOf(from)?.latest ?? from,
      until: until === null ? "9999-12-31" : (spanOf(until)?.earliest ?? until),
    })),
  );
  const days = (spells[0] ?? []).flatMap((one) =>
    (spells[1] ?? []).flatMap((other) => {
      const from = [one.from, other.from, FIRST as string].sort().at(-1) ?? "";
      const until = one.until < other.until ? one.until : other.until;
      return from > until ? [] : [day < from ? from : day > until ? until : day];
    }),
  );
  if (days.includes(day)) return null; // both existed: the day is not what is wrong
  const distance = (one: string) => Math.abs(Date.parse(one) - Date.parse(day));
  return days.filter((one) => one !== day).sort((one, other) => distance(one) - distance(other))[0] ?? null;
}
