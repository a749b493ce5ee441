/** `entente mcp`: serves the ledger to agents, on standard input and output or over HTTP, until the client or a signal ends it. */
import { readFileSync } from "node:fs";
import { isUserError } from "../../errors.ts";
import type { LedgerPlace } from "../../load/compiled.ts";
import { portOf } from "../http/port.ts";
import { LineTransport } from "../mcp/lines.ts";
import { opened } from "../mcp/opened.ts";
import { mcpServer, type ServerOptions } from "../mcp/server.ts";
import { inTurn } from "../mcp/turns.ts";
import { TOOLS_FILE } from "../paths.ts";
import { printError } from "./errors.ts";
import type { Io } from "./io.ts";
import { signalled } from "./signalled.ts";

export async function mcpCommand(io: Io, { http, port, ledger }: { http: boolean; port: string; ledger?: string }): Promise<number> {
  const place = await placeOf(io, ledger);
  if (place === null) return 2;
  const tools = async () => JSON.parse(readFileSync(TOOLS_FILE, "utf8"));
  const options: ServerOptions = { ledger: opened(place), version: io.version, turns: inTurn(), tools };
  if (http) return await overHttp(io, port, options);
  // Standard output is the protocol's: nothing else may be written there.
  const server = mcpServer(options);
  const closed = new Promise<void>((resolve) => {
    server.onclose = resolve;
  });
  await server.connect(new LineTransport(process.stdin, process.stdout));
  await Promise.race([closed, signalled()]);
  await server.close();
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
