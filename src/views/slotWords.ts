/** A clause as it is coded, in words: what sets it off, where, against whom, on which conditions, and what is owed. */
import type { AreaAlternative, EnemyTest, Exception, Requirement, Version } from "../model/clauses.ts";
import { testText } from "../network/ties.ts";

/** Lines such as "set off by: an armed attack"; a slot that the text leaves out has none. */
export function slotLines(version: Version): string[] {
  const { trigger, enemy, area, requires, except, conduct } = version;
  const ownParties = version["own-parties"];
  const lines: [string, string | undefined][] = [
    ["set off by", trigger?.replaceAll("-", " ")],
    ["against", enemy === undefined ? undefined : enemyWords(enemy)],
    ["where", area?.map((one) => areaWords(one)).join("; or ")],
    ["if", requires?.map(requirementWords).join("; and ")],
    ["not if", except?.map(exceptionWords).join("; or ")],
    ["a fellow party as enemy", ownParties],
    [
      "if the one to be helped began it",
      conduct === undefined ? undefined : { any: "owed all the same", "self-defence": "not owed", unsaid: "unsaid" }[conduct],
    ],
    ["when", version.response?.when?.replaceAll("-", " ")],
  ];
  return lines.flatMap(([name, words]) => (words === undefined ? [] : [`${name}: ${words}`]));
}

export function enemyWords(test: EnemyTest): string {
  if ("all" in test) return test.all.map(enemyWords).join(" together with ");
  if ("any" in test) return test.any.map(enemyWords).join(", or ");
  const many = test["at-least"] === undefined ? "" : `at least ${test["at-least"]} of `;
  return `${many}${testText(test.is)}${test.as === undefined ? "" : ` (as ${test.as.join(" or ")})`}`;
}

/** `name` puts the id of a region or a place in words. */
export function areaWords(area: AreaAlternative, name: (id: string) => string = (id) => id.replaceAll("-", " ")): string {
  const words = (ids: readonly string[]) => ids.map(name).join(" or ");
  const parts = [
    area.what === "any"
      ? `an attack${area.of === undefined ? "" : ` on ${area.of.join(" or ")}`}`
      : area.what === "territory"
        ? `${area.held === "jurisdiction" ? "land under the jurisdiction" : "territory"} of ${area.of === undefined ? "a party" : area.of.join(" or ")}`
        : `forces of ${area.of === undefined ? "a party" : area.of.join(" or ")}`,
    area.kind === undefined ? "" : `(${area.kind.join(" or ")})`,
    area.in === undefined ? "" : `in ${words(area.in)}`,
    area.places === undefined ? "" : `at ${words(area.places)}`,
    area["administered-by"] === undefined
      ? ""
      : `where ${area["administered-by"].length > 4 ? `one of ${area["administered-by"].length} named states` : area["administered-by"].join(" or ")} administers`,
    area["as-of"] === undefined ? "" : `as on ${area["as-of"]}`,
    area.not === undefined ? "" : `but not ${words(area.not)}`,
    area.from === undefined ? "" : `from ${area.from}`,
    area.until === undefined ? "" : `until ${area.until}`,
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function requirementWords(requirement: Requirement): string {
  if (typeof requirement === "string") return requirement.replaceAll("-", " ");
  if ("own-claim" in requirement) return `it claims that it ${requirement["own-claim"]}`;
  if ("finding" in requirement) return `the ${requirement.finding} finds: ${requirement.of}`;
  if ("assists" in requirement) return `${requirement.assists} helps too`;
  return requirement.fact;
}

function exceptionWords(exception: Exception): string {
  if ("enemy" in exception) return `the enemy is ${enemyWords(exception.enemy)}`;
  if ("began-on" in exception) return `it began it on ${exception["began-on"].join(" or ")}`;
  if ("in" in exception) return `it happens in ${exception.in.join(" or ")}`;
  return exception.fact;
}
