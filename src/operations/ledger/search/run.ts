/** ledger.search: states, instruments, places and terms by any of their names, codes or common names. */
import { placeView } from "../../../law/cache/places.ts";
import type { Ledger } from "../../../ledger/ledger.ts";
import { type Found, plainText, type SearchResult, searcher } from "../../../ledger/search.ts";
import { nameOn } from "../../../ledger/states.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { Hit, SearchAnswer } from "../../../model/results/search.ts";
import type { Day } from "../../../time/day.ts";
import { dayOf, frame } from "../../inputs.ts";
import { note } from "../../notes.ts";
import type { Context } from "../../operation.ts";
import { type Item, itemsOf } from "./items.ts";
import { namesOf } from "./names.ts";
import { dayOfNames, questionsIn } from "./questions.ts";
import type { Input } from "./schema.ts";

/** Maximum number of hits listed; all are counted. */
const MOST = 20;

export function run({ ledger }: Context, { text, date }: Input): Unspoken<SearchAnswer> {
  const day = dayOf(ledger, date);
  const items = ledger.memo("search items", () => itemsOf(ledger));
  const search = ledger.memo("search", () => searcher(items));
  const questions = questionsIn(ledger, namesOf(ledger), text, day);
  const whole = search(text);
  const { found: fitting, readAs } = whole.found.length > 0 || questions.length > 0 ? whole : ofKnownWords(search, text);
  const found = withTopics(ledger, items, fitting, text);
  const hits = found.slice(0, MOST).map(({ item, fit, name }) => ({ ...shown(ledger, item, day), matched: name.text, as: name.as, fit }));
  return {
    kind: "search",
    ...frame(ledger, day, [note("order", {})]),
    date: day,
    namesOn: dayOfNames(questions, day),
    text,
    questions,
    hits,
    found: found.length,
    readAs: found.length === 0 ? [] : readAs,
  };
}

/** Minimum length of a word that is searched by itself: shorter ones are rarely names. */
const LONG = 4;

/** For several words that nothing has together: what each finds that is the whole of a name or a whole word of it. */
function ofKnownWords(search: (typed: string) => SearchResult<Item>, text: string): SearchResult<Item> {
  const words = plainText(text).split(" ");
  if (words.length < 2) return { found: [], readAs: [] };
  const known = words
    .filter((word) => word.length >= LONG)
    .map((word) => ({ word, found: search(word).found.filter(({ fit }) => fit === "exact") }))
    .filter(({ found }) => found.length > 0);
  return { found: known.flatMap(({ found }) => found), readAs: [{ typed: text, as: known.map(({ word }) => word) }] };
}

interface Named extends Pick<Found<Item>, "item" | "fit"> {
  readonly name: Item["names"][number];
}

/** The hits. A group or episode is followed by its instruments, unless it matches by a single word only. */
function withTopics({ data }: Ledger, items: readonly Item[], fitting: readonly Found<Item>[], text: string): Named[] {
  const several = plainText(text).includes(" ");
  const listed = new Set<string>();
  const named = fitting.flatMap(({ item, fit, index }): Named[] => {
    const name = item.names[index] as Named["name"];
    const follows = item.kind === "term" && (fit === "exact" || fit === "begins" || ((fit === "whole" || fit === "words") && several));
    const ids = follows ? (data.glossary?.find(({ id }) => id === item.id)?.leads?.instruments ?? []) : [];
    const under = ids.flatMap((id) => items.filter((one) => one.kind === "instrument" && one.id === id));
    return [{ item, fit, name }, ...under.map((one): Named => ({ item: one, fit, name: { text: item.name, as: "topic" } }))];
  });
  // An instrument that matches by its own name stays at its own place.
  const own = new Set(fitting.map(({ item }) => keyOf(item)));
  return named.filter(({ item, name }) => {
    const key = keyOf(item);
    if ((name.as === "topic" && own.has(key)) || listed.has(key)) return false;
    listed.add(key);
    return true;
  });
}

const keyOf = ({ kind, id }: Item) => `${kind} ${id}`;

function shown(
  ledger: Ledger,
  { kind, id, name, detail }: Item,
  day: Day,
): Unspoken<Pick<Hit, "kind" | "id" | "name" | "detail" | "state">> {
  const held = kind === "place" ? placeView(ledger, id).administered(day).states : [];
  const state = held.length === 1 ? (held[0] ?? null) : null;
  return { kind, id, state, name: kind === "state" ? nameOn(ledger, id as Parameters<typeof nameOn>[1], day) : name, detail };
}

/** The rows of the answer for --csv. */
export const rows = ({ hits }: SearchAnswer) => hits;
