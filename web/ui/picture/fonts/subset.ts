/**
 * A font file with the glyphs of a text alone, so that a saved picture holds its letters in a few kilobytes. Outlines are copied
 * unchanged; the font's name and licence stay in it. Kerning is left out, as in the widths by which labels are placed.
 */
import { glyphsOf, outlinesOf, partsIn, tableOf } from "./glyphs.ts";
import { flavourOf, type Tables, tablesOf, woffOf } from "./woff.ts";

/** The tables that are copied as they are. */
const COPIED = ["OS/2", "name", "gasp"];
/** The version of the table of glyph names that holds none. */
const NAMELESS = 0x00030000;

export interface Subset {
  readonly file: Uint8Array<ArrayBuffer>;
  /** The letters that it draws, in order. */
  readonly letters: readonly number[];
}

/** The font with the letters that it has; null if it has none of them. */
export async function subsetOf(font: ArrayBuffer, letters: Iterable<number>): Promise<Subset | null> {
  const tables = await tablesOf(font);
  const drawn = [...glyphsOf(tables, letters)].sort(([one], [other]) => one - other);
  if (drawn.length === 0) return null;
  const { glyphs, outlines } = gathered(
    tables,
    drawn.map(([, glyph]) => glyph),
  );
  const places = new Map(glyphs.map((glyph, index) => [glyph, index]));
  const own = new Map([
    ...COPIED.flatMap((tag) => (tables.has(tag) ? [[tag, tableOf(tables, tag)] as const] : [])),
    ["head", changed(tableOf(tables, "head"), (head) => head.setInt16(50, 1))],
    ["hhea", changed(tableOf(tables, "hhea"), (hhea) => hhea.setUint16(34, glyphs.length))],
    ["maxp", changed(tableOf(tables, "maxp"), (maxp) => maxp.setUint16(4, glyphs.length))],
    ["post", changed(new DataView(new ArrayBuffer(32)), (post) => post.setUint32(0, NAMELESS))],
    ["hmtx", widthsOf(tables, glyphs)],
    ...outlineTables(outlines),
    ["cmap", mapTable(drawn.map(([letter, glyph]) => [letter, places.get(glyph) ?? 0]))],
  ]);
  return { file: await woffOf(own, flavourOf(font)), letters: drawn.map(([letter]) => letter) };
}

/** The glyph for what is missing, the given ones, and the parts of composite ones, with their outlines in the new numbers. */
function gathered(tables: Tables, drawn: readonly number[]) {
  const outlineOf = outlinesOf(tables);
  const glyphs = [...new Set([0, ...drawn])];
  const places = new Map(glyphs.map((glyph, index) => [glyph, index]));
  const outlines: Uint8Array[] = [];
  // The list grows while it is walked: a part may have parts.
  for (const glyph of glyphs) {
    const outline = outlineOf(glyph).slice();
    const view = new DataView(outline.buffer);
    for (const at of partsIn(outline)) {
      const part = view.getUint16(at);
      if (!places.has(part)) places.set(part, glyphs.push(part) - 1);
      view.setUint16(at, places.get(part) ?? 0);
    }
    outlines.push(outline);
  }
  return { glyphs, outlines };
}

function changed(table: DataView, change: (copy: DataView) => void): DataView {
  const copy = new DataView((table.buffer as ArrayBuffer).slice(table.byteOffset, table.byteOffset + table.byteLength));
  change(copy);
  return copy;
}

/** The advance width and left bearing of each glyph; glyphs after the last width of the font share it. */
function widthsOf(tables: Tables, glyphs: readonly number[]): DataView {
  const [from, last] = [tableOf(tables, "hmtx"), tableOf(tables, "hhea").getUint16(34) - 1];
  const to = new DataView(new ArrayBuffer(4 * glyphs.length));
  for (const [index, glyph] of glyphs.entries()) {
    to.setUint16(4 * index, from.getUint16(4 * Math.min(glyph, last)));
    to.setInt16(4 * index + 2, glyph <= last ? from.getInt16(4 * glyph + 2) : from.getInt16(4 * (last + 1) + 2 * (glyph - last - 1)));
  }
  return to;
}

/** The outlines one after another, each at a multiple of four, and their places in long numbers. */
function outlineTables(outlines: readonly Uint8Array[]): [string, DataView][] {
  const starts = [0];
  for (const { length } of outlines) starts.push((starts.at(-1) ?? 0) + ((length + 3) & ~3));
  const glyf = new Uint8Array(starts.at(-1) ?? 0);
  const loca = new DataView(new ArrayBuffer(4 * starts.length));
  for (const [index, outline] of outlines.entries()) glyf.set(outline, starts[index]);
  for (const [index, start] of starts.entries()) loca.setUint32(4 * index, start);
  return [
    ["glyf", new DataView(glyf.buffer)],
    ["loca", loca],
  ];
}

/** The map of letters to glyphs, in format 4: a segment for each letter, and the last one that the format asks for. */
function mapTable(pairs: readonly (readonly [letter: number, glyph: number])[]): DataView {
  const segments = [...pairs, [0xffff, 0] as const];
  const size = 16 + 8 * segments.length;
  const table = new DataView(new ArrayBuffer(12 + size));
  table.setUint16(2, 1);
  table.setUint16(4, 3); // Windows, Unicode of the basic plane
  table.setUint16(6, 1);
  table.setUint32(8, 12);
  const steps = Math.floor(Math.log2(segments.length));
  const head = [4, size, 0, 2 * segments.length, 2 * 2 ** steps, steps, 2 * (segments.length - 2 ** steps)];
  for (const [index, value] of head.entries()) table.setUint16(12 + 2 * index, value);
  const [ends, starts] = [26, 28 + 2 * segments.length];
  const deltas = starts + 2 * segments.length;
  for (const [index, [letter, glyph]] of segments.entries()) {
    table.setUint16(ends + 2 * index, letter);
    table.setUint16(starts + 2 * index, letter);
    table.setUint16(deltas + 2 * index, letter === 0xffff ? 1 : (glyph - letter) & 0xffff);
  }
  return table;
}
