/** Values that are kept for a while: those used last, up to a bound. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { recentValues } from "../../../src/ledger/recent.ts";

test("a value is made once while it is among those used last, and anew after it made room", () => {
  const made: string[] = [];
  const value = recentValues<string, string>(2);
  const ask = (key: string) =>
    value(key, () => {
      made.push(key);
      return key.toUpperCase();
    });
  expect(["a", "b", "a", "c", "a", "b"].map(ask)).toEqual(["A", "B", "A", "C", "A", "B"]);
  expect(made).toEqual(["a", "b", "c", "b"]);
});

test("of any questions, those whose key was among the last different ones make nothing", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.integer({ min: 1, max: 6 }), (keys, most) => {
      const value = recentValues<number, number>(most);
      for (const [place, key] of keys.entries()) {
        const last = [...new Set(keys.slice(0, place).reverse())].slice(0, most);
        let isMade = false;
        value(key, () => {
          isMade = true;
          return key;
        });
        expect(isMade).toBe(!last.includes(key));
      }
    }),
  );
});
