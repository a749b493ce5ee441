/** The slots of a clause in English, as they are coded. */
import type { AreaAlternative, EnemyTest, Exception, Requirement, Version } from "../model/clauses.ts";
import { KEYS, type Names, testText } from "../ties/testWords.ts";

export type Slots = Pick<Version, "trigger" | "enemy" | "own-parties" | "conduct" | "area" | "requires" | "except" | "response">;

/** Lines such as "set off by: armed attack", one for each slot that the text fills. */
export function slotLines(version: Slots): string[] {
  const words = testWords(version, KEYS);
  const joined = (all: readonly string[] | undefined, by: string) => all?.join(`; ${by} `);
  const lines: [string, string | undefined][] = [
    ["set off by", words.trigger?.[0]],
    ["against", words.enemy?.[0]],
    ["where", joined(words.area, "or")],
    ["if", joined(words.requires, "and")],
    ["not if", joined(words.except, "or")],
    ["a fellow party as enemy", words["own-parties"]?.[0]],
    ["if the one to be helped began it", words.conduct?.[0]],
    ["when", version.response?.when?.replaceAll("-", " ")],
  ];
  return lines.flatMap(([name, said]) => (said === undefined ? [] : [`${name}: ${said}`]));
}

export type TestSlot = Exclude<keyof Slots, "response">;

/** The checks of a clause in words, by slot. Of `area` and `except` any one suffices; of `requires` all are needed. */
export function testWords(version: Slots, names: Names): { [S in TestSlot]: readonly string[] | undefined } {
  const { trigger, enemy, area, requires, except, conduct } = version;
  const ownParties = version["own-parties"];
  return {
    trigger: trigger === undefined ? undefined : [trigger.replaceAll("-", " ")],
    enemy: enemy === undefined ? undefined : [enemyWords(enemy, names)],
    "own-parties": ownParties === undefined ? undefined : [ownParties],
    conduct: conduct === undefined ? undefined : [{ any: "owed all the same", "self-defence": "not owed", unsaid: "unsaid" }[conduct]],
    area: area?.map((one) => areaWords(one, names)),
    requires: requires?.map((one) => requirementWords(one, names)),
    except: except?.map((one) => exceptionWords(one, names)),
  };
}

function enemyWords(test: EnemyTest, names: Names): string {
  if ("all" in test) return test.all.map((one) => enemyWords(one, names)).join(" together with ");
  if ("any" in test) return test.any.map((one) => enemyWords(one, names)).join(", or ");
  const many = test["at-least"] === undefined ? "" : `at least ${test["at-least"]} of `;
  return `${many}${testText(test.is, names)}${test.as === undefined ? "" : ` (as ${test.as.join(" or ")})`}`;
}

export function areaWords(area: AreaAlternative, names: Names): string {
  const words = (ids: readonly string[]) => ids.map(names.region).join(" or ");
  const states = (ids: readonly string[]) => ids.map(names.state).join(" or ");
  const of = area.of === undefined ? "a party" : states(area.of);
  const held = area["administered-by"];
  const parts = [
    area.what === "any"
      ? `an attack${area.of === undefined ? "" : ` on ${of}`}`
      : area.what === "territory"
        ? `${area.held === "jurisdiction" ? "land under the jurisdiction" : "territory"} of ${of}`
        : `forces of ${of}`,
    area.kind === undefined ? "" : `(${area.kind.join(" or ")})`,
    area.in === undefined ? "" : `in ${words(area.in)}`,
    area.places === undefined ? "" : `at ${words(area.places)}`,
    held === undefined ? "" : `where ${held.length > 4 ? `one of ${held.length} named states` : states(held)} administers`,
    area["as-of"] === undefined ? "" : `as on ${area["as-of"]}`,
    area.not === undefined ? "" : `but not ${words(area.not)}`,
    area.from === undefined ? "" : `from ${area.from}`,
    area.until === undefined ? "" : `until ${area.until}`,
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function requirementWords(requirement: Requirement, names: Names): string {
  if (typeof requirement === "string") return requirement.replaceAll("-", " ");
  if ("own-claim" in requirement) return `it claims that ${requirement["own-claim"]}`;
  if ("finding" in requirement)
    return `the ${requirement.finding} ${requirement.finding === "parties" ? "find" : "finds"}: ${requirement.of}`;
  if ("assists" in requirement) return `${names.state(requirement.assists)} helps too`;
  return requirement.fact;
}

function exceptionWords(exception: Exception, names: Names): string {
  if ("enemy" in exception) return `the enemy is ${enemyWords(exception.enemy, names)}`;
  if ("began-on" in exception) return `it began it on ${exception["began-on"].map(names.state).join(" or ")}`;
  if ("in" in exception) return `it happens in ${(names === KEYS ? exception.in : exception.in.map(names.region)).join(" or ")}`;
  return exception.fact;
}
