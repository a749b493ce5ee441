/** A tool for an agent: its texts, the schemas of its arguments and answer, and the operations that it asks. */
import type { CallToolResult, Tool as ListedTool } from "@modelcontextprotocol/sdk/types.js";
import type * as z from "zod";
import type { AnswerOf, InputOf } from "../../operations/loaders.ts";
import type { OperationName } from "../../operations/table.ts";

/** Asks an operation over the ledger, in the language of the call. Rejects with InputError or NotFoundError. */
export type Ask = <N extends OperationName>(name: N, input: InputOf<N>) => Promise<AnswerOf<N>>;

/** A whole answer of a tool, before it is cut into pages. */
export interface Whole {
  /** The answer of an operation, whose text stands in the content of the result. */
  readonly spoken: object;
  /** Lines before its text. */
  readonly lead?: readonly string[];
  /** Characters of a page that its text may take; the lists have the rest. */
  readonly textRoom?: number;
  /** Fields that stand on every page. */
  readonly head: Readonly<Record<string, unknown>>;
  /** The rows of the answer, the most important list first. */
  readonly lists: Readonly<Record<string, readonly unknown[]>>;
}

export interface Tool<I extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly title: string;
  /** A few sentences on the questions that it answers. */
  readonly description: string;
  readonly input: I;
  /** The fields of `head` and `lists`; every answer has those of `frame.ts` beside them. */
  readonly output: z.ZodRawShape;
  readonly examples: readonly { readonly title: string; readonly input: z.input<I> }[];
  readonly run: (ask: Ask, input: z.output<I>) => Promise<Whole>;
}

/** A tool that answers by itself, and not by asking operations. Its calls wait for no other call, and no other waits for them. */
export interface OwnTool {
  readonly listed: ListedTool;
  /** The result of a call; a wrong argument gives a result that says how to mend it. */
  readonly call: (given: unknown, signal: AbortSignal) => Promise<CallToolResult>;
}

/** A tool whose arguments keep their types. */
export function tool<I extends z.ZodObject>(definition: Tool<I>): Tool {
  return Object.freeze(definition) as unknown as Tool;
}
