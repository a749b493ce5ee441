/** Sentences about how many allies a state has, or who its only allies are. */
import type { Expectation } from "../../model/claims.ts";
import { countWord } from "../../views/words.ts";
import { affair } from "./affairs.ts";
import { called, isPast, ruleOf, type Scene, sentence, stateOf, type Taken, timeWords, Unreadable } from "./scene.ts";
import { takeOf } from "./ties.ts";

/** The rules for counting allies, the default first. */
const RULES = ["treaty-ally", "consultation-or-more", "mnna-or-treaty"] as const;
const WORDS = { equals: "", "at-least": "at least ", more: "more than ", "at-most": "at most ", fewer: "fewer than " } as const;

function rulesFor({ words }: Scene) {
  return /treaty|formal|military/.test(words["ally"] ?? "") ? RULES.slice(0, 1) : RULES;
}

export function count(scene: Scene): Taken[] {
  const state = stateOf(scene, scene.slots[0]);
  const { number, bound, denies } = scene;
  const wanted = number ?? 0;
  if (number === null && !denies) throw new Unreadable("vague", [scene.words["ally"] ?? ""]);
  const how = number === null ? "equals" : (bound ?? "equals");
  return rulesFor(scene).map((id): Taken => {
    const rule = ruleOf(scene, id);
    const at = `counts[rule=${rule.id}].count`;
    const expect = expectationOf(at, how, wanted);
    const says = sentence(
      `${called(scene, state)} ${isPast(scene) ? "had" : "has"} ${WORDS[how]}${wanted === 0 ? "no" : wanted < 10 ? countWord(wanted, false) : wanted} ${wanted === 1 ? "ally" : "allies"} by the rule “${rule.title}” ${timeWords(scene)}`,
    );
    const ask = (date: string, not: boolean) => {
      if (not) throw new Unreadable("time");
      return { "bound-to": { operation: "allies.count", input: { state, date } }, expect: [expect] };
    };
    return {
      claim: { says, kind: "count", ...affair(undenied(scene), [state], [{ name: null, ask }]) },
      takes: [takeOf(scene.words["ally"] ?? "allies", rule)],
    };
  });
}

function expectationOf(at: string, how: keyof typeof WORDS, wanted: number): Expectation {
  if (how === "at-least" || how === "more") return { at, "at-least": how === "more" ? wanted + 1 : wanted };
  if (how === "at-most" || how === "fewer") return { at, "at-most": how === "fewer" ? wanted - 1 : wanted };
  return { at, equals: wanted };
}

/** "No allies" is a count of zero, not a denied count. */
function undenied(scene: Scene): Scene {
  return { ...scene, denies: false };
}

export function onlyAlly(scene: Scene): Taken[] {
  const [state = "", ...only] = scene.slots.map((mention) => stateOf(scene, mention));
  if (only.includes(state) || new Set(only).size < only.length) throw new Unreadable("itself", [called(scene, state)]);
  return rulesFor(scene).map((id): Taken => {
    const rule = ruleOf(scene, id);
    const names = only.map((one) => called(scene, one)).join(" and ");
    const verb = isPast(scene) ? "had" : "has";
    const says = sentence(`${called(scene, state)} ${verb} no allies but ${names} by the rule “${rule.title}” ${timeWords(scene)}`);
    const ask = (date: string) => ({
      "bound-to": { operation: "allies.list", input: { state, rule: rule.id, date } },
      expect: [
        { at: "allies.length", equals: only.length },
        { at: "allies.state", includes: only },
      ] satisfies Expectation[],
    });
    return {
      claim: { says, kind: "count", ...affair(scene, [state, ...only], [{ name: null, ask }]) },
      takes: [takeOf(scene.words["ally"] ?? "allies", rule)],
    };
  });
}
