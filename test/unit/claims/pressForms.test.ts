/** Forms of sentence that the press writes: article wording, guarantees, kinds of pact, places of a member, phrases left out. */
import { describe, expect, test } from "vitest";
import { read } from "./readOne.ts";

describe("forms", () => {
  test.each([
    ["An attack on one NATO member is considered an attack on all", "supported"],
    ["Under Article 5 an armed attack on one NATO ally is an attack on all of them", "supported"],
    ["An attack against one member of the CSTO is an attack on all members", "supported"],
    ["An attack on Estonia is an attack on Poland", "supported"],
    ["An attack on Taiwan is an attack on the United States", "contradicted"],
    ["China's only formal military ally is North Korea", "supported"],
    ["Russia is China's only formal ally", "contradicted"],
    ["Britain had guaranteed Poland's independence before September 1939", "supported"],
    ["Britain had guaranteed Poland's independence before 1939", "contradicted"],
    ["Germany and the Soviet Union had no non-aggression pact in 1940", "contradicted"],
    ["The Molotov-Ribbentrop pact was a non-aggression pact, not a military alliance", "supported"],
    ["NATO is not a military alliance", "contradicted"],
    ["Sweden became NATO's 32nd member in March 2024", "supported"],
    ["Finland became NATO's thirty-second member", "contradicted"],
    ["Sweden joined NATO as its 32nd member in 2023", "contradicted"],
    ["Mali left ECOWAS in January 2025", "supported"],
    ["Mali is a member of ECOWAS", "contradicted"],
    ["Nigeria joined ECOWAS in 1975", "not-checkable"],
    ["In 1971 India signed a treaty of peace, friendship and cooperation with the Soviet Union", "supported"],
    ["Egypt and Israel signed a peace treaty in 1979", "supported"],
    ["Japan is obliged to defend American territory, Guam included", "contradicted"],
    ["The United States is obliged to defend Japanese territory, including Okinawa", "supported"],
    ["The United States is treaty-bound to defend more than 50 countries", "supported"],
    ["The United States must defend fewer than 20 states", "contradicted"],
    ["China must defend one state", "supported"],
    ["The 2025 treaty between Russia and Iran commits Moscow to defend Tehran if it is attacked", "contradicted"],
  ])("%s: %s", (said, verdict) => expect(read(said).verdict).toBe(verdict));

  test.each(["Switzerland has never joined a military alliance", "Ireland joined a defence pact"])(
    "a kind of treaty names none, also where one alone of the kind binds the state: %s",
    (said) => expect(read(said).sentence?.unread?.code).toBe("which-treaty"),
  );

  test("a condition that the duty has anyway is read with it", () => {
    const { verdict, sentence } = read("NATO's Article 5 obliges every member to go to war if one is attacked");
    expect(verdict).toBe("contradicted");
    expect(sentence?.cut).toEqual([]);
    // The clause is told once.
    expect(sentence?.verdict?.says.match(/Art\. 5/g)).toHaveLength(1);
  });

  test("a promise that is not on record is no other promise", () => {
    expect(read("Japan must defend Taiwan").sentence?.verdict?.says).toContain("The ledger has no such promise of help in war.");
    expect(read("China has only one formal ally, North Korea").sentence?.verdict?.says).toContain("no other promise of help in war");
  });

  test("a number of allies that some readings of the record give depends on the reading", () => {
    expect(read("Thailand has one ally").verdict).toBe("depends-on-reading");
    expect(read("Russia has three allies").verdict).toBe("contradicted");
    expect(read("Russia has twelve allies").verdict).toBe("contradicted");
  });
});

describe("phrases of circumstance", () => {
  const cutOf = (said: string) => read(said).sentence?.cut.map(({ words }) => words) ?? [];

  test("are left out, and the verdict and the line to quote name them", () => {
    const { verdict, sentence } = read("Albania left the Warsaw Pact in 1968 after the invasion of Czechoslovakia");
    expect(verdict).toBe("supported");
    expect(sentence?.verdict?.says).toContain("Left out of the check: “after the invasion of Czechoslovakia”.");
    expect(sentence?.quote?.answer).toContain("without “after the invasion of Czechoslovakia”");
    expect(sentence?.said).toBe("Albania left the Warsaw Pact in 1968 after the invasion of Czechoslovakia");
    const [cut] = sentence?.cut ?? [];
    expect(sentence?.said.slice(cut?.from, cut?.to)).toBe(cut?.words);
  });

  test("stand before the statement too", () => {
    expect(cutOf("According to officials in Tokyo, Japan is a treaty ally of the United States")).toEqual([
      "According to officials in Tokyo",
    ]);
  });

  test.each([
    // They would date an event that the rest leaves without a time.
    "NATO triggered Article 5 when Russia invaded Ukraine",
    "China's treaty with North Korea was signed during the Korean War",
    // They say more than a circumstance.
    "Mongolia joined the SCO in 2004 as an observer",
    "Japan does not have to defend the United States if Guam alone is struck",
    "Japan is a treaty ally of China unless it is attacked",
    "Turkey is a member of NATO, but not of the European Union",
  ])("are not left out of: %s", (said) => expect(cutOf(said)).toEqual([]));
});

describe("a sentence that is not read", () => {
  const tries = (said: string) => read(said).sentence?.unread?.tries ?? expect.fail(`read: ${said}`);

  test.each([
    "Russia's CSTO allies are obliged to join its war in Ukraine",
    "Italy entered the war in 1914 beside Germany, as the Triple Alliance required",
    "Japan and China wobbled over Korea in 1894",
    "Germany stood by its ally against Russia in 1914",
    "France left the integrated command of NATO wobbling in 1966, but never the alliance",
  ])("gets no other relation offered: %s", (said) => expect(tries(said)).toEqual([]));

  test.each([
    ["Japan has wobbly bases in China", ["Japan has a base in China."]],
    ["Poland was a stalwart ally of France in 1935", ["Poland and France were allies in 1935."]],
    ["Norway is not a wobbly member of the CSTO", ["Norway is not a member of the CSTO."]],
  ])("gets one with its verb, states, denial and year: %s", (said, expected) => expect(tries(said)).toEqual(expected));
});

describe("the lines to quote", () => {
  const quote = (said: string) => read(said).sentence?.quote;

  test("an accession rests on itself", () => {
    expect(quote("Sweden joined NATO in March 2024")?.answer).toContain("the accession of Sweden, 7 March 2024");
    expect(quote("Sweden joined NATO in March 2024")?.source?.says).toContain("7 March 2024");
  });

  test("a text that is not published is said to be one", () => {
    expect(quote("Saudi Arabia must defend Pakistan")?.source?.says).toContain("text known from quotations");
    expect(quote("The US must defend Saudi Arabia")?.answer).toContain("US-Saudi defence agreement of 2025, text unpublished");
  });

  test("a pact of two stands before one of many", () => {
    expect(quote("Russia must defend Iran")?.answer).toContain("Iran-Russia treaty of 2025");
  });

  test("no source is missing, and words are whole", () => {
    for (const said of [
      "Japan must defend Guam",
      "Russia has twelve allies",
      "Ukraine is a member of NATO",
      "North Korea must defend Russia",
    ]) {
      const { answer, source } = quote(said) ?? expect.fail(said);
      expect(source?.says, said).toMatch(/^Source: ./);
      expect(answer, said).not.toMatch(/\S…|at war by that|\((island|metropolitan)\)/);
    }
  });
});
