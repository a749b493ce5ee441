/** Operations as tests ask them: run over a context, and spoken in English or, with names in it already, another language. */

import type { AnswerOf } from "../src/operations/loaders.ts";
import type { Context } from "../src/operations/operation.ts";
import type { OperationName } from "../src/operations/table.ts";
import type { Voice } from "../src/prose/index.ts";
import { answerNow } from "../src/surfaces/answer.ts";

export function spoken<N extends OperationName>(name: N, context: Context, input: unknown, voice?: Voice): AnswerOf<N> {
  return answerNow(name, context, input, voice);
}
