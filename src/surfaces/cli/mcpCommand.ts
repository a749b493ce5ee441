/** `entente mcp`: serves the ledger to agents, on standard input and output or over HTTP, until the client or a signal ends it. */
import { isUserError } from "../../errors.ts";
import type { LedgerPlace } from "../../load/compiled.ts";
import { portOf } from "../http/port.ts";
import { mcpServer, type ServerOptions } from "../mcp/server.ts";
import { overStreams, preparedOptions } from "../mcp/stdio.ts";
import { printError } from "./errors.ts";
import type { Io } from "./io.ts";
import { signalled } from "./signalled.ts";

export async function mcpCommand(io: Io, { http, port, ledger }: { http: boolean; port: string; ledger?: string }): Promise<number> {
  const place = await placeOf(io, ledger);
  if (place === null) return 2;
  const from = { place, version: io.version };
  if (http) return await overHttp(io, port, preparedOptions(from));
  await overStreams(from, process.stdin, process.stdout, signalled());
  return 0;
}

/** The archive that was named, or else the program's own ledger; null after a complaint. */
async function placeOf(io: Io, archive: string | undefined): Promise<LedgerPlace | null> {
  try {
    return archive === undefined ? io.ledger : (await import("../../load/archive.ts")).openArchive(archive);
  } catch (error) {
    if (!isUserError(error)) throw error;
    await printError(io, error, false, "en");
    return null;
  }
}

async function overHttp(io: Io, typed: string, options: ServerOptions): Promise<number> {
  try {
    const { startHttp } = await import("../mcp/http.ts");
    const running = await startHttp(portOf(typed, "4817"), () => mcpServer(options));
    if (running.moved) io.stdout(`Port ${typed} is in use by another program; taking ${running.port}.\n`);
    io.stdout(`MCP over HTTP: ${running.address}\nStop with Ctrl-C.\n`);
    await signalled();
    await running.close();
    return 0;
  } catch (error) {
    if (!isUserError(error)) throw error;
    await printError(io, error, false, "en");
    return 2;
  }
}
