/** "If Chinese ships attacked a Philippine navy vessel in the South China Sea, the United States would have to help": a case of forces. */
import { phrase } from "../../../model/phrase.ts";
import { affair } from "../affairs.ts";
import { called, mentionsIn, placeNamed, type Scene, sentence, stateOf, type Taken, timeWords, Unreadable } from "../scene.ts";
import { CASE_NOTE } from "./cases.ts";
import { fightTake, fightWord, helpVerb } from "./force.ts";
import { caseWays } from "./struck.ts";

/** Slots: the helper, the attacked, the attacker, perhaps the attacked again, and perhaps a place. */
export function forcesMustIf(scene: Scene): Taken[] {
  const [helper, target, attacker, again] = scene.slots.filter(({ kind }) => kind === "states");
  const struck = scene.slots.find(({ kind }) => kind === "place");
  const [a, b, c] = [stateOf(scene, helper), stateOf(scene, target), stateOf(scene, attacker)];
  if (new Set([a, b, c]).size < 3) throw new Unreadable("itself", [called(scene, b)]);
  if (again !== undefined && stateOf(scene, again) !== b)
    throw new Unreadable(
      "word",
      mentionsIn(again).map(({ bare }) => bare),
    );
  const place = struck?.kind === "place" ? (struck.mention.things.find(({ kind }) => kind === "place") ?? null) : null;
  if (struck !== undefined && place === null)
    throw new Unreadable(
      "word",
      mentionsIn(struck).map(({ bare }) => bare),
    );
  const act = /ship|vessel/.test(scene.words["struckforces"] ?? "") ? "attack-on-vessel" : "attack-on-forces";
  const fight = fightWord(scene);
  const ways = caseWays(
    { initiator: c, target: b, place, state: a, act },
    [`owedBy=${a}`, `owedTo=${b}`, "type=defence", "grade=binding"],
    fight,
  );
  const what = act === "attack-on-vessel" ? "a ship or aircraft" : "forces";
  const where = place === null ? "" : ` at ${placeNamed(scene, place.id)}`;
  const must = scene.denies ? "would not be obliged" : "would be obliged";
  const says = sentence(
    `If ${called(scene, c)} attacked ${what} of ${called(scene, b)}${where}, ${called(scene, a)} ${must} to ${helpVerb(fight)} it ${timeWords(scene)}`,
  );
  const take = fight === null ? { word: scene.words["help"] ?? "must", means: phrase("binding-defence") } : fightTake(fight);
  return [{ claim: { says, kind: "law", ...affair(scene, [a, b, c], ways), note: CASE_NOTE }, takes: [take] }];
}
