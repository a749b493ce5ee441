/** Lists are written as Intl.ListFormat writes them. */
import { expect, test } from "vitest";
import { words as english } from "../../../src/prose/en/words.ts";
import { listed } from "../../../src/prose/lists.ts";
import { words as chinese } from "../../../src/prose/zh/words.ts";

const ITEMS = ["France", "Italy", "", "Bosnia and Herzegovina", "Spain"];
const LANGUAGES = [
  ["en-GB", english],
  ["zh-Hans", chinese],
] as const;
const TYPES = { and: "conjunction", or: "disjunction" } as const;

for (const [locale, { list }] of LANGUAGES)
  for (const [word, type] of Object.entries(TYPES) as ["and" | "or", "conjunction" | "disjunction"][])
    test(`lists of any length in ${locale}, joined by "${list[word].trim()}"`, () => {
      const formatter = new Intl.ListFormat(locale, { type });
      for (let length = 0; length <= ITEMS.length; length += 1) {
        const items = ITEMS.slice(0, length);
        expect(listed(items, list.separator, list[word])).toBe(formatter.format(items));
      }
    });
