/** The Model Context Protocol: calls of tools, prompts, resources and completions with strange arguments, and messages that are broken. */

import { createInterface } from "node:readline";
import { PassThrough } from "node:stream";
import fc from "fast-check";
import { LineTransport } from "../../../src/surfaces/mcp/lines.ts";
import { mcpServer, type ServerOptions } from "../../../src/surfaces/mcp/server.ts";
import { loadTools } from "../../../src/surfaces/mcp/tools/index.ts";
import { withLegalValue } from "../legal.ts";
import { mutated } from "../mutate.ts";
import { strangeText, strangeValue } from "../strange.ts";
import { type Outcome, refusedWith, surface } from "../surface.ts";

interface Asked {
  readonly method: string;
  readonly params: unknown;
}

interface Answer {
  readonly id?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
  readonly result?: {
    readonly isError?: boolean;
    readonly _meta?: Readonly<Record<string, object>>;
    readonly content?: readonly { readonly text: string }[];
  };
}

const call = (name: string, given: unknown): Asked => ({ method: "tools/call", params: { name, arguments: given } });
const OTHERS: readonly Asked[] = [
  { method: "tools/list", params: {} },
  { method: "resources/list", params: {} },
  { method: "resources/read", params: { uri: "entente://ledger" } },
  { method: "resources/read", params: { uri: "entente://instrument/anzus-1951" } },
  { method: "prompts/list", params: {} },
  {
    method: "completion/complete",
    params: { ref: { type: "ref/resource", uri: "entente://instrument/{id}" }, argument: { name: "id", value: "an" } },
  },
];

/** Serves one connection in this process; every request has an answer, if only an error. */
export async function mcpSurface(options: ServerOptions) {
  const server = mcpServer(options);
  const [input, output] = [new PassThrough(), new PassThrough()];
  await server.connect(new LineTransport(input, output));
  const waiting = new Map<unknown, (answer: Answer) => void>();
  createInterface({ input: output }).on("line", (line) => {
    const answer: Answer = JSON.parse(line);
    waiting.get(answer.id)?.(answer);
  });
  let last = 0;
  const send = async ({ method, params }: Asked): Promise<Answer> => {
    last += 1;
    const id = last;
    const answer = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    input.write(`${JSON.stringify({ jsonrpc: "2.0", id, method, params })}\n`);
    const found = await answer;
    waiting.delete(id);
    return found;
  };
  await send({
    method: "initialize",
    params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "fuzz", version: "1" } },
  });
  const tools = await loadTools();
  const valid = tools.flatMap(({ name, examples }) => examples.map(({ input }) => call(name, input)));
  const strange = fc.constantFrom(...tools).chain((tool) => {
    const fields = Object.keys(tool.input.shape);
    return fc
      .record({ example: fc.constantFrom(...tool.examples), field: fc.constantFrom(...fields), value: strangeValue })
      .map(({ example, field, value }) => call(tool.name, { ...example.input, [field]: value }));
  });
  const given = tools.flatMap(({ examples }) => examples.map(({ input }) => input as Readonly<Record<string, unknown>>));
  const legal = fc.constantFrom(...tools).chain(({ name, examples, input }) =>
    fc
      .constantFrom(...examples)
      .chain((example) => withLegalValue(example.input as Readonly<Record<string, unknown>>, Object.keys(input.shape), given))
      .map((changed) => call(name, changed)),
  );
  const others = fc
    .constantFrom(...OTHERS, ...valid)
    .chain((one) => mutated(JSON.stringify(one.params)).map((text): Asked => ({ method: one.method, params: parsed(text) })));
  const inputs = fc.oneof(
    { weight: 8, arbitrary: legal },
    { weight: 4, arbitrary: strange },
    { weight: 2, arbitrary: others },
    strangeText.map((method) => ({ method, params: {} })),
    strangeValue.map((params) => ({ method: "tools/call", params })),
  );
  return surface<Asked>({ name: "MCP", valid, inputs, run: async (asked) => outcomeOf(await send(asked)), close: () => server.close() });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { name: text };
  }
}

/** An error of the protocol has a code and a text; a refusal of a tool has the four parts of a complaint. */
function outcomeOf({ error, result }: Answer): Outcome {
  if (error !== undefined) {
    if (error.code === -32_603) throw new Error(`an internal error: ${error.message}`);
    if (error.message === "" || error.message.length > 20_000) throw new Error(`an error of ${error.message.length} characters`);
    return "refused";
  }
  if (result?.isError !== true) return "answered";
  return refusedWith([result._meta?.["entente/complaint"] ?? {}]);
}
