/** Disputes on the rows of ties and allies: marked as in a case, counted as a range, and the same in lists as in claims. */
import { describe, expect, test } from "vitest";
import { allyDoubt } from "../../../src/claims/tieDoubt.ts";
import { disputedIn } from "../../../src/model/disputedIn.ts";
import type { StateId } from "../../../src/model/ids.ts";
import { rows } from "../../../src/operations/ties/between/run.ts";
import { textOf } from "../../../src/views/textAnswers.ts";
import { context } from "../../contract/support.ts";
import { spoken } from "../../spoken.ts";
import { read } from "../claims/readOne.ts";

const between = (a: string, b: string, date?: string) => spoken("ties.between", context, { a, b, ...(date === undefined ? {} : { date }) });
const defence = (a: string, b: string, date?: string) =>
  between(a, b, date).ties.filter(({ type, grade }) => type === "defence" && grade === "binding");

describe("a promise is disputed where a reading undoes it", () => {
  test("a party of which the file asks whether it still owes anything", () => {
    const rows = defence("USA", "CUB");
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ disputed }) => disputed)).toBe(true);
  });

  test("a joint guarantee, of which a guarantor holds that it binds none alone", () => {
    const [row] = defence("GBR", "LUX", "1914-07-01").filter(({ owedBy }) => owedBy === "GBR");
    expect(row?.disputed).toBe(true);
  });

  test("an end that a party disputes", () => {
    expect(defence("GBR", "EGY", "1952-06-01").some(({ disputed }) => disputed)).toBe(true);
  });

  test("not one that two states have kept alive since its organisation ended, and not another date of a data set", () => {
    // The United States and Thailand held in 1962 and since that the Manila Pact binds them.
    expect(defence("USA", "THA").some(({ disputed }) => !disputed)).toBe(true);
    // A data set ends the alliance with the signature of the treaty that replaced it.
    expect(defence("GBR", "JPN", "1922-06-01").every(({ disputed }) => !disputed)).toBe(true);
  });

  test("the terminal says so on the row", () => {
    const lines = textOf(between("USA", "CUB"));
    expect(lines).toMatch(/disputed/);
    expect(textOf(between("NOR", "ISL"))).not.toMatch(/; disputed/);
  });
});

describe("a tie that runs only by another reading of a date stands apart", () => {
  const ids = (rows: readonly { readonly instrument: string }[]) => [...new Set(rows.map(({ instrument }) => instrument))];

  test.each([
    ["USA", "VEN", "2024-07-01", "rio-1947", "two governments of Venezuela differ on its denunciation"],
    ["FRA", "GBR", "2020-07-01", "eu-teu-42-7", "the year of transition"],
    ["DEU", "POL", "1939-09-02", "german-polish-1934", null], // over on every reading
  ])("%s and %s on %s: %s (%s)", (a, b, date, instrument, why) => {
    const { ties, otherwise } = between(a, b, date);
    expect(ids(ties)).not.toContain(instrument);
    expect(ids(otherwise).includes(instrument)).toBe(why !== null);
    expect(otherwise.every(({ inForce, readings }) => inForce === false && readings.some(({ undoes }) => undoes))).toBe(true);
  });

  test("the terminal tells it after the ties in force, and a table of rows has it", () => {
    const answer = between("USA", "VEN", "2024-07-01");
    const lines = textOf(answer).split("\n");
    const head = lines.findIndex((line) => line.startsWith("Not in force, but would have been by another reading"));
    expect(head).toBeGreaterThan(0);
    expect(lines.slice(head).join(" ")).toContain("Rio Treaty");
    expect(rows(answer).filter(({ inForce }) => inForce === false).length).toBe(answer.otherwise.length);
    expect(textOf(between("USA", "JPN"))).not.toContain("Not in force, but");
  });

  test("only ties of the type that was asked for", () => {
    const { otherwise } = spoken("ties.between", context, { a: "USA", b: "VEN", date: "2024-07-01", type: "neutrality" });
    expect(otherwise).toEqual([]);
  });
});

describe("a number of allies has its least and its most", () => {
  const list = spoken("allies.list", context, { state: "USA", rule: "treaty-ally" });
  const [count] = spoken("allies.count", context, { state: "USA", rule: "treaty-ally" }).counts;

  test("without those that count by disputed or nominal promises alone, and with those of a disputed end", () => {
    const disputed = list.allies.filter((one) => one.disputed).map(({ state }) => state);
    expect(disputed).toEqual(["CUB", "NZL", "PLW"]);
    expect(list.otherwise).toEqual(["VEN"]);
    expect([list.least, list.allies.length, list.most]).toEqual([list.allies.length - 3, list.allies.length, list.allies.length + 1]);
    expect(count).toMatchObject({ disputed, otherwise: ["VEN"], least: list.least, count: list.allies.length, most: list.most });
  });

  test("nobody is in doubt by an end that lay sixty years ahead", () => {
    const { allies } = spoken("allies.list", context, { state: "USA", date: "1955-12-31", rule: "treaty-ally" });
    expect(allies.filter((one) => one.disputed).map(({ state }) => state)).toEqual([]);
  });

  test("a list and a claim doubt the same allies", () => {
    for (const [state, date] of [
      ["USA", "2026-06-30"],
      ["GBR", "1914-07-01"],
      ["FRA", "2026-06-30"],
      ["SAU", "2026-06-30"],
    ] as const) {
      const { allies } = spoken("allies.list", context, { state, date, rule: "treaty-ally" });
      for (const one of allies)
        expect(one.disputed || one.nominal, `${state} ${one.state}`).toBe(allyDoubt(context.ledger, one, date as never) !== null);
    }
  });

  test("the terminal prints the range, and marks the rows", () => {
    const lines = textOf(list);
    expect(lines).toContain(`${list.allies.length} (${list.least} to ${list.most})`);
    expect(lines).toMatch(/Cuba \(disputed\)/);
    expect(lines).toMatch(/1 more would count: VEN/);
  });

  test("a comparison of two states says how many of each number are disputed", () => {
    const compared = spoken("state.compare", context, { a: "USA", b: "CHN" });
    const cell = compared.lines.find(({ id }) => id === "owes-defence")?.cells[0];
    expect(disputedIn(cell ?? { states: [] as StateId[], evidence: [] })).toEqual(["CUB", "NZL", "PLW"]);
    expect(compared.sentence).toContain("(three of them disputed)");
    expect(textOf(compared)).toContain("(3 disputed)");
  });
});

describe("a comparison in a sentence takes both ends of a number in doubt", () => {
  test("and says them", () => {
    const { verdict, readings } = read("China has fewer treaty allies than the United States");
    expect(verdict).toBe("supported");
    expect(readings[0]?.as).toMatch(/which has 54 to 58/);
  });

  test("and depends on the reading where they fall on two sides", () => {
    // Brazil: sixteen to eighteen; Argentina: as many, by the same treaty.
    expect(read("Brazil has more treaty allies than Argentina").verdict).not.toBe("supported");
    expect(read("Cuba has fewer treaty allies than Brazil").verdict).toBe("depends-on-reading");
  });

  test.each([
    ["The United States has far more treaty allies than China", "supported"],
    ["The United States has far more treaty allies than France", "depends-on-reading"],
    ["The United States has more treaty allies than France", "supported"],
  ])("%s: %s", (said, verdict) => {
    expect(read(said).verdict).toBe(verdict);
  });
});
