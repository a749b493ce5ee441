/** The similarity of two states, and the states most like one. */
import type { Similarity, SimilarityNearest } from "../../model/results/measures.ts";
import { table, wrap } from "../layout.ts";
import type { Style } from "../style.ts";
import { listed } from "./allies.ts";
import { indexText, readingLine, withDoubt } from "./measures.ts";

export function similarity(answer: Similarity, style: Style): string[] {
  const { words } = style;
  const { a, b, n, withUnknown, alike, differ } = answer;
  const rows = (["s", "pi", "kappa", "tauB"] as const).map((field) => ({
    name: words.measures.fields[field],
    value: withDoubt({ value: answer[field], withUnknown: (withUnknown ?? answer)[field] }, "index", style),
  }));
  const names = (states: readonly { readonly id: string }[]) =>
    listed(
      states.map(({ id }) => id),
      words,
    );
  return [
    style.strong(words.measures.alikeOn(words.name(a.name), words.name(b.name), words.date(answer.date))),
    ...readingLine(answer, style),
    ...wrap(words.measures.portfolio(answer, n)),
    ...(answer.leftOut.length > 0 ? wrap(words.measures.withoutWeight(answer.leftOut.length)) : []),
    "",
    ...table(
      rows,
      [
        { title: words.measures.measure, of: ({ name }) => name },
        { title: words.measures.value, of: ({ value }) => value, align: "right" },
      ],
      style,
    ),
    "",
    ...wrap(words.measures.bothTied(alike.length, names(alike))),
    ...wrap(words.measures.onlyOne(words.name(a.name), names(differ.filter((one) => one.a > one.b && one.id !== a.id)))),
    ...wrap(words.measures.onlyOne(words.name(b.name), names(differ.filter((one) => one.b > one.a && one.id !== b.id)))),
    "",
    ...wrap(words.measures.influence),
    ...influenceTable(answer, style),
    ...(withUnknown === null ? [] : ["", ...wrap(words.measures.inBrackets)]),
  ];
}

/** The states that move the values most, and together those toward which neither has a pledge. */
function influenceTable({ a, b, alike, differ, neither }: Similarity, style: Style): string[] {
  const { words } = style;
  const size = ({ moves }: { readonly moves: Similarity["neither"]["moves"] }) => Math.abs(moves.kappa ?? moves.s ?? 0);
  const states = [...differ, ...alike.map((one) => ({ ...one, a: one.level, b: one.level }))].sort((x, y) => size(y) - size(x));
  const rows = [
    { who: words.measures.neither(neither.count), a: 0, b: 0, moves: neither.moves },
    ...states.slice(0, MOST_MOVING).map((one) => ({ who: one.id, ...one })),
  ];
  const levels = [
    { title: a.id, of: (row: (typeof rows)[number]) => String(row.a), align: "right" as const },
    { title: b.id, of: (row: (typeof rows)[number]) => String(row.b), align: "right" as const },
  ];
  const moves = (["s", "pi", "kappa", "tauB"] as const).map((field) => ({
    title: field,
    of: (row: (typeof rows)[number]) => signed(row.moves[field], style),
    align: "right" as const,
  }));
  return table(rows, [{ title: words.who, of: ({ who }) => who }, ...levels, ...moves], style);
}

const MOST_MOVING = 8;

function signed(value: number | null, style: Style): string {
  return value === null ? style.words.measures.undefined : `${value > 0 ? "+" : ""}${value.toFixed(4)}`;
}

export function similarityNearest(answer: SimilarityNearest, style: Style): string[] {
  const { words } = style;
  return [
    style.strong(words.measures.nearestTo(words.name(answer.state.name), words.date(answer.date), answer.by)),
    ...readingLine(answer, style),
    ...wrap(words.measures.portfolio(answer, answer.n)),
    "",
    ...table(
      answer.nearest,
      [
        { title: words.who, of: ({ id, name }) => `${id} ${name}` },
        ...(["s", "pi", "kappa", "tauB"] as const).map((field) => ({
          title: field,
          of: (row: SimilarityNearest["nearest"][number]) => indexText(row[field], style),
          align: "right" as const,
        })),
      ],
      style,
    ),
    ...(answer.undefinedFor > 0 ? ["", ...wrap(words.measures.undefinedFor(answer.undefinedFor))] : []),
  ];
}
