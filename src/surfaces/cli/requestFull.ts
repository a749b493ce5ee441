/** Requests that need schemas for their input, read the disk or ask other operations. */

import { loadOperation } from "../../operations/loaders.ts";
import type { Context, Operation } from "../../operations/operation.ts";
import { parseInput } from "../../operations/parseInput.ts";
import type { OperationName } from "../../operations/table.ts";
import type { ManifestEntry } from "../entry.ts";
import type { Io } from "./io.ts";
import { answerRequest, type Flags } from "./request.ts";

export async function request(io: Io, entry: ManifestEntry, values: readonly (string | undefined)[], flags: Flags): Promise<number> {
  const operation = await loadOperation(entry.name as OperationName);
  return answerRequest(io, entry, values, flags, {
    parse: (given, flag) => parseInput(operation, given, flag),
    complete: (context, input, data) => complete(operation, context, input as Asked, data),
  });
}

/** The inputs that decide what is read from the disk. */
interface Asked {
  readonly folder?: string;
  readonly partial?: boolean;
}

/** Adds everything that the operation is entitled to; parsers and the other operations are loaded only when they are used. */
async function complete(
  { local, asks, dataset }: Pick<Operation, "local" | "asks" | "dataset">,
  context: Context,
  { folder, partial = false }: Asked,
  data: string | undefined,
): Promise<Context> {
  if (dataset === "folder") return data === undefined ? context : withCopies(context, data, partial);
  const disk = local ? await localContext() : null;
  // A folder is checked beforehand, because only then is it known whether its claims have questions to ask.
  const checked = folder === undefined ? undefined : disk?.checkFolder(folder);
  const own = { ...context, ...disk, ...(checked === undefined ? {} : { checkFolder: () => checked }) };
  return !asks || checked?.claims === null ? own : withOthers(own);
}

/** The context with the user's own copies of datasets. */
async function withCopies(context: Context, data: string, partial: boolean): Promise<Context> {
  const { surveyFolder } = await import("../../dataset/import/survey.ts");
  const { progress } = context;
  return {
    ...context,
    copies: await surveyFolder(data, { accept: partial ? "part" : "whole", ...(progress === undefined ? {} : { progress }) }),
  };
}

/** The functions of operations that read the disk. */
async function localContext() {
  const [{ checkCached }, { readTable }] = await Promise.all([import("./checkCached.ts"), import("../../load/tableFile.ts")]);
  return { checkFolder: checkCached, readTable };
}

/** The context with all other operations, and with files of claims to ask them from. */
async function withOthers(context: Context): Promise<Context> {
  const [{ claimsFrom, readText }, { asking }, { withEnglish }] = await Promise.all([
    import("../../load/claimsOnDisk.ts"),
    import("../../operations/run.ts"),
    import("../speaking.ts"),
  ]);
  return asking(withEnglish({ ...context, readClaims: claimsFrom, readFile: readText }));
}
