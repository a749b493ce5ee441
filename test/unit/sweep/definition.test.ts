/** Definitions of sweeps: what is read, and the exact complaint about what is not. */
import { describe, expect, test } from "vitest";
import { DataError } from "../../../src/errors.ts";
import { readDefinition } from "../../../src/sweep/read.ts";
import { ledger } from "./definitions.ts";

function complaintsOf(text: string): string {
  try {
    readDefinition("sweep.yaml", text, ledger);
    return "";
  } catch (error) {
    if (error instanceof DataError) return error.message;
    throw error;
  }
}

test("YAML and JSON give one definition, with its defaults", () => {
  const yaml = readDefinition("a.yaml", "dates: [1914-07-01]\nunits: {attackers: [DEU]}\n", ledger);
  expect(readDefinition("a.json", '{"dates": ["1914-07-01"], "units": {"attackers": ["DEU"]}}', ledger)).toEqual(yaml);
  expect(yaml).toEqual({
    units: { system: "cow", attackers: ["DEU"], attacked: "all", "joined-by": ["none"] },
    dates: ["1914-07-01"],
    places: ["homeland"],
    readings: ["as-it-stands"],
    outputs: ["defenders"],
    rows: "all",
    zeros: "missing",
    chunk: 100_000,
  });
});

describe("a wrong definition is told at its place", () => {
  test.each([
    ["", "sweep.yaml:1:1: the file is empty"],
    ["units: {}\n", 'sweep.yaml:1:1: "dates" is missing'],
    ["dates: [1914-07-01]\ndate: 1\n", 'sweep.yaml:2:1: unknown key "date"'],
    ["dates: [1914-02-30]\n", 'sweep.yaml:1:9: dates.0 is "1914-02-30"'],
    ["dates: [2150-01-01]\n", "sweep.yaml:1:9: 2150-01-01 is after the last day of the ledger"],
    ["dates:\n  from: 1915-01-01\n  until: 1914-01-01\n  every: year\n", "sweep.yaml:2:9: 1915-01-01 is after 1914-01-01"],
    ["dates: [1914-07-01]\nunits: {attackers: [DEU, GBX]}\n", 'sweep.yaml:2:26: no state "GBX"'],
    ["dates: [1914-07-01]\nplaces: [gaum]\n", 'sweep.yaml:2:10: no place "gaum"'],
    ["dates: [1914-07-01]\nplaces:\n  - kind:ilands\n", 'sweep.yaml:3:5: no place "kind:ilands"'],
    ["dates: [1914-07-01]\nreadings: [anzus-1951:nz]\n", 'sweep.yaml:2:12: no open question "anzus-1951:nz"'],
    ["dates: [1914-07-01]\nreadings: [anzus-1951:nz-toward-us=9]\n", "sweep.yaml:2:12: the question has no reading 9"],
    ["dates: [1914-07-01]\noutputs: [defenders, defenders]\n", 'sweep.yaml:2:22: "defenders" stands twice'],
    ["dates: [1914-07-01]\noutputs: [defender]\n", 'sweep.yaml:2:11: "defender" is not one of the values of outputs.0'],
    ["dates: [1914-07-01]\nchunk: 0\n", "sweep.yaml:2:8: chunk is 0"],
    ["a: &x 1\nb: *x\n", 'sweep.yaml:1:7: anchor "&x"'],
  ])("%j", (text, first) => {
    expect(complaintsOf(text).split("\n")[0]).toBe(first);
    expect(complaintsOf(text)).toMatch(/\n {2}why: .+\n {2}do: {2}.+/);
  });

  test("all mistakes are told at once", () => {
    const complaints = complaintsOf("dates: [1914-07-01]\nplaces: [gaum]\nunits: {attacked: [XXX]}\n");
    expect(complaints).toContain('sweep.yaml:2:10: no place "gaum"');
    expect(complaints).toContain('sweep.yaml:3:20: no state "XXX"');
  });
});
