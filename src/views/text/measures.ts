/** Measures and blocs. */
import type { MeasureList, MeasureSeries, MeasureValues, NetworkBlocs } from "../../model/results/measures.ts";
import { table, wrap } from "../layout.ts";
import type { Style } from "../style.ts";
import { listed } from "./allies.ts";

/** States and points printed in the terminal at most; the rest is in --csv. */
const MOST_ROWS = 24;

type Value = number | null;

/** Counts and years as they are, shares and indexes with four decimals. */
function number(value: Value, unit: MeasureList["measures"][number]["unit"], { words }: Style): string {
  if (value === null) return words.measures.undefined;
  return unit === "count" || unit === "years" ? String(value) : value.toFixed(4);
}

export const indexText = (value: Value, style: Style) => number(value, "index", style);

/** The value, and behind it the value with every uncertain tie if that differs. */
export function withDoubt(
  { value, withUnknown }: { value: Value; withUnknown: Value },
  unit: MeasureList["measures"][number]["unit"],
  style: Style,
): string {
  const known = number(value, unit, style);
  const all = number(withUnknown, unit, style);
  return known === all ? known : `${known} (${all})`;
}

export function measureList({ measures }: MeasureList, style: Style): string[] {
  const { words } = style;
  return [...new Set(measures.map(({ level }) => level))].flatMap((level, at) => [
    ...(at > 0 ? [""] : []),
    style.strong(words.measures.level[level]),
    ...table(
      measures.filter((one) => one.level === level),
      [
        { title: words.id, of: ({ id }) => id },
        { title: words.measures.meaning, of: ({ meaning, caution }) => (caution === null ? meaning : `${meaning} ${caution}`) },
      ],
      style,
    ),
  ]);
}

type Selected = Pick<MeasureValues, "rule" | "type" | "grade" | "largestPact">;

/** The rule, and whether large pacts are left out, on one line. */
export function readingLine({ rule, type, grade, largestPact }: Selected, { words }: Style): string[] {
  const counted = type === null ? null : words.types([type]);
  return wrap(words.measures.reading(rule, largestPact, counted, grade === null ? null : words.measures.grades[grade]));
}

function definitionLines({ measure }: MeasureValues | MeasureSeries): string[] {
  return [...wrap(measure.meaning), ...(measure.caution === null ? [] : wrap(measure.caution)), measure.formula];
}

export function measureValues(answer: MeasureValues, style: Style): string[] {
  const { words } = style;
  const { measure, values } = answer;
  const shown = values.slice(0, style.lines ?? MOST_ROWS);
  const [only] = values;
  return [
    style.strong(words.measures.on(measure.title, words.date(answer.date))),
    ...definitionLines(answer),
    ...readingLine(answer, style),
    "",
    ...(measure.level !== "state" && only !== undefined
      ? [
          `${only.states.map(({ name }) => name).join(", ")}${only.states.length > 0 ? words.colon : ""}${withDoubt(only, measure.unit, style)}`,
        ]
      : table(
          shown,
          [
            { title: words.who, of: ({ states }) => states.map(({ id, name }) => `${id} ${name}`).join(words.comma) },
            { title: words.measures.value, of: (row) => withDoubt(row, measure.unit, style), align: "right" },
          ],
          style,
        )),
    ...(values.length > shown.length ? [words.more(values.length - shown.length)] : []),
    ...(values.some(({ value, withUnknown }) => value !== withUnknown) ? ["", ...wrap(words.measures.inBrackets)] : []),
  ];
}

export function measureSeries(answer: MeasureSeries, style: Style): string[] {
  const { words } = style;
  const { measure, points, series } = answer;
  const step = Math.ceil(points.length / (style.lines ?? MOST_ROWS));
  const printed = points.filter((_, at) => (points.length - 1 - at) % step === 0);
  return [
    style.strong(words.measures.overTime(measure.title, words.date(answer.from), words.date(answer.until))),
    ...definitionLines(answer),
    ...readingLine(answer, style),
    "",
    ...table(
      printed,
      [
        { title: words.allyNumbers.date, of: ({ date }) => date },
        ...series.map((states, at) => ({
          title: states.length === 0 ? words.measures.value : states.map(({ id }) => id).join("-"),
          of: ({ values }: (typeof points)[number]) => withDoubt(values[at] ?? { value: null, withUnknown: null }, measure.unit, style),
          align: "right" as const,
        })),
      ],
      style,
    ),
    ...(step > 1 ? ["", ...wrap(words.allyNumbers.printed(step, points.length))] : []),
    ...(points.some(({ values }) => values.some(({ value, withUnknown }) => value !== withUnknown))
      ? ["", ...wrap(words.measures.inBrackets)]
      : []),
  ];
}

export function networkBlocs(answer: NetworkBlocs, style: Style): string[] {
  const { words } = style;
  const { blocs, alone, leftOut, modularity, runs, states } = answer;
  return [
    style.strong(words.measures.blocsOn(words.date(answer.date), blocs.length, states - alone, states)),
    ...readingLine(answer, style),
    ...(leftOut.length > 0
      ? wrap(words.measures.leftOut(leftOut.map(({ short, states: count }) => `${short} (${count})`).join(words.comma)))
      : []),
    ...wrap(words.measures.modularity(indexText(modularity, style), runs)),
    "",
    ...table(
      blocs,
      [
        { title: words.allyNumbers.count, of: ({ states: { length } }) => String(length), align: "right" },
        { title: words.measures.stability, of: ({ stability }) => stability.toFixed(2), align: "right" },
        {
          title: words.allyNumbers.states,
          of: ({ states: members }) =>
            listed(
              members.map(({ id }) => id),
              words,
            ),
        },
      ],
      style,
    ),
    "",
    ...wrap(words.measures.stabilityMeans),
  ];
}
