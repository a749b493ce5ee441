/** The MCP server: tools, resources, prompts and completion over the ledger, on any transport. */
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import {
  CallToolRequestSchema,
  CompleteRequestSchema,
  GetPromptRequestSchema,
  type Tool as ListedTool,
  ListPromptsRequestSchema,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ListToolsRequestSchema,
  ReadResourceRequestSchema,
} from "@modelcontextprotocol/sdk/types.js";
import { INSTRUCTIONS } from "./instructions.ts";
import { mendedMessage } from "./mended.ts";
import type { Opened } from "./opened.ts";
import type { OwnTool } from "./tool.ts";
import { loadTool, TOOL_NAMES } from "./tools/index.ts";
import type { InTurn } from "./turns.ts";
import { NO_VALIDATOR } from "./validator.ts";

export interface ServerOptions {
  readonly ledger: Opened;
  readonly version: string;
  /** The tools as they are listed; by default made from their schemas. */
  readonly tools?: () => Promise<readonly ListedTool[]>;
  /** Shared by the connections of a process. */
  readonly turns: InTurn;
  /** A tool that this server has beside the others, loaded by the first request that needs it. */
  readonly extra?: { readonly name: string; readonly load: () => Promise<OwnTool> };
}

const NEVER_CANCELLED = new AbortController().signal;

const toolsFromSchemas = async () => (await import("./listing.ts")).listedTools();

/** A server for one connection. Its parts are loaded by the first request that needs them, so that the first answer comes soon. */
export function mcpServer({ ledger, version, turns, extra, tools = toolsFromSchemas }: ServerOptions): Server {
  const server = new Server(
    { name: "entente", title: "Entente: who owes whom help, by which words", version },
    {
      capabilities: { tools: {}, resources: {}, prompts: {}, completions: {} },
      instructions: INSTRUCTIONS,
      jsonSchemaValidator: NO_VALIDATOR,
    },
  );
  // A client greets some time before it calls: what every call needs is read in between. If that fails, the call says why.
  server.oninitialized = () =>
    void turns(NEVER_CANCELLED, () => Promise.all([ledger.preload(), import("./call.ts")])).catch(() => undefined);
  const resources = () => import("./resources.ts");
  const prompts = () => import("./prompts/index.ts");
  server.setRequestHandler(ListToolsRequestSchema, async () => {
    const listed = [...(await tools())];
    return { tools: extra === undefined ? listed : [...listed, (await extra.load()).listed] };
  });
  server.setRequestHandler(CallToolRequestSchema, async ({ params: { name, arguments: given = {} } }, { signal }) => {
    if (extra?.name === name) return (await extra.load()).call(given, signal);
    const [tool, { callTool }] = await Promise.all([loadTool(name), import("./call.ts")]);
    if (tool === undefined)
      throw (await import("./complaints.ts")).unknown("tool", name, extra === undefined ? TOOL_NAMES : [...TOOL_NAMES, extra.name]);
    return await turns(signal, () => callTool(tool, ledger, given));
  });
  server.setRequestHandler(ListResourcesRequestSchema, ({ params }, { signal }) =>
    turns(signal, async () => (await resources()).listResources(ledger, params?.cursor)),
  );
  server.setRequestHandler(ListResourceTemplatesRequestSchema, async () => ({ resourceTemplates: [...(await resources()).TEMPLATES] }));
  server.setRequestHandler(ReadResourceRequestSchema, ({ params }, { signal }) =>
    turns(signal, async () => (await resources()).readResource(ledger, params.uri)),
  );
  server.setRequestHandler(ListPromptsRequestSchema, async () => ({
    prompts: (await prompts()).PROMPTS.map(({ messages: _, ...prompt }) => prompt),
  }));
  server.setRequestHandler(GetPromptRequestSchema, async ({ params }) => (await prompts()).getPrompt(params.name, params.arguments ?? {}));
  server.setRequestHandler(CompleteRequestSchema, ({ params }, { signal }) =>
    turns(signal, async () => (await import("./completion.ts")).complete(ledger, params)),
  );
  const connect = server.connect.bind(server);
  server.connect = (transport) => {
    const send = transport.send.bind(transport);
    transport.send = (message, more) => send(mendedMessage(message), more);
    return connect(transport);
  };
  return server;
}
