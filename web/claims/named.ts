/** What a sentence names: states, instruments and places by one of their whole names, found by the ledger's own search. */
import type { AnswerOf } from "../../src/surfaces/client/words.ts";
import { firstWords } from "./near.ts";

type Hit = AnswerOf<"ledger.search">["hits"][number];
export interface Named extends Pick<Hit, "id" | "name" | "detail" | "state"> {
  readonly kind: "state" | "instrument" | "place";
  /** As the sentence writes it, each way once. */
  readonly said: readonly string[];
}

const WORD = /[\p{L}\p{N}]+(?:[.\-'’][\p{L}\p{N}]+)*\.?/gu;
const KINDS: readonly Hit["kind"][] = ["state", "instrument", "place"];

/** From left to right, at each word the longest name. `find`: the hits of ledger.search, best first. */
export function namedIn(sentence: string, find: (text: string) => readonly Hit[]): Named[] {
  const known = new Map<string, readonly Hit[]>();
  const hitsOf = (text: string) => {
    const hits = known.get(text) ?? find(text);
    known.set(text, hits);
    return hits;
  };
  const words = firstWords(sentence).match(WORD)?.map(bare) ?? [];
  const capitals = /\p{Lu}/u.test(sentence);
  const named = new Map<string, Named>();
  for (let at = 0; at < words.length; ) {
    let taken = 1;
    let best: readonly Hit[] = [];
    for (let many = 1; at + many <= words.length; many += 1) {
      const said = words.slice(at, at + many).join(" ");
      const hits = hitsOf(said);
      const whole = hits.filter((hit) => isMeant(hit, said, capitals));
      if (whole.length > 0) [best, taken] = [whole, many];
      // Names that begin otherwise are not reached by a further word.
      if (hits[0]?.fit !== "exact" && hits[0]?.fit !== "begins") break;
    }
    const said = words.slice(at, at + taken).join(" ");
    for (const hit of best) {
      const key = `${hit.kind}.${hit.id}`;
      named.set(key, { ...thing(hit), said: [...new Set([...(named.get(key)?.said ?? []), said])] });
    }
    at += taken;
  }
  return [...named.values()];
}

/** A code is a code only in capitals ("CAN", "US"); one word is a name only with a capital, where the sentence has any. */
function isMeant({ kind, fit, matched }: Hit, said: string, capitals: boolean): boolean {
  if (fit !== "exact" || !KINDS.includes(kind)) return false;
  if (/^\p{Lu}{1,3}$/u.test(matched)) return said.replaceAll(".", "") === matched;
  return said.includes(" ") || !capitals || /^[\p{Lu}\p{N}]/u.test(said);
}

/** "NATO's" names NATO; "U.S." keeps its points inside. */
function bare(word: string): string {
  return word.replace(/['’]s?$/, "").replace(/\.$/, "");
}

function thing({ kind, id, name, detail, state }: Hit): Omit<Named, "said"> {
  return { kind: kind as Named["kind"], id, name, detail, state };
}

/** Two states to compare, or a case; for the third of three states or for a place. */
export interface Door {
  readonly first: string | null;
  readonly second: string;
  readonly place: string | null;
}

/** So many states, and places, are set beside each other. */
const MOST = 3;

export function pairsOf(named: readonly Named[]): Door[] {
  const states = statesOf(named);
  return states.flatMap((first, index) => states.slice(index + 1).map((second) => ({ first, second, place: null })));
}

/** A place is taken to be attacked by each other state that is named; without a place, each of three states by the first other. */
export function casesOf(named: readonly Named[]): Door[] {
  const states = statesOf(named);
  const places = named.filter(({ kind, state }) => kind === "place" && state !== null).slice(0, MOST);
  const atPlaces = places.flatMap(({ id, state }) => {
    const others = states.filter((one) => one !== state);
    return (others.length === 0 ? [null] : others).map((first) => ({ first, second: state as string, place: id }));
  });
  if (atPlaces.length > 0 || states.length < MOST) return atPlaces;
  return states.map((second) => ({ first: states.find((one) => one !== second) ?? null, second, place: null }));
}

function statesOf(named: readonly Named[]): string[] {
  return named
    .filter(({ kind }) => kind === "state")
    .map(({ id }) => id)
    .slice(0, MOST);
}
