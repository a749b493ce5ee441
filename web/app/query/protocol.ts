/** The questions from the page to its worker, and the answers. Everything is sent by structured clone. */
import type { Complaint, DirectoryData, ExportFormat } from "../../../src/surfaces/client/words.ts";

export type Reply<T> =
  | { readonly kind: "answer"; readonly answer: T }
  /** The question was refused: the reasons, and how to fix it. */
  | { readonly kind: "refused"; readonly complaints: readonly Complaint[] }
  /** A file did not arrive; `status` is null if there was no reply at all. */
  | { readonly kind: "lost"; readonly path: string; readonly status: number | null }
  | { readonly kind: "failed"; readonly why: string };

export interface LedgerWorker {
  directory(): Promise<Reply<DirectoryData>>;
  /** Loads the parts of the ledger that most questions need. */
  load(): Promise<Reply<null>>;
  ask(name: string, input: object): Promise<Reply<unknown>>;
  /** The rows of one or more answers as CSV, with COW and Gleditsch-Ward numbers of states. */
  csvOf(name: string, inputs: readonly object[]): Promise<Reply<string>>;
  csvOfRows(rows: readonly Record<string, unknown>[]): Promise<Reply<string>>;
  /** An answer in a format that other programs read, as the text of a file. */
  exportOf(name: string, input: object, format: ExportFormat): Promise<Reply<string>>;
  rowsOf(name: string, answer: unknown): Promise<Reply<readonly Record<string, unknown>[]>>;
}
