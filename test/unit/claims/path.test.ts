/** Paths into an answer, and the values at their ends. */
import { expect, test } from "vitest";
import { walk } from "../../../src/claims/path.ts";

const answer = {
  date: "2026-06-30",
  counts: [
    { rule: "owes", count: 1, states: ["PRK"] },
    { rule: "any", count: 66, states: ["PRK", "RUS"] },
  ],
  ties: [
    { type: "defence", since: "1961-09-10", owedBy: "CHN", ref: { at: "II" } },
    { type: "consultation", since: "unknown", owedBy: "RUS", ref: { at: "9" } },
    { type: "nonaggression", since: null, owedBy: "CHN", ref: { at: "2" } },
  ],
};

test.each<[string, unknown[]]>([
  ["date", ["2026-06-30"]],
  ["counts.0.count", [1]],
  ["counts.2.count", []],
  ["counts.count", [1, 66]],
  ["counts[rule=any].states", [["PRK", "RUS"]]],
  ["counts[rule=any].states.length", [2]],
  ["counts[states=RUS].rule", ["any"]],
  ["counts.length", [2]],
  ["ties[owedBy=CHN].type", ["defence", "nonaggression"]],
  ["ties[owedBy=CHN].length", [2]],
  ["ties[owedBy=IND].length", [0]],
  ["ties[owedBy=CHN&type!=defence].ref.at", ["2"]],
  ["ties[type~AGGRESSION].owedBy", ["CHN"]],
  ["ties[since>1960].type", ["defence"]],
  ["ties[since<1960].type", []],
  ["ties[since=null].type", ["nonaggression"]],
  ["ties[ref.at=9].owedBy", ["RUS"]],
  ["counts[count>10].rule", ["any"]],
  ["nothing.there", []],
])("%s leads to %j", (path, expected) => {
  expect(walk(answer, path).map(({ value }) => value)).toEqual(expected);
});

test("a value carries every object on the way to it, the answer first", () => {
  const [found] = walk(answer, "ties[type=defence].ref.at");
  expect(found?.trail).toEqual([answer, answer.ties[0], answer.ties[0]?.ref]);
});
