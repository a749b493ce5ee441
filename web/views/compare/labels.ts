/** Labels of the first page. */
import { translated } from "../../app/language/language.ts";
import { longDate } from "../../app/language/speech.ts";
import type { Piece } from "../../ledger/NumberSentence.tsx";

const english = {
  /** How many states each of the two owes defence. */
  sentence: (date: string): readonly Piece[] => [
    `On ${longDate(date)} `,
    { name: 0 },
    " owes defence to ",
    { number: 0 },
    "; ",
    { name: 1 },
    " to ",
    { number: 1 },
    ".",
  ],
};

export type Words = typeof english;
export const labels = translated("compare", english);
