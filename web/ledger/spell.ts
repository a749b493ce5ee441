/** The engine's reasons in the reader's words: names for keys, words for acts, marks of quotation as they are set. */

import { en } from "../app/language/en.ts";
import { withArticle } from "../app/language/speech.ts";

export type Spell = (text: string) => string;

/** An act by its key; "a threat is ..." is a word of the sentence and stays. */
const ACTS = new RegExp(
  `(\\b(?:an?|the) )?\\b(${Object.keys(en.attacked.acts).join("|")})\\b(?= meets|\\)| is | does | may or may not )`,
  "gi",
);

/** `names`: key to name, of the states of the day. */
export function speller(names: ReadonlyMap<string, string>): Spell {
  return (text) =>
    text
      .replace(/\b[A-Z]{3}\b/g, (key) => {
        const name = names.get(key);
        return name === undefined ? key : withArticle(name);
      })
      .replace(ACTS, (all: string, article: string | undefined, act: string) =>
        article === undefined ? ((en.attacked.acts as Record<string, string>)[act.toLowerCase()]?.toLowerCase() ?? all) : all,
      )
      .replace(/, until --\w+ says otherwise/, ", until you say otherwise")
      .replace(/"([^"]*)"/g, "\u201c$1\u201d")
      .replace(/(?<=\w)'(?=\w)/g, "\u2019");
}

/** "France", "France and Italy", "France, Italy and 20 more" */
export function some(names: readonly string[], most = 3): string {
  if (names.length <= most) return en.list.and(names);
  return en.list.more(names.slice(0, most - 1), names.length - most + 1);
}

/** A sentence's first letter. */
export function capital(text: string): string {
  return text.replace(/^[a-z]/, (letter) => letter.toUpperCase());
}
