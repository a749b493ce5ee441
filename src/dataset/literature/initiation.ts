/**
 * Whether a state is less often challenged if others are bound to defend it: a logit of the start of a militarised dispute in directed
 * dyad-years, on three pledges of third states, contiguity, the initiator's share of the two's capabilities, and years of peace.
 */
import type { InitiationEffect } from "../../model/literatureWords.ts";
import { INITIATION_EFFECTS } from "../../model/literatureWords.ts";
import { type Fit, logit } from "./logit.ts";
import { type Pledges, pledgeReads, pledgesIn } from "./pledges.ts";
import { bothKey, MEMBERS, membersByYear, pairKey, type Recomputation, rowsOf, type Sources } from "./sources.ts";

interface Given {
  readonly pledges: Pledges;
  readonly dyads: "all" | "relevant";
  readonly from: number;
  readonly until: number;
  readonly effect: InitiationEffect;
  readonly report: "coefficient" | "change";
}

/**
 * A directed dyad-year is left out while a dispute that began earlier runs between the two and no other begins, and where capabilities are
 * not known. The change is that of the odds, for one pledge against none.
 */
export const initiation: Recomputation<Given> = {
  usesLedger: ({ pledges }) => pledges === "ledger",
  reads: ({ pledges, dyads }) => ({
    ...MEMBERS,
    nmc: ["ccode", "year", "cinc"],
    contiguity_years: ["ccode1", "ccode2", "year", "contiguity"],
    mid_dyad_years: ["ccode1", "ccode2", "year", "dispute_year", "side_a", "originator1", "originator2"],
    ...(dyads === "relevant" ? { cow_majors: ["ccode", "start", "end"] } : {}),
    ...pledgeReads(pledges),
  }),
  run(sources, given) {
    const { pledges, dyads, from, until, effect, report } = given;
    const fit = sources.once(`initiation ${pledges} ${dyads} ${from}-${until}`, () => fitOf(sources, given));
    const at = 1 + INITIATION_EFFECTS.indexOf(effect);
    const coefficient = fit?.coefficients[at];
    if (fit === null || coefficient === undefined) return { value: null, cases: 0 };
    const standardError = fit.standardErrors[at] ?? Number.NaN;
    return report === "coefficient"
      ? { value: coefficient, cases: fit.observations, standardError }
      : { value: Math.exp(coefficient) - 1, cases: fit.observations };
  },
};

function fitOf(sources: Sources, given: Given): Fit | null {
  const { outcomes, columns } = observationsOf(sources, given);
  return logit(outcomes, columns);
}

/** The directed dyad-years: whether the first state began a dispute, and the columns in the order of `INITIATION_EFFECTS`, then the others. */
export function observationsOf(
  sources: Sources,
  { pledges, dyads, from, until }: Pick<Given, "pledges" | "dyads" | "from" | "until">,
): { readonly outcomes: readonly number[]; readonly columns: readonly (readonly number[])[] } {
  const disputes = disputesBetween(sources);
  const known = knownOf(sources);
  const outcomes: number[] = [];
  const columns: number[][] = Array.from({ length: 8 }, () => []);
  const lastDispute = new Map<number, number>();
  const firstYear = new Map<number, number>();
  for (let year = 1816; year <= until; year += 1) {
    const members = membersByYear(sources).get(year) ?? [];
    for (const one of members) if (!firstYear.has(one)) firstYear.set(one, year);
    const bound = year < from ? null : pledgesIn(sources, pledges, year, members);
    if (bound !== null) sources.progress?.(year - from, until - from + 1);
    for (const a of members) {
      for (const b of members) {
        if (a === b || bound === null) continue;
        const dispute = disputes.get(year)?.get(pairKey(a, b));
        if (dispute === "runs") continue;
        const touching = known.contiguity.get(year)?.has(bothKey(a, b)) === true;
        if (dyads === "relevant" && !touching && !known.isMajor(a, year) && !known.isMajor(b, year)) continue;
        const [ofA, ofB] = [known.capability(a, year), known.capability(b, year)];
        if (ofA === null || ofB === null || ofA + ofB === 0) continue;
        const since = lastDispute.get(bothKey(a, b)) ?? Math.max(firstYear.get(a) ?? year, firstYear.get(b) ?? year);
        const peace = (year - since) / 100; // in centuries, so that the cube is of the size of the other columns
        outcomes.push(dispute === "begun" ? 1 : 0);
        const row = [...bound(a, b), touching ? 1 : 0, ofA / (ofA + ofB), peace, peace ** 2, peace ** 3];
        for (const [index, value] of row.entries()) columns[index]?.push(value);
      }
    }
    for (const key of disputes.get(year)?.keys() ?? []) lastDispute.set(bothKey(Math.floor(key / 1000), key % 1000), year);
  }
  sources.progress?.(1, 1);
  return { outcomes, columns };
}

/** begun: the first state began a dispute with the second in the year; other: the second, or both came in later; runs: an earlier one goes on. */
type Dispute = "begun" | "other" | "runs";

function disputesBetween(sources: Sources): ReadonlyMap<number, ReadonlyMap<number, Dispute>> {
  return sources.once("disputes by year", () => {
    const years = new Map<number, Map<number, Dispute>>();
    for (const row of rowsOf(sources, "mid_dyad_years")) {
      const [year, key] = [Number(row["year"]), pairKey(Number(row["ccode1"]), Number(row["ccode2"]))];
      const own = years.get(year) ?? new Map<number, Dispute>();
      years.set(year, own);
      const isNew = row["dispute_year"] === 1;
      const began = isNew && row["side_a"] === true && row["originator1"] === true && row["originator2"] === true;
      const found: Dispute = began ? "begun" : isNew ? "other" : "runs";
      const before = own.get(key);
      own.set(key, before === "begun" || found === "begun" ? "begun" : before === "other" || found === "other" ? "other" : "runs");
    }
    return years;
  });
}

/** Facts about states and pairs in a year besides pledges. */
function knownOf(sources: Sources) {
  return sources.once("capabilities and contiguity", () => {
    const capabilities = new Map<number, number>();
    for (const { ccode, year, cinc } of rowsOf(sources, "nmc"))
      if (cinc !== null) capabilities.set(yearKey(Number(ccode), Number(year)), Number(cinc));
    const contiguity = new Map<number, Set<number>>();
    for (const { ccode1, ccode2, year } of rowsOf(sources, "contiguity_years")) {
      const own = contiguity.get(Number(year)) ?? new Set<number>();
      contiguity.set(Number(year), own);
      own.add(bothKey(Number(ccode1), Number(ccode2)));
    }
    return {
      contiguity,
      capability: (code: number, year: number) => capabilities.get(yearKey(code, year)) ?? null,
      isMajor: (code: number, year: number) => majorsOf(sources, year).has(code),
    };
  });
}

const yearKey = (code: number, year: number) => code * 10_000 + year;

/** Major powers on any day of the year. */
export function majorsOf(sources: Sources, year: number): ReadonlySet<number> {
  return sources.once(`majors ${year}`, () => {
    const spells = rowsOf(sources, "cow_majors").filter(({ start, end }) => yearOf(start) <= year && yearOf(end) >= year);
    return new Set(spells.map(({ ccode }) => Number(ccode)));
  });
}

const yearOf = (day: unknown) => Number(String(day).slice(0, 4));
