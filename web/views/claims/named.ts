/** Links for the states and places that a sentence names: to a comparison, or to a case. */
import type { AnswerOf } from "../../../src/surfaces/client/words.ts";

type Read = NonNullable<AnswerOf<"claims.check">["read"]>;
export type ReadSentence = Read["sentences"][number];
export type Named = ReadSentence["names"][number];

/** The states, instruments and places named in several sentences, without duplicates. */
export function namedInAll(sentences: readonly Pick<ReadSentence, "names">[]): Named[] {
  const named = new Map<string, Named>();
  for (const one of sentences.flatMap(({ names }) => names)) {
    const key = `${one.kind}.${one.id}`;
    named.set(key, { ...one, said: [...new Set([...(named.get(key)?.said ?? []), ...one.said])] });
  }
  return [...named.values()];
}

/** The links of each sentence separately, without duplicates: states in two sentences were not put together by anybody. */
export function doorsOf(sentences: readonly Pick<ReadSentence, "names">[], doors: (named: readonly Named[]) => Door[]): Door[] {
  const all = sentences.flatMap(({ names }) => doors(names));
  return [...new Map(all.map((door) => [JSON.stringify(door), door])).values()].slice(0, MOST_DOORS);
}

/** Two states to compare, or a case between them, perhaps at a place. */
export interface Door {
  readonly first: string | null;
  readonly second: string;
  readonly place: string | null;
}

/** Maximum number of states, and of places, of one sentence that get links. */
const MOST = 3;
const MOST_DOORS = 6;

export function pairsOf(named: readonly Named[]): Door[] {
  const states = statesOf(named);
  return states.flatMap((first, index) => states.slice(index + 1).map((second) => ({ first, second, place: null })));
}

/** Cases: each named place attacked by each other named state; without a place, each of three states attacked by the first other state. */
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
