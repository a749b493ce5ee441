/** Allies by a rule. The rule is data; this file only applies it. */
import type { Ledger } from "../ledger/ledger.ts";
import type { StateId } from "../model/ids.ts";
import type { Obligation } from "../model/instruments.ts";
import type { AllyRule } from "../model/rules.ts";
import type { Day } from "../time/day.ts";
import { and, type Known, not, reachedBy, requireSpan } from "../time/span.ts";
import { type Tie, tiesWith } from "./tie.ts";
import { gradeOf, inForceOn, type TieRow, tieRow } from "./tieRows.ts";

export interface Allies {
  /** Allies by the rule, sorted by key. */
  readonly states: readonly StateId[];
  /** States that would count if an entry into force or a day were known. */
  readonly notKnown: readonly StateId[];
  /** States that would count but for a dormant pact. */
  readonly dormant: readonly StateId[];
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
  const unsure = new Map<StateId, TieRow[]>();
  for (const tie of tiesUnder(ledger, rule, state)) {
    const bound = boundOn(rule, tie, day);
    if (bound === false) continue;
    const other = tie.owedBy === state ? tie.owedTo : tie.owedBy;
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
    ties: states.flatMap((one) => sure.get(one) ?? []),
    doubtful: rest(new Set(unsure.keys())).flatMap((one) => unsure.get(one) ?? []),
  };
}

/** The ties of a state that the rule reads, in its direction, whenever they ran. */
export function tiesUnder(ledger: Ledger, rule: AllyRule, state: StateId): Tie[] {
  return tiesWith(ledger, state).filter((tie) => counts(rule, tie, state));
}

function counts(rule: AllyRule, tie: Tie, state: StateId): boolean {
  return (rule.direction === "either" || (rule.direction === "owes") === (tie.owedBy === state)) && isRead(rule, tie);
}

/** Whether the rule reads this kind of tie, in either direction. */
export function isRead(rule: AllyRule, { instrument, obligation, owedTo, membership }: Tie): boolean {
  return (
    !isAboutOthers(obligation, owedTo) &&
    rule.types.includes(obligation.type) &&
    rule.grades.includes(gradeOf(instrument, obligation)) &&
    (rule.instruments === undefined || rule.instruments.includes(instrument.id)) &&
    (rule.kinds === undefined || rule.kinds.includes(instrument.kind)) &&
    (rule.tiers === undefined || obligation.type !== "partnership" || rule.tiers.some((word) => membership.tier?.includes(word)))
  );
}

/** Whether the promise concerns only third states: guarantors of a third state are not each other's allies by it. */
function isAboutOthers({ about }: Obligation, owedTo: StateId): boolean {
  if (about === undefined) return false;
  const named = [about].flat();
  return named.every((one) => typeof one === "string" && /^[A-Z]{3}$/.test(one)) && !named.includes(owedTo);
}

/** Whether the rule counts the tie on the day: from entry into force, or from signature. */
export function boundOn(rule: AllyRule, tie: Tie, day: Day): Known {
  const inForce = inForceOn(tie, day);
  if (rule.bound === "in-force" || inForce === true) return inForce;
  const running = not(tie.until === null ? false : reachedBy(tie.until.span, day));
  return and(signedBy(tie, day), running);
}

const SIGNING: readonly string[] = ["signed", "acceded", "joined", "entered-into-force", "applied", "succeeded"];

/** Whether both sides had signed or joined by the day. A state that signed nothing follows the other. */
function signedBy({ instrument, owedBy, owedTo }: Tie, day: Day): Known {
  const first = (state: StateId): Known => {
    const dates = instrument.acts.filter(
      (act) => act.date !== null && [...(act.by ?? []), ...(act.for ?? [])].includes(state) && SIGNING.includes(act.act),
    );
    const [earliest] = dates.map(({ date }) => requireSpan(date as string)).sort((a, b) => (a.earliest < b.earliest ? -1 : 1));
    return earliest === undefined ? true : reachedBy(earliest, day);
  };
  return and(first(owedBy), first(owedTo));
}
