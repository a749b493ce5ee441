/**
 * A document as data: sections of paragraphs, quotations, lists and tables. It is laid out as lines of a terminal, as Markdown,
 * as an HTML page, or by the app.
 */

/** Text with one look; `href` makes it a link, to an address or to a `#place` in the document. */
export interface Span {
  readonly text: string;
  readonly as?: "strong" | "faint";
  readonly href?: string;
}
/** Running text. */
export type Line = readonly Span[];

export type Block =
  | { readonly kind: "paragraph"; readonly line: Line }
  | { readonly kind: "quotation"; readonly words: string; readonly language?: string; readonly source: Line }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly Line[] }
  /** Names with their values. */
  | { readonly kind: "facts"; readonly rows: readonly { readonly name: string; readonly value: Line }[] }
  | { readonly kind: "table"; readonly head: readonly string[]; readonly rows: readonly (readonly Line[])[] }
  /** Numbered entries that links lead to. */
  | { readonly kind: "entries"; readonly items: readonly { readonly id: string; readonly number: number; readonly line: Line }[] }
  /** A picture in SVG, which only a page shows. */
  | { readonly kind: "picture"; readonly svg: string }
  | Section;

export interface Section {
  readonly kind: "section";
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export interface Document {
  /** The language tag of its words. */
  readonly language: string;
  /** The mark between a name and its value, with a space if the language sets one. */
  readonly colon: string;
  readonly kicker: string;
  readonly title: string;
  readonly lead: readonly Block[];
  readonly sections: readonly Section[];
  readonly foot: readonly Line[];
}

/** Plain text as running text. */
export const plain = (text: string): Line => [{ text }];

/** The words of a line, without looks and links. */
export const wordsOf = (line: Line): string => line.map(({ text }) => text).join("");
