/** Fonts in WOFF 1: a directory of tables, each compressed by zlib, which browsers and Node decompress without a library. */

export type Tables = ReadonlyMap<string, DataView>;

/** Bytes of the header, and of an entry of the directory. */
const [HEADER, ENTRY] = [44, 20];
const SIGNATURE = 0x774f4646; // "wOFF"

export async function tablesOf(file: ArrayBuffer): Promise<Tables> {
  const view = new DataView(file);
  if (view.getUint32(0) !== SIGNATURE) throw new Error("the file is no WOFF font");
  const entries = Array.from({ length: view.getUint16(12) }, (_, index) => HEADER + index * ENTRY);
  const tables = entries.map(async (at) => {
    const [offset, packed, whole] = [view.getUint32(at + 4), view.getUint32(at + 8), view.getUint32(at + 12)];
    const bytes = file.slice(offset, offset + packed);
    return [tagAt(view, at), new DataView(packed < whole ? await through(new DecompressionStream("deflate"), bytes) : bytes)] as const;
  });
  return new Map(await Promise.all(tables));
}

/** The tables as a font file, in the order of their tags. `flavour` is the kind of outlines, from the original file. */
export async function woffOf(tables: Tables, flavour: number): Promise<Uint8Array<ArrayBuffer>> {
  const sorted = [...tables].sort(([one], [other]) => (one < other ? -1 : 1));
  const packed = await Promise.all(
    sorted.map(async ([tag, table]) => {
      const bytes = bytesOf(table);
      const small = new Uint8Array(await through(new CompressionStream("deflate"), bytes));
      return { tag, table, stored: small.length < bytes.length ? small : bytes };
    }),
  );
  const start = HEADER + ENTRY * packed.length;
  const file = new Uint8Array(start + packed.reduce((sum, { stored }) => sum + padded(stored.length), 0));
  const view = new DataView(file.buffer);
  view.setUint32(0, SIGNATURE);
  view.setUint32(4, flavour);
  view.setUint32(8, file.length);
  view.setUint16(12, packed.length);
  view.setUint32(16, 12 + packed.reduce((sum, { table }) => sum + 16 + padded(table.byteLength), 0));
  let offset = start;
  for (const [index, { tag, table, stored }] of packed.entries()) {
    const at = HEADER + index * ENTRY;
    for (const [place, letter] of [...tag].entries()) view.setUint8(at + place, letter.charCodeAt(0));
    for (const [place, value] of [offset, stored.length, table.byteLength, sumOf(table)].entries())
      view.setUint32(at + 4 + place * 4, value);
    file.set(stored, offset);
    offset += padded(stored.length);
  }
  return file;
}

export const flavourOf = (file: ArrayBuffer): number => new DataView(file).getUint32(4);

export function tagAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((place) => view.getUint8(at + place)));
}

/** Tables begin at multiples of four. */
const padded = (length: number) => (length + 3) & ~3;

const bytesOf = (table: DataView) => new Uint8Array(table.buffer as ArrayBuffer, table.byteOffset, table.byteLength);

/** The sum of a table's words, by which a reader checks it. */
function sumOf(table: DataView): number {
  let sum = 0;
  for (let at = 0; at < table.byteLength; at += 1) sum = (sum + table.getUint8(at) * 2 ** (8 * (3 - (at % 4)))) >>> 0;
  return sum;
}

function through(stream: GenericTransformStream, bytes: BufferSource): Promise<ArrayBuffer> {
  return new Response(new Blob([bytes]).stream().pipeThrough(stream as ReadableWritablePair<Uint8Array, Uint8Array>)).arrayBuffer();
}
