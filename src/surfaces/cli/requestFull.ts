/** Requests whose inputs need their schemas, or that read the disk or ask other operations. */
import type { Context, Operation } from "../../operations/operation.ts";
import { parseInput } from "../../operations/parseInput.ts";
import { asking } from "../../operations/run.ts";
import type { ManifestEntry } from "../manifest.ts";
import { withEnglish } from "../speaking.ts";
import type { Io } from "./io.ts";
import { answerRequest } from "./request.ts";

type Flags = Parameters<typeof answerRequest>[3];

export function request(io: Io, entry: ManifestEntry, values: readonly (string | undefined)[], flags: Flags): Promise<number> {
  return answerRequest(io, entry, values, flags, (operation, _entry, given, flag) => parseInput(operation, given, flag), extras);
}

/** The context with everything that the operation is handed beside the ledger; parsers are loaded only when they are used. */
async function extras({ local, asks }: Operation, context: Context): Promise<Context> {
  const disk = asks ? await import("../../load/claimsOnDisk.ts") : undefined;
  const whole: Context = {
    ...context,
    ...(local ? { checkFolder: (await import("../../load/checkFolder.ts")).checkFolder } : {}),
    ...(disk === undefined ? {} : { readClaims: disk.claimsFrom, readFile: disk.readText }),
  };
  return asks ? asking(withEnglish(whole)) : whole;
}
