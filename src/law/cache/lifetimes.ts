/**
 * Typed cache entries, by how long they live. The other files of `cache/` declare one entry for each result that the law
 * keeps; nothing outside this folder knows a key or a lifetime.
 */
import type { Ledger } from "../../ledger/ledger.ts";
import type { Day } from "../../time/day.ts";

/** An entry that lives as long as the ledger. */
export function perLedger<K, V>(name: string): (ledger: Ledger, key: K, make: () => V) => V {
  const entry = `law: ${name}`;
  return (ledger, key, make) => valueIn(ledger.memo(entry, newMap<K, V>), key, make);
}

/** An entry that lives until another day is asked about, so that it never piles up. */
export function perDay<K, V>(name: string): (ledger: Ledger, day: Day, key: K, make: () => V) => V {
  const entry = `law: ${name}`;
  return (ledger, day, key, make) => {
    const kept = ledger.memo(entry, newDay<K, V>);
    if (kept.day !== day) {
      kept.day = day;
      kept.values = new Map();
    }
    return valueIn(kept.values, key, make);
  };
}

/** An entry of which the values used last are kept: for keys of which there is no end, and that outlive a day. */
export function recently<V>(name: string, most: number): (ledger: Ledger, key: string, make: () => V) => V {
  const kind = { name: `law: ${name}`, most };
  return (ledger, key, make) => ledger.recent(kind, key, make);
}

/** An entry that lives as long as the object that it is about. */
export function perObject<O extends object, K, V>(name: string): (ledger: Ledger, object: O, key: K, make: () => V) => V {
  const entry = `law: ${name}`;
  return (ledger, object, key, make) => valueIn(weakly(ledger.memo(entry, newWeakMap<O, Map<K, V>>), object, newMap<K, V>), key, make);
}

/** As `perObject`, with one value for each object; the ledger is given once, for entries that a trace reads hundreds of times. */
export function onePerObject<O extends object, V>(name: string): (ledger: Ledger) => (object: O, make: (object: O) => V) => V {
  const entry = `law: ${name}`;
  return (ledger) => {
    const kept = ledger.memo(entry, newWeakMap<O, V>);
    return (object, make) => weakly(kept, object, make);
  };
}

/** The value under the key; made and kept where there is none. Values are never undefined. */
export function valueIn<K, V>(kept: Map<K, V>, key: K, make: () => V): V {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  kept.set(key, made);
  return made;
}

function weakly<O extends object, V>(kept: WeakMap<O, V>, object: O, make: (object: O) => V): V {
  const known = kept.get(object);
  if (known !== undefined) return known;
  const made = make(object);
  kept.set(object, made);
  return made;
}

interface KeptDay<K, V> {
  day: Day | null;
  values: Map<K, V>;
}

function newDay<K, V>(): KeptDay<K, V> {
  return { day: null, values: new Map() };
}

function newMap<K, V>(): Map<K, V> {
  return new Map();
}

function newWeakMap<O extends object, V>(): WeakMap<O, V> {
  return new WeakMap();
}
