/** States that count only through a promise that does not hold, or may not, under another reading of its words or dates. */

interface Counted<S extends string> {
  readonly states: readonly S[];
  readonly evidence: readonly { readonly states: readonly string[]; readonly readings: readonly { readonly undoes: boolean }[] }[];
}

export function disputedIn<S extends string>({ states, evidence }: Counted<S>): S[] {
  const statesOf = (records: typeof evidence) => new Set(records.flatMap((record) => record.states));
  const firm = statesOf(evidence.filter(({ readings }) => !readings.some(({ undoes }) => undoes)));
  const named = statesOf(evidence);
  return states.filter((id) => named.has(id) && !firm.has(id));
}
