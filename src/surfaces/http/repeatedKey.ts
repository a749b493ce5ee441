/** What `JSON.parse` does not tell of a text: a key that an object holds twice, of which it keeps the last, and its depth. */

export interface Repeated {
  /** The keys and indices that lead to it: `facts[2].key`. */
  readonly path: string;
  /** The place of its second appearance; both count from 1. */
  readonly line: number;
  readonly column: number;
}

/** An object that is open, with its keys so far; or a list, with the index of its present element. */
interface Open {
  readonly keys: Set<string> | null;
  /** The key or the index at which its present value stands. */
  at: string | number;
}

/** A text, its key's colon if it is one, or a sign that opens, closes or divides. */
const TOKEN = /("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|[[\]{},]/g;

/** The first repeated key of a text that is JSON; null if there is none. Keys are compared as they are read: "a" is "\u0061". */
export function repeatedKey(json: string): Repeated | null {
  const open: Open[] = [];
  for (const { 0: token, 1: text, 2: colon, index } of json.matchAll(TOKEN)) {
    const inner = open.at(-1);
    if (token === "{") open.push({ keys: new Set(), at: "" });
    else if (token === "[") open.push({ keys: null, at: 0 });
    else if (token === "}" || token === "]") open.pop();
    else if (token === ",") {
      if (typeof inner?.at === "number") inner.at += 1;
    } else if (colon !== undefined && text !== undefined && inner !== undefined) {
      inner.at = JSON.parse(text) as string;
      if (inner.keys?.has(inner.at)) return { path: pathOf(open), ...placeIn(json, index) };
      inner.keys?.add(inner.at);
    }
  }
  return null;
}

/** How many objects and lists stand in one another at the deepest place. Signs inside texts do not count. */
export function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [token] of json.matchAll(TOKEN)) {
    if (token === "{" || token === "[") deepest = Math.max(deepest, ++depth);
    else if (token === "}" || token === "]") depth -= 1;
  }
  return deepest;
}

function pathOf(open: readonly Open[]): string {
  return open.map(({ at }, depth) => (typeof at === "number" ? `[${at}]` : depth === 0 ? at : `.${at}`)).join("");
}

function placeIn(json: string, index: number): { readonly line: number; readonly column: number } {
  const before = json.slice(0, index).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}
