/** Clients of a server in another process, which ask one question after another: over HTTP, MCP on two streams, and MCP over HTTP. */
import type { ChildProcess } from "node:child_process";
import { Agent, request } from "node:http";
import { createInterface } from "node:readline";
import { ALL_OPERATIONS } from "../../src/operations/registry.ts";
import { loadTools } from "../../src/surfaces/mcp/tools/index.ts";
import type { Askable, Question } from "./questions.ts";

/** Whether a question was answered; if not, it was refused as it should be. Anything else is thrown. */
export type Ask = (question: Question) => Promise<boolean>;

const shapeOf = (input: unknown) => Object.keys((input as { readonly shape: object }).shape);
type Examples = readonly { readonly input: Question["input"] }[];

export const operations = (): Askable[] =>
  ALL_OPERATIONS.filter(({ local }) => !local).map(({ name, input, examples }) => ({
    name,
    fields: shapeOf(input),
    examples: (examples as unknown as Examples).map((one) => one.input),
  }));

export const tools = async (): Promise<Askable[]> =>
  (await loadTools()).map(({ name, input, examples }) => ({
    name,
    fields: shapeOf(input),
    examples: (examples as unknown as Examples).map((one) => one.input),
  }));

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Whether the client goes away before the answer. */
  readonly leaves?: boolean;
}

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** Sends requests over a few connections. A client that leaves gets null. */
function sender(port: number, sockets: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: sockets });
  const send = ({ method, path, headers = {}, body, leaves = false }: Sent): Promise<Got | null> =>
    new Promise((resolve, reject) => {
      const asked = request({ host: "127.0.0.1", port, path, method, agent, headers }, (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (part: string) => {
          text += part;
        });
        response.once("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
      });
      asked.once("error", (error) => (leaves ? resolve(null) : reject(error)));
      asked.end(body);
      if (leaves) setTimeout(() => asked.destroy(), 2);
    });
  return { send, close: () => agent.destroy() };
}

/** Asks operations with GET. */
export function httpClient(port: number, sockets: number): { readonly ask: Ask; readonly close: () => void } {
  const { send, close } = sender(port, sockets);
  const text = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
  const ask: Ask = async ({ name, input }) => {
    const query = new URLSearchParams(Object.entries(input).map(([key, value]): [string, string] => [key, text(value)]));
    const path = `/api/${name.replace(".", "/")}?${query}`;
    const got = await send({ method: "GET", path });
    if (got === null || got.status >= 500) throw new Error(`${got?.status} for ${path}: ${got?.text.slice(0, 500)}`);
    return got.status === 200;
  };
  return { ask, close };
}

const INITIALIZE = {
  method: "initialize",
  params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "bench", version: "1" } },
};

interface Reply {
  readonly id?: unknown;
  readonly result?: { readonly isError?: boolean };
  readonly error?: { readonly code: number; readonly message: string };
}

function isAnswered({ result, error }: Reply, name: string): boolean {
  if (error !== undefined) throw new Error(`${name}: ${error.code} ${error.message}`);
  return result?.isError !== true;
}

/** One session on the two streams of a process. */
export async function streamsClient({ stdin, stdout }: ChildProcess): Promise<{ readonly ask: Ask }> {
  if (stdin === null || stdout === null) throw new Error("a process without streams");
  const waiting = new Map<unknown, (reply: Reply) => void>();
  createInterface({ input: stdout }).on("line", (line) => {
    const reply: Reply = JSON.parse(line);
    waiting.get(reply.id)?.(reply);
    waiting.delete(reply.id);
  });
  let last = 0;
  const send = (message: object): Promise<Reply> => {
    last += 1;
    const id = last;
    const reply = new Promise<Reply>((resolve) => waiting.set(id, resolve));
    stdin.write(`${JSON.stringify({ jsonrpc: "2.0", id, ...message })}\n`);
    return reply;
  };
  await send(INITIALIZE);
  return { ask: async ({ name, input }) => isAnswered(await send({ method: "tools/call", params: { name, arguments: input } }), name) };
}

/** Calls of a session, on average. */
const CALLS = 10;
/** One call in so many is left by its client. */
const LEFT = 50;

/** Many sessions, one after another: some are ended by their clients, most are left. */
export function sessionsClient(port: number, sockets: number, random: () => number): { readonly ask: Ask; readonly close: () => void } {
  const { send, close } = sender(port, sockets);
  const headers = { "content-type": "application/json", accept: "application/json, text/event-stream" };
  const path = "/mcp";
  const free: string[] = [];
  async function session(): Promise<string> {
    const known = free.pop();
    if (known !== undefined && random() > 1 / CALLS) return known;
    if (known !== undefined && random() < 0.3) await send({ method: "DELETE", path, headers: { "mcp-session-id": known } });
    const got = await send({ method: "POST", path, headers, body: JSON.stringify({ jsonrpc: "2.0", id: 0, ...INITIALIZE }) });
    return String(got?.headers["mcp-session-id"]);
  }
  let last = 0;
  const ask: Ask = async ({ name, input }) => {
    const id = await session();
    last += 1;
    const body = JSON.stringify({ jsonrpc: "2.0", id: last, method: "tools/call", params: { name, arguments: input } });
    const got = await send({ method: "POST", path, headers: { ...headers, "mcp-session-id": id }, body, leaves: random() < 1 / LEFT });
    free.push(id);
    if (got === null) return false;
    if (got.status !== 200) throw new Error(`${got.status} for ${name}: ${got.text.slice(0, 500)}`);
    return isAnswered(JSON.parse(got.text), name);
  };
  return { ask, close };
}
