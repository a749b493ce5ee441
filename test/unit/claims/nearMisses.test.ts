/** Near misses, lines to quote, and near sentences that can be read: computed, typed, and never another's answer. */

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { context } from "../../contract/support.ts";
import { spoken } from "../../spoken.ts";

const read = (sentence: string) => {
  const [one] = spoken("claims.check", context, { sentence }).read?.sentences ?? [];
  if (one === undefined) throw new Error("no sentence");
  return one;
};
const near = (sentence: string) => read(sentence).near;

describe("a sentence that fails has what comes closest", () => {
  test("the same states and day with another type", () => {
    expect(near("Moscow and Beijing are military allies")[0]).toMatchObject({
      kind: "tie",
      differs: "type",
      instrument: "china-russia-2001",
      article: "9",
      type: "consultation",
      mutual: true,
    });
  });

  test("the same states and type on another day", () => {
    expect(near("The US must defend Taiwan")).toContainEqual(
      expect.objectContaining({ differs: "date", type: "defence", grade: "binding", since: "1955-03-03", until: "1980-01-01" }),
    );
    expect(near("Finland joined NATO in 2022")[0]).toMatchObject({ kind: "membership", differs: "date", since: "2023-04-04" });
    expect(near("The US-Japan security treaty was signed in 1961")[0]).toMatchObject({ kind: "act", act: "signed", dates: ["1960-01-19"] });
    expect(near("The Warsaw Pact ended in 1990")[0]).toMatchObject({ kind: "life", until: "1991-07-01" });
  });

  test("another grade, and another direction", () => {
    expect(near("Israel is a treaty ally of the United States")[0]).toMatchObject({
      differs: "grade",
      type: "defence",
      grade: "permissive",
    });
    const oneWay = near("Egypt must defend Britain in 1950");
    for (const one of oneWay) if (one.kind === "tie" && one.differs === "direction") expect(one.owedBy).not.toBe("EGY");
  });

  test("every near miss among ties differs in exactly the part that it names", () => {
    for (const one of near("Germany was a treaty ally of Russia in 1914")) {
      if (one.kind !== "tie") continue;
      expect(["DEU", "RUS"]).toEqual(expect.arrayContaining([one.owedBy, one.owedTo]));
      if (one.differs === "type") expect(one.type).not.toBe("defence");
      else expect(one.type).toBe("defence");
    }
  });

  test("one that holds, a denial that fails and one that depends on the reading have none", () => {
    expect(near("Japan is a treaty ally of the United States")).toEqual([]);
    expect(near("Japan is not a treaty ally of the United States")).toEqual([]);
    expect(near("Armenia is a member of the CSTO")).toEqual([]);
  });
});

describe("two lines to quote", () => {
  test("the answer names the near miss, the source its article and place", () => {
    const { quote } = read("Moscow and Beijing are military allies");
    expect(quote?.answer).toMatch(/^No, by the Entente ledger, verified through .*Closest: .*Art\. 9: consultation/);
    expect(quote?.source).toMatchObject({ instrument: "china-russia-2001", article: "9" });
    expect(quote?.source?.says).toMatch(/^Source: .*Art\. 9/);
  });

  test("a treaty series stands first where the treaty is in one", () => {
    expect(read("Japan is a treaty ally of the United States").quote?.source?.says).toMatch(/UNTS|TIAS|UST/);
  });

  test("what is not collected is no denial", () => {
    expect(read("The United States has a base in Mongolia").quote?.answer).toMatch(/^Not on record,/);
    expect(read("Onions are in butter.").quote).toBeNull();
  });
});

describe("a sentence that is not read", () => {
  const unread = (sentence: string) => read(sentence).unread;

  test("the words that were not understood, and a part of it that can be read", () => {
    expect(unread("Japan is a treaty ally of the United States, or so the wobbly minister said")?.tries).toEqual([]);
    expect(unread("Ireland, a NATO member since 1949, has again increased its budget")?.tries).toEqual([
      "Ireland has been a NATO member since 1949.",
    ]);
    expect(unread("Japan is a wobbly ally of the United States")?.words).toEqual(["wobbly"]);
  });

  test("no part is offered where a word that turns its sense would be left out", () => {
    for (const sentence of [
      "It is a myth that Japan is a treaty ally of China",
      "Nobody believes that China must defend Russia",
      "Unless it is attacked, Japan is a treaty ally of China",
    ])
      for (const one of unread(sentence)?.tries ?? []) expect(sentence.toLowerCase()).not.toContain(one.toLowerCase().replace(/\.$/, ""));
  });

  test("everything offered can be read", () => {
    const { sentences } = { sentences: parse(readFileSync("test/cases/sentences.yaml", "utf8")) as { says: string }[] };
    for (const { says } of sentences) for (const one of unread(says)?.tries ?? []) expect(read(one).unread, one).toBeNull();
  });

  test("words for a kind of treaty, or in small letters, are no names", () => {
    expect(read("Iran and Russia signed a strategic partnership treaty in 2025").names.map(({ id }) => id)).toEqual(["IRN", "RUS"]);
    expect(read("Japan would have to go to war").names.map(({ id }) => id)).toEqual(["JPN"]);
  });
});

test("a government is named by its organs", () => {
  for (const organ of ["The Kremlin", "Washington", "Whitehall", "Zhongnanhai"])
    expect(read(`${organ} has no allies`).names.map(({ kind }) => kind)).toEqual(["state"]);
});

describe("sentences of the press", () => {
  const cases = parse(readFileSync("test/cases/sentencesPress.yaml", "utf8")) as { says: string; truth: string }[];

  test("no verdict is the opposite of the truth", () => {
    const opposite = cases.filter(({ says, truth }) => {
      const verdict = read(says).verdict?.verdict;
      return (verdict === "supported" && truth === "false") || (verdict === "contradicted" && truth === "true");
    });
    expect(opposite).toEqual([]);
  });

  test("at least twelve of the twenty are read, and the others say why and offer something", () => {
    const all = cases.map(({ says }) => read(says));
    expect(all.filter(({ unread: none }) => none === null).length).toBeGreaterThanOrEqual(12);
  });
});
