/** Labels of the note that *This is wrong* opens; they load with it. */
import { translated } from "../app/language/language.ts";

/** The parts of a note. */
export interface NoteParts {
  readonly version: string;
  readonly hash: string;
  readonly verified: string;
  /** The words for the fact, as they stand beside it. */
  readonly what: string;
  /** One line for each place: the file, the line and the fact that stands there. */
  readonly places: readonly string[];
}

const english = {
  lead: "Copy this note, fill in its last two lines, and give it to whoever keeps this copy of the ledger; or correct the line yourself (CONTRIBUTING.md, A correction). Nothing is sent from here.",
  label: "A note to copy",
  note: ({ version, hash, verified, what, places }: NoteParts) =>
    [
      `Entente ledger ${version} (${hash}), verified through ${verified}`,
      `Fact: ${what}`,
      ...places,
      "",
      "What is wrong: ",
      "Source, with the article or page: ",
    ].join("\n"),
} as const;

export type Words = typeof english;
export const noteLabels = translated("wrongNote", english);
