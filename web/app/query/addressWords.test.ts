/** The words of addresses: each is the title of its view, and the older words still open it. */
import { describe, expect, test } from "vitest";
import { viewTitles } from "../language/views.ts";
import { withId, withWord, wordOf } from "./addressWords.ts";

/** "is-it-true" from "Is it true?"; an article at the beginning is left out. */
const slugOf = (title: string) =>
  title
    .toLowerCase()
    .replace(/^the /, "")
    .match(/[a-z]+/g)
    ?.join("-");

describe("the word of each view in addresses", () => {
  test.each(Object.entries(viewTitles))("%s: %s", (id, title) => {
    expect(wordOf(id)).toBe(slugOf(title));
    expect(withId(withWord(`/${id}?a=USA`))).toBe(`/${id}?a=USA`);
    expect(withId(`/${id}?a=USA`)).toBe(`/${id}?a=USA`);
  });

  test("an address without a view, or with one that does not exist, stays as it is", () => {
    for (const href of ["/", "/?a=USA", "/dyads"]) expect([withId(href), withWord(href)]).toEqual([href, href]);
  });
});
