/** Widths, shortening and wrapping of Latin and Chinese text. */
import { expect, test } from "vitest";
import { shorten, textWidth, wrap } from "./text.ts";

const CHINESE = "\u5317\u5927\u897f\u6d0b\u516c\u7ea6\uff0c1949\u5e74";

test("a full-width character is one em, a Latin letter about half of one, an accent nothing", () => {
  expect(textWidth("\u56fd", 20)).toBe(20);
  expect(textWidth("n", 20)).toBeLessThan(13);
  expect(textWidth("T\u00fcrkiye", 12)).toBe(textWidth("Turkiye", 12));
  expect(textWidth("US", 12, true)).toBeGreaterThan(textWidth("US", 12));
});

test.each(["North Atlantic Treaty of 1949", CHINESE])("%s: shortened to fit, and whole where there is room", (text) => {
  expect(shorten(text, 12, 1000)).toBe(text);
  const short = shorten(text, 12, 60);
  expect(short).toMatch(/\u2026$/);
  expect(textWidth(short, 12)).toBeLessThanOrEqual(60);
});

test.each(["A sentence of several words that takes some lines", CHINESE.repeat(3), "https://example.org/an-address-without-a-space"])(
  "%s: wrapped, no line is too wide and nothing is lost",
  (text) => {
    const lines = wrap(text, 12, 90);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(90 + 12);
    expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
    expect(lines.some((line) => line.startsWith("\uff0c"))).toBe(false);
  },
);
