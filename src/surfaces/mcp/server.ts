/** The MCP server: tools, resources, prompts and completion over the ledger, on any transport. */
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import {
  CallToolRequestSchema,
  CompleteRequestSchema,
  GetPromptRequestSchema,
  ListPromptsRequestSchema,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ListToolsRequestSchema,
  ReadResourceRequestSchema,
} from "@modelcontextprotocol/sdk/types.js";
import { callTool } from "./call.ts";
import { unknown } from "./complaints.ts";
import { complete } from "./completion.ts";
import { INSTRUCTIONS } from "./instructions.ts";
import { listed } from "./listing.ts";
import type { Opened } from "./opened.ts";
import { getPrompt, PROMPTS } from "./prompts/index.ts";
import { listResources, readResource, TEMPLATES } from "./resources.ts";
import { TOOLS } from "./tools/index.ts";
import type { InTurn } from "./turns.ts";

export interface ServerOptions {
  readonly ledger: Opened;
  readonly version: string;
  /** Shared by the connections of a process. */
  readonly turns: InTurn;
}

/** A server for one connection. */
export function mcpServer({ ledger, version, turns }: ServerOptions): Server {
  const server = new Server(
    { name: "entente", title: "Entente: who owes whom help, by which words", version },
    { capabilities: { tools: {}, resources: {}, prompts: {}, completions: {} }, instructions: INSTRUCTIONS },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: TOOLS.map(listed) }));
  server.setRequestHandler(CallToolRequestSchema, ({ params: { name, arguments: given = {} } }, { signal }) => {
    const tool = TOOLS.find((one) => one.name === name);
    if (tool === undefined)
      throw unknown(
        "tool",
        name,
        TOOLS.map((one) => one.name),
      );
    return turns(signal, () => callTool(tool, ledger, given));
  });
  server.setRequestHandler(ListResourcesRequestSchema, ({ params }, { signal }) =>
    turns(signal, () => listResources(ledger, params?.cursor)),
  );
  server.setRequestHandler(ListResourceTemplatesRequestSchema, () => ({ resourceTemplates: [...TEMPLATES] }));
  server.setRequestHandler(ReadResourceRequestSchema, ({ params }, { signal }) => turns(signal, () => readResource(ledger, params.uri)));
  server.setRequestHandler(ListPromptsRequestSchema, () => ({ prompts: PROMPTS.map(({ messages: _, ...prompt }) => prompt) }));
  server.setRequestHandler(GetPromptRequestSchema, ({ params }) => getPrompt(params.name, params.arguments ?? {}));
  server.setRequestHandler(CompleteRequestSchema, ({ params }, { signal }) => turns(signal, () => complete(ledger, params)));
  return server;
}
