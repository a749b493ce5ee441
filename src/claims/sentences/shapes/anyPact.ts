/** "No pact binds A and B", "they have a treaty": a bare "treaty" is any security treaty, a bare "pact" may be one of defence alone. */
import { phrase } from "../../../model/phrase.ts";
import { OBLIGATION_TYPES, PACT_TYPES } from "../../../model/vocabulary.ts";
import { affair, there } from "../affairs.ts";
import { called, isPast, ruleOf, type Scene, sentence, stateOf, type Taken, timeWords, twoStates } from "../scene.ts";
import { among, ruleConditions, takeOf, tie } from "./ties.ts";

export function anyPact(scene: Scene): Taken[] {
  const [a, b] = twoStates(scene);
  const { denies, said } = scene;
  const isTreaty = /\btreat(y|ies)\b/.test(said);
  const any = [...among("type", OBLIGATION_TYPES, PACT_TYPES), "grade=binding", "dormant=false"];
  const defence = tie(a, b, ruleConditions(ruleOf(scene, "treaty-ally")), "a pact of defence");
  const every = tie(a, b, any, isTreaty ? null : "any pact, also of neutrality, non-aggression or consultation");
  const verb = isPast(scene) ? "bound" : "binds";
  const says = sentence(
    `${denies ? "no" : "a"} security ${isTreaty ? "treaty" : "pact"} ${verb} ${called(scene, a)} and ${called(scene, b)} ${timeWords(scene)}`,
  );
  return [
    {
      claim: { says, kind: "law", ...affair(scene, [a, b], isTreaty ? [every] : [defence, every]) },
      takes: [{ word: isTreaty ? "treaty" : "pact", means: phrase(isTreaty ? "any-security-treaty" : "pact-or-defence") }],
    },
  ];
}

/** "A is part of no alliance": it owes nobody defence by a binding treaty. */
export function inAlliance(scene: Scene): Taken[] {
  const state = stateOf(scene, scene.slots[0]);
  const rule = ruleOf(scene, "owes-defence");
  const at = `owes[${ruleConditions(rule).join("&")}].inForce`;
  const ask = (date: string, denied: boolean) => there("state.show", { state, date }, at, denied);
  const verb = isPast(scene) ? "owed" : "owes";
  const says = sentence(`${called(scene, state)} ${verb} ${scene.denies ? "no state" : "some state"} defence ${timeWords(scene)}`);
  return [
    {
      claim: { says, kind: "law", ...affair(scene, [state], [{ name: null, ask }]) },
      takes: [takeOf(scene.words["pact"] ?? "allied", rule)],
    },
  ];
}
