/** "T covers P" where the answer turns on whose land P is, or where the area is drawn by place alone. */
import { describe, expect, test } from "vitest";
import { read } from "./readOne.ts";

function outcomes(said: string): [string | undefined, [string, string][]] {
  const { verdict, readings, claims } = read(said);
  const found = claims.get(readings[0]?.claim ?? "")?.readings ?? [];
  return [verdict, found.map(({ reading, outcome }) => [reading ?? "", outcome])];
}

describe("land of disputed title", () => {
  test.each([
    ["CSTO covers Crimea.", "Russia, which holds and claims it", "Ukraine, which claims it"],
    ["China's treaty with North Korea covers Taiwan.", "China, which claims it", "Taiwan, which holds and claims it"],
    ["The Arab League defence treaty covers Western Sahara.", "Morocco, which holds part of it", "Western Sahara, which holds part of it"],
    ["The Arab League defence treaty covers the Golan Heights.", "Syria, which claims it", "Israel, which holds"],
    ["The Rio Treaty covers the Falkland Islands.", "Argentina, which claims it", "the United Kingdom, which holds and claims it"],
  ])("%s: covered as land of %s; not as land of %s", (said, protectedState, other) => {
    const [verdict, readings] = outcomes(said);
    expect(verdict).toBe("depends-on-reading");
    const outcomeOf = (state: string) => readings.find(([name]) => name.includes(`land of ${state}`))?.[1];
    expect(outcomeOf(protectedState)).toBe("supported");
    expect(outcomeOf(other)).toBe("contradicted");
  });

  test("denied, it depends on the same titles", () => {
    const [verdict, readings] = outcomes("CSTO does not cover Crimea.");
    expect(verdict).toBe("depends-on-reading");
    expect(readings.map(([, outcome]) => outcome)).toEqual(["contradicted", "supported"]);
  });

  test.each([
    ["NATO covers Crimea.", "contradicted"],
    ["NATO covers Ceuta.", "contradicted"],
    ["CSTO covers Abkhazia.", "contradicted"],
    ["CSTO covers Hawaii.", "contradicted"],
    ["CSTO covers Kaliningrad.", "supported"],
    ["NATO covers Gibraltar.", "supported"],
    ["The Rio Treaty covers Hawaii.", "supported"],
    ["The US-Japan security treaty covers the Senkaku Islands.", "supported"],
    ["The Taiwan Relations Act covers Taiwan.", "supported"],
  ])("%s %s, whoever has title", (said, verdict) => {
    expect(outcomes(said)[0]).toBe(verdict);
  });
});

describe("a zone drawn by place alone", () => {
  test.each([
    ["The Rio Treaty covers Greenland.", "Denmark"],
    ["The Rio Treaty covers Bermuda.", "the United Kingdom"],
    ["The Rio Treaty covers French Guiana.", "France"],
    ["The Rio Treaty covers Canada.", "Canada"],
  ])("%s The land of %s is nobody's who is protected, and forces there are covered", (said, state) => {
    const [verdict, readings] = outcomes(said);
    expect(verdict).toBe("depends-on-reading");
    expect(readings.find(([name]) => name.includes(`land of ${state}`))?.[1]).toBe("contradicted");
    expect(readings.find(([name]) => name.startsWith("for an attack there on ships"))?.[1]).toBe("supported");
  });

  test("outside the zone it is contradicted", () => {
    expect(outcomes("The Rio Treaty covers Gibraltar.")[0]).toBe("contradicted");
  });
});
