/**
 * Files that a check reads closely because of other files: those that name an id which no file defines, those that define an id
 * which is defined twice, gaps that have a file, and the table of regions unless it places exactly the states that there are. All
 * texts of claims are read if one is, because they name each other's claims. The others are good as they stand.
 */
import type { FileDigest } from "./digest.ts";
import { type IdsByKind, idsOf, type KnownIds } from "./ids.ts";
import { isKnown } from "./references.ts";

/** The files among those with digests; `changed` are read closely in any case. */
export function closelyRead(digests: ReadonlyMap<string, FileDigest>, known: KnownIds, changed: ReadonlySet<string>): ReadonlySet<string> {
  const repeated = repeatedIds(digests.values());
  const found = new Set(changed);
  for (const [file, { defines, refers }] of digests) {
    const bad =
      anyId(refers, (kind, id) => !isKnown(known, kind, id)) ||
      anyId(defines, (kind, id) => repeated.has(`${kind} ${id}`) || (kind === "gap" && idsOf(known, "instrument").has(id))) ||
      (defines["coverage"] !== undefined && (refers["state"] ?? []).length !== idsOf(known, "state").size);
    if (bad) found.add(file);
  }
  if ([...found].some(isClaims)) for (const file of digests.keys()) if (isClaims(file)) found.add(file);
  return found;
}

const isClaims = (file: string) => /^claims\/[^/]+\.yaml$/.test(file);

function anyId(ids: IdsByKind, test: (kind: string, id: string) => boolean): boolean {
  return Object.entries(ids).some(([kind, list]) => list.some((id) => test(kind, id)));
}

function repeatedIds(digests: Iterable<FileDigest>): ReadonlySet<string> {
  const [seen, repeated] = [new Set<string>(), new Set<string>()];
  for (const { defines } of digests) {
    for (const [kind, ids] of Object.entries(defines)) {
      for (const id of ids) (seen.has(`${kind} ${id}`) ? repeated : seen).add(`${kind} ${id}`);
    }
  }
  return repeated;
}
