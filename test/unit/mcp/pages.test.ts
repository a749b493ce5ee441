/** Pages of an answer: they fit, they lose nothing, and each depends on its number alone. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../../../src/errors.ts";
import { chunksOf, MOST_CHARACTERS, type Page, pageOf } from "../../../src/surfaces/mcp/pages.ts";

const HEAD = { kind: "sample" };

function allOf(text: string, lists: Record<string, readonly unknown[]>): Page[] {
  const { of } = pageOf(text, HEAD, lists, 1);
  return Array.from({ length: of }, (_, index) => pageOf(text, HEAD, lists, index + 1));
}

const texts = fc.array(fc.string({ maxLength: 200 }), { maxLength: 300 }).map((lines) => lines.join("\n"));
const rows = fc.array(fc.record({ id: fc.string({ maxLength: 20 }), says: fc.string({ maxLength: 600 }) }), { maxLength: 80 });

describe("pages", () => {
  test("hold every row once, in order, within the limit", () => {
    fc.assert(
      fc.property(texts, rows, rows, (text, first, second) => {
        const pages = allOf(text, { first, second });
        expect(pages.flatMap(({ lists }) => lists["first"] ?? [])).toEqual(first);
        expect(pages.flatMap(({ lists }) => lists["second"] ?? [])).toEqual(second);
        for (const { text: own, lists } of pages)
          expect(JSON.stringify({ text: own, ...HEAD, ...lists }).length).toBeLessThanOrEqual(MOST_CHARACTERS);
      }),
      { numRuns: 60 },
    );
  });

  test("hold the whole text", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 500, max: 6_000 }), (text, room) => {
        const chunks = chunksOf(text, room);
        expect(chunks.join("\n").replaceAll("\n", "")).toBe(text.replaceAll("\n", ""));
        for (const chunk of chunks) expect(JSON.stringify(chunk).length).toBeLessThanOrEqual(room + 2);
      }),
      { numRuns: 60 },
    );
  });

  test("begin a list only after the one before it has ended", () => {
    const first = Array.from({ length: 60 }, (_, id) => ({ id, says: "a".repeat(400) }));
    const pages = allOf("text", { first, second: [{ id: "z" }] });
    const [begun] = pages.flatMap(({ lists, page }) => ((lists["second"] ?? []).length > 0 ? [page] : []));
    expect(begun).toBe(pages.length);
  });

  test("past the last are refused with their number", () => {
    expect(() => pageOf("text", HEAD, { rows: [1] }, 2)).toThrow(InputError);
    expect(() => pageOf("text", HEAD, { rows: [1] }, 2)).toThrow(/one page/);
  });

  test("of an answer without text and rows are one", () => expect(pageOf("nothing", HEAD, { rows: [] }, 1)).toMatchObject({ of: 1 }));
});
