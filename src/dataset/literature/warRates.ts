/** How often wars begin: per pair of states in two periods, between rivals, and between pairs with a tie and without one. */
import type { TieSource } from "../../model/literature.ts";
import type { OwnColumns } from "../../model/ownTables.ts";
import type { Day } from "../../time/day.ts";
import { bothKey, MEMBERS, membersByYear, type Recomputation, rowsOf, type Sources } from "./sources.ts";
import { tieReads, tiesOfYears, usesLedger } from "./ties.ts";
import { stateNumbered } from "./wars.ts";

const WAR_PAIRS: OwnColumns = { war_dyad_years: ["ccode1", "ccode2", "year", "warnum", "war_year"] };

interface NewPair {
  readonly a: number;
  readonly b: number;
  readonly year: number;
  readonly war: number;
}

/** Unordered pairs of states in the year in which they began to fight each other. */
function newPairs(sources: Sources): readonly NewPair[] {
  return sources.once("pairs that began to fight", () => {
    const seen = new Set<string>();
    return rowsOf(sources, "war_dyad_years").flatMap(({ ccode1, ccode2, year, warnum, war_year }) => {
      const [a, b] = [Number(ccode1), Number(ccode2)];
      const key = `${bothKey(a, b)} ${warnum}`;
      if (war_year !== 1 || seen.has(key)) return [];
      seen.add(key);
      return [{ a, b, year: Number(year), war: Number(warnum) }];
    });
  });
}

const within = (year: number, [from, until]: readonly [number, number]) => year >= from && year <= until;

/** Pair-years of the state system in a period. */
function pairYears(sources: Sources, period: readonly [number, number]): number {
  let sum = 0;
  for (const [year, { length: n }] of membersByYear(sources)) if (within(year, period)) sum += (n * (n - 1)) / 2;
  return sum;
}

/** Years in which wars began, one for each war. */
function warYears(sources: Sources): number[] {
  const first = new Map<number, number>();
  for (const { warnum, start } of rowsOf(sources, "war_spells")) {
    const year = Number(String(start).slice(0, 4));
    first.set(Number(warnum), Math.min(first.get(Number(warnum)) ?? year, year));
  }
  return [...first.values()];
}

type Period = readonly [number, number];

/** The wars that begin per pair of members and year in the later period, divided by those of the earlier. */
export const warRateRatio: Recomputation<{ readonly early: Period; readonly late: Period; readonly counts: "wars" | "pairs" }> = {
  usesLedger: () => false,
  neutral: 1,
  reads: ({ counts }) => ({ ...MEMBERS, ...(counts === "pairs" ? WAR_PAIRS : { war_spells: ["warnum", "start"] }) }),
  run(sources, { early, late, counts }) {
    const years = counts === "pairs" ? newPairs(sources).map(({ year }) => year) : warYears(sources);
    const begun = (period: Period) => years.filter((year) => within(year, period)).length;
    const rate = (period: Period) => begun(period) / pairYears(sources, period);
    const before = rate(early);
    return { value: before > 0 ? rate(late) / before : null, cases: begun(early) + begun(late) };
  },
};

/** Of the wars that began in the years, the share in which two opponents were strategic rivals in the year in which they began to fight. */
export const warsBetweenRivals: Recomputation<{ readonly from: number; readonly until: number }> = {
  usesLedger: () => false,
  reads: () => ({ ...WAR_PAIRS, rivalries_td: ["ccode1", "ccode2", "start_year", "end_year"] }),
  run(sources, { from, until }) {
    const rivalries = new Map<number, { first: number; last: number }[]>();
    for (const { ccode1, ccode2, start_year, end_year } of rowsOf(sources, "rivalries_td")) {
      const key = bothKey(Number(ccode1), Number(ccode2));
      rivalries.set(key, [...(rivalries.get(key) ?? []), { first: Number(start_year), last: Number(end_year) }]);
    }
    const wars = new Map<number, NewPair[]>();
    for (const pair of newPairs(sources)) wars.set(pair.war, [...(wars.get(pair.war) ?? []), pair]);
    const begun = [...wars.values()].filter((pairs) => within(Math.min(...pairs.map(({ year }) => year)), [from, until]));
    const rival = ({ a, b, year }: NewPair) => (rivalries.get(bothKey(a, b)) ?? []).some(({ first, last }) => within(year, [first, last]));
    return { value: begun.length === 0 ? null : begun.filter((pairs) => pairs.some(rival)).length / begun.length, cases: begun.length };
  },
};

/** The rate at which pairs with a tie begin to fight each other, divided by that of pairs without one; both members of the system. */
export const warOnsetRatio: Recomputation<{ readonly ties: TieSource; readonly from: number; readonly until: number }> = {
  usesLedger,
  neutral: 1,
  reads: ({ ties }) => ({ ...MEMBERS, ...WAR_PAIRS, ...tieReads(ties) }),
  run(sources, { ties, from, until }) {
    const years = tiesOfYears(sources, ties, from, until);
    const counts = { tied: 0, apart: 0, tiedWars: 0, apartWars: 0 };
    for (const [index, { known }] of years.entries()) {
      const tied = [...known.partners.values()].reduce((sum, own) => sum + own.size, 0) / 2;
      counts.tied += tied;
      counts.apart += (known.states.length * (known.states.length - 1)) / 2 - tied;
      const members = new Set(known.states);
      for (const { a, b } of newPairs(sources).filter(({ year }) => year === from + index)) {
        const [one, other] = [a, b].map((code) => nameOf(sources, ties, code, from + index));
        if (one == null || other == null || !members.has(one) || !members.has(other)) continue;
        counts[known.partners.get(one)?.has(other) === true ? "tiedWars" : "apartWars"] += 1;
      }
    }
    const apart = counts.apartWars / counts.apart;
    return {
      value: apart > 0 && counts.tied > 0 ? counts.tiedWars / counts.tied / apart : null,
      cases: counts.tiedWars + counts.apartWars,
    };
  },
};

/** A numbered state under the key that its ties are listed by. */
function nameOf(sources: Sources, ties: TieSource, code: number, year: number): string | null {
  return "atop" in ties ? String(code) : stateNumbered(sources, code, `${year}-${ties.on}` as Day);
}
