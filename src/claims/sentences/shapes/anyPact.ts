/** "No pact binds A and B", "they have a treaty": a bare "treaty" is any security treaty, a bare "pact" may be one of defence alone. */
import type { StateId } from "../../../model/ids.ts";
import { phrase } from "../../../model/phrase.ts";
import type { Ties } from "../../../model/results/tieAnswer.ts";
import { PACT_TYPES } from "../../../model/vocabulary.ts";
import { onSomeDay, partTakes, partWords, there, timeOf, type Way } from "../affairs.ts";
import { byDefinition } from "../definitions.ts";
import { called, isPast, momentsOf, ruleOf, type Scene, sentence, stateOf, type Taken, timeWords, twoStates } from "../scene.ts";
import { bestPart } from "../stretches.ts";
import { signedToo } from "./signedFirst.ts";
import { ruleConditions, takeOf, tie } from "./ties.ts";

export function anyPact(scene: Scene): Taken[] {
  const [a, b] = twoStates(scene);
  const { denies, said } = scene;
  const isTreaty = /\btreat(y|ies)\b/.test(said);
  const any = [`type=${PACT_TYPES.join("|")}`, "grade=binding", "dormant=false"];
  const rule = ruleOf(scene, "treaty-ally");
  const defence = tie(a, b, ruleConditions(rule), "a pact of defence");
  const every = tie(a, b, any, isTreaty ? null : "any pact, also of neutrality, non-aggression or consultation");
  // Pacts without a promise of help are not all collected: the wider sense is a reading where one is on record.
  const ways = isTreaty
    ? signedToo(scene, [a, b], { types: [...PACT_TYPES], grades: ["binding"] }, [every])
    : [...signedToo(scene, [a, b], rule, [defence]), ...(isOnRecord(scene, [a, b], every) ? [every] : [])];
  const means = phrase(isTreaty ? "any-security-treaty" : ways.length > 1 ? "pact-or-defence" : "binding-defence");
  const verb = isPast(scene) ? "bound" : "binds";
  const { checks, part } = onSomeDay(scene, [a, b], ways);
  const says = sentence(
    `${denies ? "no" : "a"} security ${isTreaty ? "treaty" : "pact"} ${verb} ${called(scene, a)} and ${called(scene, b)} ${timeWords(scene)}${partWords(part)}`,
  );
  return [
    {
      claim: { says, kind: "law", ...checks },
      takes: [{ word: isTreaty ? "treaty" : "pact", means }, ...partTakes(scene, part)],
    },
  ];
}

/** Whether some pact of another kind than defence runs between the two on a day of the time. */
function isOnRecord(scene: Scene, [a, b]: readonly [StateId, StateId], every: Way): boolean {
  const time = timeOf(scene, [a, b]);
  const held = time === null ? [] : (bestPart(scene, time, every).stretches ?? []).map(({ first }) => first);
  return [...momentsOf(scene), ...held].some((day) => {
    const { ties } = scene.ask.run("ties.between", { a, b, date: day > scene.today ? scene.today : day }) as Ties;
    return ties.some(({ type, grade, inForce, dormant }) => isPact(type) && grade === "binding" && inForce === true && !dormant);
  });
}

function isPact(type: string): boolean {
  return (PACT_TYPES as readonly string[]).includes(type) && type !== "defence";
}

/** "A is part of no alliance": it owes nobody defence by a binding treaty. A promise to consult makes no alliance. */
export function inAlliance(scene: Scene): Taken[] {
  const state = stateOf(scene, scene.slots[0]);
  const word = scene.words["pact"] ?? "allied";
  const verb = isPast(scene) ? "was" : "is";
  const is = `${called(scene, state)} ${verb} ${scene.denies ? "in no alliance" : "in an alliance"}`;
  const taken = ["owes-defence"].map((id): Taken => {
    const rule = ruleOf(scene, id);
    const at = `owes[${ruleConditions(rule).join("&")}].inForce`;
    const ask = (date: string, denied: boolean) => there("state.show", { state, date }, at, denied);
    const owed = `${called(scene, state)} ${isPast(scene) ? "owed" : "owes"} ${scene.denies ? "no state" : "some state"} defence`;
    const { checks, part } = onSomeDay(scene, [state], [{ name: null, ask }]);
    return {
      claim: { says: sentence(`${owed} ${timeWords(scene)}${partWords(part)}`), kind: "law", ...checks },
      takes: [takeOf(word, rule), ...partTakes(scene, part)],
    };
  });
  return byDefinition(scene, sentence(`${is} ${timeWords(scene)}`), taken);
}
