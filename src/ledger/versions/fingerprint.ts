/**
 * A fingerprint of the ledger's facts, for comparing versions. Each field is hashed separately: FNV-1a over its JSON with sorted
 * keys, mixed, 24 bits, as four letters. It detects accidental changes, not forgery; one change in sixteen million goes unseen.
 */
import { LETTERS, readRow, writeRow } from "../../model/keptRow.ts";
import type { LedgerData } from "../../model/ledger.ts";
import type { FactKind, KeptVersion } from "../../model/versions.ts";
import { factsOf } from "./facts.ts";

/** A fact in a fingerprint, with hashes in place of its fields. */
export interface KeptFact {
  readonly what: FactKind;
  readonly of: string | null;
  readonly id: string | null;
  readonly label: string;
  readonly hashes: ReadonlyMap<string, string>;
}

export function fingerprintOf(ledger: LedgerData): KeptVersion {
  const { version, hash, verifiedThrough } = ledger.ledger;
  const kinds = new Map<FactKind, { fields: string[]; rows: Record<string, string[]> }>();
  for (const { what, of, id, label, fields } of factsOf(ledger)) {
    const kind = kinds.get(what) ?? { fields: [], rows: {} };
    kinds.set(what, kind);
    const hashes = Object.keys(fields)
      .sort()
      .flatMap((name) => {
        const value = fields[name];
        return value === undefined || value === null ? [] : [[name, shortHash(canonical(value))] as const];
      });
    const row = writeRow({ id: id ?? "", label, hashes }, kind.fields);
    const under = kind.rows[of ?? ""];
    if (under === undefined) kind.rows[of ?? ""] = [row];
    else under.push(row);
  }
  return { version, hash, verifiedThrough, facts: Object.fromEntries(kinds) };
}

export function keptFacts({ facts }: KeptVersion): KeptFact[] {
  return (Object.entries(facts) as [FactKind, NonNullable<KeptVersion["facts"][FactKind]>][]).flatMap(([what, { fields, rows }]) =>
    Object.entries(rows).flatMap(([of, list]) =>
      list.map((row): KeptFact => {
        const { id, label, hashes } = readRow(row, fields);
        return { what, of: of === "" ? null : of, id: id === "" ? null : id, label, hashes: new Map(hashes) };
      }),
    ),
  );
}

function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash ^= hash >>> 13;
  return [18, 12, 6, 0].map((shift) => LETTERS[(hash >>> shift) & 63]).join("");
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, child]) => child !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, child]) => `${JSON.stringify(key)}:${canonical(child)}`).join()}}`;
}
