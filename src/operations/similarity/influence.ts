/**
 * What makes the similarity of two states what it is: by how much each third state moves the values. A state's influence is the value
 * less the value without it, so that a positive number says that it makes the two more alike by that measure.
 */
import type { Contingency } from "../../measures/pair/contingency.ts";
import { type Values, valuesOf } from "./pairOf.ts";

/** The influence of one state, or of several with the same levels: what they add to each value; null where either is not defined. */
export function influenceOf(table: Contingency, levels: { readonly a: number; readonly b: number }, weight: number): Values {
  const cells = table.cells.map((row, x) => row.map((cell, y) => (x === levels.a && y === levels.b ? cell - weight : cell)));
  const size = table.size - weight;
  if (size <= 0) return { s: null, pi: null, kappa: null, tauB: null };
  const [now, without] = [valuesOf(table), valuesOf({ ...table, size, cells })];
  const difference = (field: keyof Values) => {
    const [value, other] = [now[field], without[field]];
    return value === null || other === null ? null : value - other;
  };
  return { s: difference("s"), pi: difference("pi"), kappa: difference("kappa"), tauB: difference("tauB") };
}
