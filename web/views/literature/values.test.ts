/** Values in the form of their kind, and published numbers in the words of the page. */
import { expect, test } from "vitest";
import { printedOf, type Row, shown } from "./values.ts";

const row = (kind: Row["kind"], value: number, printed: string, neutral = 0) =>
  ({ kind, neutral, published: { value, printed, unit: null, at: null, checked: "text" } }) as unknown as Row;

test("a value has the form of its kind", () => {
  expect(shown(row("count", 8, "8"), 24)).toBe("24");
  expect(shown(row("share", 0.745, "74.5%"), 0.8656)).toBe("86.6%");
  expect(shown(row("change", -0.18, "-18%"), -0.0812)).toBe("−8.1%");
  expect(shown(row("ratio", 0.097, ".097", 1), 0.1407)).toBe("0.141");
  expect(shown(row("ratio", 2.525, "2.525"), 1.742)).toBe("1.74");
  expect(shown(row("direction", -1, "fewer"), 0.2276)).toBe("more (0.23)");
  expect(shown(row("direction", 1, "more", 1), 0.8)).toBe("fewer (0.80)");
  expect(shown(row("count", 8, "8"), null)).toBe("–");
});

test("a published number stands as printed, a direction in the words of the page", () => {
  expect(printedOf(row("share", 0.745, "74.5%"))).toBe("74.5%");
  expect(printedOf(row("direction", -1, "reduce"))).toBe("fewer");
});
