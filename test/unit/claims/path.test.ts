/** Paths into an answer, and the values at their ends. */
import { expect, test } from "vitest";
import type { Rows } from "../../../src/claims/filters.ts";
import { walk } from "../../../src/claims/walk.ts";

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
  ["ties[since>1960].type", ["defence", "consultation: unknown", "nonaggression: unknown"]],
  ["ties[since<1960].type", ["consultation: unknown", "nonaggression: unknown"]],
  ["ties[since=1961].type", ["defence", "consultation: unknown"]],
  ["ties[since=1961-09].type", ["defence", "consultation: unknown"]],
  ["ties[type=defence|nonaggression].ref.at", ["II", "2"]],
  ["ties[owedBy!=CHN|IND].type", ["consultation"]],
  ["ties[since=null].type", ["nonaggression"]],
  ["ties[ref.at=9].owedBy", ["RUS"]],
  ["counts[count>10].rule", ["any"]],
  ["nothing.there", []],
])("%s leads to %j", (path, expected) => {
  const found = walk(answer, path).map(({ value, doubt }) => (doubt === undefined ? value : `${String(value)}: ${doubt}`));
  expect(found).toEqual(expected);
});

test("a value carries every object on the way to it, the answer first", () => {
  const [found] = walk(answer, "ties[type=defence].ref.at");
  expect(found?.trail).toEqual([answer, answer.ties[0], answer.ties[0]?.ref]);
});

test("a row in doubt raises the largest number of rows alone", () => {
  expect(walk(answer, "ties[since<1960].length")).toMatchObject([{ value: 0, most: 2, doubt: "unknown" }]);
  expect(walk(answer, "ties[since>1960].length")).toMatchObject([{ value: 1, most: 3, doubt: "unknown" }]);
});

const duties = { duties: [{ status: "contestable" }, { status: "triggered" }] };
const members = {
  members: [
    { state: "ARM", standing: "suspended", inForce: true, readings: [] },
    { state: "SAU", standing: "member", inForce: "unknown", readings: [{ says: "invited" }] },
    { state: "RUS", standing: "member", inForce: true, readings: [] },
  ],
};
const rows: Rows = {
  field: (_place, row, name) => row[name],
  doubt: (place, row, asked) => (place === "members" && row["standing"] === "suspended" && !asked.has("standing") ? "contestable" : null),
  inGroup: (group, state) => (group === "r" ? (state === "RUS" ? "yes" : "contestable") : "no"),
};

test.each<[object, string, unknown[]]>([
  [duties, "duties[status=triggered].status", ["contestable: contestable", "triggered"]],
  [members, "members[inForce=true].state", ["ARM: contestable", "SAU: contestable", "RUS"]],
  [members, "members[standing=member&inForce=true].state", ["SAU: contestable", "RUS"]],
  [members, "members[state=ARM].standing", ["suspended"]],
  [members, "members[state=@r].state", ["ARM: contestable", "SAU: contestable", "RUS"]],
  [members, "members[state!=@r&standing=member].state", ["SAU: contestable"]],
])("%j: %s leads to %j", (given, path, expected) => {
  const found = walk(given, path, rows).map(({ value, doubt }) => (doubt === undefined ? value : `${String(value)}: ${doubt}`));
  expect(found).toEqual(expected);
});
