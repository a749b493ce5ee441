/** Wordings of essays and newspapers: each is read as the claim that it makes, with what limits it, or refused; verdicts are those of the treaties. */
import { describe, expect, test } from "vitest";
import { read } from "./readOne.ts";

describe("help against a state is help if that state attacks", () => {
  test.each([
    // The Little Entente was against Hungary and, by its third treaty, Bulgaria.
    ["Yugoslavia was obliged to defend Czechoslovakia against Hungary in 1930", "supported"],
    ["Yugoslavia was obliged to defend Czechoslovakia against Germany in 1930", "contradicted"],
    ["Czechoslovakia and Yugoslavia were allied against Hungary in 1930", "supported"],
    ["Czechoslovakia and Yugoslavia were allied against Germany in 1930", "contradicted"],
    ["Czechoslovakia and Yugoslavia were bound by treaty to help each other against a Hungarian attack in 1930", "supported"],
    // Dual Alliance, Art. I against Russia, Art. II against another: benevolent neutrality.
    ["The Dual Alliance obliged Germany to help Austria-Hungary against Russia", "supported"],
    ["The Dual Alliance obliged Germany to help Austria-Hungary against Italy", "contradicted"],
    ["The Molotov-Ribbentrop Pact obliged the Soviet Union to help Germany against Poland", "contradicted"],
    ["Britain promised to defend Poland against Germany in August 1939", "supported"],
    ["France promised to defend Czechoslovakia against Germany in 1925", "supported"],
    ["China must defend North Korea against the United States", "supported"],
    // Art. V reaches the territories under the administration of Japan.
    ["Japan must defend the United States against China", "contradicted"],
  ])("%s: %s", (said, verdict) => {
    expect(read(said).verdict).toBe(verdict);
  });

  test("an alliance to make war, an enemy of a promise to help in any attack, and no more than one enemy are not read into it", () => {
    expect(read("Prussia and Italy were allied against Austria in May 1866").verdict).toBe("not read: word");
    expect(read("Czechoslovakia was obliged to defend Yugoslavia against any attack in 1930").verdict).toBe("not read: word");
    expect(read("Poland is obliged to defend Lithuania against any attack").verdict).toBe("supported");
    expect(read("Germany is obliged to defend Poland only against Russia").verdict).toMatch(/^not read/);
  });
});

describe("a case without a verb", () => {
  test.each([
    ["In case of an armed attack on Poland, Germany would be obliged to help", "supported"],
    ["Germany must help Poland in case of a Russian attack", "supported"],
    ["Germany must help Poland in the event of an attack by Russia", "supported"],
    ["In the event of a Chinese attack on Taiwan, the United States must defend it", "contradicted"],
    ["NATO must defend Spain in case of an attack on Ceuta", "contradicted"],
    ["Should Russia attack Estonia, Germany would be obliged to help it", "supported"],
    ["Were Russia to attack Ukraine, Germany would be obliged to help it", "contradicted"],
  ])("%s: %s", (said, verdict) => {
    const { verdict: found, sentence } = read(said);
    expect(found).toBe(verdict);
    expect(sentence?.cut).toEqual([]);
  });
});

describe("an article with its paragraph", () => {
  test.each([
    ["Under Article 42(7) of the EU Treaty, France must help Poland if it is attacked", "supported"],
    ["Article 42(7) of the Treaty on European Union obliges France to help Poland", "supported"],
    ["According to Article 5 of the North Atlantic Treaty, Germany must help Poland", "supported"],
    ["Article 5 of the North Atlantic Treaty obliges every member to assist an ally that is attacked", "supported"],
    ["Article 5 of the North Atlantic Treaty does not require members to use armed force", "supported"],
    ["Under Article 5 of the North Atlantic Treaty, the allies must declare war on any state that attacks one of them", "contradicted"],
    // Another paragraph than those on file is another clause.
    ["Under Article 5(3) of the North Atlantic Treaty, Germany must help Poland", "not read: no-article"],
  ])("%s: %s", (said, verdict) => {
    expect(read(said).verdict).toBe(verdict);
  });
});

describe("a statement beside the main one is checked too", () => {
  test.each([
    ["Because Ukraine is not a member of NATO, the alliance is not obliged to defend it", "supported"],
    ["Because Spain is not a member of NATO, the alliance is not obliged to defend it", "contradicted"],
    ["Although Hungary never joined NATO, Poland joined in 1999", "contradicted"],
    ["Finland joined NATO in 2023, followed by Sweden a year later", "supported"],
    ["Finland joined NATO in 2023, followed by Sweden two years later", "contradicted"],
    ["Finland joined NATO in 2023, and Sweden followed in 2024", "supported"],
    ["Finland joined NATO in 2023, followed by Sweden in the same year", "contradicted"],
    ["As a member of NATO, Turkey must defend Greece", "supported"],
    ["As a member of NATO, Ireland must defend Greece", "contradicted"],
    ["Sweden, a NATO member since 2009, must defend Finland", "contradicted"],
    ["Iraq, a member of the Baghdad Pact, left it in 1959", "supported"],
    ["Switzerland, which is not a member of NATO, is a party to the Rio Treaty", "contradicted"],
  ])("%s: %s", (said, verdict) => {
    const { verdict: found, sentence } = read(said);
    expect(found).toBe(verdict);
    expect(sentence?.cut).toEqual([]);
  });

  test("that one is the reason of the other is not", () => {
    const { readings } = read("Because Ukraine is not a member of NATO, the alliance is not obliged to defend it");
    expect(readings[0]?.takes.some(({ word }) => word === "because")).toBe(true);
  });

  test("a remark is left out, and said to be, only where the ledger judges nothing of what it says", () => {
    const { sentence, verdict } = read("Although Sweden had been neutral for two centuries, it joined NATO in March 2024");
    expect(verdict).toBe("supported");
    expect(sentence?.cut.map(({ words }) => words)).toEqual(["Although Sweden had been neutral for two centuries"]);
    expect(sentence?.verdict?.says).toContain("as far as it was read");
    expect(read("Although Sweden hosted no troops of its allies, it joined NATO in March 2024").verdict).toMatch(/^not read/);
    expect(read("While the war lasted, Britain was obliged to help Poland").verdict).toMatch(/^not read/);
  });
});

describe("numbers that are not exact", () => {
  test.each([
    ["NATO has about 30 members", "supported"],
    ["NATO has nearly 40 members", "contradicted"],
    ["NATO has roughly 60 members", "contradicted"],
    ["NATO has just over 30 members", "supported"],
    ["NATO has well over 30 members", "depends-on-reading"],
    ["NATO has dozens of members", "supported"],
    ["The CSTO has about a dozen members", "contradicted"],
    ["Two dozen countries belong to NATO", "contradicted"],
    ["The United States has some fifty treaty allies", "depends-on-reading"],
    ["The United States has about a hundred treaty allies", "contradicted"],
  ])("%s: %s", (said, verdict) => {
    expect(read(said).verdict).toBe(verdict);
  });
});

describe("lists, order and time", () => {
  test.each([
    ["Estonia, Latvia and Lithuania each joined NATO in 2004", "supported"],
    ["Estonia, Latvia and Poland all joined NATO in 2004", "contradicted"],
    ["Only Albania left the Warsaw Pact before 1989", "supported"],
    ["Only Finland joined NATO in 2023", "supported"],
    ["Only Poland joined NATO in 1999", "contradicted"],
    ["Sweden only joined NATO in 2024", "supported"],
    ["Montenegro was the 28th country to join NATO", "contradicted"],
    ["Montenegro was the 29th country to join NATO", "supported"],
    ["For decades, Egypt has been a major non-NATO ally of the United States", "supported"],
    ["For decades, Sweden has been a member of NATO", "contradicted"],
    ["Mexico is no longer a party to the Rio Treaty", "supported"],
    // It never was one.
    ["Brazil is no longer a member of NATO", "contradicted"],
    ["At least 15 countries are major non-NATO allies of the United States", "supported"],
  ])("%s: %s", (said, verdict) => {
    expect(read(said).verdict).toBe(verdict);
  });
});

describe("promises and help", () => {
  test.each([
    // Signed on 16 October 1925, in force in 1926.
    ["France promised to defend Czechoslovakia in 1925", "supported"],
    // Signed, and never ratified.
    ["The United States promised in 1919 to defend France", "depends-on-reading"],
    ["Russia is obliged to give North Korea military assistance", "supported"],
    // "Such action as it deems necessary, including the use of armed force."
    ["NATO allies owe each other military assistance", "depends-on-reading"],
    ["Japan is protected by a security treaty with the United States", "supported"],
    ["Ireland is protected by a defence treaty with the United States", "contradicted"],
    // By its record in January and in December the treaty stood; in the war of that year it depends on who is held to have begun.
    ["Greece was bound by its alliance with Serbia to come to its aid in 1915", "depends-on-reading"],
    ["Japan and the United States have been allies since 1951", "depends-on-reading"],
    ["Russia and China have been allies since 2001", "contradicted"],
    ["The United States has invoked Article 5 once", "depends-on-reading"],
    ["Turkey has invoked Article 5 once", "contradicted"],
    ["Djibouti hosts American bases", "supported"],
  ])("%s: %s", (said, verdict) => {
    expect(read(said).verdict).toBe(verdict);
  });
});
