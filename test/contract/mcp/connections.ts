/** The server over both transports, each with the SDK's own client. */
import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { startHttp } from "../../../src/surfaces/mcp/http.ts";
import { opened } from "../../../src/surfaces/mcp/opened.ts";
import { mcpServer, type ServerOptions } from "../../../src/surfaces/mcp/server.ts";
import { inTurn } from "../../../src/surfaces/mcp/turns.ts";
import { ledgerFolder } from "../../ledgers.ts";

export const COMMAND = fileURLToPath(new URL("../../../dist/cli/main.js", import.meta.url));
export const TRANSPORTS = ["stdio", "http"] as const;

export interface Connected {
  readonly client: Client;
  readonly close: () => Promise<void>;
}

/** A server in this process, as `entente mcp --http` starts it. */
export function serving(port: number, more: Pick<ServerOptions, "extra"> = {}) {
  const options = { ledger: opened(ledgerFolder), version: "test", turns: inTurn(), ...more };
  return startHttp(port, () => mcpServer(options));
}

export const newClient = () => new Client({ name: "test", version: "1" });

export async function connected(transport: (typeof TRANSPORTS)[number]): Promise<Connected> {
  const client = newClient();
  if (transport === "stdio") {
    await client.connect(new StdioClientTransport({ command: process.execPath, args: [COMMAND, "mcp"] }));
    return { client, close: () => client.close() };
  }
  const running = await serving(4956);
  await client.connect(overHttp(running.address));
  return {
    client,
    close: async () => {
      await client.close();
      await running.close();
    },
  };
}

/** The client's transport to an address; it does not fit the SDK's own interface under exactOptionalPropertyTypes. */
export const overHttp = (address: string) =>
  new StreamableHTTPClientTransport(new URL(address)) as unknown as Parameters<Client["connect"]>[0];
