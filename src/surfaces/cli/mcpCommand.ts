/** `entente mcp`: serves the ledger to agents, on standard input and output or over HTTP, until the client or a signal ends it. */
import { InputError, isUserError } from "../../errors.ts";
import { indexLedger } from "../../ledger/ledger.ts";
import { readCompiled } from "../../load/compiled.ts";
import { PARTS } from "../../model/parts.ts";
import { portOf } from "../http/port.ts";
import { mcpServer, type ServerOptions } from "../mcp/server.ts";
import { overStreams, preparedOptions, type Served } from "../mcp/stdio.ts";
import { printError } from "./errors.ts";
import type { Io } from "./io.ts";
import { signalled } from "./signalled.ts";

export interface McpFlags {
  readonly http: boolean;
  readonly port: string;
  /** The path of an archive. */
  readonly ledger?: string;
  /** Adds the tool for queries in SQL. */
  readonly queries?: boolean;
  /** The folder with the user's copies of datasets, for queries. */
  readonly data?: string;
}

export async function mcpCommand(io: Io, { http, port, ledger, queries = false, data }: McpFlags): Promise<number> {
  const served = await servedBy(io, { ledger, queries, data });
  if (served === null) return 2;
  if (http) return await overHttp(io, port, preparedOptions(served));
  await overStreams(served, process.stdin, process.stdout, signalled());
  return 0;
}

interface Asked {
  readonly ledger: string | undefined;
  readonly queries: boolean;
  readonly data: string | undefined;
}

/** The ledger that is served, the program's own unless an archive was named, with the tool for queries if it was asked for; null after a complaint. */
async function servedBy(io: Io, { ledger, queries, data }: Asked): Promise<Served | null> {
  try {
    const place = ledger === undefined ? io.ledger : (await import("../../load/archive.ts")).openArchive(ledger);
    const served = { place, version: io.version };
    if (!queries && data === undefined) return served;
    if (!queries) throw dataWithoutQueries();
    if (data !== undefined) {
      const { findFiles } = await import("../../dataset/import/read/findFiles.ts");
      findFiles(data); // a folder that is not there is told at the start
    }
    const { queriesOver } = await import("../mcp/query.ts");
    return { ...served, extra: queriesOver(() => indexLedger(readCompiled(place, PARTS)), data) };
  } catch (error) {
    if (!isUserError(error)) throw error;
    await printError(io, error, false, "en");
    return null;
  }
}

function dataWithoutQueries(): InputError {
  return new InputError({
    what: "--data without --queries",
    where: "--data",
    why: "of the copies in a folder only queries in SQL read anything here",
    todo: "add --queries, or leave --data out",
  });
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
