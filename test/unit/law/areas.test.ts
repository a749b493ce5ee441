/** The coverage of a clause's area, place by place, and its agreement with the trace of an attack there. */
import { describe, expect, test } from "vitest";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { type AnswerOf, runOperation } from "../../../src/operations/run.ts";
import { ledgerData } from "../../ledgers.ts";
import { spoken } from "./madeUp.ts";

const ledger = indexLedger(ledgerData(["core", "law", "coverage"]));
const context = { ledger };
const DATE = "2026-06-30";

const answers = new Map<string, AnswerOf<"instrument.area">>();

function areaOf(id: string, date = DATE, obligation?: string): AnswerOf<"instrument.area"> {
  const key = [id, date, obligation].join(" ");
  const answer = answers.get(key) ?? spoken("instrument.area", ledger, { id, date, ...(obligation === undefined ? {} : { obligation }) });
  answers.set(key, answer);
  return answer;
}

/** "inside", "outside" or "argued: text", followed by ", forces only" if it holds only for that part. */
function at(id: string, place: string, date?: string): string {
  const row = areaOf(id, date).rows.find((one) => one.place === place || one.state === place);
  if (row === undefined) return "not listed";
  return [row.result, row.open === null ? "" : `: ${row.open}`, row.only === null ? "" : `, ${row.only} only`].join("");
}

describe("Article 6 of the North Atlantic Treaty", () => {
  test.each([
    ["hawaii", "outside"],
    ["guam", "outside"],
    ["alaska", "inside"],
    ["french-guiana", "outside"],
    ["falkland-islands", "outside"],
    ["svalbard", "inside"],
    ["canary-islands", "inside"],
    ["ceuta", "outside"],
    ["akrotiri-dhekelia", "argued: text"],
    ["baltic-waters", "argued: text"],
    ["mediterranean-waters", "inside"],
    ["mid-atlantic-waters", "outside"],
    ["TUR", "inside"],
    ["USA", "inside"],
    ["taiwan-island", "not listed"], // another state's land, which this treaty does not mention
  ])("%s: %s", (place, expected) => {
    expect(at("north-atlantic-1949", place)).toBe(expected);
  });

  test("a title that others dispute is inside, and open against them alone", () => {
    const row = areaOf("north-atlantic-1949").rows.find(({ place }) => place === "gibraltar");
    expect([at("north-atlantic-1949", "gibraltar"), row?.struck.map(({ openAgainst }) => openAgainst)]).toEqual(["inside", [["ESP"]]]);
    expect(row?.struck[0]?.reason).toContain("open only where ESP, which disputes it, strikes");
    const undisputed = areaOf("north-atlantic-1949").rows.find(({ place }) => place === "canary-islands");
    expect(undisputed?.struck.flatMap(({ openAgainst }) => openAgainst)).toEqual([]);
  });

  test("West Berlin under the Three Powers, for forces", () => {
    expect(at("north-atlantic-1949", "west-berlin", "1960-01-01")).toMatch(/^inside/);
  });

  test("Algeria until 3 July 1962, and not after", () => {
    expect(at("north-atlantic-1949", "algeria-french", "1960-01-01")).toBe("inside");
    expect(at("north-atlantic-1949", "algeria-french", "1964-01-01")).toBe("not listed");
  });

  test("a reason names the region, and the words of the article stand beside it", () => {
    const { rows, clause, leftOut, cuts } = areaOf("north-atlantic-1949");
    const row = rows.find(({ place }) => place === "canary-islands");
    expect(row?.struck[0]).toMatchObject({
      reason: "under the jurisdiction of ESP; an island; in the North Atlantic area north of the Tropic of Cancer",
      quote: expect.stringContaining("north of the Tropic of Cancer"),
    });
    expect(rows.find(({ place }) => place === "hawaii")?.struck[0]?.reason).toBe(
      "not in Europe or North America; not in the North Atlantic area north of the Tropic of Cancer",
    );
    expect(clause.limit).toBe("stated");
    expect(leftOut).toBeGreaterThan(0);
    expect(cuts.lats).toContain(23.4364);
  });

  test("the sea is cut at the tropic: inside to the north of it, outside to the south", () => {
    const { seas } = areaOf("north-atlantic-1949");
    const atlantic = seas.filter(({ place }) => place === "north-atlantic-waters" || place === "mid-atlantic-waters");
    for (const { box, result } of atlantic) expect(result).toBe((box[0] ?? 0) >= 23.4364 ? "inside" : "outside");
    expect(new Set(atlantic.map(({ result }) => result)).size).toBe(2);
    expect(seas.find(({ place }) => place === "baltic-waters")).toMatchObject({ result: "argued", open: "text" });
  });
});

test.each([
  ["anzus-1951", "guam", "inside"],
  ["anzus-1951", "AUS", "inside"],
  ["anzus-1951", "christmas-island", "outside"],
  ["anzus-1951", "coral-sea-waters", "inside"],
  ["anzus-1951", "south-china-sea-waters", "argued: text"],
  ["us-japan-1960", "senkaku-islands", "inside"],
  ["us-japan-1960", "liancourt-rocks", "outside"],
  ["us-japan-1960", "okinawa", "inside"],
  ["us-rok-1953", "hawaii", "inside"],
  ["us-rok-1953", "puerto-rico", "outside"],
  ["us-philippines-1951", "second-thomas-shoal", "inside, forces only"],
])("%s, %s: %s", (id, place, expected) => {
  expect(at(id, place)).toBe(expected);
});

test("an area whose words the ledger has not seen is no dispute of law: the record is what is missing", () => {
  const { clause, rows } = areaOf("turkey-somalia-2024");
  expect(clause.limit).toBe("stated");
  const covered = rows.filter(({ result }) => result !== "outside");
  expect(covered.length).toBeGreaterThan(0);
  expect(new Set(covered.map(({ result, open }) => `${result}: ${open}`))).toEqual(new Set(["argued: record"]));
});

test("words not seen and no limit on record: unknown, and every home is open by the record", () => {
  const unseen = ledger.data.instruments.find(
    ({ depth, obligations, id }) =>
      depth === "summary" &&
      obligations.some(
        ({ type, versions }) => type === "defence" && versions[0]?.area === undefined && versions[0]?.ref.checked !== "text",
      ) &&
      runOperation("instrument.members", context, { id, date: DATE }).members.length > 1,
  );
  const { clause, rows } = areaOf(unseen?.id ?? "");
  expect(clause.limit).toBe("unknown");
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row).toMatchObject({ result: "argued", open: "record" });
});

test("a clause without a limit of place says so and lists nothing", () => {
  const { clause, rows, seas } = areaOf("north-atlantic-1949", DATE, "consult");
  expect(clause).toMatchObject({ limit: "none", article: "4" });
  expect([rows, seas]).toEqual([[], []]);
});

test("a treaty that nobody was owed on the day is an error that says how to see when it ran", () => {
  expect(() => areaOf("north-atlantic-1949", "1940-01-01")).toThrow(/was owed to anybody on 1940-01-01/);
  expect(() => areaOf("north-atlantic-1949", DATE, "no-such-clause")).toThrow(/mutual-aid/);
});

/** The same test as in a trace: an attack on the holder there gives the same result for the area. */
test.each([
  ["north-atlantic-1949", "hawaii", "USA", "GBR"],
  ["north-atlantic-1949", "canary-islands", "ESP", "USA"],
  ["us-japan-1960", "senkaku-islands", "JPN", "USA"],
  ["anzus-1951", "guam", "USA", "AUS"],
])("%s at %s is read as a trace reads it", (id, place, target, ally) => {
  const trace = runOperation("crisis.trace", context, { initiator: "PRK", target, place, date: DATE });
  const tests = trace.obligations.find((one) => one.instrument === id && one.type === "defence" && one.owedBy === ally)?.tests ?? [];
  const traced = tests.find(({ clause }) => clause === "area")?.result;
  expect({ met: "inside", "not-met": "outside", open: "argued" }[traced ?? "open"]).toBe(at(id, place).split(":")[0]);
});
