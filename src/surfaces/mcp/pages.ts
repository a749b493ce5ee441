/**
 * Cuts a whole answer into pages that fit a context window. A page depends on the answer and its number alone, so that no server
 * has to remember a question.
 */
import { InputError } from "../../errors.ts";

/** Characters of one result as JSON, its text included. */
export const MOST_CHARACTERS = 16_000;
/** Characters of a page that the text may take, where a tool does not say otherwise. */
const TEXT_ROOM = 6_000;
/** Characters that the result's own keys and the line on pages take. */
const MARGIN = 700;

export type Lists = Readonly<Record<string, readonly unknown[]>>;

export interface Page {
  readonly text: string;
  readonly lists: Lists;
  readonly page: number;
  readonly of: number;
}

/** The page of that number. `head` stands on each, so its length is taken from the room. Throws InputError. */
export function pageOf(text: string, head: object, lists: Lists, page: number, textRoom: number = TEXT_ROOM): Page {
  const room = MOST_CHARACTERS - MARGIN - JSON.stringify(head).length - emptyLists(lists);
  const texts = chunksOf(text, Math.min(textRoom, room));
  const pages: { text: string | null; lists: Lists }[] = [];
  let rest = rowsOf(lists);
  while (pages.length < texts.length || rest.length > 0) {
    const own = texts[pages.length] ?? null;
    // Past the text, a page has its rows twice: as data, and as the text of clients that read no data.
    const free = own === null ? Math.floor(room / 2.4) : room - JSON.stringify(own).length;
    const taken = fitting(rest, free, own === null);
    pages.push({ text: own, lists: gathered(lists, rest.slice(0, taken)) });
    rest = rest.slice(taken);
  }
  const found = pages[page - 1];
  if (found === undefined)
    throw new InputError({
      what: `there is no page ${page}`,
      where: "page",
      why: `this answer has ${pages.length === 1 ? "one page" : `${pages.length} pages`}`,
      todo: `ask for a page from 1 to ${pages.length}`,
    });
  return { text: found.text ?? JSON.stringify(filled(found.lists)), lists: found.lists, page, of: pages.length };
}

interface Row {
  readonly list: string;
  readonly row: unknown;
  readonly size: number;
}

function rowsOf(lists: Lists): Row[] {
  return Object.entries(lists).flatMap(([list, rows]) => rows.map((row) => ({ list, row, size: JSON.stringify(row).length + 1 })));
}

/** The number of rows that fit; at least one where nothing else stands on the page, so that each page leads on. */
function fitting(rows: readonly Row[], room: number, atLeastOne: boolean): number {
  let used = 0;
  let count = 0;
  for (const { size } of rows) {
    used += size;
    if (used > room) break;
    count += 1;
  }
  return count === 0 && atLeastOne && rows.length > 0 ? 1 : count;
}

const emptyLists = (lists: Lists) => Object.keys(lists).reduce((sum, name) => sum + name.length + 6, 0);

/** The rows by list; lists of which this page has none are empty. */
function gathered(lists: Lists, rows: readonly Row[]): Lists {
  return Object.fromEntries(Object.keys(lists).map((name) => [name, rows.flatMap(({ list, row }) => (list === name ? [row] : []))]));
}

const filled = (lists: Lists) => Object.fromEntries(Object.entries(lists).filter(([, rows]) => rows.length > 0));

/** The text in pieces of whole lines, each of at most `room` characters as JSON; a longer line is cut. */
export function chunksOf(text: string, room: number): string[] {
  const chunks: string[] = [];
  let lines: string[] = [];
  let used = 2;
  const close = () => {
    if (lines.length > 0) chunks.push(lines.join("\n"));
    lines = [];
    used = 2;
  };
  for (const line of text.split("\n").flatMap((one) => cut(one, room))) {
    const size = JSON.stringify(line).length;
    if (used + size > room) close();
    lines.push(line);
    used += size;
  }
  close();
  return chunks;
}

function cut(line: string, room: number): string[] {
  const most = Math.floor(room / 2);
  return line.length <= most ? [line] : (line.match(new RegExp(`[^]{1,${most}}`, "gu")) ?? []);
}
