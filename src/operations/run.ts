/** One request to an operation: input checked, then run. Surfaces that hold the whole registry go through here. */
import type * as z from "zod";
import type { Context, Operation } from "./operation.ts";
import { parseInput } from "./parseInput.ts";
import { OPERATIONS, type OperationName } from "./registry.ts";

export type InputOf<N extends OperationName> = z.input<(typeof OPERATIONS)[N]["input"]>;
export type AnswerOf<N extends OperationName> = z.output<(typeof OPERATIONS)[N]["output"]>;

/** Answers a request. `input` is whatever the surface was given; throws InputError or NotFoundError. */
export function runOperation<N extends OperationName>(name: N, context: Context, input: unknown): AnswerOf<N> {
  const operation = OPERATIONS[name] as unknown as Operation;
  return operation.run(context, parseInput(operation, input)) as AnswerOf<N>;
}
