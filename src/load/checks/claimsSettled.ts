/**
 * Whether the questions of all claims are known to be askable. A question cannot be asked if it names something that the ledger
 * does not have. So they are asked again when a text of claims changed, when an instrument lost or changed one of its names or
 * clauses, or when any other file of facts changed; a new instrument, another date or another wording takes nothing away.
 */
import { createHash } from "node:crypto";
import type { FolderFiles } from "../folder/files.ts";
import type { ParseCache } from "../parseCache.ts";
import type { FileDigest } from "./digest.ts";

interface Settled {
  /** The hash of the texts of claims and of every file of facts that is no instrument. */
  readonly others: string;
  /** For each instrument's file, the hash of everything by which a claim can ask for it. */
  readonly instruments: Readonly<Record<string, string>>;
}

const KEY = ["questions of claims", ""] as const;

export function claimsSettled(files: FolderFiles, digests: ReadonlyMap<string, FileDigest>, checked: ParseCache) {
  const now: Settled = {
    others: othersOf(files),
    instruments: Object.fromEntries([...digests].flatMap(([file, { asked }]) => (asked === undefined ? [] : [[file, asked]]))),
  };
  const before = checked.read(...KEY) as Settled | undefined;
  return {
    already: !files.names.some((file) => file.startsWith("claims/")) || (before !== undefined && isWithin(before, now)),
    settle() {
      checked.keep(...KEY, now);
      checked.save();
    },
  };
}

function isWithin(before: Settled, now: Settled): boolean {
  return before.others === now.others && Object.entries(before.instruments).every(([file, asked]) => now.instruments[file] === asked);
}

function othersOf({ names, textOf }: FolderFiles): string {
  const hash = createHash("sha256");
  for (const file of names) {
    if (/^(instruments|gaps|claims\/verdicts)\//.test(file)) continue;
    hash.update(file).update("\0");
    // A published version is asked for by its number, which is the name of its file.
    if (!file.startsWith("versions/")) hash.update(textOf(file)).update("\0");
  }
  return hash.digest("base64url");
}
