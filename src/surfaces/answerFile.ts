/** An answer as a file: its rows as a table, or a format that other programs read. Used where bytes can be sent or stored. */
import { type FileFormat, isTableFormat } from "../model/answerFormats.ts";
import type { Runnable } from "../operations/operation.ts";
import { exported, type Written } from "./exporting.ts";

/** The answer as a whole file. The format is one of those of the operation. */
export async function fileOf<I, A>(runnable: Runnable<I, A>, format: FileFormat, given: Written<I, A>): Promise<string | Uint8Array> {
  if (!isTableFormat(format)) return exported(runnable, format, given);
  const { tableOf } = await import("./tables.ts");
  return tableOf(runnable, given.answer, given.context.ledger, format);
}
