/** Pages found by what they are about, in the words that people type. */
import { describe, expect, test } from "vitest";
import { pagesFor } from "./pageRows.ts";

const questionOf = (...states: readonly string[]) =>
  [{ kind: "compare", states, instrument: null, place: null, region: null, date: null, sentence: null, says: "" }] as never;

describe("a page", () => {
  test.each([
    ["how reliable are alliances", "kept"],
    ["are alliances kept", "kept"],
    ["how accurate is this", "methodErrors"],
    ["download data", "methodData"],
    ["how do I cite this page", "methodData"],
    ["methodology", "method"],
    ["which treaties are in force", "inForce"],
    ["what is missing", "coverage"],
    ["new since 2020", "changed"],
    ["number of allies over time", "measures"],
    ["Hawaii article 6", "guide"],
  ])("is found by what it is about: %s", (text, id) => expect(pagesFor(text, [])[0]?.id).toBe(id));

  test("takes along the states that are named, and comes first where its word is asked for", () => {
    const [page] = pagesFor("mediators between Iran and Saudi Arabia", questionOf("IRN", "SAU"));
    expect(page).toMatchObject({ id: "mediators", address: "#/mediators?a=IRN&b=SAU", isFirst: true });
    expect(pagesFor("treaties of India", questionOf("IND"))[0]).toMatchObject({ id: "treaties", isFirst: false });
  });

  test.each(["Japan", "who defends Taiwan", "data on Japanese bases", "1914", ""])(
    "is not found by a name, or by one word of many: %s",
    (text) => expect(pagesFor(text, [])).toEqual([]),
  );
});
