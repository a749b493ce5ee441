/** The open questions of a case in a terminal: disputes of law and facts, with how many duties each answer changes. */
import type { Finding, Question, Trace } from "../../../model/results/trace.ts";
import { WIDTH, wrap } from "../../layout.ts";
import type { Style } from "../../style.ts";

const HELP: readonly Finding["type"][] = ["defence", "offence", "neutrality"];

/** The first questions, or all. In a short answer a question on which no duty to help turns is only counted. */
export function questions({ openQuestions, obligations }: Trace, most: number, style: Style): string[] {
  if (openQuestions.length === 0) return [];
  const { words } = style;
  const helps = new Set(obligations.flatMap(({ id, type }) => (HELP.includes(type) ? [id] : [])));
  const changesHelp = ({ values }: Question) => values.some(({ changes }) => changes.some(({ obligation }) => helps.has(obligation)));
  // Gaps in the ledger take one line.
  const known = openQuestions.filter(({ kind }) => kind !== "record");
  const unknown = openQuestions.length - known.length;
  const shown = known.filter((one) => most === Number.POSITIVE_INFINITY || changesHelp(one)).slice(0, most);
  const left = known.length - shown.length;
  // The least form is one line.
  if (shown.length === 0 && left > 0) return ["", style.strong(words.openQuestions), words.questionsCounted(left, unknown)];
  return [
    "",
    style.strong(words.openQuestions),
    ...shown.flatMap((one) => question(one, words)),
    ...(left > 0 ? [words.questionsLeft(shown.length, left)] : []),
    ...(unknown > 0 ? wrap(words.recordGaps(unknown), WIDTH, "  ") : []),
  ];
}

function question({ id, question: asks, kind, values }: Question, words: Style["words"]): string[] {
  return [
    ...wrap(`- ${words.asks(kind, asks)}`, WIDTH, "  "),
    ...values
      .filter(({ changes }) => changes.length > 0)
      .flatMap(({ value, changes }) =>
        wrap(words.ifValue(value, changes.length, [...new Set(changes.map(({ status }) => status))]), WIDTH - 4, "  ").map(
          (line) => `    ${line}`,
        ),
      ),
    // Not indented or quoted, so that the longest key stays whole and can be copied.
    ...(kind === "fact" ? [`    ${words.settle}`, words.asFact(id)] : []),
  ];
}
