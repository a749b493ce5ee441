/** A YAML text with one of its values replaced. */
import fc from "fast-check";
import { isCollection, isScalar, type Pair, parseDocument, visit } from "yaml";

/** The texts that stand as values in a YAML text. */
export function valuesIn(text: string): string[] {
  const found: string[] = [];
  visit(parseDocument(text), { Scalar: (key, { value }) => void (key !== "key" && typeof value === "string" && found.push(value)) });
  return found;
}

/** The text with one value, at any place, replaced by one of `values`. */
export function withOneValue(text: string, values: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  return fc.tuple(fc.nat(), values).map(([place, value]) => {
    const document = parseDocument(text);
    const places: ((put: unknown) => void)[] = [];
    visit(document, {
      Pair: (_, pair: Pair) => {
        if (!isScalar(pair.value)) return;
        places.push((one) => {
          pair.value = one;
        });
      },
      Seq: (_, { items }) => {
        for (const [at, item] of items.entries()) if (isScalar(item)) places.push((one) => void items.splice(at, 1, one as never));
      },
    });
    const put = places[place % Math.max(1, places.length)];
    const node = document.createNode(value);
    if (isCollection(node)) node.flow = true;
    put?.(node);
    return document.toString();
  });
}
