/**
 * Alignments of states in two blocs that no state would leave alone. With sizes s and propensities p, a state's frustration is the sum of
 * s * p over the states of the other bloc, where p is high for states that it should be with; an alignment is stable if no state would have
 * less frustration by changing sides.
 */
import { requireRule } from "../../ledger/ledger.ts";
import type { StateId } from "../../model/ids.ts";
import type { Day } from "../../time/day.ts";
import { inForceOnAny } from "./pairTies.ts";
import { bothKey, type Recomputation, rowsOf, type Sources } from "./sources.ts";

/** Alignments of `sizes.length` states, as bits: a state's bit is its bloc, and the first state's is 0. */
interface Landscape {
  readonly minima: readonly number[];
  /** The minimum of least energy. */
  readonly deepest: number | null;
}

/** The stable alignments under symmetric propensities. */
export function landscapeOf(sizes: readonly number[], propensity: (a: number, b: number) => number): Landscape {
  const n = sizes.length;
  const pull = sizes.map((_, a) => sizes.map((size, b) => (a === b ? 0 : size * propensity(a, b))));
  const minima: number[] = [];
  let [deepest, least]: [number | null, number] = [null, Number.POSITIVE_INFINITY];
  for (let blocs = 0; blocs < 2 ** (n - 1); blocs += 1) {
    const bits = blocs << 1;
    let energy = 0;
    let stable = true;
    for (let a = 0; a < n && stable; a += 1) {
      let [apart, together] = [0, 0];
      const own = pull[a] as number[];
      for (let b = 0; b < n; b += 1) {
        if (((bits >>> a) & 1) === ((bits >>> b) & 1)) together += own[b] as number;
        else apart += own[b] as number;
      }
      energy += (sizes[a] as number) * apart;
      if (together < apart - TIE) stable = false;
    }
    if (!stable) continue;
    minima.push(bits);
    if (energy < least) [deepest, least] = [bits, energy];
  }
  return { minima, deepest };
}

/** Differences below this are of rounding, and no reason to change sides. */
const TIE = 1e-12;

/** Capabilities of the states in the year; null if one is not known. */
function sizesOf(sources: Sources, year: number, states: readonly StateId[]): number[] | null {
  const of = new Map(
    rowsOf(sources, "nmc").flatMap((row) => (Number(row["year"]) === year ? [[Number(row["ccode"]), row["cinc"]] as const] : [])),
  );
  const sizes = codesOf(sources, states).map((code) => of.get(code));
  return sizes.some((size) => size == null) ? null : sizes.map(Number);
}

function codesOf({ ledger }: Sources, states: readonly StateId[]): number[] {
  return states.map((id) => ledger.state(id)?.periods.findLast(({ cow }) => cow !== undefined)?.cow ?? -1);
}

const NMC = { nmc: ["ccode", "year", "cinc"] } as const;

/** The number of stable alignments if every two states repel each other alike. */
export const stableAlignments: Recomputation<{ readonly year: number; readonly states: readonly StateId[] }> = {
  usesLedger: () => false,
  reads: () => NMC,
  run(sources, { year, states }) {
    const sizes = sizesOf(sources, year, states);
    return { value: sizes === null ? null : landscapeOf(sizes, () => -1).minima.length, cases: 2 ** (states.length - 1) };
  },
};

interface Pledged {
  readonly year: number;
  readonly rule: string;
  readonly sides: readonly [readonly StateId[], readonly StateId[]];
  readonly report: "minima" | "placed";
}

/**
 * The same with other propensities: 1 between two states with a tie by the rule on 1 January, less 1 between strategic rivals of the year, 0
 * for both or neither. Reported are the stable alignments, or how many states the deepest one puts on the side that they took.
 */
export const pledgedAlignments: Recomputation<Pledged> = {
  usesLedger: () => true,
  reads: () => ({ ...NMC, rivalries_td: ["ccode1", "ccode2", "start_year", "end_year"] }),
  run(sources, { year, rule, sides, report }) {
    const states = sides.flat();
    const sizes = sizesOf(sources, year, states);
    if (sizes === null) return { value: null, cases: 0 };
    const rivals = new Set(
      rowsOf(sources, "rivalries_td")
        .filter(({ start_year, end_year }) => Number(start_year) <= year && Number(end_year) >= year)
        .map(({ ccode1, ccode2 }) => bothKey(Number(ccode1), Number(ccode2))),
    );
    const tied = inForceOnAny(sources.ledger, requireRule(sources.ledger, rule), `${year}-01-01` as Day);
    const codes = codesOf(sources, states);
    const { minima, deepest } = landscapeOf(sizes, (a, b) => {
      const isTied = tied(states[a] as StateId, states[b] as StateId) ? 1 : 0;
      return isTied - (rivals.has(bothKey(codes[a] as number, codes[b] as number)) ? 1 : 0);
    });
    if (report === "minima") return { value: minima.length, cases: 2 ** (states.length - 1) };
    return { value: deepest === null ? null : placedIn(deepest, sides), cases: states.length };
  },
};

/** The number of states on the side that they took, whichever bloc is called which. */
function placedIn(bits: number, [first, second]: Pledged["sides"]): number {
  const right = [...first, ...second].filter((_, index) => ((bits >>> index) & 1) === (index < first.length ? 0 : 1)).length;
  return Math.max(right, first.length + second.length - right);
}
