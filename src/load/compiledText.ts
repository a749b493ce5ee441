/**
 * The text of a compiled part: JSON whose instruments stand on a line each, so that a reader may leave a line unparsed until its
 * instrument is asked for. A short question reads a few of seven hundred.
 */
import type { Row } from "../model/movedFields.ts";
import type { PartData } from "../model/parts.ts";
import { rowsWhenRead } from "../model/rowsWhenRead.ts";

const KEY = "instruments";
const [START, BETWEEN, END] = [`"${KEY}":[\n`, ",\n", "\n]"] as const;
/** The place of the lines while the rest is written: no text of the ledger holds this character. */
const MARK = "\u0000";

/** The JSON of a part; its characters are ASCII, so that Node can read it byte by byte: a quarter faster than as UTF-8. */
export function textOfPart(part: PartData): string {
  const holder = holderOf(part);
  const rows = holder?.[KEY] as readonly Row[] | undefined;
  if (rows === undefined || rows.length === 0) return plainAscii(JSON.stringify(part));
  const text = JSON.stringify(holder === part ? { ...part, [KEY]: MARK } : { ...part, moved: { ...holder, [KEY]: MARK } });
  const lines = `${START}${rows.map((row) => JSON.stringify(row)).join(BETWEEN)}${END}`;
  return plainAscii(text.replace(`"${KEY}":${JSON.stringify(MARK)}`, () => lines));
}

/** Reads such a text. */
export function partOfText(text: string): PartData {
  const at = text.indexOf(START);
  if (at < 0) return JSON.parse(text) as PartData;
  const [from, to] = [at + START.length, text.indexOf(END, at)];
  const part = JSON.parse(text.slice(0, from) + text.slice(to)) as PartData;
  const lines = text.slice(from, to).split(BETWEEN);
  const ids = lines.map((line) => /^\{"id":"([^"]*)"/.exec(line)?.[1] ?? "");
  const holder = holderOf(part) as Record<string, unknown>;
  holder[KEY] = rowsWhenRead(ids, (place) => JSON.parse(lines[place] as string) as Row);
  return part;
}

/** The object in a part that has its instruments: itself, or its moved fields. */
function holderOf(part: PartData): PartData | undefined {
  return KEY in part ? part : (part["moved"] as PartData | undefined);
}

function plainAscii(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
