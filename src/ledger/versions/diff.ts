/**
 * The differences between the facts of two versions. Named facts are matched by name. Acts, records and other nameless facts are
 * identical if all their fields are the same; of the rest, two under one instrument count as one changed fact if at least four in
 * ten fields are the same. The most similar are paired first.
 */
import type { FactKind, KeptVersion, Raise } from "../../model/versions.ts";
import { FACT_KINDS } from "../../model/vocabulary.ts";
import { type KeptFact, keptFacts } from "./fingerprint.ts";
import { raiseOf } from "./raises.ts";

export interface FactChange {
  readonly change: "added" | "changed" | "removed";
  readonly what: FactKind;
  readonly of: string | null;
  readonly id: string | null;
  readonly label: string;
  /** The earlier label, if it differs. */
  readonly before: string | null;
  /** The fields that changed. */
  readonly fields: readonly string[];
  /** For an instrument or obligation that was added or removed: the number of facts added or removed with it. */
  readonly holds: number;
  readonly raises: Raise;
}

const SIMILAR_ENOUGH = 0.4;

/** Changed facts by the part of the version number that they raise (major first), kind, owner and label. */
export function factChanges(before: KeptVersion, after: KeptVersion): FactChange[] {
  const [old, now] = [grouped(keptFacts(before)), grouped(keptFacts(after))];
  const changes = [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => groupChanges(old.get(key) ?? [], now.get(key) ?? []));
  return folded(changes).sort(
    (a, b) =>
      weight(b) - weight(a) ||
      FACT_KINDS.indexOf(a.what) - FACT_KINDS.indexOf(b.what) ||
      inOrder(a.of ?? "", b.of ?? "") ||
      inOrder(a.label, b.label),
  );
}

function grouped(facts: readonly KeptFact[]): Map<string, KeptFact[]> {
  const groups = new Map<string, KeptFact[]>();
  for (const fact of facts) {
    const key = `${fact.what} ${fact.of ?? ""}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [fact]);
    else known.push(fact);
  }
  return groups;
}

function groupChanges(old: readonly KeptFact[], now: readonly KeptFact[]): FactChange[] {
  const byId = new Map(old.flatMap((fact) => (fact.id === null ? [] : [[fact.id, fact] as const])));
  const named = now.flatMap((fact) => {
    const earlier = fact.id === null ? undefined : byId.get(fact.id);
    return earlier === undefined ? [] : [[earlier, fact] as const];
  });
  const taken = new Set<KeptFact>(named.flat());
  const pairs = [...named, ...bestMatches(old.filter(nameless), now.filter(nameless))];
  for (const fact of pairs.flat()) taken.add(fact);
  return [
    ...pairs.flatMap(([earlier, fact]) => changed(earlier, fact)),
    ...now.filter((fact) => !taken.has(fact)).map((fact) => addedOrRemoved("added", fact)),
    ...old.filter((fact) => !taken.has(fact)).map((fact) => addedOrRemoved("removed", fact)),
  ];

  function nameless({ id }: KeptFact): boolean {
    return id === null;
  }
}

/** Pairs of nameless facts: identical ones first, then the most similar. */
function bestMatches(old: readonly KeptFact[], now: readonly KeptFact[]): (readonly [KeptFact, KeptFact])[] {
  const same = new Map<string, KeptFact[]>();
  for (const fact of old) same.set(contentKey(fact), [...(same.get(contentKey(fact)) ?? []), fact]);
  const pairs: (readonly [KeptFact, KeptFact])[] = [];
  const left: KeptFact[] = [];
  for (const fact of now) {
    const earlier = same.get(contentKey(fact))?.shift();
    if (earlier === undefined) left.push(fact);
    else pairs.push([earlier, fact]);
  }
  const rest = [...same.values()].flat();
  const similar = left
    .flatMap((fact) => rest.map((earlier) => ({ pair: [earlier, fact] as const, share: similarity(earlier, fact) })))
    .filter(({ share }) => share >= SIMILAR_ENOUGH)
    .sort((a, b) => b.share - a.share);
  const taken = new Set<KeptFact>();
  for (const { pair } of similar) {
    if (pair.some((fact) => taken.has(fact))) continue;
    pairs.push(pair);
    for (const fact of pair) taken.add(fact);
  }
  return pairs;
}

/** A key that facts with the same fields share. */
function contentKey({ hashes }: KeptFact): string {
  return [...hashes]
    .map(([field, hash]) => `${field} ${hash}`)
    .sort()
    .join();
}

function similarity(a: KeptFact, b: KeptFact): number {
  const fields = new Set([...a.hashes.keys(), ...b.hashes.keys()]);
  const same = [...fields].filter((field) => a.hashes.get(field) === b.hashes.get(field)).length;
  return fields.size === 0 ? 1 : same / fields.size;
}

function changed(earlier: KeptFact, { what, of, id, label, hashes }: KeptFact): FactChange[] {
  const fields = [...new Set([...earlier.hashes.keys(), ...hashes.keys()])]
    .filter((field) => earlier.hashes.get(field) !== hashes.get(field))
    .sort();
  if (fields.length === 0) return [];
  const before = earlier.label === label ? null : earlier.label;
  return [{ change: "changed", what, of, id, label, before, fields, holds: 0, raises: raiseOf(what, "changed", fields) }];
}

function addedOrRemoved(change: "added" | "removed", { what, of, id, label }: KeptFact): FactChange {
  return { change, what, of, id, label, before: null, fields: [], holds: 0, raises: raiseOf(what, change, []) };
}

/** Folds parts into their wholes: an added or removed instrument is one change with its facts, an obligation with its clauses. */
function folded(changes: readonly FactChange[]): FactChange[] {
  const key = (change: string, what: string, of: string | null, id: string | null) => `${change} ${what} ${of} ${id}`;
  const whole = new Set(changes.map(({ change, what, of, id }) => key(change, what, of, id)));
  const parentOf = ({ change, what, of, id }: FactChange): string | null => {
    if (change === "changed" || of === null) return null;
    const keys = [
      key(change, "instrument", null, of),
      ...(what === "clause" ? [key(change, "obligation", of, (id ?? "").replace(/\/\d+$/, ""))] : []),
    ];
    return keys.find((one) => whole.has(one)) ?? null;
  };
  const held = new Map<string, number>();
  for (const one of changes) {
    const parent = parentOf(one);
    if (parent !== null) held.set(parent, (held.get(parent) ?? 0) + 1);
  }
  return changes
    .filter((one) => parentOf(one) === null)
    .map((one) => ({ ...one, holds: held.get(key(one.change, one.what, one.of, one.id)) ?? 0 }));
}

function weight({ raises }: FactChange): number {
  return raises === "major" ? 2 : raises === "minor" ? 1 : 0;
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
