/** Articles in Chinese and English: numbers, ranges, and names that begin with a day. */
import { expect, test } from "vitest";
import { articlePart } from "../../../src/model/articleParts.ts";
import { article } from "../../../src/prose/zh/lawWords.ts";

test.each([
  ["V", "第5条"],
  ["1-3", "第1-3条"],
  ["III-IV", "第3-4条"],
  ["4(1)-(2)", "第4(1)-(2)条"],
  ["3 and 6", "第3、6条"],
  ["1, 3", "第1、3条"],
  ["I (annex)", "第1条 (annex)"],
  ["1939年3月31日声明", "1939年3月31日声明"],
  ["2014年8月重申", "2014年8月重申"],
])("%s is %s", (at, expected) => expect(article(at)).toBe(expected));

test("a day is a name, and no number of an article", () => {
  expect(articlePart("2014年9月13日重申")).toEqual({ kind: "named", text: "2014年9月13日重申" });
  expect(articlePart("14(2)")).toEqual({ kind: "number", text: "14(2)" });
});
