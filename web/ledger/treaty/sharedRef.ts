/** Finds the reference that most parts of a clause share. The clause's head gives it once; parts with another reference give their own. */

/** A reference in an instrument or a case: the source, the place in it, and how far it was checked. */
export interface Rests {
  readonly source: string | readonly string[];
  readonly at?: string | undefined;
  readonly checked: string;
}

export function keyOf({ source, at, checked }: Rests): string {
  return JSON.stringify([[source].flat(), at ?? null, checked]);
}

/** The reference shared by more than half of them; null if there is none, or only one to share it. */
export function sharedRef<T extends Rests>(refs: readonly T[]): T | null {
  const counts = new Map<string, number>();
  for (const ref of refs) counts.set(keyOf(ref), (counts.get(keyOf(ref)) ?? 0) + 1);
  return refs.find((ref) => (counts.get(keyOf(ref)) ?? 0) > Math.max(1, refs.length / 2)) ?? null;
}
