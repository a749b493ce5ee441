/** Where most of what is told of a clause stands is said once, at its head; only what rests on something else says so beside itself. */

/** What an instrument or a case says of where something stands and how far that was checked. */
export interface Rests {
  readonly source: string | readonly string[];
  readonly at?: string | undefined;
  readonly checked: string;
}

export function keyOf({ source, at, checked }: Rests): string {
  return JSON.stringify([[source].flat(), at ?? null, checked]);
}

/** The reference that more than half of them share; null where none is, or where one alone would be told twice. */
export function sharedRef<T extends Rests>(refs: readonly T[]): T | null {
  const counts = new Map<string, number>();
  for (const ref of refs) counts.set(keyOf(ref), (counts.get(keyOf(ref)) ?? 0) + 1);
  return refs.find((ref) => (counts.get(keyOf(ref)) ?? 0) > Math.max(1, refs.length / 2)) ?? null;
}
