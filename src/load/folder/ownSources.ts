/** Sources that a file defines for itself. Their ids get the file's prefix, so that files may use the same short ids. */
import type { Source } from "../../model/evidence.ts";
import type { Path } from "../yamlFile.ts";
import type { FolderReader } from "./reader.ts";

/** Adds a file's own sources to the ledger; returns a function that adds the prefix to references to them. */
export function addOwnSources(
  { sources, located }: FolderReader,
  file: string,
  prefix: string,
  own: readonly Source[] | undefined,
  at: (path: Path) => string,
): <T>(value: T) => T {
  for (const [index, source] of (own ?? []).entries()) {
    const id = `${prefix}.${source.id}`;
    sources.push({ ...source, id });
    located.push({ kind: "source", id, value: source, where: (path) => at(["sources", index, ...path]), file });
  }
  const ids = new Set((own ?? []).map(({ id }) => id));
  return (value) => (ids.size === 0 ? value : (withPrefix(value, "", ids, prefix) as typeof value));
}

/** A copy of a value in which each `source` that the file itself defines becomes `<prefix>.<id>`. */
function withPrefix(node: unknown, key: string, ids: ReadonlySet<string>, prefix: string): unknown {
  const one = (id: unknown) => (ids.has(String(id)) ? `${prefix}.${id}` : String(id));
  if (key === "source") return Array.isArray(node) ? node.map(one) : one(node);
  if (Array.isArray(node)) return node.map((item) => withPrefix(item, "", ids, prefix));
  if (node === null || typeof node !== "object") return node;
  const copy: Record<string, unknown> = {};
  for (const name in node) copy[name] = withPrefix((node as Record<string, unknown>)[name], name, ids, prefix);
  return copy;
}
