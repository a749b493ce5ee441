/**
 * The first pact that a state formed in a case's period, whether it turned against the state, and the partners that came after.
 *
 * A pact is formed in the case if its first tie with the state begins after the first day and not by succession: an inherited
 * pact is not formed, and a partner's successor is not a new partner. A pact turned if the state and at least the given share of
 * its partners were on opposite sides of a war in the ledger while the pact ran, or within the given years after its end. An
 * imprecise day counts as its earliest.
 */
import type { Ledger } from "../../ledger/ledger.ts";
import type { Ref } from "../../model/evidence.ts";
import type { Condition, Outcome } from "../../model/explanations.ts";
import type { StateId } from "../../model/ids.ts";
import { phrase } from "../../model/phrase.ts";
import type { Tie } from "../../ties/tie.ts";
import type { Day } from "../../time/day.ts";
import { requireSpan } from "../../time/span.ts";
import { type Case, caseMeasure, known, notKnown, rounded, yearsBetween, yearsLater } from "./case.ts";
import { bindingTies, otherSide, partnersOn } from "./partners.ts";

type Turned = Extract<Condition, { computation: "first-pact-turned" }>;
type First = Omit<Turned, "computation" | "at-least">;
type NewPartners = Extract<Outcome, { computation: "new-partners-per-decade" }>;

/** Minimum number of years for a meaningful rate. */
const LEAST_YEARS = 5;
const DECADE = 10;

interface FirstPact {
  readonly id: string;
  readonly since: Day;
  /** null if it still runs, or outlasts the case. */
  readonly ended: Day | null;
  readonly turn: {
    readonly day: Day;
    /** The name of the war. */
    readonly war: string;
    readonly against: readonly StateId[];
    readonly ref: Ref;
  } | null;
}

export const firstPactTurned = caseMeasure<Turned>({
  id: "first-pact-turned",
  read(ledger, one, params) {
    const pact = firstPact(ledger, one, params);
    if (pact === null) return notKnown(phrase("first-pact-none"));
    const { id, since, ended, turn } = pact;
    const life = { instrument: id, since, until: ended };
    if (turn === null) return known(0, 0, phrase("first-pact-kept", life), { instruments: [id] });
    const { war, against, day, ref } = turn;
    return known(1, 1, phrase("first-pact-turned", { ...life, against, from: day, war }), {
      instruments: [id],
      records: [phrase("record-of-war", { name: war })],
      refs: [ref],
    });
  },
});

export const newPartnersPerDecade = caseMeasure<NewPartners>({
  id: "new-partners-per-decade",
  read(ledger, one, { after, ...params }) {
    const pact = firstPact(ledger, one, after);
    const anchor = pact === null ? one.from : (pact.turn?.day ?? pact.ended ?? pact.since);
    const years = yearsBetween(anchor, one.until);
    if (years < LEAST_YEARS) return notKnown(phrase("too-few-years-left", { least: LEAST_YEARS, after: anchor }));
    const ties = bindingTies(ledger, one.state, params);
    const before = partnersOn(ties, one.state, anchor);
    const fresh = ties.filter(isFormed).filter((tie) => {
      const other = otherSide(tie, one.state);
      const { earliest } = tie.since.span;
      return earliest > anchor && earliest <= one.until && !before.sure.has(other) && !before.maybe.has(other);
    });
    const names = (chosen: readonly Tie[]) => new Set(chosen.map((tie) => otherSide(tie, one.state)));
    const sure = names(fresh.filter(({ since }) => since.span.latest <= one.until));
    const all = names(fresh);
    const rate = (count: number) => rounded((count / years) * DECADE);
    const instruments = [...new Set(fresh.map(({ instrument }) => instrument.id))].sort();
    const next = fresh.map(({ since }) => since.span.earliest).reduce<Day | null>((a, b) => (a === null || b < a ? b : a), null);
    const perDecade = { low: rate(sure.size), high: rate(all.size) };
    const said = phrase("new-partners", {
      from: anchor,
      count: { low: sure.size, high: all.size },
      perDecade,
      firstAfter: next === null ? null : rounded(yearsBetween(anchor, next)),
    });
    return known(perDecade.low, perDecade.high, said, { instruments });
  },
});

/** The first pact of the case; null if it formed none. */
export function firstPact(ledger: Ledger, one: Case, params: First): FirstPact | null {
  const byPact = new Map<string, Tie[]>();
  for (const tie of bindingTies(ledger, one.state, params).filter(isFormed)) {
    byPact.set(tie.instrument.id, [...(byPact.get(tie.instrument.id) ?? []), tie]);
  }
  const formed = [...byPact.values()]
    .map((ties) => ({ ties, since: ties.map(({ since }) => since.span.earliest).reduce((a, b) => (a < b ? a : b)) }))
    .filter(({ since }) => since > one.from && since <= one.until)
    .sort((a, b) =>
      a.since < b.since ? -1 : a.since > b.since ? 1 : (a.ties[0]?.instrument.id ?? "") < (b.ties[0]?.instrument.id ?? "") ? -1 : 1,
    );
  const [earliest] = formed;
  const instrument = earliest?.ties[0]?.instrument;
  if (earliest === undefined || instrument === undefined) return null;
  const ends = earliest.ties.map(({ until }) => until?.span.latest ?? null); // by then the pact had surely ended
  const last = ends.includes(null) ? null : ends.reduce((a, b) => ((a ?? "") > (b ?? "") ? a : b), null);
  const ended = last !== null && last <= one.until ? last : null;
  const partners = [...new Set(earliest.ties.map((tie) => otherSide(tie, one.state)))];
  return {
    id: instrument.id,
    since: earliest.since,
    ended,
    turn: turnOf(ledger, one, partners, earliest.since, last, params),
  };
}

/** The first war in which enough of the partners stood against the state. */
function turnOf(ledger: Ledger, one: Case, partners: readonly StateId[], since: Day, ended: Day | null, params: First): FirstPact["turn"] {
  const limit = ended === null ? one.until : yearsLater(ended, params["within-years"]);
  const last = limit < one.until ? limit : one.until;
  const found = ledger.data.wars.flatMap(({ name, sides, ref }) => {
    const [a = [], b = []] = sides;
    const own = a.find(({ state }) => state === one.state) ?? b.find(({ state }) => state === one.state);
    if (own === undefined) return [];
    const foes = (a.includes(own) ? b : a).filter(({ state }) => partners.includes(state));
    const entered = foes
      .map(({ from }) => later(requireSpan(from).earliest, requireSpan(own.from).earliest))
      .filter((day) => day >= since && day <= last);
    if (entered.length === 0 || entered.length < partners.length * params["of-partners"]) return [];
    const day = entered.reduce((x, y) => (x < y ? x : y));
    return [{ day, war: name, against: [...new Set(foes.map(({ state }) => state))].sort(), ref }];
  });
  return found.sort((x, y) => (x.day < y.day ? -1 : 1))[0] ?? null;
}

/** Whether the tie began by an act of its own, not by state succession. */
function isFormed({ membership }: Tie): boolean {
  return membership.start.act.act !== "succeeded";
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}
