/**
 * The terms on which a pledge is owed to a subject on a day: a clause with its open questions, its life and its words. Bearers
 * whom nothing tells apart share one object, so a case is decided once for all of them.
 */

import type { Ledger } from "../../ledger/ledger.ts";
import { concerned } from "../../ledger/memberships.ts";
import type { Act } from "../../model/acts.ts";
import type { StateId } from "../../model/ids.ts";
import type { Instrument, Obligation, OpenQuestion } from "../../model/instruments.ts";
import type { Finding } from "../../model/results/trace.ts";
import { disputedAct } from "../../ties/disputedDates.ts";
import { nominalOn } from "../../ties/life.ts";
import type { Day } from "../../time/day.ts";
import type { Known } from "../../time/span.ts";
import { isParty } from "../case/states.ts";
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
  readonly day: Day;
  readonly dormant: boolean;
  /** One object for all terms with the same text and patches. */
  readonly clause: Clause;
  readonly questions: readonly ReadQuestion[];
  /** The only state that these terms bind; null where open questions are none, so that the bearer does not matter. */
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
  /** Whether the state that it would help is a party. */
  readonly standing: Finding["standing"];
  /** Why the pact is nominal between the bearer and the state that it would help; null for a live one. */
  readonly nominal: Finding["nominal"];
  readonly terms: Terms;
}

/** A duty before its terms are known. */
export interface Owed extends Pick<Terms, "instrument" | "obligation" | "inForce" | "dormant">, Pick<Duty, "by" | "toward" | "entry"> {}

const STANDINGS = { true: "party", false: "protected", unknown: "disputed" } as const;

/** A function that gives each duty toward the subject its terms, one object for those that nothing tells apart. */
export function termsSharer(ledger: Ledger, subject: StateId, day: Day): (owed: Owed) => Duty {
  const standings = new Map<Instrument, Finding["standing"]>();
  const standingIn = (instrument: Instrument) => {
    const known = standings.get(instrument);
    if (known !== undefined) return known;
    const standing = STANDINGS[String(isParty(subject, { ledger, day, instrument })) as keyof typeof STANDINGS];
    standings.set(instrument, standing);
    return standing;
  };
  const clauses = new Map<string, { clause: Clause; readings: Map<OpenQuestion, readonly Clause[]> }>();
  const shared = new Map<string, Terms>();
  return ({ instrument, obligation, by, toward, entry, inForce, dormant }) => {
    const pair = { by, toward };
    const id = `${instrument.id}#${obligation.id}`;
    const text = `${id} ${instrument.modifiers === undefined ? "" : patchesOn(instrument, obligation, pair, day)}`;
    const open = instrument.open === undefined ? [] : questionsOn(instrument, obligation, pair, day);
    const bearer = open.length > 0 ? by : null;
    const disputed = inForce === "unknown" ? disputedAct(instrument, [by, toward ?? subject], day) : null;
    const key = `${text} ${bearer ?? ""} ${inForce} ${disputed === null ? "" : instrument.acts.indexOf(disputed)} ${dormant}`;
    let terms = shared.get(key);
    if (terms === undefined) {
      const known = clauses.get(text) ?? { clause: clauseOn(instrument, obligation, pair, day), readings: new Map() };
      clauses.set(text, known);
      const questions = open.map((question): ReadQuestion => {
        const read = known.readings.get(question) ?? question.readings.map((reading) => readAs(known.clause, reading));
        known.readings.set(question, read);
        const slots = slotsChanged(question);
        return { question, slots, wanted: withDependants(slots), clauses: read };
      });
      terms = { instrument, obligation, inForce, disputed, day, dormant, clause: known.clause, questions, bearer };
      shared.set(key, terms);
    }
    const nominal = instrument.life === undefined ? null : nominalOn(instrument, [by, toward ?? subject], day);
    const argued = disputed !== null && concerned(disputed).includes(subject);
    return { id: `${id}:${by}>${subject}`, by, toward, entry, standing: argued ? "disputed" : standingIn(instrument), nominal, terms };
  };
}

function patchesOn(instrument: Instrument, obligation: Obligation, pair: Pick<Duty, "by" | "toward">, day: Day): string {
  return modifiersOn(instrument, obligation, pair, day)
    .map((patch) => instrument.modifiers?.indexOf(patch))
    .join(",");
}
