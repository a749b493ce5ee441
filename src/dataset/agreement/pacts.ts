/**
 * Agreement by pact: whether an alliance and its counterparts make a promise of the type at all, whoever owes it and for how long.
 * A body of fifty members counts as much as a pact of two. The interval is the jackknife that leaves out one alliance at a time:
 * the root of (n - 1) / n times the sum of the squared distances of the n kappas from their mean.
 */
import { groupBy } from "../../ledger/groupBy.ts";
import type { AtopMember } from "../../model/atop.ts";
import type { Instrument } from "../../model/instruments.ts";
import type { AllyRule } from "../../model/rules.ts";
import { PACT_TYPES, type PactType } from "../../model/vocabulary.ts";
import { gradeOf } from "../../ties/tieRows.ts";
import { type Counts, kappaOf } from "./kappa.ts";

export interface PactMeasure {
  readonly scope: "all" | "frozen";
  readonly type: PactType;
  readonly both: number;
  readonly onlyLedger: number;
  readonly onlyAtop: number;
  readonly neither: number;
  readonly kappa: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** The 97.5th percentile of the normal distribution. */
const Z = 1.959964;

/** Agreement over the alliances of the copy that have counterparts among the instruments. */
export function pactMeasures(
  scope: PactMeasure["scope"],
  counterparts: ReadonlyMap<number, readonly Instrument[]>,
  members: readonly AtopMember[],
  rule: AllyRule,
): PactMeasure[] {
  const theirs = [...groupBy(members, ({ alliance }) => alliance)].filter(([alliance]) => counterparts.has(alliance));
  return PACT_TYPES.map((type) => {
    const seen = theirs.map(([alliance, own]) => ({
      atop: own.some(({ types }) => types.includes(type)),
      ledger: (counterparts.get(alliance) ?? []).some((instrument) => promises(instrument, type, rule)),
    }));
    const of = (ledger: boolean, atop: boolean) => seen.filter((one) => one.ledger === ledger && one.atop === atop).length;
    const counts = { both: of(true, true), onlyLedger: of(true, false), onlyAtop: of(false, true), notKnown: 0, all: seen.length };
    const neither = of(false, false);
    const { both, onlyLedger, onlyAtop } = counts;
    return { scope, type, both, onlyLedger, onlyAtop, neither, ...interval(counts, neither) };
  });
}

function promises(instrument: Instrument, type: PactType, rule: AllyRule): boolean {
  return instrument.obligations.some((one) => one.type === type && rule.grades.includes(gradeOf(instrument, one)));
}

function interval(counts: Counts, neither: number): Pick<PactMeasure, "kappa" | "low" | "high"> {
  const kappa = kappaOf(counts);
  const { all } = counts;
  // Leaving out an alliance gives one of four kappas, each as often as there are alliances of that kind.
  const without = (["both", "onlyLedger", "onlyAtop"] as const).map((key) => ({
    times: counts[key],
    kappa: kappaOf({ ...counts, [key]: counts[key] - 1, all: all - 1 }),
  }));
  const kinds = [...without, { times: neither, kappa: kappaOf({ ...counts, all: all - 1 }) }].filter(({ times }) => times > 0);
  if (kappa === null || kinds.some((one) => one.kappa === null)) return { kappa, low: null, high: null };
  const mean = kinds.reduce((sum, one) => sum + one.times * Number(one.kappa), 0) / all;
  const squares = kinds.reduce((sum, one) => sum + one.times * (Number(one.kappa) - mean) ** 2, 0);
  const standardError = Math.sqrt(((all - 1) / all) * squares);
  return { kappa, low: Math.max(-1, kappa - Z * standardError), high: Math.min(1, kappa + Z * standardError) };
}
