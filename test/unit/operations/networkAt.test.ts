/** network.at: separate groups, and the same reading of a rule as in allies.count. */
import { expect, test } from "vitest";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { rows } from "../../../src/operations/network/at/run.ts";
import { componentsOf } from "../../../src/ties/components.ts";
import { ledgerData } from "../../ledgers.ts";
import { spoken } from "../../spoken.ts";

const ledger = indexLedger(ledgerData(["core"]));
const ask = (input: object) => spoken("network.at", { ledger }, input);

test.each([
  [[], []],
  [[["B", "A"]], [["A", "B"]]],
  [
    [
      ["A", "B"],
      ["C", "D"],
      ["D", "E"],
    ],
    [
      ["C", "D", "E"],
      ["A", "B"],
    ],
  ],
  [
    [
      ["A", "B"],
      ["C", "D"],
      ["B", "C"],
    ],
    [["A", "B", "C", "D"]],
  ],
] as [[string, string][], string[][]][])("the groups of %j are %j", (pairs, groups) => {
  expect(componentsOf(pairs)).toEqual(groups);
});

test("a territory of another state is neither counted nor drawn, whatever it signed", () => {
  const day = "2026-06-30";
  const territories = spoken("state.list", { ledger }, { date: day }).states.filter(({ territory }) => territory);
  expect(territories.map(({ id }) => id)).toContain("HKG");
  const ids = new Set(territories.map(({ id }) => id));
  for (const type of ["defence", "consultation", "membership"]) {
    const { states, edges } = ask({ date: day, type });
    expect(states.filter(({ id }) => ids.has(id))).toEqual([]);
    expect(edges.filter(({ from, to }) => ids.has(from) || ids.has(to))).toEqual([]);
  }
});

test("outside the state system are only those that have a tie", () => {
  const { states, edges } = ask({ date: "2026-06-30", type: "defence" });
  const outside = states.filter(({ system }) => system !== "yes");
  expect(states.length - outside.length).toBe(195);
  for (const { id } of outside) expect(edges.some(({ from, to }) => from === id || to === id)).toBe(true);
});

test("every state with an edge is in one group, and no edge runs between two", () => {
  const { edges, components } = ask({ date: "1914-06-28" });
  const group = new Map(components.flatMap((states, index) => states.map((state) => [state, index])));
  expect(group.size).toBe(components.flat().length);
  for (const { from, to } of edges) expect(group.get(from)).toBe(group.get(to));
});

test.each(["treaty-ally", "consultation-or-more", "atop-5-1", "partnership-strategic"])(
  "by the rule %s a state has as many partners as allies.count counts",
  (rule) => {
    const { edges } = ask({ date: "2026-06-30", rule });
    for (const state of ["USA", "CHN", "FRA", "TUR"]) {
      const partners = new Set(edges.flatMap(({ from, to }) => (from === state ? [to] : to === state ? [from] : [])));
      const { counts } = spoken("allies.count", { ledger }, { state, date: "2026-06-30", rule });
      expect([...partners].sort()).toEqual(counts.find((one) => one.rule === rule)?.states);
    }
  },
);

test("an instrument's parties are those of its edges, and a row is an edge", () => {
  const answer = ask({ date: "1914-06-28" });
  for (const { id, owing, owed } of answer.instruments) {
    const own = answer.edges.filter(({ instruments }) => instruments.includes(id));
    expect(owing).toEqual([...new Set(own.map(({ from }) => from))].sort());
    expect(owed).toEqual([...new Set(own.map(({ to }) => to))].sort());
  }
  const [row] = rows(answer);
  expect(Object.keys(row ?? {})).toEqual(["date", "rule", "from", "to", "instruments"]);
});

test("a type and a rule both hold: the ties of the type that the rule counts", () => {
  const asked = { date: "1938-01-01", rule: "atop-5-1" };
  const whole = ask(asked);
  const defence = ask({ ...asked, type: "defence" });
  const neutrality = ask({ ...asked, type: "neutrality" });
  expect([whole.type, defence.type, defence.rule]).toEqual([null, "defence", "atop-5-1"]);
  expect(defence.instruments.every(({ types }) => types.join() === "defence")).toBe(true);
  expect(defence.edges.length).toBeLessThan(whole.edges.length);
  expect(defence.edges).not.toEqual(neutrality.edges);
  const pairs = new Set(whole.edges.map(({ from, to }) => `${from} ${to}`));
  for (const { from, to } of [...defence.edges, ...neutrality.edges]) expect(pairs.has(`${from} ${to}`)).toBe(true);
});

test("without a rule the type is binding defence, unless another is asked for", () => {
  expect(ask({ date: "1914-06-28" })).toEqual(ask({ date: "1914-06-28", type: "defence" }));
  expect(ask({ date: "1914-06-28" }).rule).toBe("defence");
});
