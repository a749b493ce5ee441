/** Chinese sentences of notes and assumptions. */
import type { NotePhrases } from "../../model/phrases/notes.ts";
import type { Sentences } from "../speaker.ts";

export const notes: Sentences<NotePhrases> = {
  "attack-as-stated": ({ by }, say) => `按所述情形处理：攻击由${say.states(by)}自身发动。`,
};
