/** Lays out text for a terminal: wrapping and columns that also fit wide characters. */
import { eastAsianWidth } from "get-east-asian-width";
import { PLAIN, type Style } from "./style.ts";

export const WIDTH = 80;

/** Latin letters with their accents, and quotation marks and dashes: a column each. */
const ONE_COLUMN_EACH = /^[\x20-\x7e\u00a1-\u024f\u2010-\u2027]*$/;

/** Columns that a text takes: two for wide characters, none for combining marks. */
export function textWidth(text: string): number {
  if (ONE_COLUMN_EACH.test(text)) return text.length;
  let width = 0;
  for (const character of text) if (!/\p{M}/u.test(character)) width += eastAsianWidth(character.codePointAt(0) ?? 0);
  return width;
}

/** Text in lines of at most `width` columns, broken between words or Chinese characters; later lines are indented. */
export function wrap(text: string, width = WIDTH, indent = ""): string[] {
  const lines: string[] = [];
  const inset = textWidth(indent);
  let line = "";
  let columns = 0;
  for (const { word, space } of units(text, width - inset)) {
    const more = textWidth(word);
    if (line === "" || columns + space.length + more <= width) {
      columns += line === "" ? more : space.length + more;
      line = line === "" ? word : `${line}${space}${word}`;
    } else {
      lines.push(line);
      line = indent + word;
      columns = inset + more;
    }
  }
  if (line !== "") lines.push(line);
  return lines;
}

const HAN = /\p{Script=Han}/u;
/** A Chinese character, or a run of others, with the marks that may not end or begin a line. */
const UNIT = /[（《“‘「【[(]*(?:\p{Script=Han}|[^\p{Script=Han}（《“‘「【，。；：、！？）》”’」】]+)?[，。；：、！？）》”’」】]*/gu;

/** The parts between which a line may be broken, each with the space before it. */
function units(text: string, width: number): { readonly word: string; readonly space: string }[] {
  const inChinese = HAN.test(text);
  return text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => {
      const hasChinese = inChinese && HAN.test(word);
      const parts = hasChinese ? (word.match(UNIT) ?? []).filter(Boolean) : pieces(word, width);
      return parts.map((part, index) => ({ word: part, space: index === 0 || !hasChinese ? " " : "" }));
    });
}

/** Cuts a word that is wider than a line, such as an id. An address stays whole, so that it can be copied. */
function pieces(word: string, width: number): string[] {
  if (word.length <= width || /^\(?https?:/.test(word)) return [word];
  return word.match(new RegExp(`.{1,${Math.max(8, width)}}`, "g")) ?? [word];
}

export interface Column<T> {
  readonly title: string;
  readonly of: (row: T) => string;
  readonly align?: "left" | "right";
}

/** A table within `width`: the last column wraps, the others are as wide as what they hold. */
export function table<T>(rows: readonly T[], columns: readonly Column<T>[], style: Style = PLAIN, width = WIDTH): string[] {
  const cells = rows.map((row) => columns.map(({ of }) => of(row)));
  const widths = columns.map(({ title }, index) => Math.max(textWidth(title), ...cells.map((row) => textWidth(row[index] ?? ""))));
  const last = columns.length - 1;
  const before = widths.slice(0, last).reduce((sum, one) => sum + one + 2, 0);
  const room = Math.max(12, width - before);
  const line = (texts: readonly string[]): string[] => {
    const wrapped = wrap(texts[last] ?? "", room);
    const head = texts
      .slice(0, last)
      .map((text, index) => pad(text, widths[index] ?? 0, columns[index]?.align))
      .join("  ");
    const lead = last === 0 ? "" : `${head}  `;
    const only = columns[last]?.align === "right" ? pad(texts[last] ?? "", Math.min(widths[last] ?? 0, room), "right") : (wrapped[0] ?? "");
    return [`${lead}${only}`.trimEnd(), ...wrapped.slice(1).map((rest) => " ".repeat(before) + rest)];
  };
  const titled = columns.some(({ title }) => title !== "");
  return [...(titled ? line(columns.map(({ title }) => title)).map(style.faint) : []), ...cells.flatMap(line)];
}

export function pad(text: string, width: number, align: "left" | "right" = "left"): string {
  const space = " ".repeat(Math.max(0, width - textWidth(text)));
  return align === "right" ? space + text : text + space;
}
