/** Answers in words: phrases become sentences, with their code and arguments beside them. */
import { expect, test } from "vitest";
import { phrase } from "../../src/model/phrase.ts";
import { englishSpeaker, loadVoice, type Names, speak } from "../../src/prose/index.ts";

const NAMES: Readonly<Record<string, string>> = { USA: "United States", FRA: "France", ITA: "Italy" };
const names: Names = { state: (id) => NAMES[id] ?? id, place: (id) => id, region: (id) => id, instrument: (id) => id };
const attack = phrase("attack-as-stated", { by: ["USA", "FRA", "ITA"] as never, act: "blockade" });

test("a phrase under reason or text leaves its code and arguments beside the sentence", () => {
  expect(speak({ reason: attack, n: [1, null] } as never, englishSpeaker(names))).toEqual({
    reason: "The attack is taken as stated, by the United States, France and Italy themselves (by a blockade).",
    code: "attack-as-stated",
    args: { by: ["USA", "FRA", "ITA"], act: "blockade" },
    n: [1, null],
  });
});

test("a phrase anywhere else becomes its sentence alone", () => {
  expect(speak({ assumptions: [attack] } as never, englishSpeaker(names))).toEqual({
    assumptions: ["The attack is taken as stated, by the United States, France and Italy themselves (by a blockade)."],
  });
});

test("the same phrase in Chinese", async () => {
  const speaker = (await loadVoice("zh"))({ ...names, state: (id) => ({ USA: "美国", FRA: "法国", ITA: "意大利" })[id] ?? id });
  expect(speak({ assumptions: [attack] } as never, speaker)).toEqual({
    assumptions: ["按所述情形处理：攻击由美国、法国和意大利自身发动（行为：封锁）。"],
  });
});
