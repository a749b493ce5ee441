/**
 * Pledges of third states that bear on an attack by one state on another: whether any is bound to defend the one attacked, to help the one
 * that attacks, or to keep out of its way. From a copy of ATOP they are read as promises to the state; from the ledger by its law engine,
 * as duties that this very attack, at the homeland, on 1 July, calls on without an open question.
 */
import { calledOn } from "../../law/outcome/calledOn.ts";
import { standingsToward, statesByStanding } from "../../law/outcome/defenders.ts";
import type { OwnColumns } from "../../model/ownTables.ts";
import type { Day } from "../../time/day.ts";
import { pairKey, rowsOf, type Sources } from "./sources.ts";
import { stateNumbered } from "./wars.ts";

export type Pledges = "atop" | "ledger";

/** 1 or 0 for each effect: the attacked has defenders, the attacker has offensive help, others must keep out of the attacker's way. */
export type Bound = (attacker: number, attacked: number) => readonly [number, number, number];

const TYPES = ["defence", "offence", "neutrality"] as const;

export const pledgeReads = (pledges: Pledges): OwnColumns =>
  pledges === "atop" ? { atop_dyad_years: ["ccode1", "ccode2", "year", ...TYPES] } : {};

/** The pledges of a year. */
export function pledgesIn(sources: Sources, pledges: Pledges, year: number, members: readonly number[]): Bound {
  return pledges === "atop" ? atopPledges(sources, year, members) : ledgerPledges(sources, year, members);
}

function atopPledges(sources: Sources, year: number, members: readonly number[]): Bound {
  const given = sources
    .once("pledges of ATOP", () => {
      const years = new Map<number, Record<(typeof TYPES)[number], [number, number][]>>();
      for (const row of rowsOf(sources, "atop_dyad_years")) {
        const own = years.get(Number(row["year"])) ?? { defence: [], offence: [], neutrality: [] };
        years.set(Number(row["year"]), own);
        for (const type of TYPES) if (row[type] === true) own[type].push([Number(row["ccode1"]), Number(row["ccode2"])]);
      }
      return years;
    })
    .get(year);
  const inSystem = new Set(members);
  const [defence, offence, neutrality] = TYPES.map((type) => {
    const promisors = new Map<number, Set<number>>();
    for (const [from, to] of given?.[type] ?? []) {
      if (!inSystem.has(from)) continue;
      const own = promisors.get(to);
      if (own === undefined) promisors.set(to, new Set([from]));
      else own.add(from);
    }
    return promisors;
  });
  /** Whether a state other than `not` has promised. */
  const any = (promisors: Map<number, Set<number>> | undefined, to: number, not: number) => {
    const own = promisors?.get(to);
    return own !== undefined && (own.size > 1 || !own.has(not)) ? 1 : 0;
  };
  return (attacker, attacked) => [any(defence, attacked, attacker), any(offence, attacker, attacked), any(neutrality, attacker, attacked)];
}

function ledgerPledges(sources: Sources, year: number, members: readonly number[]): Bound {
  const { ledger } = sources;
  const kept = sources.once("pledges of the ledger", () => new Map<number, Map<number, readonly [number, number, number]>>());
  const own = kept.get(year) ?? new Map<number, readonly [number, number, number]>();
  kept.set(year, own);
  const day = `${year}-07-01` as Day;
  const states = new Map(members.map((code) => [code, stateNumbered(sources, code, day)]));
  return (attacker, attacked) => {
    const key = pairKey(attacker, attacked);
    const before = own.get(key);
    if (before !== undefined) return before;
    const [by, on] = [states.get(attacker) ?? null, states.get(attacked) ?? null];
    const found = by === null || on === null ? NONE : boundOf(calledOn(ledger, by, on, day), [by, on]);
    own.set(key, found);
    return found;
  };
}

const NONE = [0, 0, 0] as const;

function boundOf(called: ReturnType<typeof calledOn>, both: Parameters<typeof standingsToward>[2]): readonly [number, number, number] {
  const ofTarget = statesByStanding(standingsToward("target", called, both));
  const ofInitiator = statesByStanding(standingsToward("initiator", called, both));
  return [ofTarget.obliged.length > 0 ? 1 : 0, ofInitiator.obliged.length > 0 ? 1 : 0, ofTarget.barred.length > 0 ? 1 : 0];
}
