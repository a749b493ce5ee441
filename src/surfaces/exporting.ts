/** Writes an answer in a format that other programs read, by the writers of its operation. */
import type { ExportFormat } from "../model/answerFormats.ts";
import type { Context, Runnable } from "../operations/operation.ts";
import { englishSpeaker, type Language, loadTerminal, type Voice } from "../prose/index.ts";
import { PLAIN } from "../views/style.ts";
import { spokenAnswer } from "./speaking.ts";

export interface Written<I, A> {
  readonly context: Context;
  /** The input that was checked. */
  readonly input: I;
  readonly answer: A;
  readonly language: Language;
  readonly voice?: Voice;
}

/** The answer in a format that its operation writes, as the text of a whole file. */
export async function exported<I, A>(runnable: Runnable<I, A>, format: ExportFormat, given: Written<I, A>): Promise<string> {
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
