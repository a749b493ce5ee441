/** Addresses as people guess them, read as the view's own words. */
import { describe, expect, test } from "vitest";
import { withId } from "./addressWords.ts";
import { withOwnNames } from "./guessedWords.ts";
import { typedDay } from "./typedDay.ts";

const read = (href: string) => withOwnNames(withId(href));

describe("a guessed address", () => {
  test.each([
    ["/were-it-attacked?attacker=CHN&victim=PHL", "/attacked?initiator=CHN&target=PHL"],
    ["/is-it-true?sentence=Japan+is+a+member+of+NATO.", "/claims?says=Japan+is+a+member+of+NATO."],
    ["/is-it-true?text=Japan+is+a+member+of+NATO.", "/claims?says=Japan+is+a+member+of+NATO."],
    ["/why?country=Japan", "/why?state=Japan"],
    ["/state?id=PHL", "/state?state=PHL"],
    ["/treaty?id=north-atlantic-1949", "/instrument?id=north-atlantic-1949"],
    ["/compare?a=USA&b=CHN&year=1955", "/compare?a=USA&b=CHN&date=1955-12-31"],
    ["/?date=1955", "/?date=1955-12-31"],
    ["/map?state=JPN", "/map?a=JPN"],
  ])("%s is %s", (guessed, own) => {
    expect(read(guessed)).toBe(own);
    expect(read(own)).toBe(own);
  });

  test.each(["/is-it-true?text=own&says=a%20b", "/mediators?a=USA&b=CHN&state=QAT", "/changed?from=1914-01-01&state=FRA", "/dyads?x=1"])(
    "%s has the view's own words and stays as it is",
    (href) => expect(withOwnNames(withId(href))).toBe(withId(href)),
  );
});

test.each([
  ["28 June 1914", "1914-06-28"],
  ["June 28, 1914", "1914-06-28"],
  ["June 28th 1914", "1914-06-28"],
  ["1941-12-7", "1941-12-07"],
  ["1941/12/07", "1941-12-07"],
  ["1914年6月28日", "1914-06-28"],
  ["June 1955", "1955-06-30"],
  ["1955-02", "1955-02-28"],
  ["1914年6月", "1914-06-30"],
  ["1955", "1955-12-31"],
  ["2026-06-30", "2026-06-30"],
  ["yesterday", "yesterday"],
  ["7.12.1941", "7.12.1941"],
])("%s is read as %s", (typed, day) => expect(typedDay(typed)).toBe(day));
