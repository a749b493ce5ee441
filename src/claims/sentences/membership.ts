/** Sentences about membership of a body or treaty: who is a member, who joined or left, and when. */

import type { Claim } from "../../model/claims.ts";
import { phrase } from "../../model/phrase.ts";
import { affair, there } from "./affairs.ts";
import { called, isPast, type Scene, sentence, stateOf, type Taken, timeWords, titled, treatyOf, Unreadable } from "./scene.ts";

export function member(scene: Scene): Taken[] {
  const state = stateOf(scene, scene.slots[0]);
  const treaty = treatyOf(scene, scene.slots[1]);
  const at = `members[state=${state}&standing=member].inForce`;
  const verb = `${isPast(scene) ? "was" : "is"}${scene.denies ? " not" : ""}`;
  const says = sentence(`${called(scene, state)} ${verb} a member of ${titled(treaty)} ${timeWords(scene)}`);
  const ask = (date: string, denied: boolean) => there("instrument.members", { id: treaty.id, date }, at, denied);
  return [{ claim: { says, kind: "law", ...affair(scene, [state], [{ name: null, ask }]) }, takes: [] }];
}

export function joined(scene: Scene): Taken[] {
  const { state, treaty, says } = event(scene, "joined", "did not join");
  const row = `spans[state=${state}&standing=member]`;
  return [
    {
      claim: { says, kind: "date", ...dated(scene, treaty, `${row}.since`) },
      takes: [{ word: "joined", means: phrase("bound-as-member") }],
    },
  ];
}

/** Leaving only the command of a body is not leaving the body. */
export function left(scene: Scene): Taken[] {
  const { state, treaty, says } = event(scene, "left", "did not leave");
  const at = `instrument.acts[act=withdrew&by=${state}&scope!=command].date`;
  return [
    {
      claim: { says, kind: "date", ...dated(scene, treaty, at) },
      takes: [{ word: "left", means: phrase("withdrew-that-year") }],
    },
  ];
}

function event(scene: Scene, did: string, didNot: string) {
  const { when, denies, slots } = scene;
  const undated = when.kind === "unsaid";
  if (!undated && when.kind !== "in") throw new Unreadable("time");
  // A state that joined during a year need not have existed all through it.
  const treaty = treatyOf({ ...scene, when: { kind: "unsaid" } }, slots[1]);
  const state = stateOf(scene, slots[0]);
  const says = sentence(`${called(scene, state)} ${denies ? didNot : did} ${titled(treaty)}${undated ? "" : ` ${timeWords(scene)}`}`);
  return { state, treaty, says };
}

/** The expectation that a date of the instrument lies in the time named; without a time, that there is such a date. */
export function dated({ when, denies }: Scene, treaty: { readonly id: string }, at: string): Pick<Claim, "bound-to" | "expect"> {
  if (when.kind === "in") return there("instrument.show", { id: treaty.id }, at, denies, when.date);
  if (when.kind !== "unsaid") throw new Unreadable("time");
  return {
    "bound-to": { operation: "instrument.show", input: { id: treaty.id } },
    expect: [denies ? { at, empty: true } : { at, exists: true }],
  };
}
