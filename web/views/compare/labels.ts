/** Labels of the first page. */
import { translated } from "../../app/language/language.ts";
import { longDate } from "../../app/language/speech.ts";
import type { Piece } from "../../ledger/Sentence.tsx";

type Two = readonly [Piece, Piece];

const english = {
  /** The number of states that each of the two owes defence. */
  sentence: (date: string, [a, b]: Two, [m, n]: Two): readonly Piece[] => [
    { text: `On ${longDate(date)} ` },
    a,
    { text: " owes defence to " },
    { ...m, stop: ";" },
    { text: " " },
    b,
    { text: " to " },
    { ...n, stop: "." },
  ],
};

export type Words = typeof english;
export const labels = translated("compare", english);
