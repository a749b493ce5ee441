/** The states that a state is obliged to defend, by the pact that binds it to most of them. */
import type { Comparison } from "../../app/query/answers.ts";

export interface PactGroup {
  readonly instrument: string;
  readonly short: string;
  /** The first day on which it binds toward any of these states. */
  readonly since: string | null;
  readonly states: readonly string[];
}

const LINE = "owes-defence";

/** Each state once, under the largest pact; pacts with one state left are apart. */
export function pactGroups({ lines }: Comparison, side: number): { groups: PactGroup[]; singles: PactGroup[] } {
  const cell = lines.find(({ id }) => id === LINE)?.cells[side];
  const pacts = new Map<string, { short: string; since: string | null; states: Set<string> }>();
  for (const { instrument, short, since, states } of cell?.evidence ?? []) {
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
