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
  "(?:shortly|soon|right|just|immediately) (?:after|before)|(?:a few|several|some|two|three|four|five|six) (?:days|weeks|months|years) (?:after|before)|an? (?:day|week|month|year|decade) (?:after|before)|after|as|when|following|amid|despite|during|because|in protest (?:at|against)|at the height of|in response to|in return for|in exchange for|in the wake of|in order to|on the eve of|at a|for fear of|thanks to";
/**
 * Openers of a statement beside the main one. It is left out only where it speaks of nothing that the ledger judges: what could be
 * checked is read, or the sentence is refused.
 */
const BESIDE = "although|though|even though|while|whereas";
const BESIDE_LEADING = new RegExp(`^(?:${BESIDE})\\b[^,]*,\\s+`, "i");
/** A statement of something else before the main one: "Ukraine gave up its weapons, but …". */
const BUT_LEADING = /^[^,]+,\s+(?:but|yet)\s+/i;
const BESIDE_TRAILING = new RegExp(
  `,?\\s+(?:${BESIDE})\\b|,\\s+(?=\\p{Ll}{3,}ing\\b)|,\\s+(?=an? (?:move|step|decision) that\\b)|,\\s+(?=(?:an?|the) (?!latter|former|first|last|second|other)\\p{Ll}\\D*$)`,
  "giu",
);
/** Participles that put a condition or an exception. */
const BOUNDS = /^[,\s]*(including|excluding|barring|assuming|providing|depending|pending|counting|according|notwithstanding|excepting)\b/i;
const MATTER =
  /\b(all(y|ies|ied|iances?)|treat(y|ies)|pacts?|agreements?|members?|membership|join\w*|left|leav\w+|sign\w*|ratif\w+|oblig\w+|bound|bind\w*|commit\w*|defen[cs]e|defend\w*|protect\w*|guarant\w+|bases?|troops|hosts?|hosted|invok\w+|withdr\w+|suspend\w*|dissol\w+|expire\w*)\b/i;
const TRAILING = new RegExp(`,?\\s+(?:${OPENERS})\\b`, "gi");
const LEADING = new RegExp(`^(?:${OPENERS}|according to|under pressure|on a visit|faced with)\\b[^,]*,\\s+`, "i");

/** Words by which a phrase says more than a circumstance: a denial, a condition on the truth of the rest, a lesser standing. */
const TURNS =
  /\b(not|never|no|none|nor|nobody|neither|only|unless|until|except|but|without|instead|rather|than|whether|well|long|false\w*|den(y|ies|ied)|observer|partner|associate|signatory|candidate|guest|member|part of|party|provisional\w*|which|who|that)\b|n['’]t\b/i;
/** A rest that denies: a case that is left out might be the one in which it is true. */
const DENIES = /\b(not|never|no|none|nor|nobody|neither|without)\b|n['’]t\b/i;
const CASE = /^[,\s]*(?:when|as|while)\b/i;
/** A rest that has a time of its own, counts all times, or tells of a state of affairs: the phrase that is left out does not date it. */
const DATED = /\b(1[89]\d\d|20\d\d|once|twice|times)\b/i;
const STANDS =
  /\b(is|are|must|shall|has (a|an|no|the|its|only)|have (a|an|no|the|only)|(has|have) (?!(been|had|left|quit|come|gone|made|taken|withdrawn)\b|\w+ed\b)|never (had|has|have|been|joined|signed|was|were)|remains?|does|do|covers?|obliges?|binds?|commits?|requires?|owes?|belongs?)\b/i;
/** A phrase that puts a condition: on a duty it is the case that decides, and on anything else it is half of what is said. */
const CONDITION = /^[,\s]*(if|whenever|once|should|in case|in the event|provided|so long as)\b/i;
/** A rest on a duty: when, where and by whom its state is attacked is the case in which it is owed. */
const DUTY =
  /\b(must|shall|(has|have|had|need|needs|needed|ought) to|need not|obliged?|obliges|obligations?|bind(s|ing)?|bound|requir\w+|commit\w*|obligat\w+|owe[sd]?|dut(y|ies)|guarantee[sd]?|pledged?|promise[sd]?|undert(ook|aken)|would|protect\w*|covers?|triggers?)\b/i;
const ATTACK =
  /\b(attack\w*|invad\w+|invasion\w*|strikes?|struck|aggress\w+|assault\w*|shell\w*|bomb\w*|raid\w*|war|wars|hostilities|threat\w*|mov\w+ on)\b/i;
const FEWEST_WORDS = 3;

/**
 * Whether a phrase puts the case of the rest, so that the rest without it is another claim: a condition; or a phrase of a duty that
 * says when it falls due, or speaks of an attack.
 */
export function putsCase(words: string, rest: string): boolean {
  return CONDITION.test(words) || (DUTY.test(rest) && (CASE.test(words) || ATTACK.test(words)));
}

const PUTS = new RegExp(`\\b(?:${OPENERS}|if|whenever|once|should|in case|in the event)\\b`, "gi");

/** Whether some phrase of the sentence puts a case, so that a part without it would be another claim. A reason is said besides. */
export function hasCase(said: string): boolean {
  const lead = /^[^,]*,/.exec(said)?.[0] ?? "";
  const openers = [...said.matchAll(PUTS)].filter(([word]) => !/^(because|thanks to)$/i.test(word));
  return openers.some(({ index }) => {
    const [words, rest] = index === 0 ? [lead, said.slice(lead.length)] : [said.slice(index), said.slice(0, index)];
    return putsCase(words, rest);
  });
}

/** The sentence without phrases of circumstance, the least that is left out first. */
export function withoutPhrases(said: string): CutSentence[] {
  const end = /[\s.!]*$/.exec(said)?.index ?? said.length;
  const lead = LEADING.exec(said)?.[0] ?? besides(BESIDE_LEADING.exec(said)?.[0]) ?? besides(BUT_LEADING.exec(said)?.[0]) ?? "";
  const beside = [...said.matchAll(BESIDE_TRAILING)].filter(({ index }) => besides(said.slice(index, end)) !== null);
  const tails = [...new Set([...said.matchAll(TRAILING), ...beside].map(({ index }) => index))]
    .sort((one, other) => one - other)
    .filter((at) => at > lead.length)
    .reverse();
  const leads =
    lead === "" || TURNS.test(lead.replace(/,\s+(but|yet)\s+$/i, "")) ? [] : [cutAt(said, 0, lead.replace(/[,\s]+$/, "").length)];
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

/** The phrase, if it speaks of nothing that the ledger judges; null if it does. */
function besides(phrase: string | undefined): string | null {
  return phrase === undefined || MATTER.test(phrase) || BOUNDS.test(phrase) ? null : phrase;
}

const ASIDE = /^, ((?:an?|the|one|home|long|once|now|then|still|then|itself|although|though|which|who)\b[^,]*), /i;

/** The sentence without what stands between commas after a name, where that speaks of nothing that the ledger judges. */
export function withoutAside(said: string, ends: readonly number[]): CutSentence[] {
  return ends.flatMap((at) => {
    const [whole = "", words = ""] = ASIDE.exec(said.slice(at)) ?? [];
    if (words === "" || TURNS.test(words.replace(/^(which|who) /i, "")) || besides(words) === null) return [];
    const cut = cutAt(said, at + 2, at + 2 + words.length);
    const rest = `${said.slice(0, at)} ${said.slice(at + whole.length)}`;
    return (DATED.test(rest) || STANDS.test(rest)) && !putsCase(words, rest) ? [{ said: rest, cuts: [cut] }] : [];
  });
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
  if (rest.split(/\s+/).length < FEWEST_WORDS || (tail !== undefined && CASE.test(tail.words) && DENIES.test(rest))) return null;
  if (cuts.some(({ words }) => putsCase(words, rest))) return null;
  return { said: `${rest.charAt(0).toUpperCase()}${rest.slice(1)}.`, cuts };
}
