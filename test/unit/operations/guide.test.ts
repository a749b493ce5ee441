/** Guided maps: every course leads through the ledger's own places, and the answer follows the text of the day. */
import { describe, expect, test } from "vitest";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { ledgerData } from "../../ledgers.ts";
import { spoken } from "../law/madeUp.ts";

const data = ledgerData();
const ledger = indexLedger(data);
const guides = data.guides ?? [];

/** The same ledger with one guide about another place. */
function about(place: string) {
  const [guide] = guides;
  if (guide === undefined) throw new Error("the ledger has no guide");
  return indexLedger({ ...data, guides: [{ ...guide, place }] });
}

test.each(guides.map(({ id }) => id))("%s: each step has a claim and something to see", (id) => {
  const answer = spoken("guide.show", ledger, { id });
  for (const { kind, title, says, places, parts, promises } of answer.steps) {
    expect(title, kind).not.toBe("");
    expect(says.length + places.length + parts.length + promises.length, kind).toBeGreaterThan(0);
  }
});

test.each(guides.map(({ id }) => id))("%s: every statement that it names is found", (id) => {
  const answer = spoken("guide.show", ledger, { id });
  const named = guides.find((one) => one.id === id)?.steps ?? [];
  named.forEach(({ said = [] }, index) => {
    expect(answer.steps[index]?.said.length ?? 0).toBeGreaterThanOrEqual(said.length);
  });
});

describe("Hawaii and Article 6", () => {
  const answer = spoken("guide.show", ledger, { id: "hawaii-article-6", date: "2026-06-30" });
  const step = (kind: string) => answer.steps.find((one) => one.kind === kind);

  test("it is outside, and the parts fail on the place alone", () => {
    expect(answer).toMatchObject({ title: "Why Hawaii is outside Article 6", lies: "outside" });
    const [first] = step("place")?.parts ?? [];
    expect(first?.conditions.map(({ met }) => met)).toEqual(["met", "not-met"]);
    expect(first?.quote).toBe("on the territory of any of the Parties in Europe or North America");
  });

  test("other places have the results of the area's own answer", () => {
    const area = spoken("instrument.area", ledger, { id: "north-atlantic-1949", date: "2026-06-30" });
    for (const { place, lies } of step("others")?.places ?? []) expect(area.rows.find((row) => row.place === place)?.result).toBe(lies);
    expect(step("others")?.title).toBe("Five of six other places are outside too");
  });

  test("the promises that reach it are those of the Pacific and of the Americas, not of this treaty's Article 5", () => {
    const owed = (step("elsewhere")?.promises ?? []).map(({ instrument, obligation }) => `${instrument}.${obligation}`);
    expect(owed.some((one) => one.startsWith("anzus-1951"))).toBe(true);
    expect(owed.some((one) => one.startsWith("rio-1947"))).toBe(true);
    expect(owed).not.toContain("north-atlantic-1949.mutual-aid");
  });
});

test("a place that the text named and dropped is told with its days", () => {
  const answer = spoken("guide.show", about("algeria-french"), { date: "2026-06-30" });
  expect(answer.lies).toBe("outside");
  expect(answer.steps.find(({ kind }) => kind === "change")?.says.join(" ")).toContain("inside from 24 August 1949");
  expect(spoken("guide.show", about("algeria-french"), { date: "1955-06-01" }).lies).toBe("inside");
});

test("a place inside and one that is argued have their own titles", () => {
  expect(spoken("guide.show", about("canary-islands"), {}).title).toBe("Why the Canary Islands are inside Article 6");
  expect(spoken("guide.show", about("akrotiri-dhekelia"), {}).title).toMatch(/^Why it is argued whether/);
});

test("on a day before the treaty the list is empty and the guide says why", () => {
  expect(spoken("guide.list", ledger, { date: "1938-01-01" }).guides).toEqual([]);
  expect(() => spoken("guide.show", ledger, { date: "1938-01-01" })).toThrow(/was owed to anybody/);
});
