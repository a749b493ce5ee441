/**
 * Finds the records that a verdict rests on: the instrument, article and reference on the way to a value or, if the way names
 * none, those below it. An expectation that nothing is there rests on no record.
 */
import type { Ref } from "../model/evidence.ts";
import type { Rest } from "../model/results/claims.ts";
import { type Found, walk } from "./walk.ts";

type Node = Readonly<Record<string, unknown>>;

export function restsOf(found: readonly Found[]): Rest[] {
  const rests: Rest[] = [];
  for (const { value, trail, counted } of found) {
    const way = [...trail, ...(isNode(value) ? [value] : [])].filter(isNode);
    const own = alongWay(way);
    if (own !== null) rests.push(own);
    else rests.push(...below(counted ?? (Array.isArray(value) ? value : (way.at(-1) ?? null))));
  }
  return distinct(rests);
}

/** The instrument named on the way to an empty path. */
export function restsAbove(answer: object, path: string): Rest[] {
  let way = path;
  while (way !== "") {
    way = way.slice(0, Math.max(0, way.lastIndexOf("."), way.lastIndexOf("[")));
    const [first] = way === "" ? [{ value: answer, trail: [] }] : walk(answer, way);
    if (first === undefined) continue;
    const own = alongWay([...first.trail, ...(isNode(first.value) ? [first.value] : [])].filter(isNode));
    return own === null ? [] : [own];
  }
  return [];
}

/** The innermost name, article and reference on the way; null if nothing is named. */
function alongWay(way: readonly Node[]): Rest | null {
  const at = way.map(nameOf);
  const last = at.findLastIndex((one) => one !== null);
  const named = at[last];
  if (named === undefined || named === null) return null;
  const after = way.slice(last + 1);
  const article = after.map((node) => textOf(node["article"])).findLast((one) => one !== null) ?? named.article;
  const ref = after.map(refOf).findLast((one) => one !== null) ?? named.ref;
  return { ...named, article, ref };
}

function nameOf(node: Node): Rest | null {
  const { instrument, collection, id, rule, acts } = node as Record<string, unknown>;
  const ref = refOf(node);
  const article = textOf(node["article"]);
  if (isNode(instrument) && typeof instrument["id"] === "string") return { kind: "instrument", id: instrument["id"], ...clauseIn(node) };
  if (typeof instrument === "string") return { kind: "instrument", id: instrument, article, ref };
  if (Array.isArray(acts) && typeof id === "string") return { kind: "instrument", id, article: null, ref };
  if (typeof collection === "string" && typeof id === "string") return { kind: "record", id, article: null, ref };
  if ("signed" in node && "depth" in node && typeof id === "string") return { kind: "instrument", id, article: null, ref };
  if (typeof rule === "string" && "asOf" in node) return { kind: "rule", id: rule, article: null, ref: null };
  if ("sides" in node && typeof id === "string") return { kind: "record", id: `wars/${id}`, article: null, ref };
  if ("administered" in node && typeof id === "string") return { kind: "place", id, article: null, ref: null };
  if (instrument === null && Array.isArray(node["refs"]) && typeof node["title"] === "string")
    return { kind: "record", id: node["title"], article: null, ref };
  return null;
}

/** The clause that an answer about one clause names beside its instrument. */
function clauseIn({ clause }: Node): Pick<Rest, "article" | "ref"> {
  if (!isNode(clause)) return { article: null, ref: null };
  return { article: textOf(clause["article"]), ref: isNode(clause["reference"]) ? (clause["reference"] as unknown as Ref) : null };
}

/** The reference of a row: its own, the first of several, or that of its clause's first version. */
function refOf(node: Node): Ref | null {
  const { ref, refs, versions } = node as { ref?: unknown; refs?: unknown; versions?: unknown };
  if (isNode(ref)) return ref as unknown as Ref;
  if (Array.isArray(refs) && isNode(refs[0])) return refs[0] as unknown as Ref;
  return Array.isArray(versions) && isNode(versions[0]) ? refOf(versions[0]) : null;
}

/** Everything named at or below a node; the search stops at a node that is named. */
function below(node: unknown): Rest[] {
  if (Array.isArray(node)) return node.flatMap(below);
  if (!isNode(node)) return [];
  const own = nameOf(node);
  if (own !== null && own.kind !== "rule") return [own];
  const deeper = Object.values(node).flatMap(below);
  if (deeper.length > 0) return deeper;
  if (own !== null) return [own];
  const { instruments } = node as { instruments?: unknown };
  return Array.isArray(instruments)
    ? instruments.filter((id) => typeof id === "string").map((id): Rest => ({ kind: "instrument", id, article: null, ref: null }))
    : [];
}

/** The rests without duplicates. */
export function distinct<R extends Pick<Rest, "kind" | "id" | "article">>(rests: readonly R[]): R[] {
  const seen = new Set<string>();
  return rests.filter((rest) => {
    const key = restKey(rest);
    return !seen.has(key) && seen.add(key);
  });
}

export function restKey({ kind, id, article }: Pick<Rest, "kind" | "id" | "article">): string {
  return `${kind} ${id} ${article ?? ""}`;
}

function isNode(value: unknown): value is Node {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
