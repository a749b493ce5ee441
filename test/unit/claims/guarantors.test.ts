/** What the word "ally" hides: guarantors, allies for a war, a year in the course of which an alliance began; and the source of an act. */
import { describe, expect, test } from "vitest";
import { isGuarantee } from "../../../src/ties/guarantee.ts";
import { context } from "../../contract/support.ts";
import { spoken } from "../../spoken.ts";
import { read } from "./readOne.ts";

const quoteOf = (said: string) => {
  const { sentence } = read(said);
  return [sentence?.quote?.answer, sentence?.quote?.source?.says].join(" ");
};

describe("a one-sided guarantee", () => {
  test.each([
    "Switzerland and Britain were allies in 1914.",
    "Belgium and Britain were allies in 1913.",
    "Norway and Germany were allies in 1910.",
    "Belgium and Britain were allies from 1850 to 1900.",
  ])("makes the verdict depend: %s", (said) => {
    const { verdict, sentence } = read(said);
    expect(verdict).toBe("depends-on-reading");
    expect(sentence?.verdict?.says).toContain("Ally, not guarantor");
  });

  test.each(["Japan and Britain were allies in 1914.", "Portugal and Britain were allies in 1914."])("%s", (said) => {
    expect(read(said).verdict).not.toBe("contradicted");
    expect(read(said).sentence?.verdict?.says).not.toContain("guarantor");
  });

  test("is told in the counts of allies", () => {
    const { notes } = spoken("allies.count", context, { state: "GBR", date: "1914-01-01" });
    const told = notes.find(({ code }) => code === "ally-guarantees");
    expect(told?.args).toMatchObject({ count: 9, states: expect.arrayContaining(["BEL", "CHE", "LUX", "NOR", "GRC"]) });
    expect(told?.args).not.toMatchObject({ states: expect.arrayContaining(["JPN"]) });
    const now = spoken("allies.list", context, { state: "JPN", date: "2026-06-30" });
    expect(now.notes.map(({ code }) => code)).not.toContain("ally-guarantees");
  });

  test("is one whose beneficiary owes no help, and its guarantor nothing but peace", () => {
    const guarantee = { type: "defence", by: ["GBR"], toward: ["BEL"] };
    const tie = (...others: object[]) => ({
      instrument: { obligations: [guarantee, ...others] },
      obligation: guarantee,
      owedBy: "GBR",
      owedTo: "BEL",
    });
    const asked = (...others: object[]) => isGuarantee(tie(...others) as Parameters<typeof isGuarantee>[0]);
    expect(asked()).toBe(true);
    expect(asked({ type: "neutrality", by: ["BEL"], toward: ["GBR"] })).toBe(true);
    expect(asked({ type: "facilities", by: ["BEL"], toward: ["GBR"] })).toBe(false);
    expect(asked({ type: "defence", by: "parties", toward: "parties" })).toBe(false);
    expect(asked({ type: "defence", by: ["BEL"], toward: ["FRA"] })).toBe(false);
  });
});

describe("an alliance for a war", () => {
  test.each(["The United Kingdom and the Soviet Union were allies in 1943.", "Brazil and Uruguay were allies in 1866."])(
    "makes allies: %s",
    (said) => expect(read(said).verdict).toBe("supported"),
  );

  test("is told beside a count that leaves it out", () => {
    const { notes } = spoken("allies.list", context, { state: "DEU", date: "1940-08-01" });
    expect(notes.find(({ code }) => code === "ally-at-war")?.args).toMatchObject({ states: ["ITA"] });
  });
});

describe("a year in the course of which an alliance began", () => {
  test("is a year in which they were allies, with the day", () => {
    const { verdict, readings } = read("Serbia and Bulgaria were allies in 1912.");
    expect(verdict).toBe("supported");
    expect(readings[0]?.as).toBe("Serbia and Bulgaria were allies in 1912, on part of it: from 13 March 1912 to 31 December 1912.");
  });

  test("is none for a day before it", () => {
    expect(read("Serbia and Bulgaria were allies on 1 January 1912.").verdict).not.toBe("supported");
  });
});

describe("a verdict on an act", () => {
  test("cites the source of the act, with its mark", () => {
    const said = quoteOf("Mexico withdrew from the Rio Treaty in 2004.");
    expect(said).not.toContain("UNTS");
    expect(said).toContain("checked: secondary");
  });

  test("names the part that was left", () => {
    expect(quoteOf("France left NATO in 1966.")).toContain("withdrawal of France in respect of its military command alone, 1 July 1966");
    expect(quoteOf("Albania left the Warsaw Pact in 1968.")).not.toContain("command alone");
  });
});

describe("a month spelt as a verb", () => {
  test.each(["Greece and Serbia were allies from May 1913.", "Greece and Serbia had quarrels in May 1913."])("%s", (said) => {
    expect(read(said).sentence?.unread?.code).not.toBe("forecast");
  });

  test.each(["Greece may help Serbia.", "May Greece help Serbia", "Greece will help Serbia."])("%s", (said) => {
    expect(read(said).sentence?.unread?.code).toBe("forecast");
  });
});

describe("land whose title is argued", () => {
  test.each(["CSTO covers Crimea.", "China's treaty with North Korea covers Taiwan.", "The Rio Treaty covers the Falkland Islands."])(
    "makes the verdict depend: %s",
    (said) => {
      expect(read(said).verdict).toBe("depends-on-reading");
    },
  );

  test.each([
    ["The US-Japan security treaty covers the Senkaku Islands.", "supported"],
    ["NATO covers Crimea.", "contradicted"],
    ["NATO covers the Falkland Islands.", "contradicted"],
  ])("does not where the clause asks who administers it, or ends before it: %s: %s", (said, verdict) =>
    expect(read(said).verdict).toBe(verdict),
  );
});

describe("a day that only a compiler has", () => {
  test("is no reading against the day on record", () => {
    expect(read("The Anglo-Japanese Alliance ended in 1921.").verdict).toBe("contradicted");
    expect(read("The Anglo-Japanese Alliance ended in 1923.").verdict).toBe("supported");
  });

  test("gives way to a government that names the treaty as in force", () => {
    const { ties } = spoken("ties.between", context, { a: "GBR", b: "FRA", date: "1948-06-01" });
    expect(ties.filter(({ instrument }) => instrument === "dunkirk-1947").map(({ inForce }) => inForce)).toContain(true);
  });
});

test("a reader of what the ledger does not know gets no path", () => {
  const says = read("Chile, Peru, Bolivia and Ecuador were allies in 1867.").sentence?.verdict?.says ?? "";
  expect(says).toContain("whether what it has on record was in force then");
  expect(says).not.toContain("ties[");
});
