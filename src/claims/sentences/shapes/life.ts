/** Sentences about the life of a treaty or body: whether it exists or is in force, how long it did, and when it ended. */
import { runsOn } from "../../../ledger/memberships.ts";
import type { Instrument } from "../../../model/instruments.ts";
import { phrase } from "../../../model/phrase.ts";
import { addDays } from "../../../time/day.ts";
import { requireSpan, spanOf } from "../../../time/span.ts";
import { alsoOf, onSomeDay, partTakes, partWords, type Question, there, together, type Way } from "../affairs.ts";
import { dayBefore, isPast, type Scene, sentence, type Taken, timeWords, titled, Unreadable } from "../scene.ts";
import type { Slot } from "../slots.ts";
import { treatiesNamed } from "../treaties.ts";
import { isCoding } from "./codings.ts";
import { late, whenOf } from "./dates.ts";
import { dissolvedIn, dissolvedThen, organisationExists } from "./dissolved.ts";

/** The ways in which what bears the name exists or is in force; of an organisation that was dissolved, its treaty is another. */
function lifeWays(scene: Scene, slot: Slot | undefined, words: "existence" | "force"): Way[] {
  const all = treatiesNamed(scene, slot);
  return all.flatMap((treaty): Way[] => {
    const name = all.length > 1 ? titled(treaty) : null;
    const own = (also: string | null): Way => ({
      name: also,
      ask: (date, denied) => there("instrument.show", { id: treaty.id, date }, "inForce", denied),
    });
    const gone = dissolvedIn(treaty, slot);
    if (gone?.alone !== true) return [own(name)];
    if (words === "existence") return [organisationExists(gone, name)];
    return [organisationExists(gone, "the organisation"), own("its treaty")];
  });
}

const lifeNames = (scene: Scene, slot: Slot | undefined) => listOf(treatiesNamed(scene, slot).map((one) => lifeName(one, slot)));

/** The name in the claim: an organisation's as the sentence has it, else the treaty's. */
function lifeName(treaty: Instrument, slot: Slot | undefined): string {
  return dissolvedIn(treaty, slot)?.alone === true && slot?.kind === "treaty" ? (slot.name?.bare ?? titled(treaty)) : titled(treaty);
}

function listOf(names: readonly string[]): string {
  return [...new Set(names)].join(" or ");
}

export function inForce(scene: Scene): Taken[] {
  const [slot] = scene.slots;
  if (scene.tense === "past" && scene.when.kind === "unsaid") throw new Unreadable("past-undated");
  const exists = /exist|stands/.test(scene.form.form);
  const ways = lifeWays(scene, slot, exists ? "existence" : "force");
  const not = scene.denies ? " not" : "";
  const verb = exists ? `${isPast(scene) ? "did" : "does"}${not} exist` : `${isPast(scene) ? "was" : "is"}${not} in force`;
  const { checks, part } = onSomeDay(scene, [], ways);
  const says = sentence(`${lifeNames(scene, slot)} ${verb} ${timeWords(scene)}${partWords(part)}`);
  return [
    {
      claim: { says, kind: "law", ...checks },
      takes: [{ word: exists ? "exists" : "in force", means: phrase("in-force-for-one") }, ...partTakes(scene, part)],
    },
  ];
}

/** "Existed from 1955 to 1991": it entered into force in the first year, and ended in the last. */
export function lasted(scene: Scene): Taken[] {
  const { when, today } = scene;
  if (when.kind === "until" && !scene.denies) return ended({ ...scene, when: { kind: "in", date: when.date } });
  if (when.kind !== "span" || scene.denies) throw new Unreadable(when.kind === "unsaid" ? "past-undated" : "time");
  const [slot] = scene.slots;
  const ways = lifeWays(scene, slot, "existence");
  const [from, until] = [requireSpan(when.from), requireSpan(when.until)];
  const after = addDays(until.latest, 1);
  if (after > today) throw new Unreadable("time");
  const says = sentence(`${lifeNames(scene, slot)} existed from ${when.from} to ${when.until}, and neither before nor after`);
  const questions = ways.map(({ name, ask }) => {
    const first = ask(addDays(from.earliest, -1), true);
    const rest = [ask(from.latest, false), ask(until.earliest, false), ask(after, true)];
    return { name: name ?? "", question: { ...first, also: rest.flatMap(alsoOf) } };
  });
  return [{ claim: { says, kind: "date", ...together(questions) }, takes: [{ word: "existed", means: phrase("in-force-for-one") }] }];
}

/** Ends of a treaty: said of an organisation, they leave open whether it or its treaty is meant. */
const OF_TREATIES = /expire|lapse|terminat|abrogat|denounc|force|ran out/;

/** In force for some state before the time named, and for none after it. Another dating of the end is another reading. */
export function ended(scene: Scene): Taken[] {
  const moved = late(scene);
  const { when, denies, today } = moved;
  const slot = moved.slots[moved.slots[0]?.kind === "states" ? 1 : 0];
  if (when.kind !== "unsaid" && (when.kind !== "in" || denies)) throw new Unreadable("time");
  if (when.kind === "in" && requireSpan(when.date).earliest > today) throw new Unreadable("time");
  const word = moved.words["end"] ?? "ended";
  const all = treatiesEnding(moved, slot);
  const questions = all.flatMap((treaty) => {
    const name = all.length > 1 ? titled(treaty) : "";
    const gone = moved.slots[0] === slot ? dissolvedIn(treaty, slot) : null;
    const own = endOf(moved, treaty).map((one) => ({ ...one, name: [name, one.name].filter(Boolean).join(", ") }));
    if (gone === null) return own;
    const body = dissolvedThen(gone, when.kind === "in" ? when.date : null, denies, today);
    const meant = { name: name === "" ? "the organisation" : name, question: body };
    if (gone.alone)
      return OF_TREATIES.test(word) || /\bnever\b/.test(scene.said)
        ? [meant, ...own.map((one) => ({ ...one, name: "its treaty" }))]
        : [meant];
    return when.kind === "in" && isWithin(gone.date, when.date) && own.length === 1 && !endsIn(moved, treaty, when.date)
      ? [...own.map((one) => ({ ...one, name: "the treaty" })), meant]
      : own;
  });
  const says = sentence(`${listOf(all.map((one) => lifeName(one, slot)))} ${denies ? "did not end" : "ended"} ${whenOf(moved)}`);
  return [{ claim: { says, kind: "date", ...together(questions) }, takes: [{ word, means: phrase("in-force-for-none") }] }];
}

/** The treaty, among several with one name, that was still in force on the day before; without a time, each of them. */
function treatiesEnding(scene: Scene, slot: Slot | undefined): Instrument[] {
  const { when } = scene;
  const all = treatiesNamed(scene, slot);
  if (all.length < 2 || when.kind !== "in") return all;
  const before = dayBefore(when.date);
  const then = all.filter((one) => scene.ledger.memberships(one).some((membership) => runsOn(membership, before) === true));
  return then.length > 0 ? then : all;
}

/** The question about the treaty's own end, with another reading where the record has another dating. */
function endOf(scene: Scene, treaty: Instrument): { name: string; question: Question }[] {
  const { when, today, denies } = scene;
  const runs = (date: string, denied: boolean) => there("instrument.show", { id: treaty.id, date }, "inForce", denied);
  if (when.kind !== "in") return [{ name: "", question: runs(today, !denies) }];
  const { earliest, latest } = requireSpan(when.date);
  const after = addDays(latest, 1);
  const main = { ...runs(addDays(earliest, -1), false), also: alsoOf(runs(after > today ? today : after, true)) };
  const other = otherDating(scene, treaty, when.date);
  if (other === null) return [{ name: "", question: main }];
  return [
    { name: "by the ledger's dating", question: main },
    { name: "by another dating that the record names", question: there("instrument.show", { id: treaty.id }, other, false, when.date) },
  ];
}

/** Whether the treaty ended for its last state in this time. */
function endsIn({ ledger }: Scene, treaty: Instrument, time: string): boolean {
  const ends = ledger.memberships(treaty).map(({ end }) => end?.span.latest ?? null);
  const last = ends.includes(null) ? null : ends.reduce((one, other) => ((other ?? "") > (one ?? "") ? other : one), null);
  return last !== null && isWithin(last, time);
}

const ENDS: readonly string[] = ["terminated", "expired", "lapsed", "superseded", "notified-withdrawal"];

/** The path to a dating of the end in this time that the record gives beside its own; null if it gives none. */
function otherDating({ ledger }: Pick<Scene, "ledger">, { acts }: Instrument, time: string): string | null {
  const within = (date: string | null) => isWithin(date, time);
  const act = acts.find(
    (one) => ENDS.includes(one.act) && one.readings?.some((other) => within(other.date) && !isCoding(ledger, one, other)) === true,
  );
  if (act !== undefined && !within(act.date)) return `instrument.acts[act=${act.act}].readings.date`;
  const notice = acts.find((one) => one.act === "notified-withdrawal" && within(one.date));
  return notice === undefined ? null : "instrument.acts[act=notified-withdrawal].date";
}

function isWithin(date: string | null, time: string): boolean {
  const [held, wanted] = [spanOf(date ?? ""), requireSpan(time)];
  return held !== null && held.earliest >= wanted.earliest && held.latest <= wanted.latest;
}
