import { expect, test } from "vitest";
import { aidOf, fieldOf, fieldsOf, inputOf, placeFor, strikeOf, withFact, withState } from "./case.ts";
import type { Search } from "./search.ts";

const search = {
  read: (set: Partial<Search>) =>
    ({
      initiator: null,
      target: null,
      place: null,
      date: null,
      act: null,
      provocation: null,
      fact: null,
      strike: null,
      aid: null,
      ...set,
    }) as Search,
};

test("an address that names neither side is the first ready case, on the day that it names", () => {
  expect(fieldsOf(search.read({}))).toMatchObject({ initiator: "CHN", target: "JPN", date: "2026-06-01" });
  expect(fieldsOf(search.read({ date: "2020-01-01" }))).toMatchObject({ initiator: "CHN", date: "2020-01-01" });
  // In 1914 the ready case is that of 1914, and far from every ready case the first.
  expect(fieldsOf(search.read({ date: "1914-06-28" }))).toMatchObject({ initiator: "AUH", target: "SRB", date: "1914-06-28" });
  expect(fieldsOf(search.read({ date: "1850-01-01" }))).toMatchObject({ initiator: "CHN", target: "JPN", date: "1850-01-01" });
  expect(fieldsOf(search.read({ target: "PHL" }))).toMatchObject({ initiator: null, target: "PHL", place: null });
});

test("the input leaves out the fields that are not set, and needs both sides", () => {
  expect(inputOf(fieldsOf(search.read({ initiator: "RUS", target: "EST" })))).toEqual({ initiator: "RUS", target: "EST" });
  expect(inputOf(fieldsOf(search.read({ target: "EST" })))).toBeNull();
});

test("a fact is answered, answered anew and taken back", () => {
  expect(withFact(null, "threat:CHN", "yes")).toBe("threat:CHN=yes");
  expect(withFact("threat:CHN=yes,a=no", "threat:CHN", "no")).toBe("a=no,threat:CHN=no");
  expect(withFact("threat:CHN=yes", "threat:CHN", null)).toBeNull();
});

test("one state of a side is replaced", () => {
  expect(withState(fieldsOf(search.read({ initiator: "AUH,DEU", target: "SRB" })), "AUH", "AUT")).toEqual({
    initiator: "AUT,DEU",
    target: "SRB",
  });
  expect(fieldOf(["A", "A"])).toBe("A");
});

test("strikes and aid as the address writes them", () => {
  expect(strikeOf("DEU>FRA")).toEqual({ by: "DEU", on: "FRA", place: null, of: null });
  expect(strikeOf("DEU>FRA@paris/RUS")).toEqual({ by: "DEU", on: "FRA", place: "paris", of: "RUS" });
  expect(aidOf("USA*GBR")).toEqual({ by: "USA", how: "mobilised", to: "GBR" });
  expect([strikeOf("DEU"), aidOf("DEU")]).toEqual([null, null]);
});

test("a place stays with a target that claims it, and goes with one that does not", () => {
  const row = { id: "islands", name: "Islands", names: [], kind: ["island"], administered: ["JPN"], claimed: ["CHN"] };
  const places = [row, { ...row, id: "sea", kind: ["sea"], administered: [], claimed: [] }] as unknown as Parameters<typeof placeFor>[2];
  expect(placeFor("islands", "CHN", places)).toBe("islands");
  expect(placeFor("islands", "PHL", places)).toBeNull();
  expect(placeFor("sea", "PHL", places)).toBe("sea");
});
