/** The shape of a measure: a small frozen definition of one number about a state, a pair of states or the system, and its computation. */

import type { MeasureId, PairMeasureId } from "../model/measures.ts";
import type { DayNetwork } from "./network.ts";
import type { Contingency } from "./pair/contingency.ts";

/** The unit of a value: a count has no upper end, a share runs from 0 to 1, an index over the given range. */
export interface Unit {
  readonly name: "count" | "share" | "index" | "years";
  readonly range: readonly [least: number, most: number | null];
}

interface Definition {
  readonly id: MeasureId;
  readonly unit: Unit;
  readonly formula: string;
  /** The papers that define it. */
  readonly references: readonly string[];
}

export interface StateMeasure extends Definition {
  readonly level: "state";
  /** A value for each state of the network; NaN where it is not defined. */
  readonly of: (network: DayNetwork) => Float64Array;
}

export interface PairMeasure extends Definition {
  readonly id: PairMeasureId;
  readonly level: "pair";
  /** The value of two portfolios; null where it is not defined. */
  readonly of: (table: Contingency) => number | null;
}

export interface SystemMeasure extends Definition {
  readonly level: "system";
  /** Whether a value depends on earlier networks too, of one year each. */
  readonly looksBack: boolean;
  /** A value for each network, which are in order of time; null where it is not defined. */
  readonly over: (networks: readonly DayNetwork[]) => (number | null)[];
}

export type Measure = StateMeasure | PairMeasure | SystemMeasure;

export const COUNT: Unit = Object.freeze({ name: "count", range: [0, null] as const });
export const SHARE: Unit = Object.freeze({ name: "share", range: [0, 1] as const });
export const INDEX: Unit = Object.freeze({ name: "index", range: [-1, 1] as const });

type Written<M extends Measure> = Omit<M, "level">;

export function stateMeasure(written: Written<StateMeasure>): StateMeasure {
  return Object.freeze({ level: "state", ...written });
}

export function pairMeasure(written: Written<PairMeasure>): PairMeasure {
  return Object.freeze({ level: "pair", ...written });
}

export function systemMeasure(written: Omit<Written<SystemMeasure>, "looksBack"> & { readonly looksBack?: true }): SystemMeasure {
  return Object.freeze({ level: "system", looksBack: false, ...written });
}

/** The computation of a system measure that reads one network at a time. */
export function eachNetwork(of: (network: DayNetwork) => number | null): SystemMeasure["over"] {
  return (networks) => eachOnce(networks, of);
}

/** A value for each network, computed once for networks that follow each other without a change of states or ties. */
export function eachOnce<T>(networks: readonly DayNetwork[], of: (network: DayNetwork) => T): T[] {
  const values: T[] = [];
  for (const [index, network] of networks.entries()) {
    const isSame = index > 0 && networks[index - 1]?.levels === network.levels;
    values.push(isSame ? (values[index - 1] as T) : of(network));
  }
  return values;
}
