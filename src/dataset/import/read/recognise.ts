/** Recognition of a file by its header. */
import { closeSync, openSync, readSync } from "node:fs";
import type { Dataset, Refused } from "../declare.ts";
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
  const header = cellsOf(first);
  const has = (columns: readonly string[]) => columns.every((one) => header.includes(one));
  const barred = refused.find(({ signatures }) => signatures.some(has));
  if (barred !== undefined) return { is: "refused", refused: barred };
  const dataset = bestOf(datasets, header);
  return dataset === undefined ? { is: "other" } : { is: "known", known: { dataset, header } };
}

/** The dataset whose signature the header has whole, or else nearly; the longest if there are several. */
function bestOf(datasets: readonly Dataset[], header: readonly string[]): Dataset | undefined {
  const scored = datasets
    .filter(({ without = [] }) => !without.some((one) => header.includes(one)))
    .map((dataset) => ({ dataset, found: dataset.signature.filter((one) => header.includes(one)).length }))
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
