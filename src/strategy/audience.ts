/**
 * The audience of a promise: the states that hold the same promise, of the same type and grade, from the same bearer on a day.
 * The answer lists who could read meaning into a breach, and how tests came out; it does not compute the reading.
 */
import { articleOn } from "../ledger/articleOn.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { nameOn } from "../ledger/states.ts";
import type { StateId } from "../model/ids.ts";
import type { Instrument, Obligation } from "../model/instruments.ts";
import type { Unspoken } from "../model/phrase.ts";
import type { PromiseHeld as SpokenPromise } from "../model/results/audience.ts";
import { tiesOf } from "../ties/tie.ts";
import { gradeOf, inForceOn, isDormant, type TieRow, tieRowsOf } from "../ties/tieRows.ts";
import type { Day } from "../time/day.ts";
import { rivalriesCoverFrom, rivalsOf } from "./recordPeriods.ts";

export type PromiseHeld = Unspoken<SpokenPromise>;

/** The promises under these obligations, by bearer, then article. `only` limits them to one bearer. */
export function promisesHeld(
  ledger: Ledger,
  instrument: Instrument,
  obligations: readonly Obligation[],
  day: Day,
  only: StateId | null,
): PromiseHeld[] {
  const ids = new Set(obligations.map(({ id }) => id));
  const here = isDormant(instrument, day)
    ? []
    : tiesOf(ledger, instrument).filter((tie) => ids.has(tie.obligation.id) && inForceOn(tie, day) !== false);
  const bearers = [...new Set(here.map(({ owedBy }) => owedBy))].filter((one) => only === null || one === only).sort();
  return bearers.flatMap((bearer) => {
    const owed = tieRowsOf(ledger, bearer, day).filter(({ owedBy, dormant }) => owedBy === bearer && !dormant);
    return obligations.flatMap((obligation) => heldOf(ledger, { instrument, obligation, bearer, owed }, day));
  });
}

interface Bearing {
  readonly instrument: Instrument;
  readonly obligation: Obligation;
  readonly bearer: StateId;
  /** The ties that the bearer owes on the day, under any instrument. */
  readonly owed: readonly TieRow[];
}

function heldOf(ledger: Ledger, { instrument, obligation, bearer, owed }: Bearing, day: Day): PromiseHeld[] {
  const own = owed.filter((tie) => tie.instrument === instrument.id && tie.obligation === obligation.id);
  const [first] = own;
  if (first === undefined) return [];
  const grade = gradeOf(instrument, obligation);
  const others = owed.filter((tie) => tie.instrument !== instrument.id && tie.type === obligation.type && tie.grade === grade);
  const sure = (ties: readonly TieRow[]) => ties.filter(({ inForce }) => inForce === true);
  const same = statesOf(sure(own));
  const alike = statesOf(sure(others)).map((state) => ({
    state,
    by: sure(others)
      .filter(({ owedTo }) => owedTo === state)
      .map((tie) => ({ instrument: tie.instrument, title: tie.title, short: tie.short, article: tie.article })),
  }));
  const named = new Set([...same, ...alike.map(({ state }) => state)]);
  return [
    {
      owedBy: { id: bearer, name: nameOn(ledger, bearer, day) },
      article: articleOn(obligation, day),
      type: obligation.type,
      grade,
      wording: first.wording,
      quote: first.quote,
      translated: first.translated,
      ref: first.ref,
      same,
      alike,
      notKnown: statesOf([...own, ...others]).filter((one) => !named.has(one)),
      exposure: exposureOf(ledger, same, bearer, day),
    },
  ];
}

function statesOf(ties: readonly TieRow[]): StateId[] {
  return [...new Set(ties.map(({ owedTo }) => owedTo))].sort();
}

/** The rivals of the states that hold the promise: its bearer could be obliged to fight them, if the rest of the clause is met. */
function exposureOf(ledger: Ledger, holders: readonly StateId[], bearer: StateId, day: Day): PromiseHeld["exposure"] {
  const found = rivalsOf(ledger, holders, day).filter(({ state }) => state !== bearer);
  const rivals = [...new Set(found.map(({ state }) => state))].sort().map((state) => {
    const rows = found.filter((one) => one.state === state);
    return {
      state,
      of: [...new Set(rows.map(({ of }) => of))].sort(),
      runs: rows.some(({ runs }) => runs === true) ? (true as const) : ("unknown" as const),
    };
  });
  return { covered: day >= (rivalriesCoverFrom(ledger) ?? "9999"), rivals };
}
