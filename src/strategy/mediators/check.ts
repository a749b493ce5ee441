/**
 * Tests the criteria against the record. For each mediation between two states, each mediator is looked up in the list of the day
 * before; mediators that the rule did not list are named. The share of all states that the rule lists is given as well, because
 * the share found says nothing without it. If a side has several states, one pair that lists the mediator is enough.
 */
import type { Ledger } from "../../ledger/ledger.ts";
import { existsOn } from "../../ledger/states.ts";
import type { StateId } from "../../model/ids.ts";
import { phrase, type Unspoken } from "../../model/phrase.ts";
import type { RecordOf } from "../../model/records.ts";
import type { Met, MediationCheck as SpokenCheck } from "../../model/results/mediators.ts";
import { CRITERIA } from "../../model/vocabulary.ts";
import { addDays, type Day } from "../../time/day.ts";
import { requireSpan } from "../../time/span.ts";
import { type Candidate, candidateOf, type PairView, viewOf } from "./criteria.ts";

type MediationCheck = Unspoken<SpokenCheck>;

/** The test of the criteria, cached. */
export function mediationCheck(ledger: Ledger): MediationCheck {
  return ledger.memo("mediation check", () => check(ledger));
}

interface Checked {
  readonly record: RecordOf<"mediations">;
  readonly state: StateId;
  /** The mediator, judged for the pair of opposing states that suits it best. */
  readonly candidate: Candidate;
}

function check(ledger: Ledger): MediationCheck {
  const records = ledger.data.records.mediations;
  const between = records.filter(({ a, b }) => !a.some((one) => b.includes(one)));
  const rows: Checked[] = [];
  const shares: number[] = [];
  let party = 0;
  let gone = 0;
  for (const record of between) {
    const day = addDays(requireSpan(record.date).earliest, -1);
    const views = viewsOf(ledger, record, day);
    const [first] = views;
    if (first === undefined) {
      gone += 1;
      continue;
    }
    shares.push(shareListed(ledger, first));
    for (const state of record.mediators) {
      if ([...record.a, ...record.b].includes(state)) party += 1;
      else rows.push({ record, state, candidate: best(views.map((view) => candidateOf(ledger, view, state))) });
    }
  }
  const count = (id: (typeof CRITERIA)[number], wanted: Met) =>
    rows.filter(({ candidate }) => candidate.criteria.some((one) => one.id === id && one.result === wanted)).length;
  return {
    from: records.map(({ date }) => requireSpan(date).earliest).sort()[0] ?? null,
    records: records.length,
    leftOut: [
      { why: phrase("check-within-one-state"), count: records.length - between.length },
      { why: phrase("check-side-did-not-exist"), count: gone },
      { why: phrase("check-mediator-was-side"), count: party },
    ].filter(({ count: some }) => some > 0),
    mediators: rows.length,
    listed: rows.filter(({ candidate }) => candidate.listed).length,
    byCriterion: CRITERIA.map((id) => ({ id, met: count(id, "met"), notMet: count(id, "not-met"), notKnown: count(id, "not-known") })),
    listedOfAll: shares.length === 0 ? null : shares.reduce((sum, one) => sum + one, 0) / shares.length,
    missed: rows.filter(({ candidate }) => !candidate.listed).map(missOf),
  };
}

function viewsOf(ledger: Ledger, { a, b }: RecordOf<"mediations">, day: Day): PairView[] {
  const then = (id: StateId) => {
    const state = ledger.state(id);
    return state !== undefined && existsOn(state, day);
  };
  return a.filter(then).flatMap((one) => b.filter(then).map((other) => viewOf(ledger, one, other, day)));
}

/** The share of all other states of the day that the rule lists for the pair. */
function shareListed(ledger: Ledger, view: PairView): number {
  const others = ledger.data.states.filter((state) => state.id !== view.a && state.id !== view.b && existsOn(state, view.day));
  return others.filter(({ id }) => candidateOf(ledger, view, id).listed).length / others.length;
}

function best(candidates: readonly Candidate[]): Candidate {
  return (candidates.find(({ listed }) => listed) ?? candidates[0]) as Candidate;
}

function missOf({ record, state, candidate }: Checked): MediationCheck["missed"][number] {
  const unbound = candidate.criteria.find(({ id }) => id === "unbound");
  const duties = (unbound?.because ?? []).flatMap((one) => (one.code === "mediator-owes" ? [one] : []));
  const because =
    unbound === undefined || unbound.result === "met"
      ? phrase("missed-without-link")
      : phrase("missed-as-bound", { certain: unbound.result === "not-met", duties });
  return { date: record.date, state, a: record.a, b: record.b, outcome: record.outcome, because };
}
