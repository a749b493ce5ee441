/** English sentences of notes and assumptions. */
import type { NotePhrases } from "../../model/phrases/notes.ts";
import type { Sentences } from "../speaker.ts";

export const notes: Sentences<NotePhrases> = {
  "attack-as-stated": ({ by, act }, say) =>
    `The attack is taken as stated, by ${say.states(by)} itself${act === "armed-attack" ? "" : ` (act: ${act})`}.`,
};
