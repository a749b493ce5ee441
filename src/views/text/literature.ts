/** Published numbers beside ours: a table of all, or one study or row in full. */
import type { Literature, RecomputedRow, RecomputedWay } from "../../model/results/literature.ts";
import { table, WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";

/** Up to this many rows are printed in full. */
const FEW = 5;

export function literature(answer: Literature, style: Style): string[] {
  const { rows, studies, outcomes } = answer;
  const words = style.words.literature;
  const of = (outcome: (typeof outcomes)[number]["outcome"]) => outcomes.find((one) => one.outcome === outcome)?.ways ?? 0;
  return [
    ...wrap(words.title(rows.length, studies.length)).map(style.strong),
    ...wrap(words.tally(of("same"), of("near"), of("unsure"), of("differs"), of("not-computed"))),
    "",
    ...lines(rows, style),
    ...(rows.length > FEW ? ["", style.faint(words.more1)] : rows.flatMap((row) => whole(row, answer, style))),
  ];
}

function lines(rows: readonly RecomputedRow[], style: Style): string[] {
  const { head, outcomes, bases } = style.words.literature;
  const all = rows.flatMap((row) => row.ways.map((way, index) => ({ row, way, first: index === 0 })));
  return table(
    all,
    [
      { title: head.row, of: ({ row, first }) => (first ? row.id : "") },
      { title: head.published, of: ({ row, first }) => (first ? printedOf(row, style) : ""), align: "right" },
      { title: head.ours, of: ({ row, way }) => shown(row, way.value, style), align: "right" },
      { title: head.outcome, of: ({ way }) => outcomes[way.outcome] },
      { title: head.from, of: ({ way }) => way.label ?? bases[way.basis] },
    ],
    style,
  );
}

function whole(row: RecomputedRow, { studies }: Literature, style: Style): string[] {
  const words = style.words.literature;
  const cite = studies.find(({ id }) => id === row.study)?.cite ?? "";
  return [
    "",
    ...wrap(`${row.id}${style.words.colon}${row.quantity}`).map(style.strong),
    ...inset(cite, 2),
    ...inset(`${words.sample}${style.words.colon}${row.sample}`, 2),
    ...row.ways.flatMap((way) => wayLines(row, way, style)),
  ];
}

function wayLines(row: RecomputedRow, way: RecomputedWay, style: Style): string[] {
  const words = style.words.literature;
  const more = [
    way.taken === null && way.datasets.length > 0 ? words.needs(way.datasets.join(style.words.comma)) : null,
    way.kept === null ? null : words.kept(way.kept.on, way.kept.ledger, way.kept.copies.join(style.words.comma)),
    way.cases === null ? null : words.cases(way.cases),
    way.standardError === null ? null : words.standardError(way.standardError.toFixed(3)),
    way.withUnknown === null ? null : words.withUnknown(shown(row, way.withUnknown, style)),
  ].filter((one) => one !== null);
  return [
    "",
    `  ${fromOf(way, style)}${style.words.colon}${shown(row, way.value, style)} [${words.outcomes[way.outcome]}]`,
    ...(more.length === 0 ? [] : inset(more.join(words.semicolon), 4)),
    ...inset(`${words.how}${style.words.colon}${way.how}`, 4),
    ...(way.differs === null ? [] : inset(`${words.why}${style.words.colon}${way.differs}`, 4)),
  ];
}

/** The data of a way, with its label if it has one. */
const fromOf = ({ basis, label }: RecomputedWay, { words }: Style) =>
  label === null ? words.literature.bases[basis] : `${words.literature.bases[basis]}${words.comma}${label}`;

function printedOf({ published }: RecomputedRow, { words }: Style): string {
  return published?.printed ?? words.literature.notEntered;
}

/** A value in the form of its kind. */
function shown({ kind, neutral }: RecomputedRow, value: number | null, { words }: Style): string {
  if (value === null) return words.literature.none;
  if (kind === "count") return String(value);
  if (kind === "share" || kind === "change") return words.literature.percent((value * 100).toFixed(1));
  if (kind === "direction") return `${value < neutral ? words.literature.fewer : words.literature.more} (${value.toFixed(2)})`;
  return value.toFixed(Math.abs(value) < 1 ? 3 : 2);
}

const inset = (text: string, by: number) => wrap(text, WIDTH - by).map((line) => `${" ".repeat(by)}${line}`);
