/** One sentence about an instrument on a day: the states that it binds, since when, and who owes whom what. */
import type { StateId } from "../../model/ids.ts";
import type { Instrument } from "../../model/instruments.ts";
import { type Phrase, phrase } from "../../model/phrase.ts";
import type { InstrumentStanding } from "../../model/phrases/strategy.ts";
import type { MemberSpan } from "../../model/results/instrument.ts";
import type { Member } from "../../model/results/members.ts";
import { nominalOn } from "../../ties/life.ts";
import type { Day } from "../../time/day.ts";
import { type Known, printedDate, reachedBy, requireSpan } from "../../time/span.ts";
import type { ClauseReading } from "./clauses.ts";
import { promiseGroups } from "./promises.ts";

interface Given {
  readonly day: Day;
  readonly inForce: Known;
  readonly dormant: boolean;
  readonly members: readonly Member[];
  readonly clauses: readonly ClauseReading[];
  readonly spans: readonly MemberSpan[];
}

/** Maximum number of groups spelt out before the rest is counted. */
const MOST = 3;

export function instrumentSentence(instrument: Instrument, given: Given): Phrase {
  const groups = promiseGroups(given.clauses);
  return phrase("instrument-on-day", {
    date: given.day,
    instrument: instrument.id,
    standing: standingOf(instrument, given),
    two: new Set(given.spans.map(({ state }) => state)).size === 2,
    promises: groups.slice(0, MOST),
    more: Math.max(0, groups.length - MOST),
    coded: given.clauses.length > 0,
  });
}

function standingOf(instrument: Instrument, { day, inForce, dormant, members, spans }: Given): InstrumentStanding {
  const first = instrument.acts.find(({ act, date }) => act === "signed" && date !== null)?.date ?? null;
  const since = spans.flatMap((span) => (span.since === null || span.since === "unknown" ? [] : [span.since])).sort()[0] ?? null;
  if (dormant) return { is: "dormant" };
  if (inForce === true) return { ...inForceStanding(instrument, members, since), nominal: nominalIn(instrument, members, day), since };
  if (inForce === "unknown") return { is: "unknown", signed: first === null ? null : printedDate(first) };
  if (since !== null && since > day) return { is: "not-yet", from: since };
  if (first !== null && first > day) return { is: "not-signed", signed: printedDate(first) };
  if (spans.length === 0) return { is: "never-known" };
  const ends = spans.flatMap(({ until }) => (until === null || until === "unknown" ? [] : [until])).sort();
  const end = spans.some(({ until }) => until === "unknown") ? null : (ends.at(-1) ?? null);
  return { is: "over", since, until: end, states: [...new Set(spans.map(({ state }) => state))] };
}

/** The end of the organisation of a pact that is nominal by the day; null for a live pact, and where one party alone has disowned it. */
function nominalIn(instrument: Instrument, members: readonly Member[], day: Day) {
  if (nominalOn(instrument, statesOf(members, true), day) === null) return null;
  const ended = instrument.life?.findLast(
    ({ fact, date }) => fact === "organisation-dissolved" && reachedBy(requireSpan(date), day) === true,
  );
  return ended === undefined ? null : { fact: ended.fact, date: ended.date };
}

function inForceStanding(instrument: Instrument, members: readonly Member[], since: string | null) {
  const states = statesOf(members, true);
  const keeper = instrument["kept-by"];
  const authors = authorsOf(instrument);
  return {
    is: "in-force" as const,
    byConduct: since !== null && isKnownByConduct(instrument, since),
    states,
    doubtful: statesOf(members, "unknown").filter((id) => !states.includes(id)).length,
    as:
      keeper !== undefined
        ? { is: "list" as const, keeper }
        : authors.length > 0
          ? { is: "order" as const, authors }
          : { is: isCooperation(instrument) ? ("cooperation" as const) : ("pact" as const) },
  };
}

/** Whether `since` is a day on which the parties acted under it, because its entry into force was not found. */
function isKnownByConduct({ acts }: Instrument, since: string): boolean {
  return (
    acts.some(({ act, date }) => act === "applied" && date === since) &&
    acts.some(({ act, date }) => act === "entered-into-force" && date === null)
  );
}

/** The states whose own order it is, if every clause is one-sided; the others benefit and are not bound. */
function authorsOf({ grade, obligations }: Instrument): StateId[] {
  const oneSided = obligations.length > 0 && obligations.every((one) => (one.grade ?? grade) === "unilateral");
  return oneSided ? [...new Set(obligations.flatMap(({ by }) => (by === "parties" ? [] : by)))] : [];
}

/** Whether it is a body or framework that obliges nobody to anything in war or on its own soil. */
function isCooperation({ obligations }: Instrument): boolean {
  return obligations.length > 0 && obligations.every(({ type }) => type === "membership" || type === "intelligence");
}

function statesOf(members: readonly Member[], bound: Known): StateId[] {
  return [...new Set(members.filter(({ inForce }) => inForce === bound).map(({ state }) => state))];
}
