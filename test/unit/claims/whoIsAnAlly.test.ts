/** The definitions that the bare word "ally" can have, and the words by which a verdict says on what it rests. */
import { describe, expect, test } from "vitest";
import { context } from "../../contract/support.ts";
import { spoken } from "../../spoken.ts";
import { read } from "./readOne.ts";

const saysOf = (said: string) => read(said).sentence?.verdict?.says ?? "";

describe("a rule that answers a question of research", () => {
  test.each([
    "Switzerland has no allies.",
    "The United States had no allies in 1939.",
    "France had two allies in 1914.",
    "Japan has three allies.",
  ])("is no reading of the bare word: %s", (said) => {
    expect(saysOf(said)).not.toMatch(/Pact or designation|Any pact obligation/);
    expect(
      read(said)
        .sentence?.readings[0]?.takes.map(({ means }) => means)
        .join(),
    ).not.toMatch(/mnna-or-treaty|any-pact/);
  });

  test("Switzerland has none", () => expect(read("Switzerland has no allies.").verdict).toBe("supported"));
});

describe("a number of allies", () => {
  test("has a reading without guarantors, where some count by a guarantee alone", () => {
    expect(read("France had two allies in 1914.").verdict).not.toBe("supported");
    expect(saysOf("France had two allies in 1914.")).toContain("Ally, not guarantor");
  });

  test("has one without a pact by which the state is bound under a proviso of its own", () => {
    expect(read("Austria has no allies.").verdict).toBe("depends-on-reading");
    expect(saysOf("Austria has no allies.")).toContain("specific character");
  });
});

describe("a rule that is named", () => {
  test.each(["treaty-ally-with-offence", "treaty-ally-without-guarantees"])("can be typed: %s", (rule) => {
    const { allies } = spoken("allies.list", context, { state: "GBR", date: "1943-07-01", rule });
    expect(allies.some(({ state }) => state === "RUS")).toBe(rule === "treaty-ally-with-offence");
    expect(allies.some(({ state }) => state === "CHE")).toBe(rule === "treaty-ally-with-offence");
  });

  test("is the one of the take", () => {
    const takes = read("The United Kingdom and the Soviet Union were allies in 1943.").sentence?.readings[0]?.takes ?? [];
    expect(takes.map(({ means }) => means).join(" ")).toContain("(rule treaty-ally-with-offence)");
  });
});

describe("the reason of a verdict", () => {
  test.each([
    ["Switzerland is a member of NATO.", "and Switzerland is not on it"],
    ["If Turkey attacked Greece, the NATO allies would be obliged to help Greece.", "It turns on an open question of Art. 5"],
    ["North Korea and Russia have been allies since December 2024.", "on 30 November 2024"],
    ["Pakistan was an ally of the United States in 1971.", "as it binds the United States"],
    ["Qatar is protected by a treaty with the United States.", "The ledger has no such promise"],
  ])("%s: %s", (said, words) => expect(saysOf(said)).toContain(words));

  test("of a duty names it, and not the treaty alone", () => {
    const takes = read("Japan must come to the aid of the United States if Guam is attacked.").sentence?.readings[0]?.takes ?? [];
    expect(takes.map(({ means }) => means).join()).toContain("a binding obligation of defence under US-Japan security treaty");
  });

  test("of neutrality is a policy, unless it was promised", () => {
    const unread = (said: string) => read(said).sentence?.unread?.says ?? "";
    expect(unread("Turkmenistan is neutral.")).toContain("A promise of neutrality is on record in");
    expect(unread("Sweden has been neutral since 1814.")).toContain("no promise of neutrality");
  });

  test("of a sentence that is not read names the word that no form knows", () => {
    const { stop } = read("The German Confederation had to defend Austria's Italian provinces in 1859.").sentence?.unread ?? {};
    expect(stop?.word).toBe("provinces");
  });
});
