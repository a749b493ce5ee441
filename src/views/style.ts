/** The style of a terminal's text and the language of its headings; plain if the output is not a terminal or NO_COLOR is set. */
import { type TerminalWords, terminal } from "../prose/en/terminal.ts";

export interface Style {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly words: TerminalWords;
  /** Lines that a short answer may take; absent: those of a screen. */
  readonly lines?: number;
}
export const PLAIN: Style = Object.freeze({ strong: (text: string) => text, faint: (text: string) => text, words: terminal });
