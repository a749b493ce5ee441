/** The questions of this view: one series for each measure, under the choices in its address. */
import type { AnswerOf, InputOf } from "../../../src/surfaces/client/words.ts";
import { omitNull } from "../../app/query/answers.ts";
import type { Search } from "./search.ts";

export type Definition = AnswerOf<"measure.list">["measures"][number];
export type Level = Definition["level"];
export type Series = AnswerOf<"measure.series">;
export type MeasureId = Definition["id"];

/** The pacts that count, by what the address says: those that tie few states, or all, for measures of blocs too. */
export const PACTS = { small: "40", all: "1000" } as const;

type Choices = Pick<Search, "rule" | "pacts" | "scale" | "direction">;

/** The fields that every question of the view shares. */
export function chosenOf({ rule, pacts }: Choices) {
  return omitNull({ rule, largestPact: pacts === "small" || pacts === "all" ? PACTS[pacts] : null });
}

/** How the portfolios of a pair are read. */
export const readingOf = ({ scale, direction }: Choices) => omitNull({ scale, direction });

/** The states that a measure of the level is about. */
export function statesOf(level: Level, [a, b]: readonly [string, string]): { states?: string } {
  return level === "system" ? {} : { states: `${a},${b}` };
}

/** The question for the whole series of a measure, with the band of all states or pairs beside it. */
export function seriesAsked({ id, level }: Definition, ids: readonly [string, string], search: Choices): InputOf<"measure.series"> {
  const beside = level === "system" ? {} : { world: true };
  const reading = level === "pair" ? readingOf(search) : {};
  return { measure: id, ...statesOf(level, ids), ...chosenOf(search), ...reading, ...beside } as InputOf<"measure.series">;
}
