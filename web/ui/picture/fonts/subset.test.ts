/** Subsets of the page's fonts: a small font that a reader of fonts accepts, with the outlines and widths of the whole one. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { glyphsOf, outlinesOf, partsIn, tableOf } from "./glyphs.ts";
import { subsetOf } from "./subset.ts";
import { tablesOf } from "./woff.ts";

const FILES = [
  "inter/files/inter-latin-400-normal",
  "inter/files/inter-latin-600-normal",
  "source-serif-4/files/source-serif-4-latin-600-normal",
];
const fileOf = (name: string) =>
  new Uint8Array(readFileSync(createRequire(import.meta.url).resolve(`@fontsource/${name}.woff`))).buffer as ArrayBuffer;
const codes = (text: string) => [...text].map((letter) => letter.codePointAt(0) ?? 0);
const TEXT = "United States: 57 of 195 \u2013 S\u00e3o Tom\u00e9, C\u00f4te d\u2019Ivoire (1949)";

test.each(FILES)("%s: each letter has the outline and the width of the whole font", async (name) => {
  const whole = fileOf(name);
  const subset = await subsetOf(whole, codes(TEXT));
  expect(subset?.letters).toEqual([...new Set(codes(TEXT))].sort((one, other) => one - other));
  const [from, to] = [await tablesOf(whole), await tablesOf(subset?.file.buffer ?? new ArrayBuffer(0))];
  const [own, other] = [glyphsOf(from, codes(TEXT)), glyphsOf(to, codes(TEXT))];
  const widths = [from, to].map((tables) => {
    const [hmtx, last] = [tableOf(tables, "hmtx"), tableOf(tables, "hhea").getUint16(34) - 1];
    return (glyph: number) => hmtx.getUint16(4 * Math.min(glyph, last));
  });
  for (const letter of codes(TEXT)) {
    const [one = 0, two = 0] = [own.get(letter), other.get(letter)];
    expect(widths[1]?.(two)).toBe(widths[0]?.(one));
    const [first, second] = [outlinesOf(from)(one), outlinesOf(to)(two)];
    // A composite glyph names its parts by other numbers; the rest of it is the same, and parts are there.
    const names = partsIn(first).flatMap((at) => [at, at + 1]);
    expect([...second].slice(0, first.length).filter((_, at) => !names.includes(at))).toEqual(
      [...first].filter((_, at) => !names.includes(at)),
    );
    for (const at of partsIn(second))
      expect(new DataView(second.buffer, second.byteOffset).getUint16(at)).toBeLessThan(tableOf(to, "maxp").getUint16(4));
  }
  expect(subset?.file.length).toBeLessThan(whole.byteLength / 2);
});

test("digits have one width, as in the page's charts", async () => {
  const tables = await tablesOf(fileOf("inter/files/inter-latin-400-normal"));
  const [hmtx, glyphs] = [tableOf(tables, "hmtx"), glyphsOf(tables, codes("0123456789"))];
  expect(new Set([...glyphs.values()].map((glyph) => hmtx.getUint16(4 * glyph))).size).toBe(1);
});

test("Chinese alone gives no font", async () => {
  expect(await subsetOf(fileOf("inter/files/inter-latin-400-normal"), codes("\u4e2d\u56fd"))).toBeNull();
});
