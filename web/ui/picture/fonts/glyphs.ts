/** Reads which glyphs of a font draw a text: the glyph of each letter, digits of equal width, and the parts of composite glyphs. */
import { type Tables, tagAt } from "./woff.ts";

export function tableOf(tables: Tables, tag: string): DataView {
  const table = tables.get(tag);
  if (table === undefined) throw new Error(`the font has no table ${tag}`);
  return table;
}

/** The glyph of each letter that the font has; digits of equal width where it has them. */
export function glyphsOf(tables: Tables, letters: Iterable<number>): Map<number, number> {
  const glyphAt = mapOf(tableOf(tables, "cmap"));
  const even = evenDigits(tables.get("GSUB"));
  const found = new Map<number, number>();
  for (const letter of letters) {
    const glyph = glyphAt(letter);
    if (glyph !== 0) found.set(letter, (isDigit(letter) ? even.get(glyph) : undefined) ?? glyph);
  }
  return found;
}

const isDigit = (letter: number) => letter >= 0x30 && letter <= 0x39;

/** The glyph of a letter, 0 for none, from the table's map of the basic plane (format 4). */
function mapOf(cmap: DataView): (letter: number) => number {
  const subtables = Array.from({ length: cmap.getUint16(2) }, (_, index) => cmap.getUint32(8 + index * 8));
  const at = subtables.find((offset) => cmap.getUint16(offset) === 4);
  if (at === undefined) throw new Error("the font has no map of its letters that is read here");
  const length = cmap.getUint16(at + 6); // two bytes for each segment
  const [ends, starts, deltas, ranges] = [at + 14, at + 16 + length, at + 16 + 2 * length, at + 16 + 3 * length];
  return (letter) => {
    for (let place = 0; place < length; place += 2) {
      if (letter > cmap.getUint16(ends + place)) continue;
      const start = cmap.getUint16(starts + place);
      if (letter < start) return 0;
      const [delta, range] = [cmap.getUint16(deltas + place), cmap.getUint16(ranges + place)];
      if (range === 0) return (letter + delta) & 0xffff;
      const glyph = cmap.getUint16(ranges + place + range + 2 * (letter - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

/** For each glyph of a digit, the one of the width of all digits (feature "tnum"); empty if the font has none. */
function evenDigits(gsub: DataView | undefined): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  if (gsub === undefined) return found;
  const [features, lookups] = [gsub.getUint16(6), gsub.getUint16(8)];
  for (const at of offsetsIn(gsub, features, 6, 4)) {
    if (tagAt(gsub, at.entry) !== "tnum") continue;
    const count = gsub.getUint16(at.table + 2);
    for (let index = 0; index < count; index += 1) {
      const lookup = lookups + gsub.getUint16(lookups + 2 + 2 * gsub.getUint16(at.table + 4 + 2 * index));
      for (let one = 0; one < gsub.getUint16(lookup + 4); one += 1) {
        const subtable = lookup + gsub.getUint16(lookup + 6 + 2 * one);
        readSingle(gsub, gsub.getUint16(lookup), subtable, found);
      }
    }
  }
  return found;
}

/** The entries of a list of tables, each with the place of the table that it points to. */
function offsetsIn(view: DataView, list: number, size: number, offset: number) {
  return Array.from({ length: view.getUint16(list) }, (_, index) => {
    const entry = list + 2 + index * size;
    return { entry, table: list + view.getUint16(entry + offset) };
  });
}

const [SINGLE, EXTENSION] = [1, 7];

/** Substitutions of one glyph by one; those of other kinds are left out. */
function readSingle(gsub: DataView, kind: number, from: number, found: Map<number, number>): void {
  const isFar = kind === EXTENSION;
  const [type, at] = isFar ? [gsub.getUint16(from + 2), from + gsub.getUint32(from + 4)] : [kind, from];
  if (type !== SINGLE) return;
  const format = gsub.getUint16(at);
  for (const [index, glyph] of coveredBy(gsub, at + gsub.getUint16(at + 2)).entries())
    found.set(glyph, format === 1 ? (glyph + gsub.getInt16(at + 4)) & 0xffff : gsub.getUint16(at + 6 + 2 * index));
}

function coveredBy(view: DataView, at: number): number[] {
  const count = view.getUint16(at + 2);
  if (view.getUint16(at) === 1) return Array.from({ length: count }, (_, index) => view.getUint16(at + 4 + 2 * index));
  return Array.from({ length: count }, (_, index) => at + 4 + 6 * index).flatMap((range) => {
    const first = view.getUint16(range);
    return Array.from({ length: view.getUint16(range + 2) - first + 1 }, (_, index) => first + index);
  });
}

/** The bytes of each outline. */
export function outlinesOf(tables: Tables): (glyph: number) => Uint8Array {
  const [loca, glyf] = [tableOf(tables, "loca"), tableOf(tables, "glyf")];
  const isLong = tableOf(tables, "head").getInt16(50) === 1;
  const at = (glyph: number) => (isLong ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph));
  return (glyph) => new Uint8Array(glyf.buffer, glyf.byteOffset + at(glyph), at(glyph + 1) - at(glyph));
}

const [WORDS, SCALE, MORE, TWO_SCALES, MATRIX] = [0x1, 0x8, 0x20, 0x40, 0x80];

/** The places in an outline where it names another glyph; none for an outline of its own. */
export function partsIn(outline: Uint8Array): number[] {
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
  const places: number[] = [];
  if (outline.length === 0 || view.getInt16(0) >= 0) return places;
  for (let at = 10, more = true; more; ) {
    const flags = view.getUint16(at);
    places.push(at + 2);
    at += 4 + (flags & WORDS ? 4 : 2) + (flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0);
    more = (flags & MORE) !== 0;
  }
  return places;
}
