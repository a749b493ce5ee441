/** Links for the states and places that a sentence names: to a comparison, or to a case. */
import type { AnswerOf } from "../../../src/surfaces/client/words.ts";

type Text = AnswerOf<"claims.check">["texts"][number];
type Read = NonNullable<AnswerOf<"claims.check">["read"]>;
export type ReadSentence = Read["sentences"][number];
export type Named = ReadSentence["names"][number];
/** A thing that a sentence names, without the words about it. */
type Meant = Omit<Named, "detail">;

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
export function doorsOf(sentences: readonly Pick<ReadSentence, "names">[], doors: (named: readonly Meant[]) => Door[]): Door[] {
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

export function pairsOf(named: readonly Meant[]): Door[] {
  const states = statesOf(named);
  return states.flatMap((first, index) => states.slice(index + 1).map((second) => ({ first, second, place: null })));
}

/** Each named place as the scene of an attack; the sentence need not say by whom. */
export function placesOf(named: readonly Meant[]): Door[] {
  return named
    .filter(({ kind, state }) => kind === "place" && state !== null)
    .slice(0, MOST)
    .map(({ id, state }) => ({ first: null, second: state as string, place: id }));
}

/** The cases that the sentences put, as they were read; no other attack is made up from the states that they name. */
export function casesAsked(texts: readonly Pick<Text, "claims">[]): Door[] {
  const inputs = texts.flatMap(({ claims }) =>
    claims.flatMap(({ readings }) => readings.flatMap(({ tests }) => tests.filter(({ operation }) => operation === "crisis.trace"))),
  );
  const text = (value: unknown) => (typeof value === "string" ? value : null);
  const doors = inputs.flatMap(({ input }): Door[] => {
    const target = text(input["target"]);
    return target === null ? [] : [{ first: text(input["initiator"]), second: target, place: text(input["place"]) }];
  });
  return [...new Map(doors.map((door) => [JSON.stringify(door), door])).values()].slice(0, MOST_DOORS);
}

function statesOf(named: readonly Meant[]): string[] {
  return named
    .filter(({ kind }) => kind === "state")
    .map(({ id }) => id)
    .slice(0, MOST);
}
