/** Compares version numbers for sorting: negative if `a` is the earlier one. */
export function byVersion(a: string, b: string): number {
  const [one, other] = [a.split(".").map(Number), b.split(".").map(Number)];
  const part = [0, 1, 2].find((place) => one[place] !== other[place]);
  return part === undefined ? 0 : (one[part] ?? 0) - (other[part] ?? 0);
}
