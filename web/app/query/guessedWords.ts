/**
 * Words in addresses that people guess. Another word for a view, `#/treaty`, and another word for what a view is asked, `?victim=PHL`,
 * are read as the view's own; a day may be written as people write it. The address is then rewritten with the view's own words.
 */
import { formatSearch, parseSearch } from "./search.ts";
import { typedDay } from "./typedDay.ts";

type Guesses = Readonly<Record<string, readonly string[]>>;

const PAIR: Guesses = { a: ["state", "first", "country"], b: ["other", "second", "with"] };

/** For each view, its own names and the guessed ones. */
const NAMES: Readonly<Record<string, Guesses>> = {
  compare: PAIR,
  price: PAIR,
  mediators: PAIR,
  map: PAIR,
  network: PAIR,
  measures: PAIR,
  timeline: PAIR,
  counts: { state: ["a", "first", "country"], b: PAIR["b"] ?? [] },
  why: { state: ["a", "country"] },
  state: { state: ["id", "a", "country", "name"] },
  instrument: { id: ["name", "pact"] },
  attacked: {
    initiator: ["attacker", "aggressor", "by", "b"],
    target: ["victim", "defender", "state", "a"],
    place: ["where"],
  },
  claims: { says: ["sentence", "q", "text", "claim"] },
  glossary: { term: ["id", "word", "q"] },
  source: { id: ["source"] },
};

const DAYS: Guesses = { date: ["day", "year", "on"] };
/** Parameters whose text is a day. */
const DATED = ["date", "from", "to"];

/** A name that the view has itself is no guess: `text=own` names a text, and a text with spaces is a sentence. */
const OWN: Readonly<Record<string, readonly string[]>> = { claims: ["text", "claim"], price: ["state"], mediators: ["state"] };

/** "/attacked?target=PHL" from "/attacked?victim=PHL"; an address without guesses is unchanged, to the letter. */
export function withOwnNames(href: string): string {
  const [path = "", query = ""] = href.split(/\?(.*)/s);
  const view = path.slice(1) || "compare";
  const given = parseSearch(query);
  const search: Record<string, string> = { ...given };
  for (const [name, guessed] of Object.entries({ ...DAYS, ...NAMES[view] })) {
    const found = guessed.find((one) => isGuess(view, one, given[one]));
    if (found === undefined || given[name] !== undefined) continue;
    search[name] = given[found] ?? "";
    delete search[found];
  }
  for (const name of DATED) if (search[name] !== undefined) search[name] = typedDay(search[name]);
  return formatSearch(search) === formatSearch(given) ? href : `${path}${formatSearch(search)}`;
}

function isGuess(view: string, name: string, value: string | undefined): boolean {
  if (value === undefined) return false;
  return OWN[view]?.includes(name) === true ? view === "claims" && value.includes(" ") : true;
}
