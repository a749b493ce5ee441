/** Runs of promises that read the same in every case, and the positions that follow from them alone. */
import type { Ledger } from "../../ledger/ledger.ts";
import type { UnspokenPosition } from "../../model/results/trace.ts";
import type { Side } from "../case/sides.ts";
import type { Duties } from "../clause/duties.ts";
import type { Run, Standing } from "../outcome/runs.ts";
import { onePerObject, perObject } from "./lifetimes.ts";

const runs = perObject<Duties, Side, Run>("standing runs");

/** The run of steady promises toward a state on this side. */
export function steadyRun(ledger: Ledger, duties: Duties, side: Side, make: () => Run): Run {
  return runs(ledger, duties, side, make);
}

/** Positions of the states of one standing run, as they are where nothing else speaks of them, in order. */
export const standingPositions = onePerObject<Standing, readonly UnspokenPosition[]>("standing positions");
