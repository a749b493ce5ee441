/**
 * The facts that an audit samples: every act and every version of a clause in the instruments, and every membership computed from
 * the acts. Each has its stratum: how it was checked, whether it holds on the ledger's last day, and its kind.
 */
import type { Act } from "../../model/acts.ts";
import type { Version } from "../../model/clauses.ts";
import type { Checked, Ref } from "../../model/evidence.ts";
import type { StateId } from "../../model/ids.ts";
import type { Instrument, Obligation } from "../../model/instruments.ts";
import { type Phrase, phrase } from "../../model/phrase.ts";
import { MARKS, PACT_TYPES } from "../../model/vocabulary.ts";
import { requireSpan } from "../../time/span.ts";
import type { Ledger } from "../ledger.ts";
import { type Membership, runsOn } from "../memberships.ts";

/** The populations that can be sampled: all facts, or those of the instruments with a promise of help in war, neutrality, nonaggression or consultation. */
export const POPULATIONS = ["all", "security"] as const;
export type Population = (typeof POPULATIONS)[number];

export const AUDITED = ["act", "clause", "membership"] as const;
export type Audited = (typeof AUDITED)[number];

/** A group of facts that is sampled by itself. */
export interface Stratum {
  readonly mark: Checked;
  /** Whether the fact holds on the ledger's last day; of an act, whether its instrument is then in force. */
  readonly inForce: boolean;
  readonly fact: Audited;
}

export interface AuditFact extends Stratum {
  /** `<instrument>/acts.3`, `<instrument>/<obligation>.0` or `<instrument>/members.TUR.0`. */
  readonly id: string;
  readonly instrument: Instrument;
  /** Asks for the coded value without giving it. */
  readonly question: Phrase;
  readonly refs: readonly Ref[];
  /** The coded value. */
  readonly value: Readonly<Record<string, unknown>>;
}

/** The facts of a population, in the order of the ledger; cached. */
export function auditFacts(ledger: Ledger, of: Population): readonly AuditFact[] {
  return ledger.memo(`audit facts, ${of}`, () =>
    of === "all"
      ? ledger.data.instruments.flatMap((instrument) => factsOf(ledger, instrument))
      : auditFacts(ledger, "all").filter(({ instrument }) => isPact(instrument)),
  );
}

const isPact = ({ obligations }: Instrument): boolean => obligations.some(({ type }) => PACT_TYPES.some((one) => one === type));

/** The key of a stratum, for grouping. */
export const stratumKey = ({ mark, inForce, fact }: Stratum): string => `${mark} ${inForce ? "in-force" : "ended"} ${fact}`;

function factsOf(ledger: Ledger, instrument: Instrument): AuditFact[] {
  const members = ledger.memberships(instrument);
  const inForce = members.some((member) => runsOn(member, ledger.version.verifiedThrough) === true);
  return [
    ...instrument.acts.map((act, index) => actFact(instrument, act, index, inForce)),
    ...instrument.obligations.flatMap((obligation) =>
      obligation.versions.map((_, index) => clauseFact(ledger, instrument, obligation, index, inForce)),
    ),
    ...membershipFacts(ledger, instrument, members),
  ];
}

const statesIn = (act: Act): StateId[] => [...(act.by ?? []), ...(act.for ?? [])];

/** An act alone of its kind is asked for its day and its states; one of several is told apart by its states. */
function actFact(instrument: Instrument, act: Act, index: number, inForce: boolean): AuditFact {
  const alike = instrument.acts.filter((one) => one.act === act.act);
  const who = statesIn(act);
  const twins = alike.filter((one) => statesIn(one).join() === who.join());
  const { act: _kind, ref, note: _note, readings: _readings, ...value } = act;
  return {
    id: `${instrument.id}/acts.${index}`,
    instrument,
    mark: ref.checked,
    inForce,
    fact: "act",
    question: phrase("audit-act", {
      instrument: instrument.id,
      act: act.act,
      states: alike.length === 1 ? [] : who,
      alone: alike.length === 1,
      nth: twins.indexOf(act) + 1,
      of: twins.length,
    }),
    refs: [ref],
    value,
  };
}

function clauseFact(ledger: Ledger, instrument: Instrument, obligation: Obligation, index: number, inForce: boolean): AuditFact {
  const { versions, id, note: _note, ...promise } = obligation;
  const version = versions[index] as Version;
  const { ref, quote: _quote, translated: _translated, ...slots } = version;
  const alike = instrument.obligations.filter(({ article }) => article === obligation.article);
  const day = ledger.version.verifiedThrough;
  const begun = version.from === undefined || requireSpan(version.from).earliest <= day;
  const next = versions[index + 1]?.from;
  const over =
    (next !== undefined && requireSpan(next).earliest <= day) || (version.until !== undefined && requireSpan(version.until).latest < day);
  return {
    id: `${instrument.id}/${id}.${index}`,
    instrument,
    mark: ref.checked,
    inForce: inForce && begun && !over,
    fact: "clause",
    question: phrase("audit-clause", {
      instrument: instrument.id,
      article: obligation.article,
      nth: alike.indexOf(obligation) + 1,
      of: alike.length,
      from: version.from ?? null,
    }),
    refs: [ref],
    value: { ...promise, ...slots },
  };
}

function membershipFacts(ledger: Ledger, instrument: Instrument, members: readonly Membership[]): AuditFact[] {
  const seen = new Map<StateId, number>();
  return members.map((member) => {
    const { state, standing, tier, site, start, end } = member;
    const index = seen.get(state) ?? 0;
    seen.set(state, index + 1);
    const alike = members.filter((one) => one.state === state && one.site === site);
    const refs = [start.act.ref, ...(end?.act == null ? [] : [end.act.ref])];
    return {
      id: `${instrument.id}/members.${state}.${index}`,
      instrument,
      mark: weakest(refs),
      inForce: runsOn(member, ledger.version.verifiedThrough) === true,
      fact: "membership",
      question: phrase("audit-membership", {
        instrument: instrument.id,
        state,
        site,
        nth: alike.indexOf(member) + 1,
        of: alike.length,
      }),
      refs: refs.filter((ref, at) => refs.findIndex((one) => JSON.stringify(one) === JSON.stringify(ref)) === at),
      value: {
        standing,
        tier,
        since: start.date,
        until: end === null ? null : (end.date ?? "unknown"),
        endedBy: end?.act?.act ?? end?.cause ?? null,
      },
    };
  });
}

/** The mark of the least checked of several references. */
function weakest(refs: readonly Ref[]): Checked {
  return MARKS[Math.max(...refs.map(({ checked }) => MARKS.indexOf(checked)))] ?? "unverified";
}
