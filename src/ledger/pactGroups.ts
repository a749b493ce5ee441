/** States by the pact that binds to most of them, from the records behind a number. */

/** The part of a record that groups depend on. */
interface Behind {
  readonly instrument: string | null;
  readonly short: string;
  readonly since: string | null;
  readonly states: readonly string[];
}

export interface PactGroup {
  readonly instrument: string;
  readonly short: string;
  /** The first day on which it binds toward any of these states. */
  readonly since: string | null;
  readonly states: readonly string[];
}

/** Each state once, under the largest pact; pacts with one state left are apart. */
export function pactGroups(evidence: readonly Behind[]): { groups: PactGroup[]; singles: PactGroup[] } {
  const pacts = new Map<string, { short: string; since: string | null; states: Set<string> }>();
  for (const { instrument, short, since, states } of evidence) {
    if (instrument === null) continue;
    const pact = pacts.get(instrument) ?? { short, since, states: new Set() };
    for (const state of states) pact.states.add(state);
    if (since !== null && (pact.since === null || since < pact.since)) pact.since = since;
    pacts.set(instrument, pact);
  }
  const placed = new Set<string>();
  const groups = [...pacts]
    .sort(([, one], [, other]) => other.states.size - one.states.size)
    .map(([instrument, { short, since, states }]): PactGroup => {
      const own = [...states].filter((state) => !placed.has(state));
      for (const state of own) placed.add(state);
      return { instrument, short, since, states: own };
    });
  return {
    groups: groups.filter(({ states }) => states.length > 1),
    singles: groups.filter(({ states }) => states.length === 1),
  };
}
