/** A view that cannot be made: the ledger's reason, the nearest day on which it could, and who came after a state that had ended. */
import { type Complaint as Complained, type Day, isDay, spanOf } from "../../src/surfaces/client/words.ts";
import { en } from "../app/language/en.ts";
import { longDate } from "../app/language/speech.ts";
import { existenceOf, nameOfState } from "../app/query/directory.ts";
import { sentence } from "../ui/Complaint.tsx";
import { FIRST } from "./calendar.ts";

/** The states of the view, and how it is had with another day or with one of them replaced. */
interface States {
  readonly ids: readonly string[];
  readonly day: string;
  readonly onDay: (date: string) => void;
  readonly onState: (from: string, to: string) => void;
}

interface Props {
  readonly complaint: Complained | null;
  /** Left out where no state can be what is wrong. */
  readonly states?: States;
  /** The way back to what works. */
  readonly reset: { readonly label: string; readonly run: () => void };
  /** Under a heading of the page. */
  readonly below?: boolean;
}

export function Problem({ complaint, states, reset, below = false }: Props) {
  if (complaint === null) return null;
  const Title = below ? "h2" : "h1";
  return (
    <div className="problem" role="alert">
      <Title className={below ? "" : "sentence"}>{sentence(spelled(complaint.what))}</Title>
      <p>
        {sentence(spelled(complaint.why))} {sentence(complaint.todo)}
      </p>
      <p className="record-doors">
        {states !== undefined && <Ways {...states} />}
        <button type="button" className="button" onClick={reset.run}>
          {reset.label}
        </button>
      </p>
    </div>
  );
}

function Ways({ ids, day, onDay, onState }: States) {
  const near = nearestDay(ids, day);
  const gone = ids.map((id) => ({ id, ...existenceOf(id, day as Day) })).filter(({ exists }) => !exists);
  return (
    <>
      {near !== null && (
        <button type="button" className="button" onClick={() => onDay(near)}>
          {en.problem.nearest(near)}
        </button>
      )}
      {gone.flatMap(({ id, successors }) =>
        successors
          .filter((one) => !ids.includes(one.id))
          .map((one) => (
            <button key={`${id} ${one.id}`} type="button" className="button" onClick={() => onState(id, one.id)}>
              {en.problem.successor(one.name, nameOfState(id))}
            </button>
          )),
      )}
    </>
  );
}

/** The day nearest to this one on which all of them existed; null where there is none, or where all exist on this one. */
function nearestDay(ids: readonly string[], day: string): string | null {
  const [first = [], ...others] = [...new Set(ids)].map((id) =>
    existenceOf(id, day as Day).periods.map(({ from, until }) => ({
      from: spanOf(from)?.latest ?? from,
      until: until === null ? "9999-12-31" : (spanOf(until)?.earliest ?? until),
    })),
  );
  const together = others.reduce((one, other) => one.flatMap((a) => other.map((b) => both(a, b))), first);
  const days = together
    .map(({ from, until }) => both({ from: FIRST, until: "9999-12-31" }, { from, until }))
    .filter(({ from, until }) => from <= until);
  const nearest = days.map(({ from, until }) => (day < from ? from : day > until ? until : day));
  if (nearest.includes(day)) return null; // the day is not what is wrong
  const distance = (one: string) => Math.abs(Date.parse(one) - Date.parse(day));
  return nearest.sort((one, other) => distance(one) - distance(other))[0] ?? null;
}

interface Stretch {
  readonly from: string;
  readonly until: string;
}

function both(a: Stretch, b: Stretch): Stretch {
  return { from: a.from > b.from ? a.from : b.from, until: a.until < b.until ? a.until : b.until };
}

/** Names for keys and days as they are written; what somebody typed stays as it is. */
function spelled(text: string): string {
  return text
    .replace(/\b[A-Z]{3} \(([^()]+)\)/g, "$1")
    .replace(/(?<!")\b\d{4}-\d{2}-\d{2}\b(?!")/g, (one) => (isDay(one) ? longDate(one) : one));
}
