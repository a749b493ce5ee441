/** The four values of similarity of two states in one network. */
import { cohenKappa } from "../../measures/pair/cohenKappa.ts";
import { type Contingency, contingencyOf, type Portfolios } from "../../measures/pair/contingency.ts";
import { scottPi } from "../../measures/pair/scottPi.ts";
import { sScore } from "../../measures/pair/sScore.ts";
import { tauB } from "../../measures/pair/tauB.ts";
import type { PairMeasureId } from "../../model/measures.ts";

export interface Values {
  readonly s: number | null;
  readonly pi: number | null;
  readonly kappa: number | null;
  readonly tauB: number | null;
}

/** The field of an answer for each measure. */
export const FIELDS: Readonly<Record<PairMeasureId, keyof Values>> = {
  "s-score": "s",
  "scott-pi": "pi",
  "cohen-kappa": "kappa",
  "tau-b": "tauB",
};

export function valuesOf(table: Contingency): Values {
  return { s: sScore.of(table), pi: scottPi.of(table), kappa: cohenKappa.of(table), tauB: tauB.of(table) };
}

/** The values of two states by their places in the network, with the table behind them. */
export function pairOf(portfolios: Portfolios, a: number, b: number): { readonly table: Contingency; readonly values: Values } {
  const table = contingencyOf(portfolios, a, b);
  return { table, values: valuesOf(table) };
}
