/** Numbers about the network of ties: pairs, states with any, partners of a state on average, and ties that survive. */
import type { TieSource } from "../../model/literature.ts";
import type { Computed, Recomputation } from "./sources.ts";
import { type DatedTies, pairsIn, tieReads, tiesOfYear, tiesOfYears, usesLedger, type YearTies } from "./ties.ts";

interface InYear {
  readonly ties: TieSource;
  readonly year: number;
}
interface OverYears {
  readonly ties: TieSource;
  readonly from: number;
  readonly until: number;
}

const reads = ({ ties }: { readonly ties: TieSource }) => tieReads(ties);

/** A number of one year's ties, and with those whose dates are not known if that changes it. */
function both({ known, withUnknown }: DatedTies, of: (ties: YearTies) => number | null): Pick<Computed, "value" | "withUnknown"> {
  return bounded(of(known), of(withUnknown));
}

function bounded(value: number | null, more: number | null): Pick<Computed, "value" | "withUnknown"> {
  return more === null || more === value ? { value } : { value, withUnknown: more };
}

/** Unordered pairs of members of the system with a tie. */
export const tiedPairs: Recomputation<InYear> = {
  usesLedger,
  reads,
  run(sources, { ties, year }) {
    const found = tiesOfYear(sources, ties, year);
    return { ...both(found, pairsIn), cases: pairsOf(found.known.states.length) };
  },
};

/** The share of members of the system with at least one tie. */
export const tiedStates: Recomputation<InYear> = {
  usesLedger,
  reads,
  run(sources, { ties, year }) {
    const found = tiesOfYear(sources, ties, year);
    return { ...both(found, ({ states, partners }) => shareOf(partners.size, states.length)), cases: found.known.states.length };
  },
};

/** The mean number of partners of a member of the system, each state-year counted once. */
export const partnersPerState: Recomputation<OverYears> = {
  usesLedger,
  reads,
  run(sources, { ties, from, until }) {
    const years = tiesOfYears(sources, ties, from, until);
    const cases = years.reduce((sum, { known }) => sum + known.states.length, 0);
    const mean = (pick: (dated: DatedTies) => YearTies) =>
      shareOf(
        years.reduce((sum, one) => sum + 2 * pairsIn(pick(one)), 0),
        cases,
      );
    return {
      ...bounded(
        mean(({ known }) => known),
        mean(({ withUnknown }) => withUnknown),
      ),
      cases,
    };
  },
};

/** The share of the ties of each year that stands `after` years later, among pairs of which both are members of the system then. */
export const tiesSurviving: Recomputation<OverYears & { readonly after: number }> = {
  usesLedger,
  reads,
  run(sources, { ties, from, until, after }) {
    const years = tiesOfYears(sources, ties, from, until);
    const survival = (pick: (dated: DatedTies) => YearTies) => {
      let [ties, standing] = [0, 0];
      for (const [index, dated] of years.entries()) {
        const later = years[index + after];
        if (later === undefined) break;
        const [before, now] = [pick(dated), pick(later)];
        const members = new Set(now.states);
        for (const [state, own] of before.partners) {
          for (const partner of own) {
            if (state > partner) continue;
            if (!members.has(state) || !members.has(partner)) continue;
            ties += 1;
            if (now.partners.get(state)?.has(partner) === true) standing += 1;
          }
        }
      }
      return { share: shareOf(standing, ties), ties };
    };
    const known = survival((dated) => dated.known);
    return { ...bounded(known.share, survival((dated) => dated.withUnknown).share), cases: known.ties };
  },
};

const pairsOf = (states: number) => (states * (states - 1)) / 2;
const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
