/** A condition on a duty is the case that the sentence puts: it is read as that case, or the sentence is refused at its word; it is never cut. */
import { describe, expect, test } from "vitest";
import { read } from "./readOne.ts";

describe("an attacker is the one of the case", () => {
  test.each([
    // Art. 5 leaves open whether an attack by a fellow party counts.
    ["NATO must defend Greece if Turkey attacks it", "depends-on-reading"],
    ["If Turkey attacks Greece, NATO must defend it", "depends-on-reading"],
    ["NATO members must defend Greece when Turkey attacks it", "depends-on-reading"],
    ["NATO must defend Estonia if Russia attacks it", "supported"],
    ["NATO does not have to defend Estonia if Russia attacks it", "contradicted"],
    ["NATO would have to defend Estonia if it were attacked by Russia", "supported"],
    ["NATO must defend Spain if Morocco attacks Ceuta", "contradicted"],
    ["If Morocco attacks Ceuta, NATO must defend Spain", "contradicted"],
    ["NATO does not have to defend Spain if Morocco attacks Ceuta", "supported"],
    ["NATO must defend Ukraine if Russia attacks it", "contradicted"],
    ["Canada must defend the United States if China attacks Guam", "contradicted"],
    ["If China attacked Guam, Canada would have to defend the United States", "contradicted"],
    ["The Rio Treaty obliges Brazil to help Argentina if Chile attacks it", "supported"],
  ])("%s: %s", (said, verdict) => {
    const { verdict: found, sentence } = read(said);
    expect(found).toBe(verdict);
    expect(sentence?.cut).toEqual([]);
  });
});

describe("a place is the one that is struck, though a state's key bears its name", () => {
  test.each([
    ["France must defend the United States if Puerto Rico is attacked", "contradicted"],
    ["Canada must defend the United States if Guam is attacked", "contradicted"],
    ["Canada does not have to defend the United States if Guam is attacked", "supported"],
    ["Canada must defend the United States if Hawaii is attacked", "contradicted"],
    ["Canada must come to the aid of the United States if Guam is attacked", "contradicted"],
    ["Canada would have to go to war for the United States if Guam were attacked", "contradicted"],
    ["NATO must defend Spain if Ceuta is attacked", "contradicted"],
    ["NATO allies must defend the United States if Hawaii is attacked", "contradicted"],
    ["NATO must defend the United States if Guam is attacked", "contradicted"],
    ["NATO does not have to defend the United States if Guam is attacked", "supported"],
    ["The North Atlantic Treaty obliges Canada to help the United States if Guam is attacked", "contradicted"],
    ["Under NATO, Canada must help the United States if Guam is attacked", "contradicted"],
    // Whether the clause of the European Union reaches beyond the Union's own territory is open.
    ["Poland must defend Denmark if Greenland is attacked", "depends-on-reading"],
    ["The United States must defend Japan if the Senkaku Islands are attacked", "supported"],
  ])("%s: %s", (said, verdict) => {
    const { verdict: found, sentence } = read(said);
    expect(found).toBe(verdict);
    expect(sentence?.cut).toEqual([]);
  });
});

describe("what cannot be read as the case is refused at its word", () => {
  test.each([
    ["NATO must defend Turkey if Syria attacks its forces in Syria", "its"],
    ["Canada must defend the United States if Ceuta is attacked", "Ceuta"],
    ["Canada must defend the United States if Japan is attacked", "Japan"],
    ["Japan is obliged to defend the United States if war breaks out", "war"],
    ["France must defend the United States in response to an attack on Guam", "response"],
    ["Poland must defend Lithuania after an attack on Kaliningrad", "after"],
    ["France is bound to defend the United States as China attacks Guam", "as"],
    ["The United States is a treaty ally of Japan if China attacks Guam", "if"],
    ["If war breaks out, Japan is obliged to defend the United States", "war"],
    ["The United States must defend itself if Hawaii is attacked", "itself"],
  ])("%s", (said, word) => {
    const { verdict, sentence } = read(said);
    expect(verdict).toMatch(/^not read: /);
    expect(sentence?.unread?.says).toContain(word);
    expect(sentence?.unread?.tries).toEqual([]);
  });

  test("a state is not obliged to itself", () => {
    expect(read("The United States would have to go to war if Hawaii were attacked").verdict).toBe("not read: itself");
  });

  test("a circumstance of another statement is left out as before", () => {
    expect(read("Finland joined NATO in 2023 after Russia invaded Ukraine").sentence?.cut).toHaveLength(1);
  });
});

describe("the readings of a case have names", () => {
  test.each(["Ireland must send troops if Estonia is attacked", "Ireland must help Estonia if Estonia is attacked"])("%s", (said) => {
    const { readings, claims, sentence } = read(said);
    expect(sentence?.verdict?.says).not.toMatch(/[(;] ?:/);
    const [first] = readings;
    for (const { reading } of claims.get(first?.claim ?? "")?.readings ?? []) expect(reading).not.toBe("");
    expect(first?.takes.map(({ word }) => word)).not.toContain("Estonia");
  });

  test("the treaty is what the duty is taken by, and not what the place is", () => {
    const takes = read("Canada must defend the United States if Hawaii is attacked").readings[0]?.takes;
    expect(takes).toEqual([{ word: "must", means: "a binding obligation of defence under North Atlantic Treaty" }]);
  });
});
