/** Questions that differ by their days alone. */
import { expect, test } from "vitest";
import { isSameButForDays } from "./sameButForDays.ts";

test("another day is the same question, another state or a further field is not", () => {
  const asked = { state: "CHN", date: "2026-06-30" };
  expect(isSameButForDays(asked, { state: "CHN", date: "1914-08-04" })).toBe(true);
  expect(isSameButForDays(asked, { state: "CHN" })).toBe(true);
  expect(isSameButForDays(asked, { state: "JPN", date: "2026-06-30" })).toBe(false);
  expect(isSameButForDays(asked, { ...asked, rule: "treaty-ally" })).toBe(false);
  expect(isSameButForDays(asked, null)).toBe(false);
});
