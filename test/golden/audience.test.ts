/** Holders of the same promise: an article of the North Atlantic Treaty, and China with North Korea. */
import { describe, expect, test } from "vitest";
import { indexLedger } from "../../src/ledger/ledger.ts";
import { ledgerData } from "../ledgers.ts";
import { spoken } from "../spoken.ts";

const context = { ledger: indexLedger(ledgerData(["core", "records"])) };
const audience = (input: object) => spoken("promise.audience", context, input);

describe("the American promise under Art. 5", () => {
  const answer = audience({ instrument: "north-atlantic-1949", article: "Art. 5", by: "USA", date: "2026-06-30" });
  const [promise] = answer.promises;

  test("is held by the 31 others, and by others under other texts", () => {
    expect(answer.promises).toHaveLength(1);
    expect(promise?.same).toHaveLength(31);
    const elsewhere = Object.fromEntries((promise?.alike ?? []).map(({ state, by }) => [state, by.map(({ instrument }) => instrument)]));
    expect(elsewhere).toMatchObject({ JPN: ["us-japan-1960"], KOR: ["us-rok-1953"], PLW: ["us-palau-compact-1994"] });
    expect(Object.keys(elsewhere)).not.toContain("TWN"); // a statute of its own is another grade
  });

  test("was tested once under the article as such, and kept", () => {
    const kept = answer.tests.filter(({ standing, outcome }) => standing === "this" && outcome === "kept");
    expect(kept.map(({ date }) => date)).toEqual(["2001-09-12/2001-10-04"]);
    expect(answer.invocations.map(({ date }) => date)).toEqual(["2001-09-12"]);
  });

  test("keeps what could happen apart from what did, and cites the study that doubts it", () => {
    expect(promise?.exposure.rivals.every(({ of }) => of.every((one) => promise.same.includes(one)))).toBe(true);
    expect(answer.entrapment.happened.map(({ case: title }) => title)).toContain("Vietnam War");
    expect(answer.entrapment.happened.every(({ concepts }) => concepts.some((one) => /^entra|^entan/.test(one)))).toBe(true);
    expect(answer.entrapment.findings[0]).toMatchObject({ study: "Beckley 2015", stance: "doubts", ref: { checked: "text" } });
  });

  test("had a smaller audience before, and tests that lie ahead are not told", () => {
    const before = audience({ instrument: "north-atlantic-1949", article: "5", by: "USA", date: "1950-12-31" });
    expect(before.promises[0]?.same).toHaveLength(11);
    expect(before.tests.map(({ case: title }) => title)).toEqual(["Korean War"]);
  });
});

describe("China and North Korea", () => {
  const answer = audience({ instrument: "china-dprk-1961", date: "2026-06-30" });

  test("China made it to one state alone; North Korea made one like it to Russia", () => {
    expect(answer.promises.map(({ owedBy, same, alike }) => [owedBy.id, same, alike.map(({ state }) => state)])).toEqual([
      ["CHN", ["PRK"], []],
      ["PRK", ["CHN"], ["RUS"]],
    ]);
  });

  test("it was never put to the test; what was, stands under other texts or none", () => {
    expect(answer.tests.map(({ case: title, standing, outcome }) => [title, standing, outcome])).toEqual([
      ["China enters the Korean War", "other", "without-promise"],
      ["Kursk", "alike", "kept"],
    ]);
    expect(answer.invocations).toEqual([]);
  });
});

test("a pact that binds nobody any more still has its record", () => {
  const { promises, sentence, tests } = audience({ instrument: "greece-serbia-1913" });
  expect(promises).toEqual([]);
  expect(sentence).toContain("nobody is known to be bound");
  expect(tests.map(({ case: title, outcome }) => [title, outcome])).toEqual([["Greece and Serbia", "refused"]]);
});

test("facts from memory are marked as such", () => {
  const rows = context.ledger.data.records.tests;
  expect(rows).toHaveLength(40);
  for (const { ref } of rows) expect(ref.checked === "unverified").toBe([ref.source].flat().includes("general-knowledge"));
});

test.each([
  [{ instrument: "china-dprk-1961", article: "99" }, 'no article "99" in china-dprk-1961'],
  [{ instrument: "china-dprk-1961", by: "USA" }, "USA owes nothing under these articles"],
  [{ instrument: "belt-and-road-initiative" }, "holds no promise for war"],
])("%j is refused: %s", (input, what) => {
  expect(() => audience(input)).toThrow(what);
});
