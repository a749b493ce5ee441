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
  const { words } = style;
  return [
    ...wrap(cite).map(style.strong),
    words.citeWith(words.sourceKind(kind), outlet, id),
    ...(url === null ? [] : [url]),
    "",
    style.strong(words.factsRest(facts.length)),
    words.seenAs(checked.text, checked.secondary, checked.unverified),
    ...facts
      .slice(0, MOST)
      .flatMap(({ of, short, what, at, checked: how }) =>
        wrap(
          `- ${words.factOf(of)} ${short}${words.colon}${what}${at === null ? "" : words.inBrackets(at)}${words.tagged(words.mark(how))}`,
          WIDTH,
          "  ",
        ),
      ),
    ...more(facts.length, words),
  ];
}

function index({ kinds, index: rows }: SourceAnswer, style: Style): string[] {
  const { words } = style;
  return [
    style.strong(words.sourcesCount(kinds.reduce((sum, { count }) => sum + count, 0))),
    ...table(
      kinds,
      [
        { title: words.sourcesColumn, of: ({ count }) => String(count), align: "right" },
        { title: words.factsColumn, of: ({ facts }) => String(facts), align: "right" },
        { title: words.kind, of: ({ kind }) => words.sourceKind(kind) },
      ],
      style,
    ),
    "",
    ...table(
      rows.slice(0, MOST),
      [
        { title: words.factsColumn, of: ({ facts }) => String(facts), align: "right" },
        { title: words.source, of: ({ id, cite }) => `${cite} [${id}]` },
      ],
      style,
    ),
    ...more(rows.length, words),
  ];
}

function more(count: number, words: Style["words"]): string[] {
  return count > MOST ? [words.moreInCsv(count - MOST)] : [];
}
