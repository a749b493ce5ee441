/** Traits of every candidate in an episode, as numbers: what a ranking adds up. All are of the day before the mediation. */
import type { Ledger } from "../../../ledger/ledger.ts";
import { periodOn } from "../../../ledger/states.ts";
import type { StateId } from "../../../model/ids.ts";
import type { Met } from "../../../model/results/mediators.ts";
import type { Day } from "../../../time/day.ts";
import { everyCandidate, viewsOf } from "../check.ts";
import { type Candidate, candidateOf } from "../criteria.ts";
import { seatDistance, shareBorder } from "../distance.ts";
import { mediationsBy } from "../practice.ts";
import { type Episode, ofOthers } from "./attempts.ts";
import type { Copies } from "./copies.ts";

/**
 * power: capabilities from the user's copy, or the list of great powers (1, argued .5, 0); nearness: minus the mean distance in
 * kilometres between its seat of government and those of the sides; neighbour: the share of the sides that it adjoins; ties: ties with
 * both; body: a body with both; practice: mediations on record by the day, those of these sides left out. null: not known.
 */
export const TRAITS = ["power", "nearness", "neighbour", "ties", "body", "practice"] as const;
export type Trait = (typeof TRAITS)[number];

export interface Judged {
  readonly state: StateId;
  /** The candidate by the criteria, for each pair of opposing states. */
  readonly pairs: readonly Candidate[];
  readonly traits: Readonly<Record<Trait, number | null>>;
}

/** Every state of the day but the sides, with its traits. */
export function judgeAll(ledger: Ledger, episode: Episode, copies: Copies): Judged[] {
  const { a, b, day } = episode;
  const sides = [...a, ...b];
  const views = viewsOf(ledger, episode);
  const others = ofOthers(mediationsBy(ledger, day), episode);
  const practice = new Map<StateId, number>();
  for (const { mediators } of others) for (const state of mediators) practice.set(state, (practice.get(state) ?? 0) + 1);
  return everyCandidate(ledger, episode).map((state) => {
    const pairs = views.map((view) => candidateOf(ledger, view, state));
    const over = (id: "ties" | "body" | "power") =>
      mean(pairs.map(({ criteria }) => WORTH[criteria.find((one) => one.id === id)?.result ?? "not-known"]));
    const distance = mean(sides.map((side) => seatDistance(ledger, state, side, day)));
    return {
      state,
      pairs,
      traits: {
        power: copies.capabilities === null ? over("power") : shareOf(ledger, state, day, copies.capabilities),
        nearness: distance === null ? null : -distance,
        neighbour: mean(sides.map((side) => adjoins(ledger, state, side, day, copies.contiguity))),
        ties: over("ties"),
        body: over("body"),
        practice: practice.get(state) ?? 0,
      },
    };
  });
}

const WORTH: Readonly<Record<Met, number>> = { met: 1, "not-known": 0.5, "not-met": 0 };

/** The mean; null if a value is not known. */
function mean(values: readonly (number | null)[]): number | null {
  if (values.length === 0 || values.some((value) => value === null)) return null;
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0) / values.length;
}

function codeOn(ledger: Ledger, id: StateId, day: Day): number | null {
  const state = ledger.state(id);
  return (state === undefined ? undefined : periodOn(state, day)?.cow) ?? null;
}

/** The share in the year before the day's, so that nothing of the mediation's own year enters; null for a state without a number. */
function shareOf(ledger: Ledger, state: StateId, day: Day, { upTo }: NonNullable<Copies["capabilities"]>): number | null {
  const code = codeOn(ledger, state, day);
  return code === null ? null : upTo("cinc", code, Number(day.slice(0, 4)) - 1);
}

/** 1 if the two adjoin; by the user's copy where both have a number, else by the land borders that the ledger files. */
function adjoins(ledger: Ledger, a: StateId, b: StateId, day: Day, contiguity: Copies["contiguity"]): number | null {
  const [one, other] = [codeOn(ledger, a, day), codeOn(ledger, b, day)];
  const known =
    contiguity === null || one === null || other === null
      ? shareBorder(ledger, a, b)
      : contiguity.adjoin(one, other, Number(day.slice(0, 4)));
  return known === null ? null : Number(known);
}
