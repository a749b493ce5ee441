/** Series of measures as the panels of a chart, and their values as they are written. */
import type { ValuePanel } from "../../charts/multiples.ts";
import { measures as t } from "./labels.ts";
import type { Definition, Series } from "./questions.ts";

/** A value in the unit of its measure: shares in per cent, indexes with two decimals, counts and years whole. */
export function written(unit: Definition["unit"], value: number): string {
  const signed = (text: string) => text.replace("-", "\u2212");
  if (unit === "share") return t.percent(signed(String(Number((100 * value).toFixed(Math.abs(value) < 0.1 ? 1 : 0)))));
  return unit === "index" ? signed(value.toFixed(2)) : String(Math.round(value));
}

/** A panel; without lines while its series is on its way. `names` are those of the lines of a measure of states. */
export function panelOf({ id, title, unit, level }: Definition, answer: Series | null, names: readonly string[]): ValuePanel {
  const tones = level === "state" ? (["first", "second"] as const) : (["other"] as const);
  return {
    key: id,
    title,
    range: unit === "index" ? [0, 1] : [0, null],
    write: (value) => written(unit, value),
    band: answer?.world ?? [],
    lines:
      answer === null
        ? []
        : tones.map((tone, index) => ({
            key: tone,
            name: level === "state" ? (names[index] ?? "") : "",
            tone,
            points: answer.points.map(({ date, values }) => ({
              date,
              value: values[index]?.value ?? null,
              most: values[index]?.withUnknown ?? null,
            })),
          })),
  };
}

/** The last point of a series on or before a day. */
export function pointOn(answer: Series | null | undefined, day: string): { readonly date: string; readonly value: number | null } | null {
  const point = answer?.points.findLast(({ date }) => date <= day) ?? answer?.points[0];
  return point === undefined ? null : { date: point.date, value: point.values[0]?.value ?? null };
}
