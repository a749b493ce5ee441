/** crisis.trace: the obligations that a case calls on, their words, who decides, and the open questions. */

import { InputError } from "../../../errors.ts";
import { aroundOf } from "../../../law/around/around.ts";
import { belligerentsIn } from "../../../law/case/sides.ts";
import { situationOf } from "../../../law/case/situation.ts";
import { inClass } from "../../../law/case/states.ts";
import { isHelp } from "../../../law/clause/help.ts";
import { answersAttack } from "../../../law/outcome/nonaggression.ts";
import { traceRounds } from "../../../law/outcome/rounds.ts";
import { type TraceBody, trace } from "../../../law/trace.ts";
import { groupBy } from "../../../ledger/groupBy.ts";
import { nearest } from "../../../ledger/nearest.ts";
import { nameOn } from "../../../ledger/states.ts";
import { coded } from "../../../model/complaints.ts";
import type { Crisis } from "../../../model/crisis.ts";
import { isTalks } from "../../../model/dutyTold.ts";
import type { StateId } from "../../../model/ids.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { UnspokenNote } from "../../../model/results/envelope.ts";
import type { Trace, UnspokenFinding } from "../../../model/results/trace.ts";
import { POSITIONS_THAT_MAY_OBLIGE } from "../../../model/vocabulary.ts";
import { POWERS } from "../../../strategy/mediators/criteria.ts";
import type { Day } from "../../../time/day.ts";
import { coverageNotes } from "../../coverageNotes.ts";
import { frame } from "../../inputs.ts";
import { isSuspended, suspensionOf } from "../../members.ts";
import { note } from "../../notes.ts";
import type { Context } from "../../operation.ts";
import { type Case, caseFields, caseOf, onlyState } from "../case.ts";
import { errorRateOf } from "../errorRate.ts";
import { withEndings } from "./endings.ts";
import { standingTalks, suspensionNotes } from "./lawNotes.ts";
import type { Input } from "./schema.ts";

export function run({ ledger }: Context, { state, all, detail: _, rounds, joins, ...rest }: Input): Unspoken<Trace> {
  const put = caseOf(ledger, rest);
  const ids = put.targets.map(({ id }) => id);
  const law = rounds > 0 ? traceRounds(ledger, put.crisis, ids, rounds, joins) : trace(ledger, put.crisis, ids);
  const body = withEndings(ledger, law, put.day);
  const only = onlyState(ledger, state, put.day);
  const kept = only === null ? body : narrowed(body, only);
  if (only !== null && put.crisis.strikes.some(({ by, on }) => by === only || on === only) && kept.obligations.length === 0) {
    throw new InputError({
      ...coded("side-of-case", { state: only }),
      what: `${only} is a side of the case`,
      where: "state",
      why: "it narrows the answer to a state that may owe help",
      todo: "name a state outside, or leave it out",
    });
  }
  return {
    kind: "trace",
    ...frame(
      ledger,
      put.day,
      [
        ...put.notes,
        ...unreadFacts(body, put.crisis),
        ...suspendedNotes(ledger, kept, put.day),
        ...suspensionNotes(ledger, new Set(belligerentsIn(put.crisis.strikes)), only, put.day),
        ...traceNotes(kept),
        ...standingTalks(kept.obligations),
      ],
      put.assumptions,
    ),
    ...caseFields(ledger, put, rest.act),
    coverage: coverageNotes(ledger, belligerentsIn(put.crisis.strikes), put.day),
    errorRate: errorRateOf(ledger),
    all,
    held: [...put.held],
    state: only === null ? null : { id: only, name: nameOn(ledger, only, put.day) },
    ...kept,
    great: greatAmong(ledger, kept, put.day),
    around: aroundOf(ledger, put.day, put.crisis.strikes, isAsStated(put.crisis) && !answersByRecord(ledger, put)),
  };
}

/** Those with a position that were great powers on the day, by the list that the ledger keeps. */
function greatAmong(ledger: Context["ledger"], { positions }: TraceBody, day: Day): StateId[] {
  const states = [...new Set(positions.map(({ state }) => state))];
  return states.filter((state) => inClass(POWERS, state, { ledger, day }) === "yes").sort();
}

/** Whether by the record of wars a state that is attacked may itself have begun the war: then the blow may answer one. */
function answersByRecord(ledger: Context["ledger"], { crisis, targets }: Case): boolean {
  return targets.some(({ id }) => answersAttack(situationOf(ledger, crisis, id)));
}

/** Whether nothing is held that puts in doubt that the attack is as stated: unprovoked, and begun by its author. */
const isAsStated = ({ provocation, held }: Crisis) =>
  (provocation === "unsaid" || provocation === "none") && (held["begun-by:target"] ?? "no") === "no";

/** The part of a trace that speaks of one state: its duties, its position, the pledges that it breaks, the questions of its duties. */
function narrowed(body: TraceBody, state: StateId): TraceBody {
  const obligations = body.obligations.filter(({ owedBy }) => owedBy === state);
  const own = new Set(obligations.map(({ id }) => id));
  return {
    ...body,
    obligations,
    positions: body.positions.filter((position) => position.state === state),
    breaches: body.breaches.filter(({ by }) => by === state),
    ownClaims: body.ownClaims.filter(({ by }) => by === state),
    rounds: body.rounds.map(({ round, joined, calledOn }) => ({
      round,
      joined: joined.filter((one) => one.state === state),
      calledOn: calledOn.filter((one) => one.state === state),
    })),
    openQuestions: body.openQuestions.flatMap((question) => {
      const values = question.values.map(({ value, changes }) => ({
        value,
        changes: changes.filter(({ obligation }) => own.has(obligation)),
      }));
      return values.some(({ changes }) => changes.length > 0) ? [{ ...question, values }] : [];
    }),
  };
}

/** A note on each fact that the user holds and that no test of the case reads, with the keys that come near. */
function unreadFacts({ obligations }: TraceBody, { held }: Crisis): UnspokenNote[] {
  const keys = Object.keys(held);
  if (keys.length === 0) return [];
  const read = new Set(obligations.flatMap(({ tests }) => tests.flatMap(({ reads }) => reads)));
  return keys.filter((key) => !read.has(key)).map((key) => note("fact-unread", { key, near: nearest(key, read) }));
}

/** A note for each body from which a bearer of help that the case calls on, or the state to be helped, is suspended. */
function suspendedNotes(ledger: Context["ledger"], { obligations }: TraceBody, day: Day): UnspokenNote[] {
  const called = obligations.filter((one) => one.status !== "not-triggered" && isHelp(one));
  return [...groupBy(called, ({ instrument }) => instrument)].flatMap(([id, own]) => {
    const instrument = ledger.instrument(id);
    if (instrument?.acts.every(({ act }) => act !== "suspended") !== false) return [];
    const states = [...new Set(own.flatMap(({ owedBy, owedTo, about }) => [owedTo === "parties" ? (about ?? []) : owedTo, owedBy].flat()))];
    const suspended = states.filter((state) => isSuspended(instrument, state, day));
    const told = groupBy(suspended, (state) => JSON.stringify(suspensionOf(instrument, state, day)));
    return [...told.values()].flatMap((alike) => {
      const since = suspensionOf(instrument, alike[0] ?? "", day);
      return since === null ? [] : [note("members-suspended", { instrument: id, states: alike, ...since }, [id])];
    });
  });
}

/** Whether the case calls on the duty, or may: promises not to attack and duties that run at all times stand in no verdict. */
const isCalledOn = ({ type, status, always }: UnspokenFinding): boolean =>
  type !== "nonaggression" && status !== "not-triggered" && !always;

/** Notes on the instruments of which only a summary was read, and on an answer without any pledge of help. */
function traceNotes({ obligations, positions }: TraceBody): UnspokenNote[] {
  const talks = new Set(obligations.flatMap((one) => (isTalks(one) ? [one.id] : [])));
  const mayOblige = positions.some(
    (one) => POSITIONS_THAT_MAY_OBLIGE.includes(one.position) && !one.obligations.every((id) => talks.has(id)),
  );
  const summaries = [
    ...new Set(obligations.filter((one) => one.depth === "summary" && isCalledOn(one)).map(({ instrument }) => instrument)),
  ];
  return [
    ...(summaries.length === 0 ? [] : [note("summary", { instruments: summaries }, summaries)]),
    ...(mayOblige ? [] : [note("ledger-not-law", {})]),
  ];
}

export { short } from "./short.ts";

/** The rows of the answer for --csv. */
export const rows = ({ obligations }: Trace) =>
  obligations.map(({ instrument, article, type, grade, owedBy, owedTo, about, side, status, open, force, decidedBy }) => ({
    instrument,
    article,
    type,
    grade,
    owedBy,
    owedTo,
    about,
    side,
    status,
    open,
    force,
    decidedBy,
  }));
