/** Pledges of a trace that were running out: under notice on the day, or ended within a year of it. The verdict says so with the day. */
import type { Ledger } from "../../../ledger/ledger.ts";
import type { Membership } from "../../../ledger/memberships.ts";
import { runsOn } from "../../../ledger/memberships.ts";
import type { StateId } from "../../../model/ids.ts";
import type { Instrument } from "../../../model/instruments.ts";
import { phrase } from "../../../model/phrase.ts";
import type { UnspokenFinding, UnspokenPosition } from "../../../model/results/trace.ts";
import { addDays, type Day } from "../../../time/day.ts";
import { printedDate, reachedBy, requireSpan } from "../../../time/span.ts";

type Ending = NonNullable<UnspokenFinding["ending"]>;
type Told = { readonly obligations: readonly UnspokenFinding[]; readonly positions: readonly UnspokenPosition[] };

/** Days within which a recorded end is told with the verdict. */
const SOON = 366;

/** The obligations with their endings, and the headlines of those that are running out. */
export function withEndings<T extends Told>(ledger: Ledger, body: T, day: Day): T {
  const known = new Map<string, Ending | null>();
  const ending = ({ instrument: id, owedBy, owedTo, about }: UnspokenFinding): Ending | null => {
    const toward = owedTo === "parties" ? about : owedTo;
    const key = `${id} ${owedBy} ${toward}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const instrument = ledger.instrument(id);
    const made = instrument === undefined ? null : endingOf(ledger, instrument, [owedBy, ...(toward === null ? [] : [toward])], day);
    known.set(key, made);
    return made;
  };
  const ended = new Map<string, Ending>();
  const obligations = body.obligations.map((finding) => {
    const own = finding.status === "not-triggered" || finding.type === "nonaggression" ? null : ending(finding);
    if (own === null) return finding;
    ended.set(finding.id, own);
    return { ...finding, ending: own };
  });
  if (ended.size === 0) return body;
  const positions = body.positions.map((position) => {
    const own = ended.get(position.obligations[0] ?? "");
    if (own === undefined || position.position === "bound-to-both" || position.position === "unbound") return position;
    return { ...position, headline: phrase("verdict-ending", { says: position.headline, ending: phrase("pledge-ending", own) }) };
  });
  return { ...body, obligations, positions };
}

/** The notice in force and the recorded end within a year, for the states or for the whole instrument; null if neither is on record. */
function endingOf(ledger: Ledger, instrument: Instrument, states: readonly StateId[], day: Day): Ending | null {
  const ends = ledger.memberships(instrument).flatMap((membership) => endAfter(membership, states, day));
  const [end = null] = ends.sort((a, b) => (a.earliest < b.earliest ? -1 : 1));
  const notice = instrument.acts.findLast(
    ({ act, date, by = [] }) =>
      act === "notified-withdrawal" &&
      date !== null &&
      reachedBy(requireSpan(date), day) === true &&
      by.some((state) => states.includes(state)),
  );
  const until = end !== null && end.date !== null && end.latest <= addDays(day, SOON) ? end.date : null;
  // A notice that was taken back, or that led to no end, is history.
  if (notice?.date == null || end === null) return until === null ? null : { notice: null, by: [], until };
  const by = (notice.by ?? []).filter((state) => states.includes(state));
  return { notice: notice.date, by, until: end.date };
}

/** `date`: null where no day or year is on record. */
interface End {
  readonly earliest: string;
  readonly latest: string;
  readonly date: string | null;
}

/** The end of the membership after the day by an act; none for another state's, or where the state itself ended. */
function endAfter(membership: Membership, states: readonly StateId[], day: Day): End[] {
  const { state, end } = membership;
  if (!states.includes(state) || end === null || end.act === null || runsOn(membership, day) !== true) return [];
  const { earliest, latest } = end.span;
  const date = end.date === null ? "unknown" : printedDate(end.date);
  return [{ earliest, latest, date: date === "unknown" ? null : date }];
}
