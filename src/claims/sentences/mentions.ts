/** Finds the names in a sentence: whole names of states, instruments and places, as the ledger's search knows them. */
import type { Hit } from "../../model/results/search.ts";

/** The hits of ledger.search, best first. */
export type Find = (text: string) => readonly Hit[];

export interface Thing extends Pick<Hit, "id" | "name" | "detail" | "state"> {
  readonly kind: "state" | "instrument" | "place";
}

/** A word of the sentence, or several words that form one name. */
export interface Mention {
  readonly said: string;
  /** The text without the possessive ending; `owns` says whether it had one. */
  readonly bare: string;
  readonly owns: boolean;
  /** Everything it may mean; empty if it names nothing. */
  readonly things: readonly Thing[];
}

const WORD = /[\p{L}\p{N}]+(?:[.\-'’][\p{L}\p{N}]+)*(?:\.(?=\s|$)|['’](?=\s|$))?|[,;:()?!"“”]/gu;
const KINDS: readonly Hit["kind"][] = ["state", "instrument", "place"];

/** The sentence from left to right, with the longest name at each word. */
export function mentionsIn(sentence: string, find: Find): Mention[] {
  const known = new Map<string, readonly Hit[]>();
  const hitsOf = (text: string) => {
    const hits = known.get(text) ?? find(text);
    known.set(text, hits);
    return hits;
  };
  const words = sentence.match(WORD) ?? [];
  const capitals = /\p{Lu}/u.test(sentence);
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; ) {
    let taken = 1;
    let best: readonly Hit[] = [];
    for (let many = 1; at + many <= words.length; many += 1) {
      const said = bareOf(words.slice(at, at + many).join(" "));
      if (said === "" || !/\p{L}|\p{N}/u.test(said)) break;
      const hits = hitsOf(said);
      const whole = hits.filter((hit) => isMeant(hit, said, capitals));
      if (whole.length > 0) [best, taken] = [whole, many];
      // Stop if no name begins with these words, and after a possessive or a punctuation mark.
      if ((hits[0]?.fit !== "exact" && hits[0]?.fit !== "begins") || /['’]s?$|^[,;:()?!"“”]$/.test(words[at + many - 1] ?? "")) break;
    }
    const said = words.slice(at, at + taken).join(" ");
    mentions.push({ said, bare: bareOf(said), owns: /['’]s?$/.test(said), things: thingsOf(best) });
    at += taken;
  }
  return mentions;
}

/** Each thing once, with every wording that the sentence uses for it. */
export function namedBy(mentions: readonly Mention[]): (Thing & { said: string[] })[] {
  const named = new Map<string, Thing & { said: string[] }>();
  for (const { bare, things } of mentions) {
    for (const thing of things) {
      const key = `${thing.kind}.${thing.id}`;
      named.set(key, { ...thing, said: [...new Set([...(named.get(key)?.said ?? []), bare])] });
    }
  }
  return [...named.values()];
}

/** Whether a hit is meant: a code counts only in capitals ("CAN", "US"); a single word only with a capital, if the sentence has any. */
function isMeant({ kind, fit, matched }: Hit, said: string, capitals: boolean): boolean {
  if (fit !== "exact" || !KINDS.includes(kind)) return false;
  if (/^\p{Lu}{1,3}$/u.test(matched)) return said.replaceAll(".", "") === matched;
  return said.includes(" ") || !capitals || /^[\p{Lu}\p{N}]/u.test(said);
}

/** The word without a possessive ending: "NATO's" names NATO; "U.S." keeps its inner points. */
function bareOf(word: string): string {
  return word.replace(/['’]s?$/, "").replace(/\.$/, "");
}

function thingsOf(hits: readonly Hit[]): Thing[] {
  const things = hits.map(({ kind, id, name, detail, state }) => ({ kind: kind as Thing["kind"], id, name, detail, state }));
  return [...new Map(things.map((thing) => [`${thing.kind}.${thing.id}`, thing])).values()];
}
