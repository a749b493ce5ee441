/** The case in one sentence: each side in the colour that its state has in every view. */

import { type Piece, plainText, Sentence } from "../../ledger/Sentence.tsx";
import { labels } from "./labels.ts";
import type { Case } from "./useCase.ts";

export function CaseSentence(stated: Case["stated"]) {
  return <Sentence pieces={piecesOf(stated)} />;
}

/** The sentence as plain text, for a citation. */
export const caseText = (stated: Case["stated"]): string => plainText(piecesOf(stated));

function piecesOf(stated: Case["stated"]): Piece[] {
  const within: Piece[] = [{ text: labels.uprisingIn[0] }, { text: stated.on, side: "second" }, { text: labels.uprisingIn[1] }];
  if (stated.by === "") return [...within, { text: circumstances({ ...stated, act: null }) }];
  return [
    { text: labels.were },
    { text: stated.by, side: "first" },
    { text: labels.toAttack },
    { text: stated.on, side: "second" },
    { text: circumstances(stated) },
  ];
}

/** The place, the date, and the act unless it is a plain attack. */
function circumstances({ place, date, act }: Case["stated"]): string {
  const how = act === null || act === "armed-attack" ? "" : labels.by(labels.acts[act] ?? act);
  return `${place === null ? "" : labels.where(place)}${labels.day(date)}${how}`;
}
