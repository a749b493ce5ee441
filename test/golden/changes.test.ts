/** Changes between two days: facts known by hand, cross-checked with the networks of both days. */
import { describe, expect, test } from "vitest";
import { isUserError } from "../../src/errors.ts";
import type { AnswerOf } from "../../src/operations/run.ts";
import { spoken } from "../spoken.ts";
import { context } from "./rows.ts";

type Answer = AnswerOf<"network.changes">;
const asked = (
  from: string,
  to: string,
  more: { state?: string; type?: "defence" | "designation" | "nonaggression"; rule?: string } = {},
) => spoken("network.changes", context, { from, to, ...more });

/** "began warsaw-pact-1955 1991-07-01" */
const pacts = ({ instruments }: Answer) => instruments.map(({ change, instrument, date }) => `${change} ${instrument} ${date}`);
const people = ({ members }: Answer) =>
  members.map(
    ({ change, instrument, states, toward, date }) =>
      `${states.join(" ")} ${change} ${instrument}${toward === null ? "" : ` toward ${toward.join(" ")}`} ${date}`,
  );
const states = ({ states: rows }: Answer) => rows.map(({ change, state, date }) => `${state} ${change} ${date}`);

describe("known by hand", () => {
  test.each([
    ["1990-01-01", "1992-01-01", "ended warsaw-pact-1955 1991-07-01"],
    ["1914-06-28", "1919-06-28", "ended triple-alliance-1882 1918-11-03"],
    ["1914-06-28", "1919-06-28", "began ottoman-german-1914 1914-08-02"],
    ["1949-10-01", "1951-01-01", "began sino-soviet-1950 1950-04-11"],
  ])("between %s and %s: %s", (from, to, row) => expect(pacts(asked(from, to))).toContain(row));

  test.each([
    ["2023-01-01", "2024-03-31", "FIN joined north-atlantic-1949 2023-04-04"],
    ["2023-01-01", "2024-03-31", "SWE joined north-atlantic-1949 2024-03-07"],
    ["1986-01-01", "1987-01-01", "USA suspended anzus-1951 toward NZL 1986-08-11"],
    ["1960-01-01", "1970-01-01", "FRA left north-atlantic-1949 1966-07-01"],
    ["1960-01-01", "1970-01-01", "ALB left warsaw-pact-1955 1968-09-13"],
  ])("between %s and %s: %s", (from, to, row) => expect(people(asked(from, to))).toContain(row));

  test.each([
    ["1990-01-01", "1992-01-01", "DDR ended 1990-10-02"],
    ["1990-01-01", "1992-01-01", "RUS renamed 1991-12-26"],
    ["1914-06-28", "1919-06-28", "AUH ended 1918-11-12"],
    ["2022-01-01", "2024-03-31", "NKR ended 2023-12-31"],
  ])("between %s and %s: %s", (from, to, row) => expect(states(asked(from, to))).toContain(row));

  test("France left the command and not the treaty", () => {
    const row = asked("1960-01-01", "1970-01-01").members.find(
      ({ instrument, states: who }) => instrument === "north-atlantic-1949" && who.includes("FRA"),
    );
    expect(row?.scope).toBe("command");
  });

  test("with the Warsaw Pact six states' promises to five others each ended, and those of the state that had ended before", () => {
    const lost = asked("1990-01-01", "1992-01-01", { type: "defence" }).ties.filter(({ instrument }) => instrument === "warsaw-pact-1955");
    expect(lost.every(({ change }) => change === "lost")).toBe(true);
    expect(lost.reduce((sum, { owedTo }) => sum + owedTo.length, 0)).toBe(7 * 6);
  });

  test("Finland came to owe defence to thirty states and to be owed it by as many", () => {
    const { ties, sentence } = asked("2023-01-01", "2023-12-31", { state: "FIN", rule: "owes-defence" });
    const nato = ties.filter(({ instrument }) => instrument === "north-atlantic-1949");
    expect(nato.filter(({ owedBy }) => owedBy === "FIN").flatMap(({ owedTo }) => owedTo)).toHaveLength(30);
    expect(nato.filter(({ owedBy }) => owedBy !== "FIN").flatMap(({ owedTo }) => owedTo)).toEqual(Array(30).fill("FIN"));
    expect(sentence).toContain("no promise of defence that Finland owed or was owed ended and");
  });

  test("a suspended promise is lost on the day of the suspension", () => {
    const { ties } = asked("1986-01-01", "1987-01-01", { type: "defence" });
    expect(ties.find(({ instrument }) => instrument === "anzus-1951")).toMatchObject({
      owedBy: "USA",
      owedTo: ["NZL"],
      how: "suspended",
      date: "1986-08-11",
    });
  });
});

describe("what is quiet, open or asleep", () => {
  test("between two quiet days nothing changed", () => {
    const answer = asked("1977-02-01", "1977-02-02");
    expect(answer.sentence).toBe(
      "Between 1 February 1977 and 2 February 1977 no binding promise of defence ended and none began, each of one state to another.",
    );
    for (const list of [answer.instruments, answer.members, answer.states, answer.ties, answer.counts, answer.dormant])
      expect(list).toEqual([]);
  });

  test("a day is the same as itself", () => expect(asked("1991-07-01", "1991-07-01").ties).toEqual([]));

  test("an entry into force that was not found is not known, and not counted", () => {
    const answer = asked("1986-01-01", "1987-01-01");
    const open = answer.notKnown.instruments.find(({ instrument }) => instrument === "cuba-dprk-1986");
    expect(open).toMatchObject({
      change: "began",
      date: null,
      why: "not in force on the first day, not known whether in force on the last",
    });
    expect(pacts(answer).some((row) => row.includes("cuba-dprk-1986"))).toBe(false);
  });

  test("a pact that fell into disuse stands apart", () => {
    const answer = asked("1995-01-01", "1997-01-01");
    expect(answer.dormant.map(({ instrument, change }) => [instrument, change])).toContainEqual([
      "arab-maghreb-union-1989",
      "became-dormant",
    ]);
    expect(
      answer.ties.filter(({ instrument }) => instrument === "arab-maghreb-union-1989").every(({ change }) => change === "dormant"),
    ).toBe(true);
  });

  test("the later day first is refused, with what to do", () => {
    const run = () => asked("1992-01-01", "1990-01-01");
    expect(run).toThrow("1992-01-01 is after 1990-01-01");
    try {
      run();
    } catch (error) {
      expect(isUserError(error) && error.complaint.todo).toBe("swap the two days");
    }
  });
});

test.each([
  ["1914-06-28", "1919-06-28"],
  ["1938-09-29", "1945-09-02"],
  ["1990-01-01", "1992-01-01"],
  ["2021-01-01", "2026-06-30"],
])("gained and lost defence from %s to %s is the difference of the two networks", (from, to) => {
  const edges = (date: string) =>
    new Set(
      spoken("network.at", context, { date, type: "defence" }).edges.flatMap((edge) =>
        edge.instruments.map((instrument) => `${instrument} ${edge.from} ${edge.to}`),
      ),
    );
  const [before, after] = [edges(from), edges(to)];
  const { ties } = asked(from, to, { type: "defence" });
  const told = (...changes: string[]) =>
    ties
      .filter(({ change, grade }) => grade === "binding" && changes.includes(change))
      .flatMap(({ instrument, owedBy, owedTo }) => owedTo.map((state) => `${instrument} ${owedBy} ${state}`));
  const unsettled = new Set(told("not-known", "dormant"));
  const settled = (all: Set<string>, other: Set<string>) => [...all].filter((edge) => !other.has(edge) && !unsettled.has(edge)).sort();
  expect(told("gained").sort()).toEqual(settled(after, before));
  expect(told("lost").sort()).toEqual(settled(before, after));
});
