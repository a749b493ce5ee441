/** The bundle of `entente mcp` on standard input and output. It holds the whole server, as each further file slows the first answer. */
import type { Readable, Writable } from "node:stream";
import { config } from "zod";
import { LEDGER_FOLDER } from "../../paths.ts";
import { signalled } from "../signalled.ts";
import { guarded } from "./guarded.ts";

declare const ENTENTE_VERSION: string;

/** Serves until the client or a signal ends it, and sets the process's exit code. */
export async function run(): Promise<void> {
  await guarded(async () => {
    await serve(process.stdin, process.stdout, signalled());
    return 0;
  });
}

/** Serves on two streams until the first is closed or `stopped` resolves. */
export async function serve(input: Readable, output: Writable, stopped?: Promise<void>): Promise<void> {
  // A schema reads this when it is made. To compile a checker for each takes longer than the few checks of a session.
  config({ jitless: true });
  const { overStreams } = await import("../../mcp/stdio.ts");
  await overStreams({ place: LEDGER_FOLDER, version: ENTENTE_VERSION }, input, output, stopped);
}
