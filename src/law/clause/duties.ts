/** The duties that a subject's misfortune can call on: those owed to it, and those owed to others about it. */
import { groupBy } from "../../ledger/groupBy.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { Act } from "../../model/acts.ts";
import type { StateId } from "../../model/ids.ts";
import type { Instrument } from "../../model/instruments.ts";
import { PACT_TYPES } from "../../model/vocabulary.ts";
import { inForceInLaw } from "../../ties/disputedDates.ts";
import { tiesIn } from "../../ties/tie.ts";
import { isDormant } from "../../ties/tieRows.ts";
import type { Day } from "../../time/day.ts";
import { type Known, or } from "../../time/span.ts";
import { instrumentsAboutOthers, pactsOwedTo } from "../cache/tables.ts";
import { meetsTest } from "../case/states.ts";
import { isSteady } from "./dependsOn.ts";
import { type Duty, type Owed, termsSharer } from "./terms.ts";

const PACTS: readonly string[] = PACT_TYPES;

/** Duties toward one state on one day, sorted by what they ask. */
export interface Duties {
  /** Duties to act, to consult or to stay out. */
  readonly helps: readonly Duty[];
  /** Promises of nonaggression that read the same in every case. */
  readonly steady: readonly Duty[];
  /** Promises of nonaggression with an area, a condition, an exception or an open reading. */
  readonly reading: readonly Duty[];
  /** All promises of nonaggression, by the state that made them. */
  readonly promisesOf: ReadonlyMap<StateId, readonly Duty[]>;
}

/** Duties in force on the day, or not known to be, that are owed to the subject or about it. */
export function dutiesOn(ledger: Ledger, subject: StateId, day: Day): Duties {
  const owed = new Map<string, Owed>();
  for (const one of owedTo(ledger, subject, day)) {
    const key = keyOf(one);
    const before = owed.get(key);
    const surer = before !== undefined && before.inForce === true ? before : one;
    owed.set(key, before === undefined ? one : { ...surer, inForce: or(before.inForce, one.inForce) });
  }
  for (const one of owedAbout(ledger, subject, day)) {
    // The duty among the others about the subject is the surer one if it is open whether the subject is a party.
    const before = owed.get(keyOf(one));
    if (before === undefined || (before.inForce !== true && one.inForce === true)) owed.set(keyOf(one), one);
  }
  const others = [...owed.values()].filter(({ by }) => by !== subject);
  const all = others.sort(inTraceOrder).map(termsSharer(ledger, subject, day));
  const promises = all.filter(({ terms }) => terms.obligation.type === "nonaggression");
  return {
    helps: all.filter(({ terms }) => terms.obligation.type !== "nonaggression"),
    steady: promises.filter(({ terms }) => isSteady(terms)),
    reading: promises.filter(({ terms }) => !isSteady(terms)),
    promisesOf: groupBy(promises, ({ by }) => by),
  };
}

/** One bearer of an obligation has one duty, however many ties make it. */
function keyOf({ instrument, obligation, by }: Owed): string {
  return `${instrument.id} ${obligation.id} ${by}`;
}

function owedTo(ledger: Ledger, subject: StateId, day: Day): Owed[] {
  return pactsOwedTo(ledger, subject).flatMap((tie) => {
    const { instrument, obligation, owedBy } = tie;
    const inForce = inForceInLaw(tie, day);
    if (inForce === false) return [];
    // A clause about another's misfortune is owed to the subject only where the subject is that other.
    if (obligation.about !== undefined && meetsTest(obligation.about, subject, { ledger, day, instrument }) === "no") return [];
    const entry = tie.membership.start.act;
    return [{ instrument, obligation, by: owedBy, toward: subject, entry, inForce, dormant: isDormant(instrument, day) }];
  });
}

/** Duties among others that this state's misfortune calls on. */
function owedAbout(ledger: Ledger, subject: StateId, day: Day): Owed[] {
  return instrumentsAboutOthers(ledger).flatMap((instrument) =>
    instrument.obligations.flatMap((obligation) => {
      if (obligation.about === undefined || !PACTS.includes(obligation.type)) return [];
      if (meetsTest(obligation.about, subject, { ledger, day, instrument }) === "no") return [];
      const dormant = isDormant(instrument, day);
      return bearersOn(ledger, instrument, obligation.id, subject, day).map(
        ({ by, inForce, entry }): Owed => ({ instrument, obligation, by, toward: null, entry, inForce, dormant }),
      );
    }),
  );
}

/** States that owe the obligation to anybody on the day, once each. */
function bearersOn(
  ledger: Ledger,
  instrument: Instrument,
  obligation: string,
  subject: StateId,
  day: Day,
): { by: StateId; inForce: Known; entry: Act }[] {
  const bearers = new Map<StateId, { inForce: Known; entry: Act }>();
  for (const tie of tiesIn(ledger, instrument)) {
    if (tie.obligation.id !== obligation || tie.owedBy === subject) continue;
    const runs = inForceInLaw(tie, day);
    if (runs === false) continue;
    const known = bearers.get(tie.owedBy);
    // The first tie in force tells since when, if there are several.
    if (known === undefined || (known.inForce !== true && runs === true))
      bearers.set(tie.owedBy, { inForce: or(known?.inForce ?? false, runs), entry: tie.membership.start.act });
  }
  return [...bearers].map(([by, one]) => ({ by, ...one }));
}

/** By type, instrument, bearer, obligation: the order of a trace within one status. */
function inTraceOrder(a: Owed, b: Owed): number {
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
