/** "Go to war", "send troops" and "fight" need a clause that requires armed force; the verdict gives the clause's words. */
import { describe, expect, test } from "vitest";
import { read } from "./readOne.ts";

const says = (said: string) => read(said).sentence?.verdict?.says ?? "";

describe("clauses that require force", () => {
  test.each([
    "Under the China-North Korea treaty, China must send troops to North Korea",
    "Under the Russia-North Korea treaty of 2024, North Korea must send troops to Russia",
    "Under the Treaty of Aachen, Germany must go to war for France",
    "The Pact of Steel obliged Italy to go to war for Germany",
    "If South Korea attacked North Korea, China would have to go to war",
    "North Korea must send troops to Russia",
  ])("%s: supported", (said) => {
    expect(read(said).verdict).toBe("supported");
    expect(says(said)).toMatch(/requires armed force: /);
  });

  test("denied, it is contradicted", () => {
    expect(read("Under the Treaty of Aachen, Germany does not have to go to war for France").verdict).toBe("contradicted");
  });
});

describe("clauses that do not say", () => {
  test.each([
    "Under the EU mutual assistance clause, Poland must send troops to Lithuania",
    "Under the Falepili Union, Australia must send troops to Tuvalu",
    "Under the Quirinal Treaty, Italy must go to war for France",
    "Under the Treaty of Guarantee, Britain must go to war for Cyprus",
    "Britain was bound by the 1839 treaty to go to war for Belgium",
    "Poland would have to go to war if Russia attacked Lithuania",
    "Germany must fight for Poland",
    "Poland must send troops to Lithuania",
    "Under the Quirinal Treaty, Italy does not have to go to war for France",
  ])("%s: depends", (said) => {
    expect(read(said).verdict).toBe("depends-on-reading");
    expect(says(said)).toMatch(/does not say whether armed force is owed: /);
  });
});

describe("clauses that permit force and do not require it", () => {
  test.each([
    ["Under NATO, Germany must send troops to Estonia", "contradicted"],
    ["Under the CSTO, Russia must go to war for Kazakhstan", "contradicted"],
    ["Under the CSTO every member must send troops", "contradicted"],
    ["Under the France-Greece defence agreement, France must use armed force for Greece", "depends-on-reading"],
    ["Under NATO, Germany does not have to send troops to Estonia", "supported"],
    ["Under ANZUS, the United States must go to war for Australia", "contradicted"],
    ["Under the US-Japan security treaty, the United States must use armed force for Japan", "contradicted"],
    ["Under the US-Philippines treaty, the United States must send troops to the Philippines", "contradicted"],
    ["Under the US-South Korea treaty, the United States must go to war for South Korea", "contradicted"],
    ["Under the Rio Treaty, Brazil must send troops to Argentina", "contradicted"],
    ["If Russia attacked Estonia, the United States would have to go to war", "contradicted"],
    ["The United States would have to go to war if the Senkaku Islands were attacked", "contradicted"],
    ["Every NATO member must send troops", "contradicted"],
    ["The United States must fight for Japan", "depends-on-reading"],
  ])("%s: %s", (said, verdict) => {
    expect(read(said).verdict).toBe(verdict);
    expect(says(said)).toMatch(/permits armed force and does not require it: /);
  });
});

test("of several clauses the strongest decides, because the state is bound by each", () => {
  const said = "If Russia attacked France, Germany would have to send troops";
  expect(read(said).verdict).toBe("supported");
  expect(says(said)).toMatch(/requires armed force.*does not say whether armed force is owed/);
});

test("without a state to help or a case it is not read, and to fight a state is not to fight for it", () => {
  expect(read("Poland must send troops").sentence?.unread).toMatchObject({ code: "whom", stop: { word: "send troops" } });
  expect(read("Germany must fight Poland").verdict).toBe("not read: word");
});
