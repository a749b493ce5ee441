/** Decimal numbers as text and as bytes: what DuckDB and String() write, for every kind of number. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { LONGEST, writeDecimal } from "../../../../src/dataset/build/dyads/decimalBytes.ts";
import { decimalText } from "../../../../src/dataset/build/dyads/decimalText.ts";
import { shortest } from "../../../../src/dataset/build/dyads/shortest.ts";
import { openEngine } from "../../../../src/dataset/engine/engine.ts";
import { seededRandom } from "../../../../src/measures/graph/random.ts";

const buffer = Buffer.alloc(LONGEST + 8);
const view = new DataView(buffer.buffer, buffer.byteOffset, buffer.length);
const written = (value: number) => buffer.toString("latin1", 0, writeDecimal(view, 0, value));

const random = seededRandom(15);
const EDGES = [
  0,
  -0,
  1,
  0.1,
  0.25,
  1e-4,
  0.00009999,
  123456.789,
  1e15,
  999999999999999.9,
  1e16,
  1e21,
  -5.5,
  5e-324,
  Number.MAX_VALUE,
  2 ** 53,
];
const drawn = Array.from({ length: 100_000 }, (_, index) => {
  const [one, other] = [Math.round(random() * 1e5) / 1e7, Math.round(random() * 1e6) / 1e8];
  const kinds = [random(), one / (one + other), random() * 10 ** Math.floor(random() * 30 - 12), Math.round(random() * 1e6) / 1e4];
  return kinds[index % kinds.length] as number;
}).filter(Number.isFinite);

test("every double is written as its text", () => {
  for (const value of [...EDGES, ...drawn]) expect(written(value)).toBe(decimalText(value));
  fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => written(value) === decimalText(value)));
  fc.assert(
    fc.property(fc.double({ min: 1e-4, max: 1e15, noNaN: true }), (value) => written(value) === decimalText(value)),
    { numRuns: 5000 },
  );
});

test("the text reads back as the number, and is what DuckDB writes", async () => {
  const values = [...EDGES, ...drawn.slice(0, 20_000)];
  const engine = await openEngine();
  try {
    await engine.append("numbers", [{ name: "value", type: "double", values: Float64Array.from(values) }]);
    const texts = (await engine.rows("select value::varchar from numbers")).map(([text]) => text);
    expect(values.map(decimalText)).toEqual(texts);
  } finally {
    engine.close();
  }
  for (const value of values) expect(Number(decimalText(value))).toBe(value);
});

test("most numbers are answered without String()", () => {
  const digits = { high: 0, low: 0, point: 0 };
  const shares = drawn.filter((value) => value >= 1e-4 && value < 1);
  expect(shares.filter((value) => shortest(value, digits)).length).toBeGreaterThan(0.98 * shares.length);
});

test("a missing number has no bytes", () => expect(written(Number.NaN)).toBe(""));
