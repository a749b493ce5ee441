/** Sentences about the signing of a treaty that is named by its kind and parties: "A and B signed a defence pact in 2025". */

import { existsOn } from "../../../ledger/states.ts";
import type { StateId } from "../../../model/ids.ts";
import type { Instrument } from "../../../model/instruments.ts";
import { phrase } from "../../../model/phrase.ts";
import type { Ties } from "../../../model/results/tieAnswer.ts";
import { addDays, type Day } from "../../../time/day.ts";
import { coverageLimit } from "../../absence/coverage.ts";
import { MOST_READINGS, there, together } from "../affairs.ts";
import { called, kindSaid, lastSoFar, mentionsIn, type Scene, sentence, type Taken, timeWords, titled, Unreadable } from "../scene.ts";
import {
  byTitle,
  closestOf,
  DAYS_TO_FORCE,
  hasActThen,
  namedQualities,
  ofKindProper,
  partiesTo,
  signatoriesOf,
  statesOf,
  typesOfKind,
} from "../treaties.ts";
import { dated } from "./membership.ts";

export function signedKind(scene: Scene): Taken[] {
  return signedOf(scene, kindWords(scene), scene.words["kind"] ?? "treaty");
}

/** The words that say the kind, without the signs between them. */
function kindWords({ words }: Scene): string[] {
  return (words["kind"] ?? "").split(" ").filter((word) => /^\p{L}/u.test(word));
}

/** "A and B agreed in 2021 to help each other": they signed a pact of defence then. */
export function agreed(scene: Scene): Taken[] {
  return signedOf(scene, ["defence"], "pact of defence");
}

/**
 * The pact is looked for among those that all of them signed: one signed at that time decides. Without any, the sentence is false
 * only where the record proves it: of a treaty that the sentence marks as known ("their friendship treaty") and of which there is
 * one, or of a pact of defence where coverage of the states is not thin. Other treaties are not all collected.
 */
function signedOf(scene: Scene, words: readonly string[], kind: string): Taken[] {
  const parties = scene.slots.flatMap((slot) =>
    mentionsIn(slot).map(({ things }) => things.filter(({ kind: of }) => of === "state").map(({ id }) => id as StateId)),
  );
  if (parties.length < 2) throw new Unreadable("form");
  const { when } = scene;
  if (when.kind === "now" || when.kind === "since" || when.kind === "span") throw new Unreadable("time");
  const signed = (one: Instrument) => parties.every((ids) => ids.some((id) => signatoriesOf(scene.ledger, one).has(id)));
  const mutual = (one: Instrument) =>
    !words.includes("mutual") || one.obligations.some(({ by, toward }) => by === "parties" && toward === "parties");
  const all = byTitle(ofKindProper(partiesTo(scene, parties, words, null), scene, words, parties.length), words).filter(
    (one) => signed(one) && mutual(one),
  );
  const then = all.filter((one) => hasActThen(scene, one, "signed"));
  const known = closestOf(all, scene, parties.length);
  const chosen = then.length > 0 ? then.slice(0, 1) : known.slice(0, MOST_READINGS);
  const [first] = chosen;
  const time = when.kind === "unsaid" ? "" : timeWords(scene);
  const states = parties.map((ids) => ids.find((id) => first === undefined || statesOf(scene.ledger, first).has(id)) ?? ids[0] ?? "");
  const did = scene.denies ? (scene.form.ever === true ? "have never signed" : "did not sign") : "signed";
  const says = sentence(
    `${states.map((id) => called(scene, id)).join(" and ")} ${did} ${/^[aeiou]/.test(kind) ? "an" : "a"} ${kindSaid(kind)} ${time}`,
  );
  const isKnown = /\b(their|its|his)\b/.test(scene.said) && known.length === 1 && namedQualities(words).length > 0;
  if (then.length === 0 && !isKnown && !isCollected(scene, states, words)) return [notOnRecord(says, `${kindSaid(kind)} ${time}`)];
  if (first === undefined) {
    const none = noTie(scene, states);
    return [none === null ? notOnRecord(says, `${kindSaid(kind)} ${time}`) : { claim: { says, kind: "date", ...none }, takes: [] }];
  }
  const readings = chosen.map((one) => ({ name: titled(one), question: dated(scene, one, "instrument.acts[act=signed].date") }));
  const takes = [{ word: kind, means: phrase("these-instruments", { instruments: chosen.map(({ id }) => id) }) }];
  return [{ claim: { says, kind: "date", ...together(readings) }, takes }];
}

function notOnRecord(says: string, what: string): Taken {
  const reason = `${/^[aeiou]/.test(what) ? "an" : "a"} ${what.trim()} between these states`;
  return { claim: { says, kind: "date", "not-checkable": { because: "not-on-record", reason } }, takes: [] };
}

/** The question that shows that no pact of defence was signed: no tie of defence then, or today. Null if there is one, by another pact. */
function noTie(scene: Scene, [a = "", b = ""]: readonly string[]) {
  const { when, today, denies } = scene;
  const later = when.kind === "in" ? addDays(lastSoFar(when.date, today), DAYS_TO_FORCE) : today;
  const date = later > today ? today : later;
  const { ties } = scene.ask.run("ties.between", { a, b, date }) as Ties;
  return ties.some(({ type }) => type === "defence") ? null : there("ties.between", { a, b, date }, "ties[type=defence].inForce", denies);
}

/** Whether every pact of this kind between the states in that time would be on file: one of defence, where coverage is not thin. */
function isCollected(scene: Scene, states: readonly string[], words: readonly string[]): boolean {
  const types = typesOfKind(words);
  if (types.length === 0 || types.some((type) => type !== "defence") || namedQualities(words).some((word) => !OF_DEFENCE.test(word)))
    return false;
  return daysOf(scene, states).every((day) => coverageLimit(scene.ledger, states, day) === null);
}

const OF_DEFENCE = /^(mutual|bilateral|new|old|formal|military|defence|defensive|alliance|assistance|joint)$/;

/** The last day of the time; without one, a day of each era in which all of them existed. */
function daysOf({ when, today, ledger }: Scene, states: readonly string[]): Day[] {
  if (when.kind === "in") return [lastSoFar(when.date, today)];
  const last = (until: Day | null) => (until === null || until > today ? today : until);
  const exist = (day: Day) => states.every((id) => ((state) => state !== undefined && existsOn(state, day))(ledger.state(id)));
  const eras = (ledger.data.coverage?.eras ?? []).map(({ until }) => last(until as Day | null));
  const days = eras.filter(exist);
  return days.length > 0 ? days : [today];
}

/** The place at which something was signed, which is not collected. */
export function signedPlace(scene: Scene): Taken[] {
  const place = scene.words["place"] ?? "";
  const says = sentence(`The signing took place in ${place}`);
  const reason = "the ledger does not collect the places at which treaties were signed";
  return [{ claim: { says, kind: "history", "not-checkable": { because: "outside-the-ledger", reason } }, takes: [] }];
}
