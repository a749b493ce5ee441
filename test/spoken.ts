/** Runs an operation for a test and puts its answer into English, or into another voice over a context with names in that language. */

import type { AnswerOf } from "../src/operations/loaders.ts";
import type { Context } from "../src/operations/operation.ts";
import type { OperationName } from "../src/operations/table.ts";
import type { Voice } from "../src/prose/index.ts";
import { answerNow } from "../src/surfaces/answer.ts";

export function spoken<N extends OperationName>(name: N, context: Context, input: unknown, voice?: Voice): AnswerOf<N> {
  return answerNow(name, context, input, voice);
}
