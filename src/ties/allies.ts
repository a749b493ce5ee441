/** Allies by a rule. The rule is data; here is only how one is applied. */
import type { Ledger } from "../ledger/ledger.ts";
import type { StateId } from "../model/ids.ts";
import type { Obligation } from "../model/instruments.ts";
import type { Tie } from "../model/results/ties.ts";
import type { AllyRule } from "../model/rules.ts";
import type { Day } from "../time/day.ts";
import { and, type Known, not, reachedBy, requireSpan } from "../time/span.ts";
import { type TieSpan, tieSpansWith } from "./tieSpans.ts";
import { gradeOf, inForceOn, rowOf } from "./ties.ts";

export interface Allies {
  /** Allies by the rule, sorted by key. */
  readonly states: readonly StateId[];
  /** Would count, but an entry into force or a day is not known. */
  readonly notKnown: readonly StateId[];
  /** Would count, but for a pact that nobody ended and nobody used. */
  readonly dormant: readonly StateId[];
  /** The ties that make them allies: those of `states` only. */
  readonly ties: readonly Tie[];
  /** The ties behind `notKnown` and `dormant`. */
  readonly doubtful: readonly Tie[];
}

/** Whom the rule makes an ally of `state` on the day. A state counts once, by its surest tie. */
export function alliesBy(ledger: Ledger, rule: AllyRule, state: StateId, day: Day): Allies {
  const sure = new Map<StateId, Tie[]>();
  const notKnown = new Set<StateId>();
  const dormant = new Set<StateId>();
  const unsure = new Map<StateId, Tie[]>();
  for (const span of tieSpansWith(ledger, state)) {
    if (!counts(rule, span, state)) continue;
    const bound = boundOn(rule, span, day);
    if (bound === false) continue;
    const other = span.owedBy === state ? span.owedTo : span.owedBy;
    const tie = rowOf(span, day, bound);
    if (tie.dormant || bound === "unknown") unsure.set(other, [...(unsure.get(other) ?? []), tie]);
    if (tie.dormant) dormant.add(other);
    else if (bound === "unknown") notKnown.add(other);
    else sure.set(other, [...(sure.get(other) ?? []), tie]);
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

function counts(rule: AllyRule, span: TieSpan, state: StateId): boolean {
  return (rule.direction === "either" || (rule.direction === "owes") === (span.owedBy === state)) && isRead(rule, span);
}

/** Is it a tie of the kind that the rule reads, whichever way it runs? */
export function isRead(rule: AllyRule, { instrument, obligation, owedTo, membership }: TieSpan): boolean {
  return (
    !isAboutOthers(obligation, owedTo) &&
    rule.types.includes(obligation.type) &&
    rule.grades.includes(gradeOf(instrument, obligation)) &&
    (rule.instruments === undefined || rule.instruments.includes(instrument.id)) &&
    (rule.kinds === undefined || rule.kinds.includes(instrument.kind)) &&
    (rule.tiers === undefined || obligation.type !== "partnership" || rule.tiers.some((word) => membership.tier?.includes(word)))
  );
}

/** A promise among guarantors about a third state makes none of them the other's ally. */
function isAboutOthers({ about }: Obligation, owedTo: StateId): boolean {
  if (about === undefined) return false;
  const named = [about].flat();
  return named.every((one) => typeof one === "string" && /^[A-Z]{3}$/.test(one)) && !named.includes(owedTo);
}

/** Is it a tie on the day, counted as the rule counts: in force, or signed? */
export function boundOn(rule: AllyRule, span: TieSpan, day: Day): Known {
  const inForce = inForceOn(span, day);
  if (rule.bound === "in-force" || inForce === true) return inForce;
  const running = not(span.until === null ? false : reachedBy(span.until.span, day));
  return and(signedBy(span, day), running);
}

/** Had both ends signed or joined by the day? A state that signed nothing is taken along by the other. */
function signedBy({ instrument, owedBy, owedTo }: TieSpan, day: Day): Known {
  const first = (state: StateId): Known => {
    const dates = instrument.acts.filter(
      (act) =>
        act.date !== null &&
        [...(act.by ?? []), ...(act.for ?? [])].includes(state) &&
        ["signed", "acceded", "joined", "entered-into-force", "applied", "succeeded"].includes(act.act),
    );
    const [earliest] = dates.map(({ date }) => requireSpan(date as string)).sort((a, b) => (a.earliest < b.earliest ? -1 : 1));
    return earliest === undefined ? true : reachedBy(earliest, day);
  };
  return and(first(owedBy), first(owedTo));
}
