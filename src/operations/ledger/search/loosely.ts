/**
 * Hits for words that nothing has together: the names among them first, then what fits most of the other words. A word that fits too
 * many things, and one that only asks, finds nothing by itself.
 */
import type { Thing } from "../../../claims/sentences/mentions.ts";
import { type Found, plainText, type SearchResult } from "../../../ledger/search.ts";
import type { Item } from "./items.ts";

type Hit = Found<Item>;

/** Whether a word only asks, and is no part of a name. */
export function onlyAsks(word: string): boolean {
  return ASKING.test(word);
}

/** Words of a question that are no part of a name. */
const ASKING =
  /^(a|an|the|of|on|in|at|by|to|for|with|and|or|vs|versus|between|from|after|before|during|is|are|was|were|be|been|do|does|did|has|have|had|can|could|will|would|should|must|may|who|whom|what|which|when|where|why|how|many|much|often|ever|never|not|no|any|all|some|most|biggest|largest|oldest|best|first|last|new|old|me|about|list|number|countries|country|states|nations|world|history|allies|ally|help|helps|defend|defends|broke|break|signed|sign|leave|left|join|joined|war|treaty|treaties|pact|pacts|alliance|alliances|agreement|agreements|army|kept|if|attacks|attack|attacked|invades|invaded)$/;
/** A word that fits more than these tells nothing by itself. */
const MOST_BY_WORD = 60;
const CLOSE: readonly Hit["fit"][] = ["exact", "whole", "begins", "words"];
const MOST_WORDS = 12;

export function loosely(
  items: readonly Item[],
  search: (typed: string) => SearchResult<Item>,
  text: string,
  named: readonly Thing[],
): Hit[] {
  const hits = new Map<Item, { hit: Hit; score: number; place: number }>();
  const add = (hit: Hit, weight: number, place: number) => {
    const known = hits.get(hit.item);
    hits.set(hit.item, { hit: known?.hit ?? hit, score: (known?.score ?? 0) + weight, place: known?.place ?? place });
  };
  for (const { kind, id } of named) {
    const item = items.find((one) => one.kind === kind && one.id === id);
    if (item !== undefined) add({ item, fit: "words", index: 0 }, NAMED, hits.size);
  }
  for (const words of phrasesIn(text)) {
    // The beginning of a name is told by more than three letters.
    const close = words.length > SHORT ? CLOSE : CLOSE.slice(0, 2);
    const found = search(words).found.filter(({ fit }) => close.includes(fit));
    const several = words.split(" ").length;
    if (several === 1 && found.length > MOST_BY_WORD) continue;
    for (const hit of found) add(hit, several * several + (hit.item.kind === "term" ? TERM : 0), hits.size);
  }
  return [...hits.values()]
    .sort((one, other) => other.score - one.score || one.place - other.place)
    .map(({ hit }) => ({ ...hit, fit: "words" }));
}

const SHORT = 3;
/** A term of the glossary comes before names that have the same words. */
const TERM = 0.5;
/** A name of the text weighs more than any words of it. */
const NAMED = 10;

/** The words of the text that may be names, two together before one by itself; a plural also as one. */
function phrasesIn(text: string): string[] {
  const words = plainText(text).split(" ").slice(0, MOST_WORDS);
  const told = words.map((word) => (ASKING.test(word) || word.length < 2 ? null : word));
  const pairs = told.flatMap((word, at) => {
    const next = words[at + 1];
    return word === null || next === undefined || /^(and|or|vs|versus|in|of|the)$/.test(next) ? [] : [`${word} ${next}`];
  });
  const single = told.flatMap((word) => (word === null ? [] : [singular(word)]));
  return [...new Set([...pairs, ...single])];
}

function singular(word: string): string {
  return word.length > 4 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}
