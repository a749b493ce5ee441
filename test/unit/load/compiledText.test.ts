/** The text of a compiled part, and its instruments, which are parsed when they are read. */
import { describe, expect, test } from "vitest";
import { partOfText, textOfPart } from "../../../src/load/compiledText.ts";
import type { Row } from "../../../src/model/movedFields.ts";
import { completeRows, idsOf } from "../../../src/model/rowsWhenRead.ts";

const CORE = {
  rules: [{ instruments: [] }],
  instruments: [
    { id: "one-1901", title: "“Eins”\n, 一", acts: [{ act: "signed" }] },
    { id: "two-1902", title: "],", acts: [] },
  ],
  classes: [],
};
const LAW = { places: [], moved: { states: [{}], instruments: [{ note: "1", acts: [{ note: "2" }] }, {}] } };

test.each([["core", CORE] as const, ["law", LAW] as const, ["a part without instruments", { sources: [1] }] as const])(
  "%s comes back from its text, which is JSON in ASCII",
  (_name, part) => {
    const text = textOfPart(part);
    expect(text).toMatch(/^[\x20-\x7e\n]*$/);
    expect(JSON.parse(text)).toEqual(part);
    expect(JSON.parse(JSON.stringify(partOfText(text)))).toEqual(part);
  },
);

describe("instruments of a text", () => {
  const read = () => partOfText(textOfPart(CORE))["instruments"] as readonly (Row & { readonly id: string })[];
  const moved = () => (partOfText(textOfPart(LAW))["moved"] as { readonly instruments: readonly Row[] }).instruments;
  const whole = { ...CORE.instruments[0], note: "1", acts: [{ act: "signed", note: "2" }] };

  test("their ids are known before one is parsed", () => expect(idsOf(read())).toEqual(["one-1901", "two-1902"]));

  test("one that was read is the same object afterwards", () => {
    const rows = read();
    expect(rows[0]).toBe(rows[0]);
    expect(rows.find(({ id }) => id === "two-1902")).toBe(rows[1]);
  });

  test.each([true, false])(
    "fields of another part are in those read before it came and in those read after (read before: %s)",
    (before) => {
      const rows = read();
      const first = before ? rows[0] : undefined;
      completeRows(rows, moved());
      expect(rows).toEqual([whole, CORE.instruments[1]]);
      if (before) expect(first).toEqual(whole);
    },
  );
});
