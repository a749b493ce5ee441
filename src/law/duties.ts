/** The duties that a subject's misfortune can call on: those owed to it, and those owed to others about it. */
import type { Ledger } from "../ledger/ledger.ts";
import { memoByDay } from "../ledger/memoByDay.ts";
import type { StateId } from "../model/ids.ts";
import type { Instrument } from "../model/instruments.ts";
import { PACT_TYPES } from "../model/vocabulary.ts";
import { tiesOf, tiesWith } from "../ties/tie.ts";
import { inForceOn, isDormant } from "../ties/tieRows.ts";
import type { Day } from "../time/day.ts";
import { type Known, or } from "../time/span.ts";
import { clauseOf, type Duty, dutyKeys } from "./decide.ts";

import type { Kept } from "./reuse.ts";
import type { Run } from "./runs.ts";
import { isState } from "./stateTests.ts";

const PACTS: readonly string[] = PACT_TYPES;

/** Duties toward one state on one day, with what was made of them in one case and serves in the next. */
export interface Duties {
  /** What may call on others to act, to consult, to stay out. */
  readonly helps: readonly Duty[];
  /** Promises not to do that read nothing of a case. */
  readonly steady: readonly Duty[];
  /** Promises not to do that have an area, a condition, an exception or an open reading. */
  readonly reading: readonly Duty[];
  /** Steady and reading ones by who made them. */
  readonly promisesOf: ReadonlyMap<StateId, readonly Duty[]>;
  /** The rows of the steady ones, by the side that the state is on; filled when first asked for. */
  readonly standing: { target?: Run; initiator?: Run };
  /** What cases share of the others, as `reuse.ts` says. */
  readonly kept: Kept;
}

/** Duties in force on the day, or not known to be, that are owed to the subject or about it. */
export function dutiesToward(ledger: Ledger, subject: StateId, day: Day): Duties {
  return memoByDay(ledger, `duties ${subject}`, day, () => {
    const all = sharingKeys(dutiesOn(ledger, subject, day));
    const promises = all.filter(({ obligation }) => obligation.type === "nonaggression");
    const steady = promises.filter((duty) => isSteady(duty, day));
    return {
      helps: all.filter(({ obligation }) => obligation.type !== "nonaggression"),
      steady,
      reading: promises.filter((duty) => !steady.includes(duty)),
      promisesOf: groupBy(promises, ({ by }) => by),
      standing: {},
      kept: new Map(),
    };
  });
}

function groupBy<K, T>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}

function isSteady(duty: Duty, day: Day): boolean {
  const { clause, questions } = clauseOf(duty, day);
  const { area, requires, except } = clause.slots;
  return area === undefined && requires === undefined && except === undefined && questions.length === 0;
}

function dutiesOn(ledger: Ledger, subject: StateId, day: Day): Duty[] {
  const owed = ledger.memo(`owed ${subject}`, () =>
    tiesWith(ledger, subject).filter(({ owedTo, obligation }) => owedTo === subject && PACTS.includes(obligation.type)),
  );
  const found = new Map<string, Duty>();
  for (const span of owed) {
    const { instrument, obligation, owedBy } = span;
    // A clause about another's misfortune is owed to the subject only where the subject is that other.
    if (obligation.about !== undefined && isState(obligation.about, subject, { ledger, day, instrument }) === "no") continue;
    const inForce = inForceOn(span, day);
    if (inForce === false) continue;
    const key = `${instrument.id} ${obligation.id} ${owedBy}`;
    const before = found.get(key);
    found.set(
      key,
      keyed(
        {
          instrument,
          obligation,
          by: owedBy,
          toward: subject,
          inForce: before === undefined ? inForce : or(before.inForce, inForce),
          dormant: isDormant(instrument, day),
        },
        subject,
        day,
      ),
    );
  }
  for (const duty of dutiesAbout(ledger, subject, day)) {
    const key = `${duty.instrument.id} ${duty.obligation.id} ${duty.by}`;
    if (!found.has(key)) found.set(key, duty);
  }
  return [...found.values()].sort(byPlace);
}

/** Duties among others that this state's misfortune calls on. */
function dutiesAbout(ledger: Ledger, subject: StateId, day: Day): Duty[] {
  const holding = ledger.memo("instruments with about", () =>
    ledger.data.instruments.filter(({ obligations }) => obligations.some(({ about, type }) => about !== undefined && PACTS.includes(type))),
  );
  return holding.flatMap((instrument) =>
    instrument.obligations.flatMap((obligation) => {
      if (obligation.about === undefined || !PACTS.includes(obligation.type)) return [];
      if (isState(obligation.about, subject, { ledger, day, instrument }) === "no") return [];
      return bearersOn(ledger, instrument, obligation.id, subject, day).map(
        ({ by, inForce }): Duty =>
          keyed({ instrument, obligation, by, toward: null, inForce, dormant: isDormant(instrument, day) }, subject, day),
      );
    }),
  );
}

function keyed(duty: Omit<Duty, "id" | "key" | "clauseKey" | "settled">, subject: StateId, day: Day): Duty {
  return { ...duty, ...dutyKeys(duty, subject, day), settled: {} };
}

/** Duties of one decision share the very string of its key, so that looking it up compares no letters. */
function sharingKeys(duties: readonly Duty[]): Duty[] {
  const known = new Map<string, string>();
  return duties.map((duty) => {
    const key = known.get(duty.key) ?? duty.key;
    known.set(key, key);
    return { ...duty, key };
  });
}

/** By type, instrument, bearer, obligation: the order of a trace within one status. */
function byPlace(a: Duty, b: Duty): number {
  return (
    PACTS.indexOf(a.obligation.type) - PACTS.indexOf(b.obligation.type) ||
    compare(a.instrument.id, b.instrument.id) ||
    compare(a.by, b.by) ||
    compare(a.obligation.id, b.obligation.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Who owes the obligation to anybody on the day: once each. */
function bearersOn(
  ledger: Ledger,
  instrument: Instrument,
  obligation: string,
  subject: StateId,
  day: Day,
): { by: StateId; inForce: Known }[] {
  const spans = ledger.memo(`all ties ${instrument.id}`, () => tiesOf(ledger, instrument));
  const bearers = new Map<StateId, Known>();
  for (const span of spans) {
    if (span.obligation.id !== obligation || span.owedBy === subject) continue;
    bearers.set(span.owedBy, or(bearers.get(span.owedBy) ?? false, inForceOn(span, day)));
  }
  return [...bearers].filter(([, inForce]) => inForce !== false).map(([by, inForce]) => ({ by, inForce }));
}
