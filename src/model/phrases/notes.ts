/** Sentences of answers: notes and assumptions that any answer may carry. */
import type { StateId } from "../ids.ts";

export interface NotePhrases {
  "attack-as-stated": { readonly by: readonly StateId[]; readonly act: string };
}
