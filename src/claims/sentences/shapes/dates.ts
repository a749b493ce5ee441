/** Sentences about when a treaty was signed, entered into force or ended, and whether it is in force. */
import type { Instrument } from "../../../model/instruments.ts";
import { phrase } from "../../../model/phrase.ts";
import { addDays } from "../../../time/day.ts";
import { requireSpan, spanOf } from "../../../time/span.ts";
import { affair, alsoOf, there, together } from "../affairs.ts";
import { called, isPast, mentionsIn, type Scene, sentence, stateOf, type Taken, timeWords, titled, Unreadable } from "../scene.ts";
import { treatyAtAll, treatyByAct, treatyOf } from "../treaties.ts";
import { dated } from "./membership.ts";

function whenOf(scene: Scene): string {
  return scene.when.kind === "unsaid" ? "" : timeWords(scene);
}

/** "Did not enter into force until November 1954": it entered into force in November 1954. */
function late(scene: Scene): Scene {
  const { when, denies } = scene;
  if (when.kind === "since") return { ...scene, when: { kind: "in", date: when.date } };
  return when.kind === "until" && denies ? { ...scene, denies: false, when: { kind: "in", date: when.date } } : scene;
}

export function signed(scene: Scene): Taken[] {
  const treaty = treatyByAct(scene, "signed");
  const says = sentence(`${titled(treaty)} was ${scene.denies ? "not " : ""}signed ${whenOf(scene)}`);
  return [{ claim: { says, kind: "date", ...dated(scene, treaty, "instrument.acts[act=signed].date") }, takes: [] }];
}

export function signedBy(scene: Scene): Taken[] {
  const [first, second] = scene.slots;
  const treaty = treatyAtAll(scene, first?.kind === "treaty" ? 0 : 1);
  const state = stateOf(undatedIfEver(scene), first?.kind === "treaty" ? second : first);
  const says = sentence(
    `${called(scene, state)} ${scene.denies ? (scene.form.ever ? "never signed" : "did not sign") : "signed"} ${titled(treaty)} ${whenOf(scene)}`,
  );
  return [{ claim: { says, kind: "date", ...dated(scene, treaty, `instrument.acts[act=signed&by=${state}].date`) }, takes: [] }];
}

function undatedIfEver(scene: Scene): Scene {
  return scene.form.ever === true ? { ...scene, when: { kind: "unsaid" } } : scene;
}

/** "The Warsaw Pact was signed before NATO": the second date is looked up, and both are checked. */
export function signedBefore(scene: Scene): Taken[] {
  const [one, other] = [treatyAtAll(scene, 0), treatyAtAll(scene, 1)];
  const day = other.acts.find(({ act }) => act === "signed")?.date ?? null;
  if (day === null || spanOf(day) === null || scene.when.kind !== "unsaid") throw new Unreadable("time");
  const at = "instrument.acts[act=signed].date";
  const of = (id: string) => ({ operation: "instrument.show", input: { id } });
  const says = sentence(`${titled(one)} was signed before ${titled(other)}, which was signed on ${day}`);
  return [
    {
      claim: {
        says,
        kind: "date",
        "bound-to": of(one.id),
        expect: [{ at, before: day }],
        also: [{ "bound-to": of(other.id), expect: [{ at, includes: day }] }],
      },
      takes: [],
    },
  ];
}

export function began(scene: Scene): Taken[] {
  const moved = late(scene);
  const treaty = treatyByAct(moved, "entered-into-force");
  const says = sentence(`${titled(treaty)} ${moved.denies ? "did not enter" : "entered"} into force ${whenOf(moved)}`);
  const acted = treaty.acts.some(({ act }) => act === "entered-into-force");
  const at = acted ? "instrument.acts[act=entered-into-force].date" : "spans.since";
  return [{ claim: { says, kind: "date", ...dated(moved, treaty, at) }, takes: [] }];
}

export function inForce(scene: Scene): Taken[] {
  const treaty = treatyAtAll(scene);
  if (scene.tense === "past" && scene.when.kind === "unsaid") throw new Unreadable("past-undated");
  const says = sentence(`${titled(treaty)} ${isPast(scene) ? "was" : "is"}${scene.denies ? " not" : ""} in force ${timeWords(scene)}`);
  const ask = (date: string, denied: boolean) => there("instrument.show", { id: treaty.id, date }, "inForce", denied);
  return [
    {
      claim: { says, kind: "law", ...affair(scene, [], [{ name: null, ask }]) },
      takes: [{ word: "in force", means: phrase("in-force-for-one") }],
    },
  ];
}

/** "Existed from 1955 to 1991": it entered into force in the first year, and ended in the last. */
export function lasted(scene: Scene): Taken[] {
  const { when, today } = scene;
  if (when.kind === "until" && !scene.denies) return ended({ ...scene, when: { kind: "in", date: when.date } });
  if (when.kind !== "span" || scene.denies) throw new Unreadable(when.kind === "unsaid" ? "past-undated" : "time");
  const treaty = treatyAtAll(scene);
  const runs = (date: string, denied: boolean) => there("instrument.show", { id: treaty.id, date }, "inForce", denied);
  const [from, until] = [requireSpan(when.from), requireSpan(when.until)];
  const after = addDays(until.latest, 1);
  if (after > today) throw new Unreadable("time");
  const says = sentence(`${titled(treaty)} was in force from ${when.from} to ${when.until}, and neither before nor after`);
  const days = [runs(addDays(from.earliest, -1), true), runs(from.latest, false), runs(until.earliest, false), runs(after, true)];
  const [first, ...rest] = days;
  return [
    {
      claim: { says, kind: "date", ...first, also: rest.flatMap(alsoOf) },
      takes: [{ word: "existed", means: phrase("in-force-for-one") }],
    },
  ];
}

/** In force for some state before the time named, and for none after it. Another dating of the end is another reading. */
export function ended(scene: Scene): Taken[] {
  const moved = late(scene);
  const { when, today, denies } = moved;
  const slot = moved.slots[moved.slots[0]?.kind === "states" ? 1 : 0];
  // The treaty, among several with one name, is the one that was still in force on the day before.
  const treaty = treatyOf({ ...moved, when: when.kind === "in" ? { kind: "until", date: when.date } : { kind: "unsaid" } }, slot);
  const runs = (date: string, denied: boolean) => there("instrument.show", { id: treaty.id, date }, "inForce", denied);
  const says = sentence(`${titled(treaty)} ${denies ? "did not end" : "ended"} ${whenOf(moved)}`);
  const takes = [{ word: moved.words["end"] ?? "ended", means: phrase("in-force-for-none") }];
  if (when.kind === "unsaid") return [{ claim: { says, kind: "date", ...runs(today, !denies) }, takes }];
  if (when.kind !== "in" || denies) throw new Unreadable("time");
  const { earliest, latest } = requireSpan(when.date);
  if (earliest > today) throw new Unreadable("time");
  const after = addDays(latest, 1);
  const main = { ...runs(addDays(earliest, -1), false), also: alsoOf(runs(after > today ? today : after, true)) };
  const other = otherDating(treaty, when.date);
  if (other === null) return [{ claim: { says, kind: "date", ...main }, takes }];
  const readings = [
    { name: "by the ledger's dating", question: main },
    { name: "by another dating that the record names", question: there("instrument.show", { id: treaty.id }, other, false, when.date) },
  ];
  return [{ claim: { says, kind: "date", ...together(readings) }, takes }];
}

const ENDS: readonly string[] = ["terminated", "expired", "lapsed", "superseded", "notified-withdrawal"];

/** The path to a dating of the end in this time that the record gives beside its own; null if it gives none. */
function otherDating({ acts }: Instrument, time: string): string | null {
  const within = (date: string | null) => {
    const [held, wanted] = [spanOf(date ?? ""), requireSpan(time)];
    return held !== null && held.earliest >= wanted.earliest && held.latest <= wanted.latest;
  };
  const act = acts.find((one) => ENDS.includes(one.act) && one.readings?.some(({ date }) => within(date)) === true);
  if (act !== undefined && !within(act.date)) return `instrument.acts[act=${act.act}].readings.date`;
  const notice = acts.find((one) => one.act === "notified-withdrawal" && within(one.date));
  return notice === undefined ? null : "instrument.acts[act=notified-withdrawal].date";
}

/** A treaty of several states, in force for each of them. */
export function inForceFor(scene: Scene): Taken[] {
  const [, ...states] = scene.slots;
  const treaty = treatyAtAll(scene);
  const ids = states.flatMap((slot) =>
    mentionsIn(slot).map((mention) => stateOf(scene, { kind: "states", mentions: [mention], joint: null })),
  );
  const says = sentence(`${titled(treaty)} binds ${ids.map((id) => called(scene, id)).join(" and ")} ${timeWords(scene)}`);
  const ask = (date: string, denied: boolean) => ({
    "bound-to": { operation: "instrument.members", input: { id: treaty.id, date } },
    expect: ids.map((id) =>
      denied ? { at: `members[state=${id}].inForce`, excludes: "true" } : { at: `members[state=${id}].inForce`, includes: "true" },
    ),
  });
  return [{ claim: { says, kind: "law", ...affair(scene, ids, [{ name: null, ask }]) }, takes: [] }];
}
