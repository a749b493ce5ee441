/**
 * Whether the criteria of mediator.find point to the states that mediate: recall among the first ten of all states, on later years than
 * those on which the ranking was chosen, against a plain baseline of power and distance.
 *
 * Meaning. Each mediator in each dispute between two states on record is one attempt (attempts.ts). On the day before, every state
 * there was, but the sides, is ranked by the rule (rankings.ts); the mediator is found if it is among the first ten (recall.ts). The
 * number that counts is that of the held-out years; that of the earlier years chose the rule and proves nothing.
 *
 * Unit: attempts found, of attempts; a ranking with equal sums finds in part. Chance: ten of all candidates, attempt by attempt.
 *
 * The test. The rule and the baseline are compared on the same attempts, by those that one of them alone finds (sign test, .05, two
 * sides). "better" or "worse" only then; otherwise the answer says that it found no difference that so few attempts can show.
 *
 * What it cannot show.
 * - Selection. Only disputes that somebody mediated are on record, and of those only the ones that were reported and filed. Nothing
 *   follows about whether a dispute is mediated at all, nor about offers that were refused.
 * - Supply. A few states mediate often. Practice is a trait of the rule for that reason, and the answer counts apart the attempts by
 *   others than the most frequent mediator.
 * - The base rate. The mark of a criterion says nothing without how many states have it that did not mediate: both are given for each
 *   criterion, with how many are not known. Relations are known for so few pairs that they measure coverage; they rank nothing.
 * - Dependence. Disputes and mediators recur; the sign test takes attempts as independent, so its true value is higher.
 * - Organisations, churches and persons mediate as well. They are no candidates, and a dispute with them alone is not here.
 *
 * Edge cases. Nothing of the sides' own history of mediation counts. A side of several states: traits are means over its states, or
 * over pairs. Distance: great circle between seats of government; one that is not known stands in the middle. Power: the great
 * powers' list, or with a copy the capabilities of the year before, or of the last year on file; a state without a number stands in
 * the middle. In the copy's years contiguity is of the year; after them, of its last.
 *
 * Who is accepted as a mediator, and whether ties to one side help or hurt, is an old question of the field (Touval and Zartman 1985,
 * Kydd 2003, Svensson 2009). These works were not opened for this file, and no value of theirs is used.
 */
import type { Ledger } from "../../../ledger/ledger.ts";
import type { StateId } from "../../../model/ids.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { Met } from "../../../model/results/mediators.ts";
import type { MediatorValidation, RankingId } from "../../../model/results/mediatorValidation.ts";
import { CRITERIA } from "../../../model/vocabulary.ts";
import type { Candidate } from "../criteria.ts";
import { attemptsOnRecord, type Episode } from "./attempts.ts";
import type { Copies } from "./copies.ts";
import { CHOSEN_THROUGH, RANKING_IDS, RANKINGS } from "./rankings.ts";
import { FIRST, median, type Placed, percentiles, placeOf, signTest } from "./recall.ts";
import { type Judged, judgeAll, TRAITS } from "./traits.ts";

type Validation = Unspoken<MediatorValidation>;
export type Part = Validation["parts"][number];
export type Tried = Validation["attempts"][number];
type Column = Validation["columns"][number];

/** The parts of the record that are ranked. */
const PARTS = ["chosen-on", "held-out"] as const satisfies readonly Part["id"][];

export interface Validated {
  readonly parts: readonly Part[];
  readonly columns: readonly Column[];
  readonly attempts: readonly Tried[];
}

/** Ranks all candidates of every episode. `progress` is told of each. */
export function validateMediators(ledger: Ledger, copies: Copies, progress?: (done: number, of: number) => void): Validated {
  const episodes = attemptsOnRecord(ledger).episodes.filter((episode) => PARTS.some((part) => part === partOf(episode)));
  const tried: Tried[] = [];
  const columns = new Map(CRITERIA.map((id) => [id, { mediators: noMarks(), others: noMarks() }] as const));
  for (const [done, episode] of episodes.entries()) {
    const judged = judgeAll(ledger, episode, copies);
    const scores = scoresOf(judged);
    for (const { mediator, record } of episode.attempts) {
      const index = judged.findIndex(({ state }) => state === mediator);
      if (index < 0) continue;
      const places = Object.fromEntries(RANKING_IDS.map((id) => [id, placeOf(scores[id], index)])) as Tried["places"];
      const { date, a, b, outcome } = record;
      tried.push({
        part: partOf(episode),
        date,
        state: mediator,
        a,
        b,
        outcome,
        candidates: judged.length,
        ...marksOf(judged[index]),
        places,
      });
    }
    const mediators = new Set(episode.attempts.map(({ mediator }) => mediator));
    for (const { state, pairs } of judged)
      for (const [id, { mediators: ofMediators, others }] of columns)
        (mediators.has(state) ? ofMediators : others)[jointMark(pairs, id)] += 1;
    progress?.(done + 1, episodes.length);
  }
  return {
    parts: PARTS.map((id) => partIn(id, tried)),
    columns: [...columns].map(([id, marks]) => ({ id, ...marks })),
    attempts: tried,
  };
}

/** Candidates with one mark of a criterion. */
type Marks = { -readonly [K in keyof Column["mediators"]]: number };

function noMarks(): Marks {
  return { met: 0, "not-met": 0, "not-known": 0 };
}

export function partOf({ day }: Pick<Episode, "day">): Part["id"] {
  return day < CHOSEN_THROUGH ? "chosen-on" : "held-out";
}

/** The sum of each ranking for each candidate. */
function scoresOf(judged: readonly Judged[]): Readonly<Record<RankingId, readonly number[]>> {
  const scales = Object.fromEntries(TRAITS.map((trait) => [trait, percentiles(judged.map(({ traits }) => traits[trait]))]));
  const sum = (id: RankingId) => judged.map((_, index) => RANKINGS[id].reduce((total, trait) => total + (scales[trait]?.[index] ?? 0), 0));
  return Object.fromEntries(RANKING_IDS.map((id) => [id, sum(id)])) as Record<RankingId, number[]>;
}

/** A state's mark over the pairs of opposing states: met if for every pair, not met if for none. */
function jointMark(pairs: readonly Candidate[], id: Column["id"]): Met {
  const marks = pairs.map(({ criteria }) => criteria.find((one) => one.id === id)?.result ?? "not-known");
  if (marks.every((mark) => mark === "met")) return "met";
  return marks.includes("not-met") ? "not-met" : "not-known";
}

function marksOf(judged: Judged | undefined): Pick<Tried, "bound" | "relations"> {
  const pairs = judged?.pairs ?? [];
  const unbound = jointMark(pairs, "unbound");
  return { bound: unbound === "met" ? "not-met" : unbound === "not-met" ? "met" : "not-known", relations: jointMark(pairs, "relations") };
}

/** The attempts of one part, counted. */
export function partIn(id: Part["id"], all: readonly Tried[]): Part {
  const tried = all.filter(({ part }) => part === id);
  const days = tried.map(({ date }) => date).sort();
  const [most] = [...countBy(tried.map(({ state }) => state))].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const isOther = ({ state }: Tried) => state !== most?.[0];
  return {
    id,
    from: days[0] ?? null,
    through: days.at(-1) ?? null,
    disputes: new Set(tried.map(({ a, b }) => [a.join("+"), b.join("+")].sort().join(" "))).size,
    attempts: tried.length,
    mediators: new Set(tried.map(({ state }) => state)).size,
    chance: sumOf(tried.map(({ candidates }) => FIRST / candidates)),
    rankings: RANKING_IDS.map((ranking) => ({
      id: ranking,
      found: foundBy(tried, ranking),
      medianRank: median(tried.map(({ places }) => places[ranking].rank)),
    })),
    compared: compare(tried),
    without:
      most === undefined
        ? null
        : {
            state: most[0],
            attempts: tried.filter(isOther).length,
            rule: foundBy(tried.filter(isOther), "rule"),
            baseline: foundBy(tried.filter(isOther), "baseline"),
          },
  };
}

const isFound = ({ found }: Placed) => found >= 0.5;

/** The rule against the baseline, attempt by attempt. */
function compare(tried: readonly Tried[]): Part["compared"] {
  const count = (rule: boolean, baseline: boolean) =>
    tried.filter(({ places }) => isFound(places.rule) === rule && isFound(places.baseline) === baseline).length;
  const [ruleOnly, baselineOnly] = [count(true, false), count(false, true)];
  const chance = signTest(ruleOnly, baselineOnly);
  const verdict = chance >= 0.05 ? "no-difference" : ruleOnly > baselineOnly ? "better" : "worse";
  return { both: count(true, true), ruleOnly, baselineOnly, neither: count(false, false), chance, verdict };
}

function foundBy(tried: readonly Tried[], ranking: RankingId): number {
  return sumOf(tried.map(({ places }) => places[ranking].found));
}

/** The sum, without the dust of binary fractions. */
function sumOf(values: readonly number[]): number {
  return Math.round(values.reduce((sum, value) => sum + value, 0) * 1e6) / 1e6;
}

function countBy(states: readonly StateId[]): Map<StateId, number> {
  const counts = new Map<StateId, number>();
  for (const state of states) counts.set(state, (counts.get(state) ?? 0) + 1);
  return counts;
}
