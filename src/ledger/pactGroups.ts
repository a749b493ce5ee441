/** States by the pact that binds to them, from the records behind a number. */

/** The part of a record that groups depend on. */
interface Behind {
  readonly instrument: string | null;
  readonly short: string;
  readonly since: string | null;
  /** In force, and kept alive by nobody. */
  readonly nominal: boolean;
  readonly states: readonly string[];
}

export interface PactGroup {
  readonly instrument: string;
  readonly short: string;
  /** The first day on which it binds toward any of these states. */
  readonly since: string | null;
  readonly states: readonly string[];
  readonly nominal: boolean;
}

/** A pact with the records of each state toward which it binds. */
interface Pact {
  readonly instrument: string;
  readonly short: string;
  readonly records: Map<string, Behind[]>;
}

/**
 * Each state once: under a live pact before a nominal one, under a pact with it alone before a pact with several, and among those
 * under the largest. Pacts with one state are apart; live pacts come first, and of those the largest.
 */
export function pactGroups(evidence: readonly Behind[]): { groups: PactGroup[]; singles: PactGroup[] } {
  const pacts = pactsIn(evidence);
  const chosen = new Map<Pact, string[]>();
  for (const state of new Set(evidence.flatMap(({ instrument, states }) => (instrument === null ? [] : states)))) {
    const [best] = pacts.filter(({ records }) => records.has(state)).sort((one, other) => rankOf(one, state) - rankOf(other, state));
    if (best !== undefined) chosen.set(best, [...(chosen.get(best) ?? []), state]);
  }
  const groups = [...chosen]
    .map(([pact, states]): PactGroup => {
      const own = states.flatMap((state) => pact.records.get(state) ?? []);
      const since = own.flatMap((record) => record.since ?? []).sort()[0] ?? null;
      const { instrument, short } = pact;
      return { instrument, short, since, states, nominal: own.every(({ nominal }) => nominal) };
    })
    .sort((one, other) => Number(one.nominal) - Number(other.nominal) || other.states.length - one.states.length);
  return {
    groups: groups.filter(({ states }) => states.length > 1),
    singles: groups.filter(({ states }) => states.length === 1),
  };
}

function pactsIn(evidence: readonly Behind[]): Pact[] {
  const pacts = new Map<string, Pact>();
  for (const record of evidence) {
    const { instrument, short, states } = record;
    if (instrument === null) continue;
    const pact = pacts.get(instrument) ?? { instrument, short, records: new Map() };
    for (const state of states) pact.records.set(state, [...(pact.records.get(state) ?? []), record]);
    pacts.set(instrument, pact);
  }
  return [...pacts.values()].sort((one, other) => other.records.size - one.records.size);
}

/** The order of preference of a state's pacts; pacts of one rank stay in their order, the largest first. */
function rankOf({ records }: Pact, state: string): number {
  const isNominal = records.get(state)?.every(({ nominal }) => nominal) ?? false;
  return (isNominal ? 2 : 0) + (records.size === 1 ? 0 : 1);
}
