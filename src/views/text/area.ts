/** The area of a clause: what is inside, what is argued, what is outside, each with its reason. */
import type { AreaAnswer, AreaList, AreaRow } from "../../model/results/area.ts";
import { table, WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";
import { countWord, longDate } from "../words.ts";

const WHAT = { territory: "the land", forces: "forces there", any: "" } as const;

export function area(answer: AreaAnswer, style: Style): string[] {
  const { clause, instrument, rows } = answer;
  const of = (result: AreaRow["result"]) => rows.filter((row) => row.result === result);
  const head = `${instrument.title}, ${article(clause.article)}, on ${longDate(answer.date)}`;
  if (clause.limit === "none") return wrap(`${head}: the clause has no limit of place.`).map(style.strong);
  const counts = `${of("inside").length} homes and places inside, ${of("argued").length} argued, ${of("outside").length} outside`;
  return [
    ...wrap(`${head}: ${clause.limit === "unknown" ? "the words were not seen, so no place can be read" : counts}`).map(style.strong),
    "",
    ...clause.parts.flatMap(({ says, quote }) => wrap(`- ${says}${quote === null ? "" : `: "${quote}"`}`, WIDTH, "  ")),
    ...(["inside", "argued", "outside"] as const).flatMap((result) => group(result, of(result), style)),
    ...(answer.leftOut === 0
      ? []
      : ["", ...wrap(`${answer.leftOut} other places, held and claimed by none of those who are owed it, are left out.`).map(style.faint)]),
  ];
}

/** Places that share a reason stand together, so that the reason is read once. */
function group(result: AreaRow["result"], rows: readonly AreaRow[], style: Style): string[] {
  if (rows.length === 0) return [];
  const byReason = new Map<string, { names: string[]; air: number }>();
  for (const row of rows) {
    const key = row.struck
      .filter((one) => one.result === row.result)
      .map((one) => `${row.only === null ? "" : `${WHAT[one.what]} only: `}${reasonOf(one)}`)
      .join("; ");
    const found = byReason.get(key) ?? { names: [], air: 0 };
    if (row.kind.includes("airspace")) found.air += 1;
    else found.names.push(row.state === null ? row.name : `${row.name} (home)`);
    byReason.set(key, found);
  }
  return [
    "",
    style.strong(result === "inside" ? "Inside" : result === "argued" ? "Argued" : "Outside"),
    ...[...byReason].flatMap(([reason, { names, air }]) => {
      const [said = "", ...readings] = reason.split("\n");
      return [
        ...wrap([...names, ...(air === 0 ? [] : [`the airspace above ${countWord(air, false)} of the seas`])].join(", "), WIDTH, "  "),
        ...wrap(said, WIDTH - 4).map((line) => style.faint(`    ${line}`)),
        ...readings.flatMap((reading) => wrap(`- ${reading}`, WIDTH - 6, "  ").map((line) => style.faint(`      ${line}`))),
      ];
    }),
  ];
}

function reasonOf({ open, reason, readings }: AreaRow["struck"][number]): string {
  return `${open === null ? "" : `${open}: `}${reason}${readings.map(({ says }) => `\n${says}`).join("")}`;
}

function article(text: string): string {
  return /^[\dIVXLC]/.test(text) ? `Art. ${text}` : text;
}

export function areas(answer: AreaList, style: Style): string[] {
  return [
    style.strong(`${answer.areas.length} clauses with a limit of place on ${longDate(answer.date)}`),
    "",
    ...table(
      answer.areas,
      [
        { title: "instrument", of: ({ instrument }) => instrument },
        { title: "clause", of: ({ obligation }) => obligation },
        { title: "where", of: ({ parts }) => parts.join("; or ") || "by a reading of it alone" },
      ],
      style,
    ),
  ];
}
