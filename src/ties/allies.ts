/** Allies by a rule. The rule is data; this file only applies it. */
import type { Ledger } from "../ledger/ledger.ts";
import { concerned, effectOf } from "../ledger/memberships.ts";
import { runsBetweenStates } from "../ledger/states.ts";
import type { Act } from "../model/acts.ts";
import type { StateId } from "../model/ids.ts";
import type { AllyRule } from "../model/rules.ts";
import type { Day } from "../time/day.ts";
import { and, type Known, not, reachedBy, requireSpan, type Span } from "../time/span.ts";
import { isAboutOthers } from "./aboutOthers.ts";
import { isGuarantee } from "./guarantee.ts";
import { runsOtherwise } from "./otherwise.ts";
import { type Tie, tiesOfTypes, tiesWith } from "./tie.ts";
import { gradeOf, inForceOn, isSuspendedOn, type TieRow, tieRow } from "./tieRows.ts";

export interface Allies {
  /** Allies by the rule, sorted by key. */
  readonly states: readonly StateId[];
  /** States that would count if an entry into force or a day were known. */
  readonly notKnown: readonly StateId[];
  /** States that would count but for a dormant pact. */
  readonly dormant: readonly StateId[];
  /** States that do not count, and would by another reading of a disputed beginning or end. */
  readonly otherwise: readonly StateId[];
  /** The ties that make `states` allies. */
  readonly ties: readonly TieRow[];
  /** The ties behind `notKnown` and `dormant`. */
  readonly doubtful: readonly TieRow[];
}

/** The states that the rule makes allies of `state` on the day. A state counts once, by its most certain tie. */
export function alliesBy(ledger: Ledger, rule: AllyRule, state: StateId, day: Day): Allies {
  const sure = new Map<StateId, TieRow[]>();
  const notKnown = new Set<StateId>();
  const dormant = new Set<StateId>();
  const otherwise = new Set<StateId>();
  const unsure = new Map<StateId, TieRow[]>();
  for (const tie of tiesUnder(ledger, rule, state)) {
    const bound = boundOn(rule, tie, day);
    const other = tie.owedBy === state ? tie.owedTo : tie.owedBy;
    if (bound === false) {
      if (rule.bound === "in-force" && runsOtherwise(ledger, tie, day)) otherwise.add(other);
      continue;
    }
    if (!runsBetweenStates(ledger, tie, day)) continue;
    const row = tieRow(tie, day, bound);
    if (row.dormant || bound === "unknown") unsure.set(other, [...(unsure.get(other) ?? []), row]);
    if (row.dormant) dormant.add(other);
    else if (bound === "unknown") notKnown.add(other);
    else sure.set(other, [...(sure.get(other) ?? []), row]);
  }
  const rest = (found: ReadonlySet<StateId>) => [...found].filter((one) => !sure.has(one)).sort();
  const states = [...sure.keys()].sort();
  return {
    states,
    notKnown: rest(notKnown),
    dormant: rest(dormant),
    otherwise: rest(otherwise).filter((one) => !notKnown.has(one)),
    ties: states.flatMap((one) => sure.get(one) ?? []),
    doubtful: rest(new Set(unsure.keys())).flatMap((one) => unsure.get(one) ?? []),
  };
}

/** The ties of a state that the rule reads, in its direction, whenever they ran. */
export function tiesUnder(ledger: Ledger, rule: AllyRule, state: StateId): Tie[] {
  return tiesWith(ledger, state).filter((tie) => counts(rule, tie, state));
}

/** The same ties, of the rule's types alone: quicker where every state is asked about. */
export function tiesRead(ledger: Ledger, rule: AllyRule, state: StateId): Tie[] {
  return tiesOfTypes(ledger, state, rule.types).filter((tie) => counts(rule, tie, state));
}

function counts(rule: AllyRule, tie: Tie, state: StateId): boolean {
  return (rule.direction === "either" || (rule.direction === "owes") === (tie.owedBy === state)) && isRead(rule, tie);
}

/** Whether the rule reads this kind of tie, in either direction. */
export function isRead(rule: Pick<AllyRule, "types" | "grades" | "instruments" | "kinds" | "tiers" | "guarantees">, tie: Tie): boolean {
  const { instrument, obligation, owedTo, membership } = tie;
  return (
    (rule.guarantees !== false || !isGuarantee(tie)) &&
    !isAboutOthers(obligation, owedTo) &&
    rule.types.includes(obligation.type) &&
    rule.grades.includes(gradeOf(instrument, obligation)) &&
    (rule.instruments === undefined || rule.instruments.includes(instrument.id)) &&
    (rule.kinds === undefined || rule.kinds.includes(instrument.kind)) &&
    (rule.tiers === undefined || obligation.type !== "partnership" || rule.tiers.some((word) => membership.tier?.includes(word)))
  );
}

/** Whether the rule counts the tie on the day: from entry into force, or from signature. */
export function boundOn(rule: Pick<AllyRule, "bound">, tie: Tie, day: Day): Known {
  const inForce = inForceOn(tie, day);
  if (rule.bound === "in-force" || inForce === true) return inForce;
  const running = not(tie.until === null ? false : reachedBy(tie.until.span, day));
  return and(and(reachedBy(signedSpan(tie), day), running), not(isSuspendedOn(tie, day)));
}

const SIGNING: readonly string[] = ["signed", "acceded", "joined", "entered-into-force", "applied", "succeeded"];

/**
 * The days between which both sides have signed or joined and the clause has begun. A state that signed nothing follows the
 * other. A state that left and came back is counted from the act by which it came back.
 */
export function signedSpan({ instrument, obligation, owedBy, owedTo, since }: Tie): Span {
  const over = lastEnd(instrument.acts, [owedBy, owedTo], since.span.earliest);
  const first = (state: StateId): Span[] => {
    const spans = instrument.acts.flatMap((act) => {
      if (act.date === null || !SIGNING.includes(act.act) || ![...(act.by ?? []), ...(act.for ?? [])].includes(state)) return [];
      const span = requireSpan(act.date);
      return span.latest < over ? [] : [span];
    });
    return spans.length === 0 ? [] : [spans.reduce((best, one) => (one.earliest < best.earliest ? one : best))];
  };
  const from = obligation.versions[0]?.from;
  const spans = [...first(owedBy), ...first(owedTo), ...(from === undefined ? [] : [requireSpan(from)])];
  if (spans.length === 0) return since.span;
  const last = (end: keyof Span) => spans.map((one) => one[end]).reduce((best, one) => (one > best ? one : best));
  return { earliest: last("earliest"), latest: last("latest") };
}

/** The day on which an earlier membership of one of the states had ended, before the day; empty if there was none. */
function lastEnd(acts: readonly Act[], states: readonly StateId[], before: Day): string {
  return acts.reduce((last, act) => {
    if (act.date === null || effectOf(act) !== "ends") return last;
    const named = concerned(act);
    if (named.length > 0 && !states.some((state) => named.includes(state))) return last;
    const { latest } = requireSpan(act.date);
    return latest <= before && latest > last ? latest : last;
  }, "");
}
