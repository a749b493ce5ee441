/** The server on two streams, such as standard input and output, with the ledger of a place. */
import { readFileSync } from "node:fs";
import type { Readable, Writable } from "node:stream";
import type { LedgerPlace } from "../../load/compiled.ts";
import { TOOLS_FILE } from "../paths.ts";
import { LineTransport } from "./lines.ts";
import { opened } from "./opened.ts";
import { mcpServer, type ServerOptions } from "./server.ts";
import { inTurn } from "./turns.ts";

/** The ledger of a place, the program's version, and a tool beside the others. */
export interface Served extends Pick<ServerOptions, "version" | "extra"> {
  readonly place: LedgerPlace;
}

/** The options of a server whose list of tools was made when the project was prepared. */
export function preparedOptions({ place, version, ...more }: Served): ServerOptions {
  const tools = async () => JSON.parse(readFileSync(TOOLS_FILE, "utf8"));
  return { ledger: opened(place), version, turns: inTurn(), tools, ...more };
}

/** Serves until the client closes its stream or `stopped` resolves. Nothing else may be written to `output`. */
export async function overStreams(from: Served, input: Readable, output: Writable, stopped?: Promise<void>): Promise<void> {
  const server = mcpServer(preparedOptions(from));
  const closed = new Promise<void>((resolve) => {
    server.onclose = resolve;
  });
  await server.connect(new LineTransport(input, output));
  await (stopped === undefined ? closed : Promise.race([closed, stopped]));
  await server.close();
}
