/** The record of a tie behind a number, but for its label, its note and its readings: those are phrases, or sentences once spoken. */
import type { TieRow } from "./results/ties.ts";

type Copied =
  | "instrument"
  | "title"
  | "short"
  | "article"
  | "type"
  | "grade"
  | "since"
  | "byConduct"
  | "until"
  | "inForce"
  | "wording"
  | "quote"
  | "translated";
interface Given<R> extends Pick<TieRow, Copied> {
  readonly nominal: unknown;
  readonly ref: R;
  readonly entry: { readonly ref: R };
}

/** `other` is the state at the other end, which the number counts. */
export function tieRecord<S extends string, R>(tie: Given<R>, other: S) {
  const { instrument, title, short, article, type, grade, since, byConduct, until, inForce, wording, quote, translated } = tie;
  return {
    states: [other],
    ...{ instrument, title, short, article, type, grade, since, byConduct, until, inForce, wording, quote, translated },
    nominal: tie.nominal !== null,
    refs: [tie.ref, tie.entry.ref],
  };
}
