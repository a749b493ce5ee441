/** The area of a clause in a terminal: places inside, argued and outside, each with its reason. */
import type { AreaAnswer, AreaList, AreaRow } from "../../model/results/area.ts";
import { table, WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";
import { countWord, longDate } from "../words.ts";

const WHAT = { territory: "the land", forces: "forces there", any: "" } as const;

export function area(answer: AreaAnswer, style: Style): string[] {
  const { clause, instrument, rows } = answer;
  const of = (result: AreaRow["result"]) => rows.filter((row) => row.result === result);
  const head = `${instrument.short}, ${article(clause.article)}, on ${longDate(answer.date)}`;
  if (clause.limit === "none") return wrap(`${head}: the clause is not limited to an area.`).map(style.strong);
  const counts = `${of("inside").length} homelands and places inside, ${of("argued").length} argued, ${of("outside").length} outside`;
  return [
    ...wrap(`${head}: ${clause.limit === "unknown" ? "the words were not seen, so no place can be checked" : counts}`).map(style.strong),
    "",
    ...clause.parts.flatMap(({ says, quote }) => wrap(`- ${says}${quote === null ? "" : `: "${quote}"`}`, WIDTH, "  ")),
    ...(["inside", "argued", "outside"] as const).flatMap((result) => group(result, of(result), style)),
    ...(answer.leftOut === 0
      ? []
      : [
          "",
          ...wrap(`${answer.leftOut} other places are left out: no state that is owed the clause holds or claims them.`).map(style.faint),
        ]),
  ];
}

/** Places with the same reason in one paragraph. */
function group(result: AreaRow["result"], rows: readonly AreaRow[], style: Style): string[] {
  if (rows.length === 0) return [];
  const groups = new Map<string, { names: string[]; seas: number; reason: string; readings: readonly string[] }>();
  for (const row of rows) {
    const telling = row.struck.filter((one) => one.result === row.result);
    const reason = telling.map((one) => `${row.only === null ? "" : `${WHAT[one.what]} only: `}${reasonOf(one)}`).join("; ");
    const readings = telling.flatMap((one) => one.readings.map(({ says }) => says));
    const key = JSON.stringify([reason, readings]);
    const found = groups.get(key) ?? { names: [], seas: 0, reason, readings };
    if (row.kind.includes("airspace")) found.seas += 1;
    else found.names.push(row.state === null ? row.name : `${row.name} (homeland)`);
    groups.set(key, found);
  }
  return [
    "",
    style.strong(result === "inside" ? "Inside" : result === "argued" ? "Argued" : "Outside"),
    ...[...groups.values()].flatMap(({ names, seas, reason, readings }) => [
      ...wrap([...names, ...(seas === 0 ? [] : [`the airspace above ${countWord(seas, false)} of the seas`])].join(", "), WIDTH, "  "),
      ...wrap(reason, WIDTH - 4).map((line) => style.faint(`    ${line}`)),
      ...readings.flatMap((reading) => wrap(`- ${reading}`, WIDTH - 6, "  ").map((line) => style.faint(`      ${line}`))),
    ]),
  ];
}

function reasonOf({ open, reason }: AreaRow["struck"][number]): string {
  return `${open === null ? "" : `${open}: `}${reason}`;
}

function article(text: string): string {
  return /^[\dIVXLC]/.test(text) ? `Art. ${text}` : text;
}

export function areas(answer: AreaList, style: Style): string[] {
  return [
    style.strong(`${answer.areas.length} clauses that are limited to an area on ${longDate(answer.date)}`),
    "",
    ...table(
      answer.areas,
      [
        { title: "instrument", of: ({ instrument }) => instrument },
        { title: "clause", of: ({ obligation }) => obligation },
        { title: "where", of: ({ parts }) => parts.join("; or ") || "only by one reading" },
      ],
      style,
    ),
  ];
}
