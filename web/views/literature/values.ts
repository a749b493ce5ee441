/** Words for values and outcomes of recomputed numbers. */
import type { AnswerOf } from "../../../src/surfaces/client/words.ts";
import { literature as text } from "./labels.ts";

export type Literature = AnswerOf<"literature.reproduce">;
export type Row = Literature["rows"][number];
export type Way = Row["ways"][number];

/** A value in the form of its row's kind. */
export function shown({ kind, neutral }: Row, value: number | null): string {
  if (value === null) return text.none;
  if (kind === "count") return String(value);
  if (kind === "share" || kind === "change") return text.percent((value * 100).toFixed(1).replace("-", "\u2212"));
  if (kind === "direction") return text.estimate(value < neutral ? text.fewer : text.more, value.toFixed(2).replace("-", "\u2212"));
  return value.toFixed(Math.abs(value) < 1 ? 3 : 2);
}

/** The published number as printed; a direction in the words of the page. */
export function printedOf({ kind, published }: Row): string {
  if (published === null) return text.notEntered;
  return kind === "direction" ? (published.value < 0 ? text.fewer : text.more) : published.printed;
}

/** The numbers of values by outcome. */
export function tallyOf({ outcomes }: Literature): string {
  const of = (outcome: Way["outcome"]) => outcomes.find((one) => one.outcome === outcome)?.ways ?? 0;
  return text.tally(of("same"), of("near"), of("differs"), of("unsure"));
}
