/** States that count only through a promise that does not hold, or may not, under another reading of its words or dates. */

interface Counted<S extends string> {
  readonly states: readonly S[];
  readonly evidence: readonly { readonly states: readonly string[]; readonly readings: readonly { readonly undoes: boolean }[] }[];
}

export function disputedIn<S extends string>({ states, evidence }: Counted<S>): S[] {
  return states.filter((id) => {
    const own = evidence.filter((record) => record.states.includes(id));
    return own.length > 0 && own.every(({ readings }) => readings.some(({ undoes }) => undoes));
  });
}
