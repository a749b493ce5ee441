/** The area of a clause in a terminal: places inside, argued and outside, each with its reason. */
import type { AreaAnswer, AreaList, AreaRow } from "../../model/results/area.ts";
import { table, WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";

export function area(answer: AreaAnswer, style: Style): string[] {
  const { clause, instrument, rows } = answer;
  const { words } = style;
  const of = (result: AreaRow["result"]) => rows.filter((row) => row.result === result);
  const head = words.areaHead(words.at(instrument.short, words.article(clause.article)), words.date(answer.date));
  if (clause.limit === "none") return wrap(words.noArea(head)).map(style.strong);
  const counts = words.areaCounts(of("inside").length, of("argued").length, of("outside").length);
  return [
    ...wrap(`${head}${words.colon}${clause.limit === "unknown" ? words.wordsUnseen : counts}`).map(style.strong),
    "",
    ...clause.parts.flatMap(({ says, quote }) => wrap(`- ${says}${quote === null ? "" : `${words.colon}"${quote}"`}`, WIDTH, "  ")),
    ...(["inside", "argued", "outside"] as const).flatMap((result) => group(result, of(result), style)),
    ...(answer.leftOut === 0 ? [] : ["", ...wrap(words.areaLeftOut(answer.leftOut)).map(style.faint)]),
  ];
}

/** Places with the same reason in one paragraph. */
function group(result: AreaRow["result"], rows: readonly AreaRow[], style: Style): string[] {
  if (rows.length === 0) return [];
  const { words } = style;
  const groups = new Map<string, { names: string[]; seas: number; reason: string; readings: readonly string[] }>();
  for (const row of rows) {
    const telling = row.struck.filter((one) => one.result === row.result);
    const reason = telling
      .map((one) => `${row.only === null ? "" : words.areaWhat[one.what]}${reasonOf(one, words)}`)
      .join(words.semicolon);
    const readings = telling.flatMap((one) => one.readings.map(({ says }) => says));
    const key = JSON.stringify([reason, readings]);
    const found = groups.get(key) ?? { names: [], seas: 0, reason, readings };
    if (row.kind.includes("airspace")) found.seas += 1;
    else found.names.push(row.state === null ? row.name : words.homeland(row.name));
    groups.set(key, found);
  }
  return [
    "",
    style.strong(words.areaResults[result]),
    ...[...groups.values()].flatMap(({ names, seas, reason, readings }) => [
      ...wrap([...names, ...(seas === 0 ? [] : [words.airspace(seas)])].join(words.comma), WIDTH, "  "),
      ...wrap(reason, WIDTH - 4).map((line) => style.faint(`    ${line}`)),
      ...readings.flatMap((reading) => wrap(`- ${reading}`, WIDTH - 6, "  ").map((line) => style.faint(`      ${line}`))),
    ]),
  ];
}

function reasonOf({ open, reason }: AreaRow["struck"][number], words: Style["words"]): string {
  return `${open === null ? "" : `${words.open(open)}${words.colon}`}${reason}`;
}

export function areas(answer: AreaList, style: Style): string[] {
  const { words } = style;
  return [
    style.strong(words.areasOn(answer.areas.length, words.date(answer.date))),
    "",
    ...table(
      answer.areas,
      [
        { title: words.instrument, of: ({ instrument }) => instrument },
        { title: words.clauseTitle, of: ({ obligation }) => obligation },
        { title: words.whereTitle, of: ({ parts }) => parts.join(words.orElse) || words.onlyByReading },
      ],
      style,
    ),
  ];
}
