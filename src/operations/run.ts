/** One request to an operation: input checked, then run. Surfaces that hold the whole registry go through here. */
import type { Asking } from "../claims/asking.ts";
import { readSentences } from "./claims/check/readSentences.ts";
import { parseVerdicts } from "./claims/diff/parseVerdicts.ts";
import type { AnswerOf } from "./loaders.ts";
import type { Context, Operation } from "./operation.ts";
import { parseInput } from "./parseInput.ts";
import { ALL_OPERATIONS, findOperation } from "./registry.ts";
import type { OperationName } from "./table.ts";

export type { AnswerOf, InputOf } from "./loaders.ts";

/** Answers a request. `input` is whatever the surface was given; throws InputError or NotFoundError. */
export function runOperation<N extends OperationName>(name: N, context: Context, input: unknown): AnswerOf<N> {
  const operation = findOperation(name);
  if (operation === undefined) throw new Error(`no operation "${name}"`);
  return operation.run(operation.asks ? asking(context) : context, parseInput(operation, input)) as AnswerOf<N>;
}

/** The context with the other operations in it, for one that asks them. */
export function asking(context: Context): Context {
  return {
    ...context,
    readSentences,
    parseVerdicts,
    asking: { ...BINDABLE, run: (name, input) => runOperation(name as OperationName, context, input) as object },
  };
}

/** What a claim may be bound to: operations that read the ledger and nothing else. */
export const BINDABLE: Pick<Asking, "names" | "find"> = Object.freeze({
  get names() {
    return ALL_OPERATIONS.filter(bindable).map(({ name }) => name);
  },
  find(name: string) {
    const operation = findOperation(name);
    return operation !== undefined && bindable(operation) ? { input: operation.input, output: operation.output } : undefined;
  },
});

function bindable({ local, asks }: Operation): boolean {
  return !local && !asks;
}
