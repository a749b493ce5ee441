/**
 * The values used last, up to a bound. For keys that a reader chooses, such as days and lists, of which there is no end; what the
 * ledger itself bounds, such as a value for each instrument, is kept by `Ledger.memo` for as long as the ledger.
 */

/** The value under the key: the one that is kept, or the one that `make` gives, which is then kept. */
export type Recent<K, V> = (key: K, make: () => V) => V;

/** An empty collection of at most `most` values; the one unused for longest makes room. Values are never undefined. */
export function recentValues<K, V>(most: number): Recent<K, V> {
  const kept = new Map<K, V>(); // in the order of use
  return (key, make) => {
    const known = kept.get(key);
    if (known !== undefined) {
      kept.delete(key);
      kept.set(key, known);
      return known;
    }
    const made = make();
    kept.set(key, made);
    if (kept.size > most) kept.delete(kept.keys().next().value as K);
    return made;
  };
}
