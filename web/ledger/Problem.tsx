/** Shown for a view that has no answer: the ledger's reason, the nearest day that would have one, and the successors of an ended state. */
import { type Complaint as Complained, type Day, isDay, spanOf } from "../../src/surfaces/client/words.ts";
import { en } from "../app/language/en.ts";
import { longDate } from "../app/language/speech.ts";
import { existenceOf, nameOfState } from "../app/query/directory.ts";
import { adviceOn, sentence } from "../ui/Complaint.tsx";
import { FIRST } from "./calendar.ts";

/** The states of the view, and functions that change the day or replace a state. */
interface States {
  readonly ids: readonly string[];
  readonly day: string;
  readonly onDay: (date: string) => void;
  readonly onState: (from: string, to: string) => void;
}

interface Props {
  readonly complaint: Complained | null;
  /** Left out if no state can be the cause. */
  readonly states?: States;
  /** A button or a link that leads back to a working view. */
  readonly reset: { readonly label: string } & ({ readonly run: () => void } | { readonly href: string });
  /** Whether the page already has a heading above it. */
  readonly below?: boolean;
}

export function Problem({ complaint, states, reset, below = false }: Props) {
  if (complaint === null) return null;
  const Title = below ? "h2" : "h1";
  return (
    <div className="problem" role="alert">
      <Title className={below ? "" : "sentence"}>{sentence(spelled(complaint.what))}</Title>
      <p>
        {sentence(spelled(complaint.why))} {sentence(adviceOn(complaint))}
      </p>
      <p className="record-doors">
        {states !== undefined && <Ways {...states} />}
        {"href" in reset ? (
          <a className="button" href={reset.href}>
            {reset.label}
          </a>
        ) : (
          <button type="button" className="button" onClick={reset.run}>
            {reset.label}
          </button>
        )}
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

/** The nearest day on which all of them existed; null if there is none, or if all exist on this one. */
export function nearestDay(ids: readonly string[], day: string): string | null {
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
  if (nearest.includes(day)) return null; // the day is not the cause
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

/** Writes names for keys and days; text that somebody typed is unchanged. */
function spelled(text: string): string {
  return text
    .replace(/\b[A-Z]{3} \(([^()]+)\)/g, "$1")
    .replace(/(?<!")\b\d{4}-\d{2}-\d{2}\b(?!")/g, (one) => (isDay(one) ? longDate(one) : one));
}
