/**
 * Rival readings of a membership, or of the life of a treaty, by which a claim has another result than by the ledger's own dating:
 * a disputed act that by one reading had taken effect on the day and by another had not; an open question whether the treaty still binds.
 */
import { concerned, effectOf } from "../ledger/memberships.ts";
import type { StateId } from "../model/ids.ts";
import type { Instrument, OpenQuestion } from "../model/instruments.ts";
import { type Phrase, phrase } from "../model/phrase.ts";
import { disputedAct, disputedReadings, hadEffect } from "../ties/disputedDates.ts";
import type { Day } from "../time/day.ts";
import { requireSpan } from "../time/span.ts";
import { instrumentOf } from "./absence/kinds.ts";
import { type Result, testOf } from "./expectation.ts";
import { runsAt } from "./openMembership.ts";
import { type Condition, stepsOf, valuesAsked } from "./path.ts";
import type { Tested } from "./tested.ts";

interface Contested {
  readonly result: Result;
  readonly limits: readonly Phrase[];
}

/** The result that the rival readings leave, with the readings; null where they change nothing. */
export function contested(tested: Tested): Contested | null {
  const { expectation } = tested;
  const instrument = instrumentOf(tested);
  const [first, second, ...further] = stepsOf(expectation.at);
  if (instrument === undefined || first?.kind !== "name") return null;
  if (first.name === "inForce" && second === undefined) return lifeContested(tested, instrument);
  if (first.name !== "members" || second?.kind !== "filter") return null;
  const states = valuesAsked(second.conditions, "state");
  if (states !== null) return membersContested(tested, instrument, states);
  const [length, ...more] = further;
  const counts = length?.kind === "name" && length.name === "length" && more.length === 0;
  return counts && ofMembers(second.conditions) ? countContested(tested, instrument) : null;
}

/** Whether a filter keeps every full member. */
function ofMembers(conditions: readonly Condition[]): boolean {
  return conditions.every(
    ({ names: [name], sign, values }) => sign === "=" && /^(standing|inForce)$/.test(name ?? "") && /^(member|true)$/.test(values[0] ?? ""),
  );
}

function membersContested({ day }: Tested, instrument: Instrument, states: readonly string[]): Contested | null {
  const limits = states.flatMap((state) => membershipLimit(instrument, state as StateId, day) ?? []);
  return limits.length === 0 ? null : { result: "contestable", limits };
}

/** The dispute over the membership of this state by name; null if there is none on the day. */
function membershipLimit(instrument: Instrument, state: StateId, day: Day): Phrase | null {
  const act = disputedAct(instrument, [state], day);
  if (act === null || !concerned(act).includes(state)) return null;
  return phrase("limit-disputed", { state, instrument: instrument.id, readings: rivalsOf(act, day) });
}

/** The readings of the act by which it had another effect on the day. */
function rivalsOf(act: Parameters<typeof disputedReadings>[0], day: Day) {
  const had = hadEffect(act, act.date, day);
  return disputedReadings(act, day)
    .filter(({ date }) => hadEffect(act, date, day) !== had)
    .map(({ says, "held-by": heldBy = [] }) => ({ says, heldBy }));
}

/** A number of members, with those whose membership is disputed counted and not counted. */
function countContested({ expectation, found, result, day }: Tested, instrument: Instrument): Contested | null {
  const [one, ...more] = found;
  if (one === undefined || more.length > 0 || typeof one.value !== "number") return null;
  const counted = new Set((one.counted ?? []).map((row) => (row as { state?: string }).state));
  const states = [...new Set(instrument.acts.flatMap((act) => [...concerned(act)]))];
  const disputed = states.flatMap((state) => {
    const limit = membershipLimit(instrument, state, day);
    return limit === null ? [] : [{ state, limit }];
  });
  if (disputed.length === 0) return null;
  const inside = disputed.filter(({ state }) => counted.has(state)).length;
  const range = { value: one.value - inside, most: (one.most ?? one.value) + disputed.length - inside, doubt: "contestable" as const };
  const open = testOf(expectation, [{ ...one, ...range }]);
  return open === result ? null : { result: open, limits: disputed.map(({ limit }) => limit) };
}

/** Whether the treaty was in force, where the day of its end is disputed or its file asks whether it still binds. */
function lifeContested({ found, day, ledger }: Tested, instrument: Instrument): Contested | null {
  const readings = instrument.acts
    .filter((act) => effectOf(act) === "ends" && concerned(act).length === 0)
    .flatMap((act) => rivalsOf(act, day));
  if (readings.length > 0) return { result: "contestable", limits: [phrase("limit-end", { instrument: instrument.id, readings })] };
  // While its organisation exists, a treaty binds somebody.
  const organised =
    instrument.life?.some(({ fact, date }) => fact === "organisation-dissolved" && requireSpan(date).earliest > day) === true;
  if (found[0]?.value !== true || organised) return null;
  const parties: ReadonlySet<string> = new Set(ledger.memberships(instrument).map(({ state }) => state));
  const open = instrument.open?.find((one) => asksLife(one, parties, day));
  if (open === undefined) return null;
  const rival = open.readings.filter((one) => runsAt(one, day)).map(({ says, "held-by": heldBy = [] }) => ({ says, heldBy }));
  return { result: "contestable", limits: [phrase("limit-life", { instrument: instrument.id, question: open.question, readings: rival })] };
}

/**
 * Whether a question about the instrument as a whole is one of its life: by a reading nothing is owed any more, or its parties hold
 * different readings, none of which changes a term. What a data set alone holds is a coding, and no reading of law.
 */
function asksLife(one: OpenQuestion, parties: ReadonlySet<string>, day: Day): boolean {
  if (one.obligations !== undefined || one.by !== undefined || one.toward !== undefined || !runsAt(one, day)) return false;
  const readings = one.readings.filter((reading) => runsAt(reading, day));
  if (readings.some(({ set }) => set?.owed === false)) return true;
  const held = readings.filter((reading) => reading["held-by"]?.some((holder) => parties.has(holder)));
  return held.length > 1 && held.every(({ set, add }) => set === undefined && add === undefined);
}
