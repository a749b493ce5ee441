/**
 * The terms on which a pledge is owed to a subject on a day: a clause with its open questions, its life and its words. Bearers
 * whom nothing tells apart share one object, so a case is decided once for all of them.
 */

import type { Ledger } from "../../ledger/ledger.ts";
import { concerned, turnsOnEnd } from "../../ledger/memberships.ts";
import type { Act } from "../../model/acts.ts";
import type { StateId } from "../../model/ids.ts";
import type { Instrument, Obligation, OpenQuestion } from "../../model/instruments.ts";
import type { Finding } from "../../model/results/trace.ts";
import { disputedAct, disputedReadings } from "../../ties/disputedDates.ts";
import { nominalOn } from "../../ties/life.ts";
import { gradeOf } from "../../ties/tieRows.ts";
import type { Day } from "../../time/day.ts";
import type { Known } from "../../time/span.ts";
import { isParty } from "../case/states.ts";
import { isHelp } from "./help.ts";
import { readsBearer } from "./readsBearer.ts";
import { type Clause, clauseOn, modifiersOn, questionsOn, readAs, type SlotName, slotsChanged, withDependants } from "./slots.ts";

/** An open question with the clause as each of its readings has it. */
export interface ReadQuestion {
  readonly question: OpenQuestion;
  /** The slots that its readings change. */
  readonly slots: readonly SlotName[];
  /** These with the slots that depend on them. */
  readonly wanted: readonly SlotName[];
  readonly clauses: readonly Clause[];
}

export interface Terms {
  readonly instrument: Instrument;
  readonly obligation: Obligation;
  readonly inForce: Known;
  /** Where it is not settled whether it was in force: the act on whose date sources disagree; null where none is known. */
  readonly disputed: Act | null;
  /** Whether it had begun, and only its end leaves it unsettled. */
  readonly endOpen: boolean;
  readonly day: Day;
  readonly dormant: boolean;
  /** One object for all terms with the same text and patches. */
  readonly clause: Clause;
  readonly questions: readonly ReadQuestion[];
  /** The only state that these terms bind; null where the bearer does not matter: it holds no reading of an open question, and no condition is about it. */
  readonly bearer: StateId | null;
}

export interface Duty {
  /** The key of the row that shows it. */
  readonly id: string;
  readonly by: StateId;
  /** Null where it is owed to the parties about the subject. */
  readonly toward: StateId | null;
  /** The act from which it runs: the entry into force, the accession, the designation. */
  readonly entry: Act;
  /** The standing of the state that it would help. */
  readonly standing: Finding["standing"];
  /** Why the pact is nominal between the bearer and the state that it would help; null for a live one. */
  readonly nominal: Finding["nominal"];
  readonly terms: Terms;
}

/** A duty before its terms are known. */
export interface Owed extends Pick<Terms, "instrument" | "obligation" | "inForce" | "dormant">, Pick<Duty, "by" | "toward" | "entry"> {}

const STANDINGS = { true: "party", false: "protected", unknown: "not-known" } as const;

/** The standing of a state in an instrument; a clause that does not help it only concerns one that is no party. */
function standingOf(ledger: Ledger, instrument: Instrument, subject: StateId, day: Day): Finding["standing"] {
  const act = disputedAct(instrument, [subject], day);
  if (act !== null && concerned(act).includes(subject))
    return disputedReadings(act, day).some(({ governments }) => governments === true) ? "two-governments" : "disputed";
  const known = isParty(subject, { ledger, day, instrument });
  if (known === "unknown" && turnsOnEnd(ledger.memberships(instrument), [subject], day)) return "end-not-known";
  return STANDINGS[String(known) as keyof typeof STANDINGS];
}

/** A function that gives each duty toward the subject its terms, one object for those that nothing tells apart. */
export function termsSharer(ledger: Ledger, subject: StateId, day: Day): (owed: Owed) => Duty {
  const standings = new Map<Instrument, Finding["standing"]>();
  const standingUnder = ({ instrument, obligation, clause: { slots } }: Terms) => {
    const known = standings.get(instrument);
    const standing = known ?? standingOf(ledger, instrument, subject, day);
    if (known === undefined) standings.set(instrument, standing);
    const helps = isHelp({ type: obligation.type, does: slots.response?.does ?? null });
    // A statement of policy about a class of states protects none of them.
    const political = obligation.about !== undefined && gradeOf(instrument, obligation) === "principle";
    return standing === "protected" && (!helps || political) ? "concerned" : standing;
  };
  const clauses = new Map<string, { clause: Clause; readings: Map<OpenQuestion, readonly Clause[]> }>();
  const shared = new Map<string, Terms>();
  return ({ instrument, obligation, by, toward, entry, inForce, dormant }) => {
    const pair = { by, toward };
    const id = `${instrument.id}#${obligation.id}`;
    const text = `${id} ${instrument.modifiers === undefined ? "" : patchesOn(instrument, obligation, pair, day)}`;
    const open = instrument.open === undefined ? [] : questionsOn(instrument, obligation, pair, day);
    const known = clauses.get(text) ?? { clause: clauseOn(instrument, obligation, pair, day), readings: new Map() };
    clauses.set(text, known);
    const bearer = open.some((question) => isHeldBy(question, by)) || readsBearer(known.clause) ? by : null;
    const asked = open.map((question) => instrument.open?.indexOf(question)).join(",");
    const disputed = inForce === "unknown" ? disputedAct(instrument, [by, toward ?? subject], day) : null;
    const endOpen = inForce === "unknown" && turnsOnEnd(ledger.memberships(instrument), [by, toward ?? subject], day);
    const life = `${inForce} ${endOpen} ${disputed === null ? "" : instrument.acts.indexOf(disputed)} ${dormant}`;
    const key = `${text} ${asked} ${bearer ?? ""} ${life}`;
    let terms = shared.get(key);
    if (terms === undefined) {
      const questions = open.map((question): ReadQuestion => {
        const read = known.readings.get(question) ?? question.readings.map((reading) => readAs(known.clause, reading));
        known.readings.set(question, read);
        const slots = slotsChanged(question);
        return { question, slots, wanted: withDependants(slots), clauses: read };
      });
      terms = { instrument, obligation, inForce, disputed, endOpen, day, dormant, clause: known.clause, questions, bearer };
      shared.set(key, terms);
    }
    const nominal = instrument.life === undefined ? null : nominalOn(instrument, [by, toward ?? subject], day);
    return { id: `${id}:${by}>${subject}`, by, toward, entry, standing: standingUnder(terms), nominal, terms };
  };
}

/** Whether the state itself holds a reading, by which it may be bound. */
const isHeldBy = ({ readings }: OpenQuestion, state: StateId): boolean =>
  readings.some(({ "held-by": heldBy = [] }) => heldBy.includes(state));

function patchesOn(instrument: Instrument, obligation: Obligation, pair: Pick<Duty, "by" | "toward">, day: Day): string {
  return modifiersOn(instrument, obligation, pair, day)
    .map((patch) => instrument.modifiers?.indexOf(patch))
    .join(",");
}
