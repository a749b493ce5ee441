/** Labels of the search. */

import { translated } from "../language/language.ts";
import { longDate } from "../language/speech.ts";

const english = {
  title: "Search",
  placeholder: "A name, a treaty, a place, or a question",
  label: "Search states, instruments, places, terms and views",
  list: "What is called so",
  kinds: { question: "answer", view: "view", state: "state", instrument: "instrument", place: "place", term: "term" },
  views: "Views",
  matched: (as: string, name: string) => `${as}: ${name}`,
  readAs: (typed: string, as: readonly string[]) => `No name has \u201c${typed}\u201d; read as ${as.join(", ")}.`,
  none: (text: string) => `Nothing is called \u201c${text}\u201d.`,
  noneTodo: "Try another name of it, a key of three letters, or a number such as cow:740.",
  found: (count: number) => (count === 1 ? "1 fits" : `${count} fit`),
  most: (shown: number, found: number) => `The first ${shown} of ${found}; a further word narrows it.`,
  order: "In the order of spelling, whole words first, never of importance.",
  names: (day: string) => `Names as of ${longDate(day)}.`,
  loading: "Reading the names.",
  keys: "\u2191 \u2193 choose, Enter opens, Esc closes",
} as const;

export type Words = typeof english;
export const search = translated("search", english);
