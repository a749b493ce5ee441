/** Requests that need schemas for their input, read the disk or ask other operations. */

import { loadOperation } from "../../operations/loaders.ts";
import type { Context } from "../../operations/operation.ts";
import { parseInput } from "../../operations/parseInput.ts";
import { asking } from "../../operations/run.ts";
import type { OperationName } from "../../operations/table.ts";
import type { ManifestEntry } from "../entry.ts";
import { withEnglish } from "../speaking.ts";
import type { Io } from "./io.ts";
import { answerRequest, type Flags } from "./request.ts";

export async function request(io: Io, entry: ManifestEntry, values: readonly (string | undefined)[], flags: Flags): Promise<number> {
  const operation = await loadOperation(entry.name as OperationName);
  return answerRequest(io, entry, values, flags, {
    parse: (given, flag) => parseInput(operation, given, flag),
    complete: (context) => complete(operation, context),
  });
}

/** The functions of operations that read the disk. */
async function localContext(): Promise<Pick<Context, "checkFolder" | "readTable">> {
  const [{ checkCached }, { readTable }] = await Promise.all([import("./checkCached.ts"), import("../../load/tableFile.ts")]);
  return { checkFolder: checkCached, readTable };
}

/** Adds everything that the operation is entitled to; parsers are loaded only when they are used. */
async function complete({ local, asks }: { readonly local: boolean; readonly asks: boolean }, context: Context): Promise<Context> {
  const disk = asks ? await import("../../load/claimsOnDisk.ts") : undefined;
  const whole: Context = {
    ...context,
    ...(local ? await localContext() : {}),
    ...(disk === undefined ? {} : { readClaims: disk.claimsFrom, readFile: disk.readText }),
  };
  return asks ? asking(withEnglish(whole)) : whole;
}
