/**
 * The first pact that a state formed in the days of a case, whether it turned, and what came after.
 *
 * A pact is formed in the case if its first tie with the state begins after the first day and by no succession: what was
 * inherited is not formed, and a partner's successor is no new partner. It turned where the state and at least the given share of its partners stood on opposite sides of a war of
 * the ledger while the pact ran, or within the given years of its end. A day known only in part counts as its earliest.
 */
import type { Ledger } from "../../ledger/ledger.ts";
import type { Ref } from "../../model/evidence.ts";
import type { Condition, Outcome } from "../../model/explanations.ts";
import type { StateId } from "../../model/ids.ts";
import type { Tie } from "../../ties/tie.ts";
import type { Day } from "../../time/day.ts";
import { requireSpan } from "../../time/span.ts";
import { type Case, caseMeasure, known, notKnown, rounded, yearsBetween, yearsLater } from "./case.ts";
import { bindingSpans, otherEnd, partnersOn, spoken } from "./partners.ts";

type Turned = Extract<Condition, { computation: "first-pact-turned" }>;
type First = Omit<Turned, "computation" | "at-least">;
type NewPartners = Extract<Outcome, { computation: "new-partners-per-decade" }>;

/** A case with less of it left than this says nothing of a rate. */
const LEAST_YEARS = 5;
const DECADE = 10;

interface FirstPact {
  readonly id: string;
  readonly title: string;
  readonly since: Day;
  /** null while it lasts, or where it outlasts the case. */
  readonly ended: Day | null;
  readonly turn: {
    readonly day: Day;
    readonly war: string;
    readonly name: string;
    readonly against: readonly StateId[];
    readonly ref: Ref;
  } | null;
}

export const firstPactTurned = caseMeasure<Turned>({
  id: "first-pact-turned",
  meaning: "1 where the first pact formed in the case ended in war with its partners, 0 where it did not.",
  unit: "0 or 1",
  reference: "ours; the thought is Reiter 1994: formative experience shapes later choices",
  read(ledger, one, params) {
    const pact = firstPact(ledger, one, params);
    if (pact === null) return notKnown("it formed no such pact in these years, so none could turn");
    const life = `its first pact (${pact.title}, ${pact.since}${pact.ended === null ? "" : ` to ${pact.ended}`})`;
    if (pact.turn === null) return known(0, 0, `${life} did not turn into war with the partner`, [pact.id]);
    const { name, against, day, war, ref } = pact.turn;
    return known(1, 1, `${life} turned: against ${against.join(" ")} from ${day}, ${name}`, [pact.id, `war ${war}`], [ref]);
  },
});

export const newPartnersPerDecade = caseMeasure<NewPartners>({
  id: "new-partners-per-decade",
  meaning:
    "States newly bound with it, for each ten years from the day its first pact turned, else ended, else began, to the end of the case.",
  unit: "states in ten years",
  reference: "ours",
  read(ledger, one, { after, ...params }) {
    const pact = firstPact(ledger, one, after);
    const anchor = pact === null ? one.from : (pact.turn?.day ?? pact.ended ?? pact.since);
    const years = yearsBetween(anchor, one.until);
    if (years < LEAST_YEARS) return notKnown(`fewer than ${LEAST_YEARS} years of the case remain after ${anchor}`);
    const spans = bindingSpans(ledger, one.state, params);
    const before = partnersOn(spans, one.state, anchor);
    const fresh = spans.filter(isFormed).filter((span) => {
      const other = otherEnd(span, one.state);
      const { earliest } = span.since.span;
      return earliest > anchor && earliest <= one.until && !before.sure.has(other) && !before.maybe.has(other);
    });
    const names = (chosen: readonly Tie[]) => new Set(chosen.map((span) => otherEnd(span, one.state)));
    const sure = names(fresh.filter(({ since }) => since.span.latest <= one.until));
    const all = names(fresh);
    const rate = (count: number) => rounded((count / years) * DECADE);
    const records = [...new Set(fresh.map(({ instrument }) => instrument.id))].sort();
    const next = fresh.map(({ since }) => since.span.earliest).reduce<Day | null>((a, b) => (a === null || b < a ? b : a), null);
    const first = next === null ? "" : `, the first after ${rounded(yearsBetween(anchor, next))} years`;
    const said = `new partners from ${anchor} on: ${spoken(sure.size, all.size)}, in ten years ${spoken(rate(sure.size), rate(all.size))}${first}`;
    return known(rate(sure.size), rate(all.size), said, records);
  },
});

/** The first pact of the case, or null where it formed none. */
export function firstPact(ledger: Ledger, one: Case, params: First): FirstPact | null {
  const byPact = new Map<string, Tie[]>();
  for (const span of bindingSpans(ledger, one.state, params).filter(isFormed)) {
    byPact.set(span.instrument.id, [...(byPact.get(span.instrument.id) ?? []), span]);
  }
  const formed = [...byPact.values()]
    .map((spans) => ({ spans, since: spans.map(({ since }) => since.span.earliest).reduce((a, b) => (a < b ? a : b)) }))
    .filter(({ since }) => since > one.from && since <= one.until)
    .sort((a, b) =>
      a.since < b.since ? -1 : a.since > b.since ? 1 : (a.spans[0]?.instrument.id ?? "") < (b.spans[0]?.instrument.id ?? "") ? -1 : 1,
    );
  const [earliest] = formed;
  const instrument = earliest?.spans[0]?.instrument;
  if (earliest === undefined || instrument === undefined) return null;
  const ends = earliest.spans.map(({ until }) => until?.span.earliest ?? null);
  const last = ends.includes(null) ? null : ends.reduce((a, b) => ((a ?? "") > (b ?? "") ? a : b), null);
  const ended = last !== null && last <= one.until ? last : null;
  const partners = [...new Set(earliest.spans.map((span) => otherEnd(span, one.state)))];
  return {
    id: instrument.id,
    title: instrument.short ?? instrument.title,
    since: earliest.since,
    ended,
    turn: turnOf(ledger, one, partners, earliest.since, last, params),
  };
}

/** The first war in which enough of the partners stood against the state. */
function turnOf(ledger: Ledger, one: Case, partners: readonly StateId[], since: Day, ended: Day | null, params: First): FirstPact["turn"] {
  const limit = ended === null ? one.until : yearsLater(ended, params["within-years"]);
  const last = limit < one.until ? limit : one.until;
  const found = ledger.data.wars.flatMap(({ id, name, sides, ref }) => {
    const [a = [], b = []] = sides;
    const own = a.find(({ state }) => state === one.state) ?? b.find(({ state }) => state === one.state);
    if (own === undefined) return [];
    const foes = (a.includes(own) ? b : a).filter(({ state }) => partners.includes(state));
    const entered = foes
      .map(({ from }) => later(requireSpan(from).earliest, requireSpan(own.from).earliest))
      .filter((day) => day >= since && day <= last);
    if (entered.length === 0 || entered.length < partners.length * params["of-partners"]) return [];
    const day = entered.reduce((x, y) => (x < y ? x : y));
    return [{ day, war: id, name, against: [...new Set(foes.map(({ state }) => state))].sort(), ref }];
  });
  return found.sort((x, y) => (x.day < y.day ? -1 : 1))[0] ?? null;
}

/** Began by an act of its own, and not because one state took the place of another. */
function isFormed({ membership }: Tie): boolean {
  return membership.start.act.act !== "succeeded";
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}
