/** ledger.search: states, instruments, places and terms by any of their names, codes or common names. */
import type { Names, Thing } from "../../../claims/sentences/mentions.ts";
import { placeView } from "../../../law/cache/places.ts";
import type { Ledger } from "../../../ledger/ledger.ts";
import { type Found, plainText, searcher } from "../../../ledger/search.ts";
import { existsOn, nameOn } from "../../../ledger/states.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { Hit, SearchAnswer } from "../../../model/results/search.ts";
import type { Day } from "../../../time/day.ts";
import { dayOf, frame } from "../../inputs.ts";
import { note } from "../../notes.ts";
import type { Context } from "../../operation.ts";
import { type Item, itemsOf } from "./items.ts";
import { loosely, onlyAsks } from "./loosely.ts";
import { namesOf } from "./names.ts";
import { dayOfNames, questionsIn, questionsOnNames } from "./questions.ts";
import type { Input } from "./schema.ts";
import { namesTyped } from "./typed.ts";

/** Maximum number of hits listed; all are counted. */
const MOST = 20;

export function run({ ledger }: Context, { text, date }: Input): Unspoken<SearchAnswer> {
  const day = dayOf(ledger, date);
  const items = ledger.memo("search items", () => itemsOf(ledger));
  const search = ledger.memo("search", () => searcher(items));
  const whole = search(text);
  const names = namesOf(ledger);
  const asTyped = questionsIn(ledger, names, text, day);
  const spelt = speltText(text, whole.readAs);
  const asking = asTyped.length === 0 && spelt !== text ? questionsIn(ledger, names, spelt, day) : asTyped;
  // Words that no name has together, and that ask nothing which is read, are searched for the names among them.
  const isLoose = whole.found.length === 0 && asking.length === 0;
  const fitting = isLoose ? loosely(items, search, spelt, namedIn(ledger, names, spelt, day)) : termFirst(items, whole.found, text);
  const readAs = whole.readAs.filter(({ typed }) => !isLoose || !onlyAsks(typed));
  const found = withTopics(ledger, items, fitting, text);
  const all = found.slice(0, MOST).map(({ item, fit, name }) => ({ ...shown(ledger, item, day), matched: name.text, as: name.as, fit }));
  const hits = statesFirst(all);
  const questions = isLoose ? questionsOnNames(ledger, names, spelt, day) : asking;
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

/** The typed words with each that no name has in the spelling of the nearest name; words that only ask stay. */
function speltText(text: string, readAs: SearchAnswer["readAs"]): string {
  const spellings = new Map(readAs.filter(({ typed }) => !onlyAsks(typed)).map(({ typed, as }) => [typed, as[0]]));
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => spellings.get(plainText(word)) ?? word);
}

/** The hits with a state before the place of its name: Taiwan, and then its main island. */
function statesFirst<T extends Pick<Hit, "kind" | "name">>(hits: readonly T[]): T[] {
  const sorted = [...hits];
  for (const [at, hit] of hits.entries()) {
    const place =
      hit.kind === "state" ? hits.findIndex(({ kind, name }, other) => other < at && kind === "place" && name === hit.name) : -1;
    if (place >= 0) sorted.splice(sorted.indexOf(hits[place] as T), 0, ...sorted.splice(sorted.indexOf(hit), 1));
  }
  return sorted;
}

/** The things that the text names; states that did not exist on the day are left to the search for words. */
function namedIn(ledger: Ledger, names: Names, text: string, day: Day): Thing[] {
  return namesTyped(text, names).flatMap(({ things }) =>
    things.filter(({ kind, id }) => {
      const state = kind === "state" ? ledger.state(id) : undefined;
      return state === undefined || existsOn(state, day);
    }),
  );
}

const KIND_AT_END = / (pacts?|treat(?:y|ies)|agreements?|alliances?)$/;

/** The hits with a term of the glossary first whose name the text is, but for a word for a treaty: "non-aggression pact". */
function termFirst(items: readonly Item[], found: readonly Found<Item>[], text: string): readonly Found<Item>[] {
  const plain = plainText(text);
  const bare = plain.replace(KIND_AT_END, "");
  if (bare === plain) return found;
  const term = items.find(({ kind, names }) => kind === "term" && names.some((name) => plainText(name.text) === bare));
  if (term === undefined || found.some(({ item, fit }) => item === term || fit === "exact")) return found;
  return [{ item: term, fit: "whole", index: 0 }, ...found];
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
