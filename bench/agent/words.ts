/** The arguments of a question's calls: words of the question itself, of the tool's description, or values of the result before. */

export type Known = Readonly<Record<string, unknown>>;

/** Arguments that are neither in the question nor in the tool's description, nor taken from a result. */
export function strayWords(written: Known, asks: string, described: string): string[] {
  return Object.entries(written).flatMap(([name, value]) => {
    if (typeof value !== "string" || value.startsWith("$") || asks.includes(value)) return [];
    return new RegExp(`\\b${value.replace(/[^\w-]/g, "\\$&")}\\b`).test(described) ? [] : [`${name}: ${value}`];
  });
}

/** The arguments with `$hits.0.id` replaced by that value of the result. */
export function resolved(written: Known, last: Known): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(written).map(([name, value]) => [
      name,
      typeof value === "string" && value.startsWith("$") ? valueAt(last, value.slice(1)) : value,
    ]),
  );
}

/** The value at a path such as `cells.1.count`; undefined if there is none. */
export function valueAt(value: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((at, key) => (at === null || at === undefined ? undefined : (at as Known)[key]), value);
}
