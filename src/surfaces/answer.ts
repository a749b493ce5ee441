/** Answers in words: an operation is run, and its sentences are spoken in the language asked for. */
import type { Ledger } from "../ledger/ledger.ts";
import { nameOn } from "../ledger/states.ts";
import { nearest } from "../ledger/nearest.ts";
import { InputError } from "../errors.ts";
import type { Context, Operation } from "../operations/operation.ts";
import { englishSpeaker, LANGUAGES, type Language, type Names, speak, type Voice } from "../prose/index.ts";
import { isDay } from "../time/day.ts";

/** The operation's answer, spoken; `input` has passed its schema. Throws InputError or NotFoundError. */
export function spokenAnswer(operation: Operation, context: Context, input: unknown, voice: Voice = englishSpeaker): object {
  const { ledger } = context;
  const answer = speak(operation.run(context, input as never) as never, voice(namesFor(ledger, input))) as object;
  const document = operation.document?.(answer as never, input as never) ?? null;
  return document === null ? answer : { ...answer, document };
}
