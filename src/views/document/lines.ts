/** A document as lines of a terminal. */
import { WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";
import { type Block, type Document, type Line, wordsOf } from "./block.ts";

export function documentLines({ kicker, title, lead, sections, foot, colon }: Document, style: Style): string[] {
  return [
    ...wrap(kicker).map(style.faint),
    ...wrap(title).map(style.strong),
    ...lead.flatMap((block) => ["", ...blockLines(block, style, 1, colon)]),
    ...sections.flatMap((section) => ["", ...blockLines(section, style, 1, colon)]),
    ...foot.flatMap((line) => ["", ...wrap(wordsOf(line)).map(style.faint)]),
  ];
}

const INDENT = "    ";

/** The lines of a block; sections at depth 1 have their headings in capitals. */
function blockLines(block: Block, style: Style, depth: number, colon: string): string[] {
  switch (block.kind) {
    case "paragraph":
      return wrap(wordsOf(block.line));
    case "quotation":
      return [
        ...wrap(`“${block.words}”`, WIDTH - INDENT.length).map((line) => INDENT + line),
        ...wrap(wordsOf(block.source), WIDTH - INDENT.length).map((line) => INDENT + style.faint(line)),
      ];
    case "list":
      return block.items.flatMap((item, index) => hung(block.ordered ? `${index + 1}. ` : "- ", item));
    case "facts":
      return block.rows.flatMap(({ name, value }) => wrap(`${name}${colon}${wordsOf(value)}`, WIDTH, INDENT));
    case "table":
      return block.rows.flatMap((row) => hung("- ", rowLine(row, colon)));
    case "entries":
      return block.items.flatMap(({ number, line }) => hung(`[${number}] `, line));
    case "picture":
      return [];
    case "section":
      return [
        ...wrap(depth === 1 ? block.heading.toUpperCase() : block.heading).map(style.strong),
        ...block.blocks.flatMap((one) => [
          ...(one.kind === "section" && depth === 1 ? [""] : []),
          ...blockLines(one, style, depth + 1, colon),
        ]),
      ];
  }
}

/** Cells in one line: a terminal has no room for columns of sentences. A cell that is a whole sentence ends with its own stop. */
function rowLine([first = [], ...others]: readonly Line[], colon: string): Line {
  const rest = others.map(wordsOf).filter((cell) => cell !== "");
  const joined = rest.reduce((line, cell) => (line === "" ? cell : `${line}${/[.。]$/.test(line) ? " " : "; "}${cell}`), "");
  return [{ text: `${wordsOf(first)}${colon}${joined}` }];
}

/** Wrapped lines with a mark before the first; the others are indented as far. */
function hung(mark: string, line: Line): string[] {
  return wrap(mark + wordsOf(line), WIDTH, " ".repeat(mark.length));
}
