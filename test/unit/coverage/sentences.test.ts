/** The sentences beside a headline, in English and Chinese. */
import { expect, test } from "vitest";
import { phrase } from "../../../src/model/phrase.ts";
import { englishSpeaker, loadVoice, type Names } from "../../../src/prose/index.ts";

const same = (id: string) => id;
const names: Names = { state: same, place: same, region: same, instrument: same };
const here = (name: string, until: string | null, filed: number, known: number, thin: boolean) =>
  phrase("coverage-here", { region: "it", name, from: "1900", until, filed, known, thin });

test.each([
  [here("The north", "1950", 1, 4, true), "Coverage here is thin. The north, 1900 to 1950: 1 of 4 known pacts is filed."],
  [here("The north", null, 3, 4, false), "The north, since 1900: 3 of 4 known pacts are filed."],
  [
    here("The north", "1950", 0, 0, true),
    "Coverage here is thin. The north, 1900 to 1950: no pact is filed, and none is listed as missing.",
  ],
])("in English: %#", (said, words) => expect(englishSpeaker(names).phrase(said)).toBe(words));

test.each([
  [here("北方", "1950", 1, 4, true), "此处收录单薄。北方，1900至1950年：已知4项条约，收录1项。"],
  [here("北方", null, 3, 4, false), "北方，1900年以来：已知4项条约，收录3项。"],
  [here("北方", "1950", 0, 0, true), "此处收录单薄。北方，1900至1950年：没有收录条约，也没有列为缺漏的条约。"],
])("in Chinese: %#", async (said, words) => {
  const voice = await loadVoice("zh");
  expect(voice(names).phrase(said)).toBe(words);
});
