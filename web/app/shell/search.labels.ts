/** Labels of the search. */

import { translated } from "../language/language.ts";
import { longDate } from "../language/speech.ts";

const english = {
  title: "Search",
  placeholder: "A name, a treaty, a place, or a question",
  label: "Search states, instruments, places, terms and views",
  list: "What is called so",
  kinds: { question: "answer", case: "ready case", view: "view", state: "state", instrument: "instrument", place: "place", term: "term" },
  views: "Views",
  matched: (as: string, name: string) => `${as}: ${name}`,
  readAs: (typed: string, as: readonly string[]) => `No name has \u201c${typed}\u201d; read as ${as.join(", ")}.`,
  none: (text: string) => `Nothing is called \u201c${text}\u201d.`,
  noneTodo: "Try another name of it, a key of three letters, or a number such as cow:740.",
  /** For a question that no form of the search reads. */
  unread: (text: string) => `The search does not read \u201c${text}\u201d as a question.`,
  asSentence: "Check it as a sentence",
  unreadTodo: "Questions that it reads:",
  /** Questions that the search answers, from the kinds that it reads. */
  tries: ["Who has to defend Finland?", "Has Article 5 ever been used?", "What if Iran attacks Qatar?"] as readonly string[],
  /** Other names of ready cases, by which they are found. */
  caseNames: {
    senkaku: ["Diaoyu Islands", "Senkakus", "Senkaku dispute"],
    taiwan: ["Taiwan Strait", "Taiwan invasion", "invasion of Taiwan", "Taiwan war"],
    estonia: ["invasion of Estonia", "Baltic invasion"],
    "july-1914": ["July crisis", "July 1914"],
    "august-1914": ["August 1914", "outbreak of the First World War"],
    berlin: ["Berlin crisis", "Berlin Wall", "Checkpoint Charlie"],
    cuba: ["Cuban missile crisis", "Cuba crisis", "Cuban blockade"],
    ussuri: ["Ussuri clashes", "Zhenbao Island", "Damansky Island", "Sino-Soviet border war"],
    falklands: ["Falklands War", "Falkland Islands", "Malvinas"],
  } as Readonly<Record<string, readonly string[]>>,
  found: (count: number) => (count === 1 ? "1 fits" : `${count} fit`),
  most: (shown: number, found: number) => `The first ${shown} of ${found}; a further word narrows it.`,
  order: "In the order of spelling, whole words first, never of importance.",
  names: (day: string) => `Names as of ${longDate(day)}.`,
  loading: "Reading the names.",
  keys: "\u2191 \u2193 choose, Enter opens, Esc closes",
} as const;

export type Words = typeof english;
export const search = translated("search", english);
