/** Numbers of pacts: those made in a period, the share of them that ended, and agreements on defence cooperation in a copy. */

import type { Ledger } from "../../ledger/ledger.ts";
import type { Instrument } from "../../model/instruments.ts";
import type { PactType } from "../../model/vocabulary.ts";
import { decisiveTies } from "../../ties/instrumentLifetime.ts";
import { lifetimeOf } from "../../ties/lifetime.ts";
import { gradeOf } from "../../ties/tieRows.ts";
import { type Recomputation, rowsOf } from "./sources.ts";

interface Made {
  readonly types: readonly PactType[];
  readonly from: number;
  readonly until: number;
}

/** Pacts with a binding promise of one of the types that began in the period, with the year of the end; null while they last. */
function pactsOf(ledger: Ledger, { types, from, until }: Made): { readonly instrument: Instrument; readonly ended: boolean }[] {
  return ledger.data.instruments.flatMap((instrument) => {
    const counted = instrument.obligations.some((one) => types.includes(one.type as PactType) && gradeOf(instrument, one) === "binding");
    if (!counted) return [];
    const life = lifetimeOf(decisiveTies(ledger, instrument).map(({ since, until: end }) => ({ since, until: end })));
    const began = life === null ? null : Number(life.earliest.slice(0, 4));
    if (life === null || began === null || began < from || began > until) return [];
    return [{ instrument, ended: life.until !== null }];
  });
}

/** The number of states that were ever members. */
const statesIn = (ledger: Ledger, instrument: Instrument) => new Set(ledger.memberships(instrument).map(({ state }) => state)).size;

/** Pacts of at most so many states that began in the period. */
export const pactsMade: Recomputation<Made & { readonly "most-states"?: number | undefined }> = {
  usesLedger: () => true,
  reads: () => ({}),
  run({ ledger }, given) {
    const most = given["most-states"] ?? Number.POSITIVE_INFINITY;
    const made = pactsOf(ledger, given).filter(({ instrument }) => statesIn(ledger, instrument) <= most);
    return { value: made.length, cases: made.length };
  },
};

/** The share that has ended of the pacts of at least so many states that began in the period. */
export const pactsEnded: Recomputation<Made & { readonly "least-states": number }> = {
  usesLedger: () => true,
  reads: () => ({}),
  run({ ledger }, given) {
    const made = pactsOf(ledger, given).filter(({ instrument }) => statesIn(ledger, instrument) >= given["least-states"]);
    return { value: made.length === 0 ? null : made.filter(({ ended }) => ended).length / made.length, cases: made.length };
  },
};

/** Agreements on defence cooperation that were signed in the years. */
export const agreementsSigned: Recomputation<{ readonly from: number; readonly until: number }> = {
  usesLedger: () => false,
  reads: () => ({ dcad: ["agreement", "signed"] }),
  run(sources, { from, until }) {
    const signed = rowsOf(sources, "dcad").filter(({ signed }) => {
      const year = Number(String(signed).slice(0, 4));
      return signed === null || (year >= from && year <= until);
    });
    const agreements = new Set(signed.map(({ agreement }) => agreement));
    return { value: agreements.size, cases: agreements.size };
  },
};
