/** Recognition of a file by its header. */
import { closeSync, openSync, readSync } from "node:fs";
import { type Dataset, type Refused, sourcesOf } from "../declare.ts";
import { firstLines } from "./bytes.ts";

const HEAD = 64 * 1024;
/** The share of a dataset's signature that makes a file one of it whose columns are damaged. */
const NEARLY = 0.75;

export interface Known {
  readonly dataset: Dataset;
  readonly header: readonly string[];
}

export type Recognised =
  | { readonly is: "known"; readonly known: Known }
  | { readonly is: "refused"; readonly refused: Refused }
  /** `empty`: no byte; `other`: no header that is known. */
  | { readonly is: "empty" | "other" }
  | { readonly is: "unreadable"; readonly cause: string };

/** The dataset that the first line of a file belongs to. */
export function recognise(path: string, datasets: readonly Dataset[], refused: readonly Refused[]): Recognised {
  let head: Buffer;
  try {
    head = headOf(path);
  } catch (error) {
    return { is: "unreadable", cause: (error as NodeJS.ErrnoException).code ?? "unknown" };
  }
  if (head.length === 0) return { is: "empty" };
  const [first] = firstLines(plain(head), head.length < HEAD);
  if (first === undefined) return { is: "other" };
  const spelt = cellsOf(first);
  const small = spelt.map((one) => one.toLowerCase());
  const has = (columns: readonly string[]) => columns.every((one) => small.includes(one.toLowerCase()));
  const barred = refused.find(({ signatures }) => signatures.some(has));
  if (barred !== undefined) return { is: "refused", refused: barred };
  const dataset = bestOf(datasets, small);
  return dataset === undefined ? { is: "other" } : { is: "known", known: { dataset, header: declaredHeader(dataset, spelt) } };
}

/**
 * The header in the spelling of the declaration: publishers change capitals from version to version. A column without a name, such
 * as that of R for its row numbers, gets one, and a nought byte, which no name can hold in SQL, is left out.
 */
function declaredHeader({ columns, ignored }: Dataset, spelt: readonly string[]): string[] {
  const declared = new Map([...columns.flatMap(sourcesOf), ...ignored].map((one) => [one.toLowerCase(), one]));
  return spelt.map((one, index) => declared.get(one.toLowerCase()) ?? (one.replaceAll("\0", "") || `unnamed_${index + 1}`));
}

/** The dataset whose signature the header, in small letters, has whole, or else nearly; the longest if there are several. */
function bestOf(datasets: readonly Dataset[], header: readonly string[]): Dataset | undefined {
  const scored = datasets
    .filter(({ without = [] }) => !without.some((one) => header.includes(one.toLowerCase())))
    .map((dataset) => ({ dataset, found: dataset.signature.filter((one) => header.includes(one.toLowerCase())).length }))
    .filter(({ dataset, found }) => found >= NEARLY * dataset.signature.length)
    .sort((a, b) => missingOf(a) - missingOf(b) || b.found - a.found);
  return scored[0]?.dataset;
}

const missingOf = ({ dataset, found }: { readonly dataset: Dataset; readonly found: number }) => dataset.signature.length - found;

/** UTF-16 is read far enough to tell what the file would be; its zero bytes are dropped. */
function plain(head: Buffer): Buffer {
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  return isWide ? (head.subarray(2).filter((byte) => byte !== 0) as Buffer) : head;
}

function headOf(path: string): Buffer {
  const file = openSync(path, "r");
  try {
    const buffer = Buffer.alloc(HEAD);
    return buffer.subarray(0, readSync(file, buffer, 0, HEAD, 0));
  } finally {
    closeSync(file);
  }
}

/** The cells of a header; names hold no comma. */
function cellsOf(line: string): string[] {
  return line.split(",").map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));
}
