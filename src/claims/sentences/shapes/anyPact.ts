/** "No pact binds A and B", "they have a treaty": a bare "treaty" is any security treaty, a bare "pact" may be one of defence alone. */
import type { StateId } from "../../../model/ids.ts";
import { phrase } from "../../../model/phrase.ts";
import type { Ties } from "../../../model/results/tieAnswer.ts";
import { PACT_TYPES } from "../../../model/vocabulary.ts";
import { affair, there } from "../affairs.ts";
import { byDefinition } from "../definitions.ts";
import { called, isPast, momentsOf, ruleOf, type Scene, sentence, stateOf, type Taken, timeWords, twoStates } from "../scene.ts";
import { ruleConditions, takeOf, tie } from "./ties.ts";

export function anyPact(scene: Scene): Taken[] {
  const [a, b] = twoStates(scene);
  const { denies, said } = scene;
  const isTreaty = /\btreat(y|ies)\b/.test(said);
  const any = [`type=${PACT_TYPES.join("|")}`, "grade=binding", "dormant=false"];
  const defence = tie(a, b, ruleConditions(ruleOf(scene, "treaty-ally")), "a pact of defence");
  const every = tie(a, b, any, isTreaty ? null : "any pact, also of neutrality, non-aggression or consultation");
  // Pacts without a promise of help are not all collected: the wider sense is a reading where one is on record.
  const ways = isTreaty ? [every] : isOnRecord(scene, a, b) ? [defence, every] : [defence];
  const means = phrase(isTreaty ? "any-security-treaty" : ways.length > 1 ? "pact-or-defence" : "binding-defence");
  const verb = isPast(scene) ? "bound" : "binds";
  const says = sentence(
    `${denies ? "no" : "a"} security ${isTreaty ? "treaty" : "pact"} ${verb} ${called(scene, a)} and ${called(scene, b)} ${timeWords(scene)}`,
  );
  return [
    {
      claim: { says, kind: "law", ...affair(scene, [a, b], ways) },
      takes: [{ word: isTreaty ? "treaty" : "pact", means }],
    },
  ];
}

/** Whether some pact of another kind than defence runs between the two on a day of the time. */
function isOnRecord(scene: Scene, a: StateId, b: StateId): boolean {
  return momentsOf(scene).some((day) => {
    const { ties } = scene.ask.run("ties.between", { a, b, date: day > scene.today ? scene.today : day }) as Ties;
    return ties.some(({ type, grade, inForce, dormant }) => isPact(type) && grade === "binding" && inForce === true && !dormant);
  });
}

function isPact(type: string): boolean {
  return (PACT_TYPES as readonly string[]).includes(type) && type !== "defence";
}

/** "A is part of no alliance": it owes nobody defence by a binding treaty. */
/** The types and grades by which a state is in an alliance; a bare "alliance" may be one to consult, a qualified one is of defence. */
export function inAlliance(scene: Scene): Taken[] {
  const state = stateOf(scene, scene.slots[0]);
  const word = scene.words["pact"] ?? "allied";
  const wider = /treaty|formal|military|defence|assistance|security/.test(scene.said) ? [] : ["consultation-or-more"];
  const verb = isPast(scene) ? "was" : "is";
  const is = `${called(scene, state)} ${verb} ${scene.denies ? "in no alliance" : "in an alliance"}`;
  const taken = ["owes-defence", ...wider].map((id): Taken => {
    const rule = ruleOf(scene, id);
    const at = `owes[${ruleConditions(rule).join("&")}].inForce`;
    const ask = (date: string, denied: boolean) => there("state.show", { state, date }, at, denied);
    const owed =
      wider.length === 0
        ? `${called(scene, state)} ${isPast(scene) ? "owed" : "owes"} ${scene.denies ? "no state" : "some state"} defence`
        : is;
    return {
      claim: { says: sentence(`${owed} ${timeWords(scene)}`), kind: "law", ...affair(scene, [state], [{ name: null, ask }]) },
      takes: [takeOf(word, rule)],
    };
  });
  return byDefinition(scene, sentence(`${is} ${timeWords(scene)}`), taken);
}
