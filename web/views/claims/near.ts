/**
 * Finds claims that share words with a sentence. It compares only letters, and the order is a stated rule: each shared word
 * counts by its rarity among all claims (the logarithm of all claims over those that contain it). The claims with the highest sum
 * come first, equals in the order of their texts. One shared word is not enough.
 */
import { plainText } from "../../../src/surfaces/client/words.ts";
import type { Test } from "./claim.ts";

/** Words found in any sentence; numbers and “only” are not among them. */
const STOP = new Set(
  `a about after all also an and any are as at be been before being but by can could did do does for from had has have he her
  his how i if in into is it its may might more most must no nor not of on or other our out over she should so some such
  than that the their them then there these they this those through to under up was we were what when where which while who
  whom why with would you your`.split(/\s+/),
);

/** Maximum number of words of a long text that are compared. */
export const MOST_WORDS = 200;
/** Minimum number of shared words for a claim to be listed. */
export const LEAST_SHARED = 2;

interface Readable<C> {
  readonly id: string;
  readonly title: string;
  readonly claims: readonly (C & { readonly says: string })[];
}

export interface Near<T, C> {
  readonly text: T;
  readonly claim: C;
  /** The shared words as the sentence writes them, rarest first. */
  readonly shared: readonly string[];
  readonly weight: number;
}

/** `names` are names of several words that count as one, so that "United States" is one shared word. */
export function nearClaims<C, T extends Readable<C>>(sentence: string, texts: readonly T[], names: readonly string[]): Near<T, C>[] {
  const asked = keysOf(sentence, names);
  const all = texts.flatMap((text) =>
    text.claims.map((claim) => ({ text, claim: claim as C, keys: keysOf((claim as { says: string }).says, names) })),
  );
  const rarity = new Map<string, number>();
  for (const key of asked.keys()) {
    const having = all.filter(({ keys }) => keys.has(key)).length;
    if (having > 0) rarity.set(key, Math.log(all.length / having));
  }
  return all
    .map(({ text, claim, keys }) => {
      const shared = [...rarity].filter(([key]) => keys.has(key)).sort(([, one], [, other]) => other - one);
      const weight = shared.reduce((sum, [, each]) => sum + each, 0);
      return { text, claim, shared: shared.map(([key]) => asked.get(key) ?? key), weight };
    })
    .filter(({ shared }) => shared.length >= LEAST_SHARED)
    .sort((one, other) => other.weight - one.weight);
}

/** The significant words of a text as written, each with the key that is compared. */
function keysOf(text: string, names: readonly string[]): Map<string, string> {
  const keys = new Map<string, string>();
  const read = firstWords(text);
  const written = new Map(read.match(/[\p{L}\p{N}]+/gu)?.map((word) => [plainText(word), word]));
  let plain = ` ${plainText(read)} `;
  for (const name of names) {
    const key = plainText(name);
    if (!key.includes(" ") || !plain.includes(` ${key} `)) continue;
    keys.set(key, name);
    plain = plain.replaceAll(` ${key} `, " ");
  }
  for (const word of plain.trim().split(" ")) {
    if (STOP.has(word) || (word.length < 2 && !/\p{N}/u.test(word))) continue;
    const key = rootOf(word);
    if (!keys.has(key)) keys.set(key, written.get(word) ?? word);
  }
  return keys;
}

export function firstWords(text: string): string {
  return text.trim().split(/\s+/).slice(0, MOST_WORDS).join(" ");
}

/** The root of a word, shared by its forms: ally, allies, allied and alliances; attack and attacked; treaty and treaties. */
function rootOf(word: string): string {
  if (word.length < 4) return word;
  return word
    .replace(/([^s])s$/, "$1")
    .replace(/(?:iance|ied|ie)$/, "y")
    .replace(/(?<=..)(?:ed|e)$/, "");
}

/** Whether a claim's words, questions or records contain a state or an instrument that the sentence names. */
export function sharesName(
  claim: {
    readonly says: string;
    readonly readings: readonly { readonly tests: readonly Pick<Test, "input" | "at" | "expected" | "holds">[] }[];
    readonly rests: readonly { readonly id: string }[];
  },
  named: readonly { readonly kind: string; readonly id: string; readonly name: string; readonly said: readonly string[] }[],
): boolean {
  const says = ` ${plainText(claim.says)} `;
  const asked = claim.readings.flatMap(({ tests }) =>
    tests.map(({ input, at, expected, holds }) => [input, at, expected.value, holds.values]),
  );
  const held = JSON.stringify([asked, claim.rests.map(({ id }) => id)]);
  return named
    .filter(({ kind }) => kind === "state" || kind === "instrument")
    .some(
      ({ id, name, said }) =>
        [name, ...said].some((one) => says.includes(` ${plainText(one)} `)) || new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(held),
    );
}
