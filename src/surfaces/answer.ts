/** Runs an operation by name and answers in words. Used by surfaces that hold the whole registry. */
import type { AnswerOf } from "../operations/loaders.ts";
import type { Context, Operation } from "../operations/operation.ts";
import { parseInput } from "../operations/parseInput.ts";
import { findOperation } from "../operations/registry.ts";
import { asking } from "../operations/run.ts";
import type { OperationName } from "../operations/table.ts";
import { type Language, loadVoice, type Voice } from "../prose/index.ts";
import { spokenAnswer, withEnglish } from "./speaking.ts";

/** A question whose input was checked. */
export interface Question {
  readonly operation: Operation;
  readonly input: unknown;
}

/** The question to an operation. Throws InputError. */
export function questionOf(name: OperationName, input: unknown): Question {
  const operation = findOperation(name) as Operation | undefined;
  if (operation === undefined) throw new Error(`no operation "${name}"`);
  return { operation, input: parseInput(operation, input) };
}

/** The answer to a question in words, with a voice that is already loaded. Throws InputError or NotFoundError. */
export function answerTo({ operation, input }: Question, context: Context, voice?: Voice): unknown {
  const whole = operation.asks ? asking(withEnglish(context)) : context;
  return spokenAnswer<unknown, unknown>(operation, whole, input, voice);
}

/** The answer as JSON is written: short, where the operation has a short form and the input does not ask for the whole. */
export function shortAnswer({ operation, input }: Question, answer: unknown): unknown {
  return operation.short === undefined ? answer : operation.short(answer as never, input as never);
}

/** The same for an input that was not checked. */
export function writtenAnswer(name: OperationName, answer: unknown, input: unknown): unknown {
  return findOperation(name)?.short === undefined ? answer : shortAnswer(questionOf(name, input), answer);
}

/**
 * The answer in the language, English by default. Names come from the context's ledger: for Chinese names, pass a ledger that was
 * read with them. Throws InputError or NotFoundError.
 */
export async function answerOf<N extends OperationName>(
  name: N,
  context: Context,
  input: unknown,
  { language = "en" }: { readonly language?: Language | undefined } = {},
): Promise<AnswerOf<N>> {
  return answerNow(name, context, input, await loadVoice(language));
}

/** The same synchronously, with a voice that is already loaded. */
export function answerNow<N extends OperationName>(name: N, context: Context, input: unknown, voice?: Voice): AnswerOf<N> {
  return answerTo(questionOf(name, input), context, voice) as AnswerOf<N>;
}
