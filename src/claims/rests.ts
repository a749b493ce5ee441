/**
 * Finds the records that a verdict rests on: the instrument, article and reference on the way to a value or, if the way names
 * none, those below it. An expectation that nothing is there rests on no record.
 */
import type { Ref } from "../model/evidence.ts";
import type { Rest } from "../model/results/claims.ts";
import { type Found, walk } from "./walk.ts";

type Node = Readonly<Record<string, unknown>>;

/** A record with the clause and the bearer of the row that names it: several clauses may stand in one article. */
export interface Source extends Rest {
  readonly obligation: string | null;
  readonly by: string | null;
}

export function restsOf(found: readonly Found[]): Source[] {
  const rests: Source[] = [];
  for (const { value, trail, counted } of found) {
    const way = [...trail, ...(isNode(value) ? [value] : [])].filter(isNode);
    const own = alongWay(way);
    if (own !== null) rests.push(own);
    else rests.push(...below(counted ?? (Array.isArray(value) ? value : (way.at(-1) ?? null))));
  }
  return firstOf(rests, (one) => `${restKey(one)} ${one.obligation ?? ""} ${one.by ?? ""}`);
}

/** The records without their clauses, each once. */
export function recordsOf(sources: readonly Source[]): Rest[] {
  return distinct(sources.map(({ kind, id, article, ref }) => ({ kind, id, article, ref })));
}

/** The instrument named on the way to an empty path. */
export function restsAbove(answer: object, path: string): Source[] {
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
function alongWay(way: readonly Node[]): Source | null {
  const at = way.map(nameOf);
  const last = at.findLastIndex((one) => one !== null);
  const named = at[last];
  if (named === undefined || named === null) return null;
  const after = way.slice(last + 1);
  const article = after.map((node) => textOf(node["article"])).findLast((one) => one !== null) ?? named.article;
  const ref = after.map(refOf).findLast((one) => one !== null) ?? named.ref;
  const obligation = after.map(obligationIn).findLast((one) => one !== null) ?? named.obligation;
  return { ...named, article, ref, obligation };
}

function nameOf(node: Node): Source | null {
  const named = recordIn(node);
  return named === null ? null : { ...named, obligation: obligationIn(node), by: textOf(node["owedBy"]) };
}

/** The obligation of a row, or the obligation that the node is. */
function obligationIn(node: Node): string | null {
  return textOf(node["obligation"]) ?? ("versions" in node && "article" in node ? textOf(node["id"]) : null);
}

function recordIn(node: Node): Rest | null {
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
function below(node: unknown): Source[] {
  if (Array.isArray(node)) return node.flatMap(below);
  if (!isNode(node)) return [];
  const own = nameOf(node);
  if (own !== null && own.kind !== "rule") return [own];
  const deeper = Object.values(node).flatMap(below);
  if (deeper.length > 0) return deeper;
  if (own !== null) return [own];
  const { instruments } = node as { instruments?: unknown };
  return Array.isArray(instruments)
    ? instruments
        .filter((id) => typeof id === "string")
        .map((id): Source => ({ kind: "instrument", id, article: null, ref: null, obligation: null, by: null }))
    : [];
}

/** The rests without duplicates. */
export function distinct<R extends Pick<Rest, "kind" | "id" | "article">>(rests: readonly R[]): R[] {
  return firstOf(rests, restKey);
}

function firstOf<R>(all: readonly R[], keyOf: (one: R) => string): R[] {
  const seen = new Set<string>();
  return all.filter((one) => {
    const key = keyOf(one);
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
