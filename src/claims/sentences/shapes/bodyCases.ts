/** Sentences that put a case to a body: "NATO must defend A if B attacks it", "… if a place is attacked". */
import { phrase } from "../../../model/phrase.ts";
import type { StateAnswer } from "../../../model/results/state.ts";
import { affair } from "../affairs.ts";
import {
  called,
  mentionsIn,
  momentsOf,
  placeNamed,
  type Scene,
  sentence,
  stateOf,
  type Taken,
  timeWords,
  titled,
  Unreadable,
} from "../scene.ts";
import { treatyOf } from "../treaties.ts";
import { CASE_NOTE } from "./cases.ts";
import { fightTake, fightWays, fightWord, helpVerb } from "./force.ts";
import { asItStood, obligesAnyone, within } from "./obliges.ts";
import { waysOf } from "./places.ts";
import { protectionsOf } from "./reach.ts";
import { caseWays, struckPlace } from "./struck.ts";

const takesOf = (scene: Scene) => {
  const fight = fightWord(scene);
  return [fight === null ? { word: scene.words["help"] ?? "must", means: phrase("binding-defence") } : fightTake(fight)];
};

/** Whether the duty is said of all members: "the NATO allies", and not "NATO". */
function isOfEach({ said }: Scene): boolean {
  return /(^|[ ,])# (members|allies|states|countries|powers|parties)\b|\b(members|allies|parties) of #/.test(said);
}

/** Slots: the body, the attacked, the attacker, and perhaps what is struck. */
export function bodyMustIf(given: Scene): Taken[] {
  const scene = asItStood(given);
  const treaty = treatyOf(scene, scene.slots[0]);
  const [helped, attacker, struck] = scene.slots.slice(1);
  const [b, c] = [stateOf(scene, helped), stateOf(scene, attacker)];
  if (b === c) throw new Unreadable("itself", [called(scene, b)]);
  const place = struckPlace(scene, struck, b);
  const fight = fightWord(scene);
  const conditions = [`owedTo=${b}`, "type=defence", "grade=binding", `instrument=${treaty.id}`];
  const ways = caseWays({ initiator: c, target: b, place, state: null }, conditions, fight, isOfEach(scene));
  const where = place === null ? "" : ` at ${placeNamed(scene, place.id)}`;
  const says = sentence(
    `If ${called(scene, c)} attacked ${called(scene, b)}${where}, ${titled(treaty)} would oblige ${scene.denies ? "none" : isOfEach(scene) ? "each" : "at least one"} of its members to ${helpVerb(fight)} it ${timeWords(scene)}`,
  );
  return [{ claim: { says, kind: "law", ...affair(scene, [b, c], ways), note: CASE_NOTE }, takes: takesOf(scene) }];
}

/** Slots: the body, the state to be helped, and the place that is struck. */
export function bodyMustAtPlace(given: Scene): Taken[] {
  const scene = asItStood(given);
  const [body, helped, struck] = scene.slots;
  const treaty = treatyOf(scene, body);
  const b = stateOf(scene, helped);
  const place = struckPlace(scene, struck, b);
  const plain = { ...scene, slots: scene.slots.slice(0, 2) };
  if (place === null || struck?.kind !== "place") return obligesAnyone(plain);
  const date = momentsOf(scene).find((day) => day <= scene.today) ?? scene.today;
  const owed = within(treaty, (scene.ask.run("state.show", { state: b, date }) as StateAnswer).owed);
  // A clause that protects a state which is no party has an area of its own, of which this form does not tell.
  if (owed.length === 0 && protectionsOf(scene, null, b, treaty.id).length > 0)
    throw new Unreadable(
      "word",
      mentionsIn(struck).map(({ bare }) => bare),
    );
  if (owed.length === 0) return obligesAnyone(plain);
  const fight = fightWord(scene);
  const { ways, where } = waysOf(scene, treaty, struck.mention, null);
  const says = sentence(
    `${titled(treaty)} obliges ${scene.denies ? "nobody" : "some state"} to ${helpVerb(fight)} ${called(scene, b)} if ${where} is attacked, ${timeWords(scene)}`,
  );
  const all = fight === null ? ways : ways.flatMap((way) => fightWays(scene, fight, way, owed));
  return [{ claim: { says, kind: "law", ...affair(scene, [b], all), note: CASE_NOTE }, takes: takesOf(scene) }];
}
