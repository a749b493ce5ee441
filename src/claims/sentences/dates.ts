/** Sentences about when a treaty was signed, entered into force or ended, and whether it is in force. */
import { phrase } from "../../model/phrase.ts";
import { addDays } from "../../time/day.ts";
import { requireSpan } from "../../time/span.ts";
import { affair, alsoOf, there } from "./affairs.ts";
import { dated } from "./membership.ts";
import { called, isPast, type Scene, sentence, stateOf, type Taken, timeWords, titled, treatyOf, Unreadable } from "./scene.ts";

/** The treaty, in force or not: dated events do not require the treaty to be in force. */
function treatyAtAll(scene: Scene, index = 0) {
  return treatyOf({ ...scene, when: { kind: "unsaid" } }, scene.slots[index]);
}

function whenOf(scene: Scene): string {
  return scene.when.kind === "unsaid" ? "" : timeWords(scene);
}

export function signed(scene: Scene): Taken[] {
  const treaty = treatyAtAll(scene);
  const says = sentence(`${titled(treaty)} was ${scene.denies ? "not " : ""}signed ${whenOf(scene)}`);
  return [{ claim: { says, kind: "date", ...dated(scene, treaty, "instrument.acts[act=signed].date") }, takes: [] }];
}

export function signedBy(scene: Scene): Taken[] {
  const state = stateOf(scene, scene.slots[0]);
  const treaty = treatyAtAll(scene, 1);
  const says = sentence(`${called(scene, state)} signed ${titled(treaty)} ${whenOf(scene)}`);
  return [{ claim: { says, kind: "date", ...dated(scene, treaty, `instrument.acts[act=signed&by=${state}].date`) }, takes: [] }];
}

export function began(scene: Scene): Taken[] {
  const treaty = treatyAtAll(scene);
  const says = sentence(`${titled(treaty)} entered into force ${whenOf(scene)}`);
  const acted = treaty.acts.some(({ act }) => act === "entered-into-force");
  const at = acted ? "instrument.acts[act=entered-into-force].date" : "spans.since";
  return [{ claim: { says, kind: "date", ...dated(scene, treaty, at) }, takes: [] }];
}

export function inForce(scene: Scene): Taken[] {
  const treaty = treatyAtAll(scene);
  const says = sentence(`${titled(treaty)} ${isPast(scene) ? "was" : "is"}${scene.denies ? " not" : ""} in force ${timeWords(scene)}`);
  const ask = (date: string, denied: boolean) => there("instrument.show", { id: treaty.id, date }, "inForce", denied);
  return [
    {
      claim: { says, kind: "law", ...affair(scene, [], [{ name: null, ask }]) },
      takes: [{ word: "in force", means: phrase("in-force-for-one") }],
    },
  ];
}

/** In force for some state before the time named, and for none after it. */
export function ended(scene: Scene): Taken[] {
  const { when, today } = scene;
  const treaty = treatyAtAll(scene);
  const runs = (date: string, denied: boolean) => there("instrument.show", { id: treaty.id, date }, "inForce", denied);
  const says = sentence(`${titled(treaty)} ended ${whenOf(scene)}`);
  const takes = [{ word: "ended", means: phrase("in-force-for-none") }];
  if (when.kind === "unsaid") return [{ claim: { says, kind: "date", ...runs(today, true) }, takes }];
  if (when.kind !== "in") throw new Unreadable("time");
  const { earliest, latest } = requireSpan(when.date);
  if (earliest > today) throw new Unreadable("time");
  const after = addDays(latest, 1);
  return [
    {
      claim: { says, kind: "date", ...runs(addDays(earliest, -1), false), also: alsoOf(runs(after > today ? today : after, true)) },
      takes,
    },
  ];
}
