/**
 * The statements of a sentence that says several things, each as a sentence by itself: those that a word such as "so", "because" or
 * "but" joins, and one for each name that "or" or a stroke joins. Each keeps the sentence's time and the name that "it" stands for.
 */
import type { Mention } from "./mentions.ts";
import { withoutMonths } from "./modals.ts";

/** Words between two statements, each of which the sentence asserts. A condition ("if", "unless") asserts neither. */
const JOINT =
  /\s*(?:[;:]|\s[–—-]\s|,?\s+(?:so|because|when|but|while|whereas|although|though|and|after|before|as|since)\b(?=\s+\p{L}))\s*/giu;
/** Words by which somebody else says it, or a case is put: then no part of the sentence is asserted. */
const NOT_ASSERTED =
  /\b(if|unless|whether|would|could|might|may|should|says?|said|claims?|claimed|alleges?|alleged|believes?|thinks?|denies|denied|false|untrue|wrong|myth|doubts?|proposed|hopes?|wants?|threatened|refused|rejected)\b/i;
const TIME = /\b(in|on|since|until) ((?:\d{1,2} )?(?:\p{Lu}\p{L}+ )?(?:1[89]\d\d|20\d\d))\b/gu;
const YEAR = /\b(1[89]\d\d|20\d\d)\b/;
const VERB =
  /^(is|are|belongs?|remains?|keeps?|owed?|quit|withdrew|was|were|has|have|had|does|did|must|owes|joined|left|signed|hosts|is not|isn['’]t)\b/i;
const PRONOUN = /^(it|they|he|she)\b/i;

/** The statements, in their order, with those that get the sentence's time after those that stand as they are; only those by name if it has to stay `whole`. */
export function splitsOf(said: string, mentions: readonly Mention[], whole: boolean): string[] {
  return [...eitherOf(said, mentions), ...(whole || NOT_ASSERTED.test(withoutMonths(said)) ? [] : statementsOf(said, mentions))];
}

function statementsOf(said: string, mentions: readonly Mention[]): string[] {
  const joints = [...said.matchAll(JOINT)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
  const starts = [0, ...joints.map(({ to }) => to)];
  const ends = [...joints.map(({ from }) => from), said.length];
  const times = [...said.matchAll(TIME)].map(([time]) => time);
  const subject = nameAt(
    said,
    mentions.find(({ things }) => things.length > 0),
  );
  const runs = starts.flatMap((from, first) => ends.slice(first).map((to) => ({ from, to, first })));
  return runs
    .filter(({ from, to }) => to - from < said.trim().length - 1)
    .sort((one, other) => other.to - other.from - (one.to - one.from))
    .flatMap(({ from, to, first }): string[] => {
      const raw = said.slice(from, to).trim();
      if (raw.split(/\s+/).length < FEWEST_WORDS) return [];
      const whole = withNames(raw, subject, first > 0);
      const [time, ...others] = times;
      const timed = time === undefined || others.length > 0 || YEAR.test(whole) ? [] : [`${whole.replace(/[\s,.]+$/, "")} ${time}`];
      return [whole, ...timed].map(sentenceOf);
    });
}

const FEWEST_WORDS = 3;

/** A statement with the subject in place of a pronoun at its head, and of "it" after a verb. */
function withNames(part: string, subject: string | null, follows: boolean): string {
  if (!follows || subject === null) return part;
  const headed = PRONOUN.test(part) ? part.replace(PRONOUN, subject) : VERB.test(part) ? `${subject} ${part}` : part;
  return headed === part
    ? part.replace(/\b(defend|help|protect|assist|aid|of|for|with|to) (it|them)\b/i, `$1 ${lowered(subject)}`)
    : headed;
}

function lowered(name: string): string {
  return name.replace(/^The /, "the ");
}

/** The name as the sentence writes it, with its article; null if it names no state. */
function nameAt(said: string, mention: Mention | undefined): string | null {
  if (mention === undefined || !mention.things.some(({ kind }) => kind === "state")) return null;
  const before = /\b(the )$/i.exec(said.slice(0, mention.from))?.[1] ?? "";
  return `${before}${mention.bare}`;
}

const EITHER = /^\s*(?:,?\s*\b(?:or|and\/or)\b|\/)\s*(?:the\s+)?$/i;

/** One sentence for each name of a list that "or" or a stroke joins. */
function eitherOf(said: string, mentions: readonly Mention[]): string[] {
  const named = mentions.filter(({ things }) => things.length > 0);
  const at = named.findIndex((one, place) => place > 0 && EITHER.test(said.slice(named[place - 1]?.to, one.from)));
  if (at < 0) return [];
  let last = at;
  while (last + 1 < named.length && EITHER.test(said.slice(named[last]?.to, named[last + 1]?.from))) last += 1;
  let first = at - 1;
  while (first > 0 && /^,\s*(?:the\s+)?$/i.test(said.slice(named[first - 1]?.to, named[first]?.from))) first -= 1;
  // A comma before the last two may divide a list or two clauses: both are offered, and the grammar decides.
  return [...new Set([at - 1, first])].flatMap((start) => {
    const [from, to] = [named[start]?.from ?? 0, named[last]?.to ?? said.length];
    const before = said.slice(0, from).replace(/\bthe $/i, "");
    return named.slice(start, last + 1).map((one) => `${before}${nameAt(said, one) ?? one.bare}${said.slice(to)}`);
  });
}

function sentenceOf(part: string): string {
  const plain = part.replace(/[\s,;:.!?]+$/, "");
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}.`;
}
