/** Ids by the kind of item that they name. */
import { groupBy } from "../../ledger/groupBy.ts";
import type { Instrument } from "../../model/instruments.ts";
import type { Located } from "./located.ts";

export type IdsByKind = Readonly<Record<string, readonly string[]>>;
/** All ids of a ledger by kind. A kind of which it has none has an empty set. */
export type KnownIds = ReadonlyMap<string, ReadonlySet<string>>;

/** The ids of one kind. */
export function idsOf(known: KnownIds, kind: string): ReadonlySet<string> {
  return known.get(kind) ?? NONE;
}
const NONE: ReadonlySet<string> = new Set();

export function knownIds(lists: Iterable<IdsByKind>): KnownIds {
  const known = new Map<string, Set<string>>();
  for (const list of lists) {
    for (const [kind, ids] of Object.entries(list)) {
      const set = known.get(kind) ?? new Set();
      for (const id of ids) set.add(id);
      known.set(kind, set);
    }
  }
  return known;
}

/** The ids of the items, each as often as it is defined. Records have none: their lines tell them apart. */
export function definedIds(located: readonly Located[]): IdsByKind {
  const defined = groupBy(located, ({ kind }) => kind);
  defined.delete("record");
  const instruments = (defined.get("instrument") ?? []).map(({ value }) => value as Instrument);
  return {
    ...Object.fromEntries([...defined].map(([kind, items]) => [kind, items.map(({ id }) => id)])),
    ...(instruments.length === 0 ? {} : partsOf(instruments)),
  };
}

/** The keys by which a guide names a clause, and a statement of the parties, of an instrument. */
function partsOf(instruments: readonly Instrument[]): IdsByKind {
  return {
    clause: instruments.flatMap(({ id, obligations }) => obligations.map((one) => `${id}.${one.id}`)),
    interpretation: instruments.flatMap(({ id, interpretations = [] }) => interpretations.map(({ date }) => `${id}.${date}`)),
  };
}
