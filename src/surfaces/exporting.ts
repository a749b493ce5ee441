/** Writes an answer in a format that other programs read, by the writers of its operation. */
import { InputError } from "../errors.ts";
import { anyOf, nearest } from "../ledger/nearest.ts";
import { coded } from "../model/complaints.ts";
import type { AnswerFormat, ExportFormat } from "../model/exportFormats.ts";
import type { Context, Runnable } from "../operations/operation.ts";
import { englishSpeaker, type Language, loadTerminal, type Voice } from "../prose/index.ts";
import { PLAIN } from "../views/style.ts";
import { spokenAnswer } from "./speaking.ts";

/** The formats of an operation's answers: JSON always, CSV for a table, and those that it writes itself. */
export function formatsOf({ rows, formats }: { readonly rows?: unknown; readonly formats?: object }): AnswerFormat[] {
  return ["json", ...(rows === undefined ? [] : (["csv"] as const)), ...(Object.keys(formats ?? {}) as ExportFormat[])];
}

/** The format among those of an operation. `name` is the operation's. Throws InputError, which names the nearest and all that are accepted. */
export function formatAsked(asked: string, name: string, known: readonly string[], where: string): AnswerFormat {
  const found = known.find((one) => one === asked);
  if (found !== undefined) return found as AnswerFormat;
  const close = nearest(asked, known);
  throw new InputError({
    ...coded("not-a-value", { typed: asked, field: where, allowed: known, close }),
    what: `"${asked}" is not one of the values of ${where}`,
    where,
    why: `${name} is written as ${known.join(", ")}`,
    todo: close.length > 0 ? `write ${anyOf(close)}` : "choose one of them",
  });
}

interface Given<I, A> {
  readonly context: Context;
  readonly input: I;
  readonly answer: A;
  readonly language: Language;
  readonly voice?: Voice;
}

/** The answer in the format, as the text of a whole file. The format is one of those of the operation. */
export async function exported<I, A>(runnable: Runnable<I, A>, format: ExportFormat, given: Given<I, A>): Promise<string> {
  const write = runnable.formats?.[format];
  if (write === undefined) throw new Error(`no writer of ${format}`);
  const { context, input, answer, language, voice = englishSpeaker } = given;
  const words = await loadTerminal(language);
  return write({
    context,
    input,
    answer,
    again: (other) => spokenAnswer(runnable, context, other, voice),
    style: { ...PLAIN, words },
  });
}
