/**
 * Phrases that may be left out of a sentence that cannot be read as a whole, so that the rest of it can: circumstances before or
 * after the statement. The answer says which words were left out; a phrase that turns the sense of the rest is never one of them.
 */

export interface Cut {
  readonly words: string;
  /** Offsets in the sentence: the first character, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** The sentence without the phrases, and the phrases in their order. */
export interface CutSentence {
  readonly said: string;
  readonly cuts: readonly Cut[];
}

const OPENERS =
  "after|as|when|following|amid|despite|during|if|because|in response to|in return for|in exchange for|in the wake of|in order to|on the eve of|at a|for fear of|thanks to";
const TRAILING = new RegExp(`,?\\s+(?:${OPENERS})\\b`, "gi");
const LEADING = new RegExp(`^(?:${OPENERS}|according to|under pressure|on a visit|faced with)\\b[^,]*,\\s+`, "i");

/** Words by which a phrase says more than a circumstance: a denial, a condition on the truth of the rest, a lesser standing. */
const TURNS =
  /\b(not|never|no|none|nor|nobody|neither|only|unless|until|except|but|without|instead|rather|than|whether|well|long|false\w*|den(y|ies|ied)|observer|partner|associate|signatory|candidate|guest|member|part of|party|provisional\w*|which|who|that)\b|n['’]t\b/i;
/** A rest that denies: a case that is left out might be the one in which it is true. */
const DENIES = /\b(not|never|no|none|nor|nobody|neither|without)\b|n['’]t\b/i;
const CASE = /^,?\s*(?:if|when|as|in case)\b/i;
/** A rest that has a time of its own, counts all times, or tells of a state of affairs: the phrase that is left out does not date it. */
const DATED = /\b(1[89]\d\d|20\d\d|once|twice|times)\b/i;
const STANDS =
  /\b(is|are|must|shall|has (a|an|no|the|its|only)|have (a|an|no|the|only)|remains?|does|do|covers?|obliges?|binds?|commits?|requires?|owes?|belongs?)\b/i;
/** A rest that says what a state owes: a case that names a state or a place is then what the sentence turns on. */
const OWES = /\b(must|shall|oblig\w+|bound|duty|has to|have to|had to|owes?|owed|commits?|committed|requires?|required|would have)\b/i;
const CONDITION = /^(?:if|when|in case)\b/i;
const NAMES = /\p{Lu}/u;
const FEWEST_WORDS = 3;

/** The sentence without phrases of circumstance, the least that is left out first. */
export function withoutPhrases(said: string): CutSentence[] {
  const end = /[\s.!]*$/.exec(said)?.index ?? said.length;
  const lead = LEADING.exec(said)?.[0] ?? "";
  const tails = [...said.matchAll(TRAILING)]
    .map(({ index }) => index)
    .filter((at) => at > lead.length)
    .reverse();
  const leads = lead === "" || TURNS.test(lead) ? [] : [cutAt(said, 0, lead.replace(/[,\s]+$/, "").length)];
  const trails = tails.flatMap((at) => {
    const tail = said.slice(at, end);
    return TURNS.test(tail) ? [] : [cutAt(said, at + (/^[,\s]+/.exec(tail)?.[0].length ?? 0), end)];
  });
  return [
    ...trails.map((trail) => [trail]),
    ...leads.map((one) => [one]),
    ...leads.flatMap((one) => trails.map((trail) => [one, trail])),
  ].flatMap((cuts) => restOf(said, cuts, end) ?? []);
}

function cutAt(said: string, from: number, to: number): Cut {
  return { words: said.slice(from, to), from, to };
}

function restOf(said: string, cuts: readonly Cut[], end: number): CutSentence | null {
  const start = cuts.find(({ from }) => from === 0)?.to ?? 0;
  const stop = cuts.find(({ from }) => from > 0)?.from ?? end;
  const rest = said.slice(start, stop).replace(/^[,\s]+|[,\s]+$/g, "");
  if (!DATED.test(rest) && !STANDS.test(rest)) return null;
  const [tail] = cuts.filter(({ from }) => from > 0);
  if (OWES.test(rest) && cuts.some(({ words }) => CONDITION.test(words) && NAMES.test(words.replace(CONDITION, "")))) return null;
  if (rest.split(/\s+/).length < FEWEST_WORDS || (tail !== undefined && CASE.test(tail.words) && DENIES.test(rest))) return null;
  return { said: `${rest.charAt(0).toUpperCase()}${rest.slice(1)}.`, cuts };
}
