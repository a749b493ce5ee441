/** Ready cases by the names that people type, and at the places where they happen. */
import { describe, expect, test } from "vitest";
import { readyAddress, readyAt, readyFor } from "./readyRows.ts";

describe("a ready case", () => {
  test.each([
    ["cuban missile crisis", "cuba"],
    ["Berlin 1961", "berlin"],
    ["Falklands War", "falklands"],
    ["Taiwan Strait", "taiwan"],
  ])("is found by a name: %s", (text, id) => expect(readyFor(text).map((one) => one.id)).toContain(id));

  test.each(["Berl", "Japan", "no limits", ""])("is not found by a word in part, or by another name: %s", (text) =>
    expect(readyFor(text)).toEqual([]),
  );

  test("stands at its place with both sides and its day, so that no empty form opens", () => {
    const ready = readyAt("senkaku-islands");
    expect(ready?.id).toBe("senkaku");
    expect(ready === null ? "" : readyAddress(ready)).toMatch(/initiator=CHN&target=JPN&place=senkaku-islands&date=\d{4}/);
    expect(readyAt("guam")).toBeNull();
  });
});
