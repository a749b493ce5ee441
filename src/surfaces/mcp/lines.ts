/**
 * Messages as lines of JSON on two streams. A line that is not JSON, or is too long, is answered with an error that names the
 * limit, and the next line is read: the transport of the SDK ends the connection there. A client that asks faster than it is answered, or
 * does not read its answers, is not read any further until it has: otherwise what it sends and what it leaves would fill the memory.
 */
import type { Readable, Writable } from "node:stream";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import { ErrorCode, type JSONRPCMessage, JSONRPCMessageSchema, type RequestId } from "@modelcontextprotocol/sdk/types.js";
import { MAX_CLAIMS_TEXT } from "../../model/limits.ts";

/** The longest message that is read, in bytes: a text of claims at its limit, with room for escapes. */
export const MOST_BYTES = 2 * MAX_CLAIMS_TEXT + 64 * 1024;

/** Requests without an answer at which a client is not read any further. */
export const MOST_OPEN = 256;
/** Bytes of answers that it has not read at which it is not read any further; a script may well write all before it reads. */
export const MOST_UNREAD = 16 * 2 ** 20;

const NEWLINE = 0x0a;

export class LineTransport implements Transport {
  onclose?: () => void;
  onerror?: (error: Error) => void;
  onmessage?: (message: JSONRPCMessage) => void;
  readonly #input: Readable;
  readonly #output: Writable;
  readonly #open = new Set<RequestId>();
  #parts: Buffer[] = [];
  #length = 0;
  #isClosed = false;

  constructor(input: Readable, output: Writable) {
    this.#input = input;
    this.#output = output;
  }

  async start(): Promise<void> {
    this.#input.on("data", this.#read);
    this.#input.once("end", this.#ended);
    this.#input.once("error", this.#ended);
    this.#output.on("drain", this.#flow);
  }

  async send(message: JSONRPCMessage): Promise<void> {
    this.#output.write(`${JSON.stringify(message)}\n`);
    if (!("method" in message) && message.id !== undefined) this.#open.delete(message.id);
    this.#flow();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#output.off("drain", this.#flow);
    this.#input.off("data", this.#read);
    this.#input.pause();
    this.onclose?.();
  }

  readonly #ended = () => void this.close();

  /** Reads on, or waits for answers to be given and read. */
  readonly #flow = () => {
    if (this.#isClosed) return;
    if (this.#open.size >= MOST_OPEN || this.#output.writableLength >= MOST_UNREAD) this.#input.pause();
    else if (this.#input.isPaused()) this.#input.resume();
  };

  readonly #read = (chunk: Buffer) => {
    let rest = chunk;
    for (let end = rest.indexOf(NEWLINE); end >= 0; end = rest.indexOf(NEWLINE)) {
      this.#append(rest.subarray(0, end));
      this.#line();
      rest = rest.subarray(end + 1);
    }
    this.#append(rest);
    this.#flow();
  };

  /** Keeps the bytes of a line up to the limit, and counts the others. */
  #append(bytes: Buffer): void {
    this.#length += bytes.length;
    if (this.#length <= MOST_BYTES) this.#parts.push(bytes);
    else this.#parts = [];
  }

  #line(): void {
    const length = this.#length;
    const text = Buffer.concat(this.#parts).toString("utf8").trim();
    this.#parts = [];
    this.#length = 0;
    if (length > MOST_BYTES)
      this.#refuse(ErrorCode.InvalidRequest, `a message of ${length} bytes was not read; a message has at most ${MOST_BYTES} bytes`);
    else if (text !== "") this.#message(text);
  }

  #message(text: string): void {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      this.#refuse(ErrorCode.ParseError, "a line is not JSON; write each message as JSON on one line that ends with a newline");
      return;
    }
    const message = JSONRPCMessageSchema.safeParse(value);
    if (message.success) this.#hand(message.data);
    else
      this.#refuse(
        ErrorCode.InvalidRequest,
        'a line is not a message of JSON-RPC 2.0; it has "jsonrpc", "method", and "id" if it is a request',
        value,
      );
  }

  /** Hands a message over. A request is open until it is answered or cancelled. */
  #hand(message: JSONRPCMessage): void {
    if ("method" in message) {
      const { requestId } = Object(message.params) as { readonly requestId?: RequestId };
      if ("id" in message) this.#open.add(message.id);
      else if (message.method === "notifications/cancelled" && requestId !== undefined) this.#open.delete(requestId);
    }
    this.onmessage?.(message);
  }

  /** Answers a line that could not be read. Its id is repeated if it has one. */
  #refuse(code: number, message: string, value: unknown = null): void {
    const { id } = Object(value) as { readonly id?: unknown };
    void this.send({ jsonrpc: "2.0", ...(typeof id === "string" || typeof id === "number" ? { id } : {}), error: { code, message } });
  }
}
