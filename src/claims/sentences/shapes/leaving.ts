/** Sentences about leaving a body or treaty: with effect, by notice, or from its command alone. */
import type { StateId } from "../../../model/ids.ts";
import type { Instrument } from "../../../model/instruments.ts";
import { type Phrase, phrase } from "../../../model/phrase.ts";
import { spanOf } from "../../../time/span.ts";
import { together } from "../affairs.ts";
import { called, type Scene, sentence, type Taken, titled } from "../scene.ts";
import { treatyAtAll } from "../treaties.ts";
import type { When } from "../when.ts";
import { dated, event, stateEver } from "./membership.ts";

/**
 * Leaving takes effect on one day and may be announced on an earlier one; leaving only the command of a body is not leaving the
 * body. Where the records hold several such acts, each is a reading.
 */
export function left(scene: Scene): Taken[] {
  if (scene.form.ever === true) return leftEver(scene);
  const { state, treaty, says, moved } = event(scene, "left", "did not leave");
  const ways = leavings(treaty, state, moved.when);
  const readings = ways.map(({ name, at }) => ({ name, question: dated(moved, treaty, at) }));
  return [
    {
      claim: { says, kind: "date", ...together(readings) },
      takes: [{ word: scene.words["leave"] ?? "left", means: leftMeans(ways.length) }],
    },
  ];
}

function leftMeans(many: number): Phrase {
  return many > 1 ? phrase("notice-or-effect") : phrase("withdrew-that-year");
}

/**
 * The acts by which a state can be said to have left, with the path to the date of each: the one that took effect; where that one
 * lies outside the time named, also a notice or an exit from the command that lies in it.
 */
function leavings({ acts }: Instrument, state: StateId, when: When): { name: string; at: string }[] {
  const own = acts.filter((act) => act.by?.includes(state) === true || act.for?.includes(state) === true);
  const key = (kind: string) => (own.some((act) => act.act === kind && act.by?.includes(state) !== true) ? "for" : "by");
  const revoked = own.some(({ act }) => act === "revoked") ? "revoked" : "withdrew";
  const effect = { name: "with effect", at: `instrument.acts[act=${revoked}&${key(revoked)}=${state}&scope!=command].date` };
  const notice = { name: "by its notice", at: `instrument.acts[act=notified-withdrawal&${key("notified-withdrawal")}=${state}].date` };
  const command = { name: "from the command alone", at: `instrument.acts[act=withdrew&by=${state}&scope=command].date` };
  const within = own.filter(({ date }) => when.kind === "in" && isWithin(date, when.date));
  if (within.some(({ act, scope }) => act === revoked && scope !== "command")) return [effect];
  return [
    effect,
    ...(within.some(({ act }) => act === "notified-withdrawal") ? [notice] : []),
    ...(within.some(({ act, scope }) => act === "withdrew" && scope === "command") ? [command] : []),
  ];
}

function isWithin(date: string | null, time: string): boolean {
  const [held, wanted] = [spanOf(date ?? ""), spanOf(time)];
  return held !== null && wanted !== null && held.earliest >= wanted.earliest && held.latest <= wanted.latest;
}

/** "Left NATO's integrated command": an exit from the command, which is not one from the body. */
export function leftCommand(scene: Scene): Taken[] {
  const { state, treaty, says, moved } = event(scene, "left the command of", "did not leave the command of");
  const question = dated(moved, treaty, `instrument.acts[act=withdrew&by=${state}&scope=command].date`);
  return [{ claim: { says, kind: "date", ...question }, takes: [] }];
}

function leftEver(scene: Scene): Taken[] {
  const treaty = treatyAtAll(scene, 1);
  const state = stateEver(scene);
  const [effect] = leavings(treaty, state, { kind: "unsaid" });
  const says = sentence(`${called(scene, state)} has never left ${titled(treaty)}`);
  const expect = [{ at: effect?.at ?? "", empty: true as const }];
  return [
    {
      claim: { says, kind: "date", "bound-to": { operation: "instrument.show", input: { id: treaty.id } }, expect },
      takes: [{ word: "left", means: phrase("withdrew-that-year") }],
    },
  ];
}
