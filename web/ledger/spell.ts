/** The engine's reasons in the reader's words: names for keys, typographic quotation marks. */

import { withArticle } from "../app/language/speech.ts";

export { capital } from "../app/language/speech.ts";

export type Spell = (text: string) => string;

/** `names`: key to name, of the states of the day. */
export function speller(names: ReadonlyMap<string, string>): Spell {
  return (text) =>
    text
      .replace(/\b[A-Z]{3}\b/g, (key) => {
        const name = names.get(key);
        return name === undefined ? key : withArticle(name);
      })
      .replace(/, until --\w+ says otherwise/, ", until you say otherwise")
      .replace(/"([^"]*)"/g, "\u201c$1\u201d")
      .replace(/(?<=\w)'(?=\w)/g, "\u2019");
}
