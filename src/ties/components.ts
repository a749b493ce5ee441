/** Connected components of a network, ignoring the direction of ties. */

/** Groups of names joined by pairs: the largest first, then by the first name; within a group by name. */
export function componentsOf<T extends string>(pairs: Iterable<readonly [T, T]>): T[][] {
  const parent = new Map<T, T>();
  const root = (one: T): T => {
    let at = one;
    for (let up = parent.get(at) ?? at; up !== at; up = parent.get(at) ?? at) {
      parent.set(at, parent.get(up) ?? up); // path halving: the next lookup is shorter
      at = up;
    }
    return at;
  };
  for (const [one, other] of pairs) {
    const [a, b] = [root(one), root(other)];
    parent.set(a, a < b ? a : b);
    parent.set(b, a < b ? a : b);
  }
  const groups = new Map<T, T[]>();
  for (const one of [...parent.keys()].sort()) {
    const key = root(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length || ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1));
}
