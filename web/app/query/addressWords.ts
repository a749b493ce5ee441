/**
 * The words of addresses. A view's address has its title in English, in small letters: "Is it true?" is `#/is-it-true`. Inside the
 * app a view goes by its id, `claims`. Addresses with the id, as they were written before, are read too and rewritten when opened.
 */
/** The words that differ from the id of the view. */
const WORDS: Readonly<Record<string, string>> = {
  attacked: "were-it-attacked",
  claims: "is-it-true",
  price: "price-of-an-ally",
  guide: "guided-map",
  state: "states",
  instrument: "treaties",
  changed: "what-changed",
  source: "sources",
};

/** The id of a view by another word that people guess. */
const GUESSED: Readonly<Record<string, string>> = {
  treaty: "instrument",
  pacts: "instrument",
  country: "state",
  countries: "state",
  attack: "attacked",
  crisis: "attacked",
  check: "claims",
  "fact-check": "claims",
  mediator: "mediators",
  measure: "measures",
  changes: "changed",
  methods: "method",
  allies: "counts",
};

const IDS = new Map([...Object.entries(GUESSED), ...Object.entries(WORDS).map(([id, word]) => [word, id] as const)]);

/** The word of a view in addresses. */
export const wordOf = (id: string): string => (Object.hasOwn(WORDS, id) ? (WORDS[id] ?? id) : id);

/** The id of a view from the word in an address, or from the id itself. */
const idOf = (word: string): string => IDS.get(word) ?? word;

/** "/claims?text=own" from "/is-it-true?text=own", or from itself. */
export const withId = (href: string): string => href.replace(/^\/([^?]*)/, (_, word: string) => `/${idOf(word)}`);

/** "/is-it-true?text=own" from "/claims?text=own". */
export const withWord = (href: string): string => href.replace(/^\/([^?]*)/, (_, id: string) => `/${wordOf(id)}`);
