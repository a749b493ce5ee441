/**
 * Looks the mediators on record up in the list of the day before: which criteria each met, and which mediators the list does not have.
 * Repeats are collapsed and a pair's own earlier mediations are left out, as attempts.ts says. The share of all states that the list
 * has is given as well, because the share found says nothing without it. If a side has several states, one pair that lists the
 * mediator is enough.
 */
import type { Ledger } from "../../ledger/ledger.ts";
import { existsOn, isTerritory } from "../../ledger/states.ts";
import type { StateId } from "../../model/ids.ts";
import { phrase, type Unspoken } from "../../model/phrase.ts";
import type { Met, MediationCheck as SpokenCheck } from "../../model/results/mediators.ts";
import { CRITERIA } from "../../model/vocabulary.ts";
import { type Candidate, candidateOf } from "./criteria.ts";
import { type PairView, viewOf } from "./pairView.ts";
import { firstMediation, type Mediation } from "./practice.ts";
import { type Attempts, attemptsOnRecord, type Episode } from "./validation/attempts.ts";

type MediationCheck = Unspoken<SpokenCheck>;

/** The check of the criteria, cached. */
export function mediationCheck(ledger: Ledger): MediationCheck {
  return ledger.memo("mediation check", () => check(ledger));
}

interface Checked {
  readonly record: Mediation;
  readonly state: StateId;
  /** The mediator, judged for the pair of opposing states that suits it best. */
  readonly candidate: Candidate;
}

function check(ledger: Ledger): MediationCheck {
  const attempts = attemptsOnRecord(ledger);
  const rows: Checked[] = [];
  const shares: number[] = [];
  for (const episode of attempts.episodes) {
    const views = viewsOf(ledger, episode);
    shares.push(shareListed(ledger, episode, views[0] as PairView));
    for (const { mediator, record } of episode.attempts)
      rows.push({ record, state: mediator, candidate: best(views.map((view) => candidateOf(ledger, view, mediator))) });
  }
  const count = (id: (typeof CRITERIA)[number], wanted: Met) =>
    rows.filter(({ candidate }) => candidate.criteria.some((one) => one.id === id && one.result === wanted)).length;
  return {
    from: firstMediation(ledger),
    records: attempts.records,
    leftOut: leftOutOf(attempts),
    mediators: rows.length,
    listed: rows.filter(({ candidate }) => candidate.listed).length,
    byCriterion: CRITERIA.map((id) => ({ id, met: count(id, "met"), notMet: count(id, "not-met"), notKnown: count(id, "not-known") })),
    listedOfAll: shares.length === 0 ? null : shares.reduce((sum, one) => sum + one, 0) / shares.length,
    missed: rows.filter(({ candidate }) => !candidate.listed).map(missOf),
  };
}

/** What is left out of the record, with the reasons. */
export function leftOutOf({ leftOut }: Attempts): MediationCheck["leftOut"] {
  return [
    { why: phrase("check-within-one-state"), count: leftOut.withinOneState },
    { why: phrase("check-side-did-not-exist"), count: leftOut.noSide },
    { why: phrase("check-mediator-was-side"), count: leftOut.ownSide },
    { why: phrase("check-repeated"), count: leftOut.repeats },
  ].filter(({ count }) => count > 0);
}

/** The pairs of opposing states of an episode, without their own history. */
export function viewsOf(ledger: Ledger, { a, b, day }: Episode): PairView[] {
  return a.flatMap((one) => b.map((other) => viewOf(ledger, one, other, day, "of-others")));
}

/** Every state of the day but the sides: whoever could have mediated. */
export function everyCandidate(ledger: Ledger, { a, b, day }: Pick<Episode, "a" | "b" | "day">): StateId[] {
  return ledger.data.states
    .filter((state) => !a.includes(state.id) && !b.includes(state.id) && existsOn(state, day) && !isTerritory(state, day))
    .map(({ id }) => id);
}

/** The share of all other states of the day that the list has for the pair. */
function shareListed(ledger: Ledger, episode: Episode, view: PairView): number {
  const others = everyCandidate(ledger, episode);
  return others.filter((id) => candidateOf(ledger, view, id).listed).length / others.length;
}

function best(candidates: readonly Candidate[]): Candidate {
  return (candidates.find(({ listed }) => listed) ?? candidates[0]) as Candidate;
}

function missOf({ record, state }: Checked): MediationCheck["missed"][number] {
  return { date: record.date, state, a: record.a, b: record.b, outcome: record.outcome, because: phrase("missed-without-link") };
}
