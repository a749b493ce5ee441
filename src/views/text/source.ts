/** A source and everything that rests on it, or the index of sources. */
import type { SourceAnswer } from "../../model/results/source.ts";
import { table, WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";

/** The number of rows printed; --csv has all. */
const MOST = 60;

export function source(answer: SourceAnswer, style: Style): string[] {
  return answer.source === null ? index(answer, style) : one(answer, answer.source, style);
}

function one(
  { facts, checked }: SourceAnswer,
  { id, cite, kind, outlet, url }: NonNullable<SourceAnswer["source"]>,
  style: Style,
): string[] {
  return [
    ...wrap(cite).map(style.strong),
    `${kind}${outlet === null ? "" : `, ${outlet}`}; cite it with: entente source cite ${id}`,
    ...(url === null ? [] : [url]),
    "",
    style.strong(`${facts.length} ${facts.length === 1 ? "fact rests" : "facts rest"} on it`),
    `in the text ${checked.text}, in a secondary source ${checked.secondary}, unverified ${checked.unverified}`,
    ...facts
      .slice(0, MOST)
      .flatMap(({ of, short, what, at, checked: how }) =>
        wrap(`- ${of} ${short}: ${what}${at === null ? "" : ` (${at})`} [${how}]`, WIDTH, "  "),
      ),
    ...more(facts.length),
  ];
}

function index({ kinds, index: rows }: SourceAnswer, style: Style): string[] {
  return [
    style.strong(`${kinds.reduce((sum, { count }) => sum + count, 0)} sources`),
    ...table(
      kinds,
      [
        { title: "sources", of: ({ count }) => String(count), align: "right" },
        { title: "facts", of: ({ facts }) => String(facts), align: "right" },
        { title: "kind", of: ({ kind }) => kind },
      ],
      style,
    ),
    "",
    ...table(
      rows.slice(0, MOST),
      [
        { title: "facts", of: ({ facts }) => String(facts), align: "right" },
        { title: "source", of: ({ id, cite }) => `${cite} [${id}]` },
      ],
      style,
    ),
    ...more(rows.length),
  ];
}

function more(count: number): string[] {
  return count > MOST ? [`and ${count - MOST} more; all are in --csv`] : [];
}
