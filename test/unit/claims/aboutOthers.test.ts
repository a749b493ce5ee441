/** Promises to a state about another: a guarantor owes its fellow guarantors no defence. Promises to help in any war: they are for defence, too. */
import { describe, expect, test } from "vitest";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { claimsHanded } from "../../../src/load/claimsHanded.ts";
import { ledgerData } from "../../ledgers.ts";
import { spoken } from "../../spoken.ts";

const context = { ledger: indexLedger(ledgerData()), readClaims: claimsHanded };
const verdictOf = (sentence: string) => spoken("claims.check", context, { sentence }).texts[0]?.claims[0]?.verdict ?? null;

describe("a guarantee of a third state", () => {
  test.each([
    "France was obliged to defend Austria-Hungary in 1870.", // the guarantee of the Ottoman Empire, 1856
    "France and Austria-Hungary were treaty allies in 1870.",
    "Britain was obliged to defend France in 1865.",
    "Britain and France owed each other defence in 1860.",
  ])("is no defence of a fellow guarantor: %s", (sentence) => expect(verdictOf(sentence)).toBe("contradicted"));

  test("is told with the ties of the guarantors, and says whom it is about", () => {
    const { ties } = spoken("ties.between", context, { a: "GBR", b: "FRA", date: "1865-01-01" });
    const [guarantee] = ties.filter(({ instrument }) => instrument === "ottoman-guarantee-1856");
    expect(guarantee).toMatchObject({ type: "defence", aboutOthers: true });
    expect(guarantee?.about).toContain("Ottoman Empire");
    expect(spoken("ties.between", context, { a: "GBR", b: "BEL", date: "1865-01-01" }).ties[0]).toMatchObject({ aboutOthers: false });
  });
});

describe("a promise to help in any war", () => {
  test.each(["The Soviet Union was obliged to defend Britain in January 1943.", "Argentina was obliged to defend Brazil in 1866."])(
    "holds when the ally is attacked: %s",
    (sentence) => expect(verdictOf(sentence)).toBe("supported"),
  );

  test("a promise to strike on a day does not", () => {
    expect(verdictOf("Israel was obliged to defend Britain on 30 October 1956.")).toBe("contradicted"); // Sèvres
  });
});

test("a list of ties that was asked for one type says so when it is empty", () => {
  const asked = { a: "USA", b: "TWN", date: "1980-01-01" } as const;
  expect(spoken("ties.between", context, { ...asked, type: "defence" })).toMatchObject({ type: "defence", ties: [] });
  expect(spoken("ties.between", context, asked)).toMatchObject({ type: null });
});
