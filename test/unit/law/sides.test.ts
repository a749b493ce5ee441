/** Sides: who is with whom, inferred from the strikes alone. */
import { expect, test } from "vitest";
import { sidesOf } from "../../../src/law/case/sides.ts";
import type { Strike } from "../../../src/model/crisis.ts";

/** "AAA>BBB for CCC" */
const strike = (text: string): Strike => {
  const [, by = "", on = "", inDefenceOf = null] = /^(\w+)>(\w+)(?: for (\w+))?$/.exec(text) ?? [];
  return { by, on, act: "armed-attack", place: null, object: null, round: 0, inDefenceOf };
};
const sides = (targets: string[], ...blows: string[]) => {
  const found = sidesOf({ strikes: blows.map(strike) }, targets);
  const on = (side: string) => [...found].flatMap(([state, one]) => (one === side ? [state] : [])).sort();
  return `${on("target").join(" ")} | ${on("initiator").join(" ")}`;
};

test.each([
  ["the case alone", ["SRB"], ["AUH>SRB"], "SRB | AUH"],
  ["a second war beside it starts as the case does", ["SRB"], ["AUH>SRB", "DEU>BEL", "DEU>FRA"], "BEL FRA SRB | AUH DEU"],
  ["who strikes the striker stands with the struck", ["SRB"], ["AUH>SRB", "RUS>AUH"], "RUS SRB | AUH"],
  ["who strikes in another's defence stands with it", ["SRB"], ["AUH>SRB", "DEU>RUS for AUH"], "RUS SRB | AUH DEU"],
  ["a chain told backwards", ["SRB"], ["GBR>DEU for BEL", "DEU>BEL", "AUH>SRB"], "BEL GBR SRB | AUH DEU"],
  ["several targets of several", ["AAA", "BBB"], ["CCC>AAA", "CCC>BBB", "DDD>AAA", "DDD>BBB"], "AAA BBB | CCC DDD"],
] as const)("%s", (_, targets, blows, expected) => {
  expect(sides([...targets], ...blows)).toBe(expected);
});
