/** Kinds of sentence that essays are written in: relative clauses, appositions, several verbs, names that stand in the sentence before. */
import { describe, expect, test } from "vitest";
import { check, read } from "./readOne.ts";

describe("a sentence of several clauses", () => {
  test.each([
    ["China has only one treaty ally, North Korea, with which it signed a pact in July 1961.", "supported"],
    ["The Shanghai Cooperation Organisation, to which China, Russia, India and Pakistan belong, is no defence pact.", "supported"],
    ["Russia, which has had a treaty of friendship with China since 2001, is not obliged to defend it.", "supported"],
    ["Article 5 of the US-Japan treaty covers the Senkaku Islands, which Tokyo administers and Beijing claims.", "supported"],
    ["Yugoslavia never joined the Warsaw Pact, and in 1954 it concluded a defence pact with Greece and Turkey.", "supported"],
    ["Spain joined NATO in 1982 and thus became its sixteenth member.", "supported"],
    ["Spain joined NATO in 1982 and thus became its fifteenth member.", "contradicted"],
    ["NATO was founded on 4 April 1949, when twelve states signed the North Atlantic Treaty.", "supported"],
    ["The Ottoman Empire had concluded a secret alliance with Germany on 2 August 1914, directed against Russia.", "supported"],
    [
      "North Korea and Russia signed a new treaty in June 2024 that obliges each to give military assistance if the other is invaded.",
      "supported",
    ],
    ["France signed treaties with Poland in 1921 and Romania in 1926.", "supported"],
    ["Greece joined NATO in 1952, three years before West Germany did.", "supported"],
    ["Greece joined NATO in 1952, two years before West Germany did.", "contradicted"],
  ])("%s %s", (said, verdict) => expect(read(said).verdict).toBe(verdict));

  test.each([
    // "Never" is said of its own verb, and "had been since" says nothing of today.
    ["Yugoslavia never joined the Warsaw Pact, and it concluded a defence pact with Greece in 1954.", "supported"],
    ["Germany and Italy had been bound since 1882 by the Triple Alliance.", "supported"],
    ["Germany and Italy had been bound since 1890 by the Triple Alliance.", "contradicted"],
  ])("%s %s", (said, verdict) => expect(read(said).verdict).toBe(verdict));

  test("a kind of treaty after “a” is none of the name", () => {
    expect(
      read("Japan and Australia are not bound to defend each other, even though they signed a Reciprocal Access Agreement.").verdict,
    ).toMatch(/^not read/);
  });

  test.each([
    ["Vietnam, which has a policy of no alliances, is not an ally of any state.", "policy"],
    ["The Shanghai Cooperation Organisation, to which China and Russia wobble, is no defence pact.", "wobble"],
  ])("one that is not read names the word of the part that is not: %s", (said, word) => {
    expect(read(said).sentence?.unread?.stop?.word).toBe(word);
  });
});

describe("a word that stands for a name of the sentence before", () => {
  const verdicts = (said: string) => check(said).read?.sentences.map(({ verdict }) => verdict?.verdict ?? null);

  test.each([
    ["The Warsaw Pact was signed in 1955. Albania left the pact in 1968.", ["supported", "supported"]],
    ["Sweden joined NATO in 2024. It is a member of the CSTO.", ["supported", "contradicted"]],
    ["North Korea and China signed a treaty in 1961. They are allies.", ["supported", "supported"]],
  ])("%s", (said, expected) => expect(verdicts(said)).toEqual(expected));

  test.each([
    // Two names stand before it, or the sentences stand on lines of their own.
    "The Warsaw Pact was signed after the North Atlantic Treaty. Albania left the pact in 1968.",
    "The Warsaw Pact was signed in 1955.\nAlbania left the pact in 1968.",
  ])("is not filled in where it is not plain: %s", (said) => expect(verdicts(said)?.at(-1)).toBeNull());

  test("is told", () => {
    const [, one] = check("The Warsaw Pact was signed in 1955. Albania left the pact in 1968.").read?.sentences ?? [];
    expect(one?.said).toBe("Albania left the pact in 1968.");
    expect(one?.readings[0]?.takes[0]).toEqual({ word: "the pact", means: "the Warsaw Pact, as the sentence before has it" });
  });
});

describe("a case of forces", () => {
  test("asks what an attack on a ship sets off, and prints the question on which it turns", () => {
    const { verdict, sentence } = read(
      "If Chinese ships attacked a Philippine navy vessel in the South China Sea, the United States would have to help the Philippines.",
    );
    expect(verdict).toBe("depends-on-reading");
    expect(sentence?.verdict?.says).toContain("US-Philippines treaty");
  });
});
