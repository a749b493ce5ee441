/** The ties of one year among members of the state system, from the ledger or from a copy of ATOP, in one shape. */
import { type Ledger, requireRule } from "../../ledger/ledger.ts";
import { eachOne, rowOf } from "../../measures/graph/relation.ts";
import { type DayNetwork, networksOn } from "../../measures/network.ts";
import type { TieSource } from "../../model/literature.ts";
import type { OwnColumns } from "../../model/ownTables.ts";
import type { Day } from "../../time/day.ts";
import { membersByYear, rowsOf, type Sources } from "./sources.ts";

/** Ties of a year between states by key: the ledger's keys, or numbers as text. */
export interface YearTies {
  readonly states: readonly string[];
  /** The partners of each state that has any. */
  readonly partners: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The ties that are known, and with those whose dates the ledger does not know. */
export interface DatedTies {
  readonly known: YearTies;
  readonly withUnknown: YearTies;
}

const isLedger = (ties: TieSource): ties is Extract<TieSource, { rule: string }> => "rule" in ties;

export const usesLedger = ({ ties }: { readonly ties: TieSource }): boolean => isLedger(ties);

export function tieReads(ties: TieSource): OwnColumns {
  return isLedger(ties) ? {} : { cow_state_years: ["ccode", "year"], atop_dyad_years: ["ccode1", "ccode2", "year", ...ties.atop] };
}

/** The ties of each year, in order. */
export function tiesOfYears(sources: Sources, ties: TieSource, from: number, until: number): DatedTies[] {
  const years = Array.from({ length: until - from + 1 }, (_, index) => from + index);
  if (!isLedger(ties)) return years.map((year) => atopTies(sources, ties.atop, year));
  return sources.once(`ties by ${ties.rule} on ${ties.on} ${from}-${until}`, () => ledgerTies(sources.ledger, ties, years));
}

export function tiesOfYear(sources: Sources, ties: TieSource, year: number): DatedTies {
  const [found] = tiesOfYears(sources, ties, year, year);
  if (found === undefined) throw new Error("one year has one set of ties");
  return found;
}

function ledgerTies(ledger: Ledger, { rule, on }: { readonly rule: string; readonly on: string }, years: readonly number[]): DatedTies[] {
  const days = years.map((year) => `${year}-${on}` as Day);
  return networksOn(ledger, { rule: requireRule(ledger, rule), largestPact: null }, days).map(({ known, withUnknown }) => {
    const certain = tiesIn(known);
    return { known: certain, withUnknown: withUnknown === known ? certain : tiesIn(withUnknown) };
  });
}

function tiesIn({ states, tied }: DayNetwork): YearTies {
  const partners = new Map<string, Set<string>>();
  for (const [index, state] of states.entries()) {
    const own = new Set<string>();
    eachOne(rowOf(tied, index), (other) => own.add(states[other] ?? ""));
    if (own.size > 0) partners.set(state, own);
  }
  return { states, partners };
}

/** Pairs of members of the system between which either pledges one of the types in the year. */
function atopTies(sources: Sources, types: readonly string[], year: number): DatedTies {
  const pledged = sources.once(`atop ${types.join()}`, () => {
    const years = new Map<number, [number, number][]>();
    for (const row of rowsOf(sources, "atop_dyad_years")) {
      if (!types.some((type) => row[type] === true)) continue;
      const pairs = years.get(Number(row["year"]));
      const pair: [number, number] = [Number(row["ccode1"]), Number(row["ccode2"])];
      if (pairs === undefined) years.set(Number(row["year"]), [pair]);
      else pairs.push(pair);
    }
    return years;
  });
  const members = (membersByYear(sources).get(year) ?? []).map(String);
  const inSystem = new Set(members);
  const partners = new Map<string, Set<string>>();
  const add = (a: string, b: string) => {
    const own = partners.get(a);
    if (own === undefined) partners.set(a, new Set([b]));
    else own.add(b);
  };
  for (const [one, other] of pledged.get(year) ?? []) {
    const [a, b] = [String(one), String(other)];
    if (!inSystem.has(a) || !inSystem.has(b)) continue;
    add(a, b);
    add(b, a);
  }
  const ties = { states: members, partners };
  return { known: ties, withUnknown: ties };
}

/** The number of pairs. */
export function pairsIn({ partners }: YearTies): number {
  let ends = 0;
  for (const own of partners.values()) ends += own.size;
  return ends / 2;
}
