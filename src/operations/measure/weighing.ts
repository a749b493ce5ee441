/** The weights of states as those toward which pledges run: all equal, or by a column of the user's own copy of capabilities. */
import { InputError } from "../../errors.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { periodOn } from "../../ledger/states.ts";
import type { DayNetwork } from "../../measures/network.ts";
import { type Capabilities, capabilitiesIn, capabilityColumns } from "../../model/capabilities.ts";
import { coded } from "../../model/complaints.ts";
import type { StateId } from "../../model/ids.ts";
import type { Weight } from "../../model/measures.ts";
import type { OwnColumns } from "../../model/ownTables.ts";
import type { Day } from "../../time/day.ts";
import type { Context } from "../operation.ts";

/** The weights of a day's states; a state without a value weighs 0 and is left out of the sums. */
export interface Weighed {
  /** null: all weigh 1. */
  readonly weights: Float64Array | null;
  readonly leftOut: readonly StateId[];
}

export type Weighing = (network: Pick<DayNetwork, "date" | "states">) => Weighed | null;

const EQUAL: Weighed = { weights: null, leftOut: [] };

/** The columns that a weight reads of the user's copies. */
export const reads = (_: Context, { weight }: { readonly weight: Weight }): OwnColumns =>
  weight === "equal" ? {} : capabilityColumns([weight]);

/** The weights of each network; null for a year that the copy does not cover. Throws InputError if weights need a copy that was not given. */
export function weighingBy(context: Context, weight: Weight): Weighing {
  if (weight === "equal") return () => EQUAL;
  const { ledger } = context;
  const capabilities = requireCapabilities(context, weight);
  return ({ date, states }) => {
    const [first, last] = capabilities.covers;
    const year = Number(date.slice(0, 4));
    if (year < first || year > last) return null;
    const leftOut: StateId[] = [];
    const weights = Float64Array.from(states, (id) => {
      const code = codeOf(ledger, id, date);
      const value = code === null ? null : capabilities.of(weight, code, year);
      if (value === null) leftOut.push(id);
      return value ?? 0;
    });
    return { weights, leftOut };
  };
}

/** The weights on one day. Throws InputError if the copy does not cover it. */
export function requireWeights(context: Context, weight: Weight, network: DayNetwork): Weighed {
  const weighed = weighingBy(context, weight)(network);
  if (weighed !== null) return weighed;
  const [first, last] = requireCapabilities(context, weight).covers;
  throw new InputError({
    ...coded("weights-outside", { date: network.date, first, last }),
    what: `no capabilities are known for ${network.date}`,
    where: "date",
    why: `your copy covers ${first} to ${last}`,
    todo: `choose a date up to ${last}-12-31, or the weight "equal"`,
  });
}

function requireCapabilities({ tables }: Context, weight: Weight): Capabilities {
  if (tables === undefined)
    throw new InputError({
      ...coded("weights-without-data", { weight }),
      what: `the weight "${weight}" was asked for without a copy of National Material Capabilities`,
      where: "weight",
      why: "capabilities are not part of the ledger; they are read from your own copy, on the command line",
      todo: 'add --data DIR, the folder that holds it, or write "equal"',
    });
  const capabilities = capabilitiesIn(tables);
  if (capabilities !== null) return capabilities;
  throw new InputError({
    ...coded("capabilities-not-there", { folder: tables.folder }),
    what: "no file of National Material Capabilities is in the folder",
    where: tables.folder,
    why: "weights are read from your own copy of it, version 6.0 or 7.0",
    todo: "name the folder that holds it: --data DIR",
  });
}

function codeOf(ledger: Ledger, id: StateId, day: Day): number | null {
  const state = ledger.state(id);
  return (state === undefined ? undefined : periodOn(state, day)?.cow) ?? null;
}
