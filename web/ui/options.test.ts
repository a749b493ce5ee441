import { expect, test } from "vitest";
import { exact, matching, type Option } from "./options.ts";

const OPTIONS: readonly Option[] = [
  { id: "ASM", name: "American Samoa", note: "ASM" },
  { id: "COL", name: "Colombia", note: "COL", also: ["United States of Colombia"], former: ["United States of Colombia"] },
  { id: "CIV", name: "Côte d’Ivoire", note: "CIV", also: ["Ivory Coast"] },
  {
    id: "NLD",
    name: "Netherlands",
    note: "NLD",
    also: ["United Kingdom of the Netherlands"],
    former: ["United Kingdom of the Netherlands"],
  },
  { id: "GBR", name: "United Kingdom", note: "GBR", also: ["Britain", "UK"] },
  { id: "USA", name: "United States", note: "USA", also: ["America", "US"] },
  { id: "VIR", name: "Virgin Islands, United States", note: "VIR" },
];
const named = (typed: string) => matching(OPTIONS, typed).map(({ option }) => option.id);

test("the exact name comes first, then beginnings, then former names", () => {
  expect(named("United States")).toEqual(["USA", "COL", "VIR"]);
  expect(named("united kingdom")).toEqual(["GBR", "NLD"]);
  expect(named("United")).toEqual(["GBR", "USA", "COL", "NLD", "VIR"]);
});

test("another present name comes before a beginning of a name", () => {
  expect(named("America")[0]).toBe("USA");
  expect(named("us")[0]).toBe("USA");
});

test("a name is found without its accents", () => {
  expect(named("cote")).toEqual(["CIV"]);
});

test("a name that is misspelt is found, if nothing fits as it is typed", () => {
  expect(named("Netherlnads")).toEqual(["NLD"]);
  expect(named("untied states")[0]).toBe("USA");
  expect(named("Atlantis")).toEqual([]);
});

test("an option says by which other name it was found, and whether it still bears it", () => {
  const by = (typed: string, id: string) => matching(OPTIONS, typed).find(({ option }) => option.id === id)?.by;
  expect(by("united states", "COL")).toEqual({ name: "United States of Colombia", former: true });
  expect(by("ivory", "CIV")).toEqual({ name: "Ivory Coast", former: false });
  expect(by("united states", "USA")).toBeNull();
});

test("the option of exactly this name is the one that bears it", () => {
  expect(exact(matching(OPTIONS, "United States"), "United States")?.id).toBe("USA");
});
