/** Sentences about how many allies a state has, who its only allies are, or which of two states has more. */
import type { Expectation } from "../../../model/claims.ts";
import type { AllyCounts } from "../../../model/results/allies.ts";
import { countWord } from "../../../views/words.ts";
import { affair, alsoOf } from "../affairs.ts";
import {
  called,
  isPast,
  mentionsIn,
  momentsOf,
  ruleOf,
  type Scene,
  sentence,
  stateOf,
  type Taken,
  timeWords,
  twoStates,
  Unreadable,
} from "../scene.ts";
import { takeOf } from "./ties.ts";

/** The rules for counting allies, the default first. */
const RULES = ["treaty-ally", "consultation-or-more", "mnna-or-treaty"] as const;
export const BOUND_WORDS = {
  equals: "",
  "at-least": "at least ",
  more: "more than ",
  "at-most": "at most ",
  fewer: "fewer than ",
} as const;
export type Bound = keyof typeof BOUND_WORDS;

function rulesFor({ words }: Scene) {
  return /treaty|formal|military|defence|assistance/.test(wordOf({ words })) ? RULES.slice(0, 1) : RULES;
}

/** The word for the allies, or for the alliance that makes them. */
function wordOf({ words }: Pick<Scene, "words">): string {
  return words["ally"] ?? words["pact"] ?? "";
}

export function count(scene: Scene): Taken[] {
  const state = stateOf(scene, scene.slots[0]);
  const { number, bound, denies } = scene;
  // "Had an alliance" is at least one ally; "had allies" does not say how many.
  const some = number === null && !denies;
  if (some && !/^(?!.*(s|ies)$)/.test(scene.words["pact"] ?? "s")) throw new Unreadable("vague", [wordOf(scene)]);
  const wanted = some ? 1 : (number ?? 0);
  const how = some ? "at-least" : number === null ? "equals" : (bound ?? "equals");
  return rulesFor(scene).map((id): Taken => {
    const rule = ruleOf(scene, id);
    const at = `counts[rule=${rule.id}].count`;
    const expect = countExpectation(at, how, wanted);
    const says = sentence(
      `${called(scene, state)} ${isPast(scene) ? "had" : "has"} ${BOUND_WORDS[how]}${wanted === 0 ? "no" : countWord(wanted, false)} ${wanted === 1 ? "ally" : "allies"} by the rule “${rule.title}” ${timeWords(scene)}`,
    );
    const ask = (date: string, not: boolean) => {
      if (not) throw new Unreadable("time");
      return { "bound-to": { operation: "allies.count", input: { state, date } }, expect: [expect] };
    };
    return {
      claim: { says, kind: "count", ...affair(undenied(scene), [state], [{ name: null, ask }]) },
      takes: [takeOf(wordOf(scene) || "allies", rule)],
    };
  });
}

export function countExpectation(at: string, how: Bound, wanted: number): Expectation {
  if (how === "at-least" || how === "more") return { at, "at-least": how === "more" ? wanted + 1 : wanted };
  if (how === "at-most" || how === "fewer") return { at, "at-most": how === "fewer" ? wanted - 1 : wanted };
  return { at, equals: wanted };
}

/** "No allies" is a count of zero, not a denied count. */
function undenied(scene: Scene): Scene {
  return { ...scene, denies: false };
}

/** "A has more allies than B": the number of B is looked up, and both are checked. */
export function compared(scene: Scene): Taken[] {
  const [a, b] = twoStates(scene);
  const days = momentsOf(scene);
  const [date] = days;
  if (date === undefined || days.length > 1 || date > scene.today) throw new Unreadable("time");
  const fewer = scene.words["compare"] === "fewer";
  return rulesFor(scene).map((id): Taken => {
    const rule = ruleOf(scene, id);
    const { counts } = scene.ask.run("allies.count", { state: b, date }) as AllyCounts;
    const other = counts.find((one) => one.rule === rule.id)?.count;
    if (other === undefined || other === null) throw new Unreadable("form");
    const at = `counts[rule=${rule.id}].count`;
    const of = (state: string, expect: Expectation) => ({
      "bound-to": { operation: "allies.count", input: { state, date } },
      expect: [expect],
    });
    const how = scene.words["compare"] === "as many" ? "equals" : fewer ? "fewer" : "more";
    const says = sentence(
      `${called(scene, a)} has ${how === "equals" ? "as many" : how} allies ${how === "equals" ? "as" : "than"} ${called(scene, b)}, which has ${other}, by the rule “${rule.title}” ${timeWords(scene)}`,
    );
    const first = of(a, countExpectation(at, how, other));
    return {
      claim: { says, kind: "count", ...first, also: alsoOf(of(b, { at, equals: other })) },
      takes: [takeOf(scene.words["ally"] ?? "allies", rule)],
    };
  });
}

export function onlyAlly(scene: Scene): Taken[] {
  const [owner, ...others] = scene.slots;
  const state = stateOf(scene, owner);
  const only = others.flatMap((slot) =>
    mentionsIn(slot).map((mention) => stateOf(scene, { kind: "states", mentions: [mention], joint: null })),
  );
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
