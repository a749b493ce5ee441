/**
 * A sentence that can be read and that keeps what an unread one says: its verb, its states in that relation, its denial and its
 * time. None where the words between the two names say something else, or the time is told in another way.
 */
import { withArticle } from "../../views/words.ts";
import type { Mention } from "./mentions.ts";
import { withoutMonths } from "./modals.ts";

/** Two names of the sentence with the words between them, and the words before the first. */
interface Pair {
  readonly first: string;
  readonly second: string;
  readonly before: string;
  readonly between: string;
  readonly after: string;
}

interface Relation {
  /** The words by which it is told, between the names or around them. */
  readonly verb: RegExp;
  /** The kind of the second name. */
  readonly of: "state" | "instrument" | "place";
  /** "A and B signed": the verb may stand after both names. */
  readonly after?: true;
  readonly write: (
    pair: Pair,
    how: { readonly denies: boolean; readonly time: string; readonly past: boolean; readonly said: string },
  ) => string;
}

const KIND =
  /\b((?:mutual[ -])?(?:defen[cs]e|security|assistance)|non-?aggression|friendship|peace|neutrality|cooperation|strategic partnership)? ?(treaty|pact|agreement|alliance)\b/i;

function kindIn(said: string): string {
  const [, quality = "", noun = "treaty"] = KIND.exec(said) ?? [];
  return `${quality === "" ? "" : `${quality.toLowerCase()} `}${noun.toLowerCase()}`;
}

const withA = (noun: string) => `${/^[aeiou]/i.test(noun) ? "an" : "a"} ${noun}`;

/** Relations, the more exact first. */
const RELATIONS: readonly Relation[] = [
  {
    verb: /\b(signed|signs|concluded|inked|struck|sealed)\b/i,
    of: "state",
    after: true,
    write: ({ first, second }, { denies, time, said }) =>
      `${first} and ${second} ${denies ? "did not sign" : "signed"} ${withA(kindIn(said))}${time}.`,
  },
  {
    verb: /\bguarantee[sd]?\b/i,
    of: "state",
    write: ({ first, second }, { denies, time, past }) =>
      denies ? "" : `${first} ${past ? "guaranteed" : "guarantees"} ${second}${time}.`,
  },
  {
    verb: /\b(must|obliged?|obliges|obligat\w+|bound|commit\w*|required?|requires|has to|have to|had to|promised?|pledged?|duty|obligation)\b(?=.*\b(defend|protect|aid|help|assist\w*|rescue|defen[cs]e|fight for)\b)/i,
    of: "state",
    write: ({ first, second }, { denies, time, past }) =>
      denies
        ? `${first} ${past ? "did" : "does"} not have to defend ${second}${time}.`
        : `${first} ${past ? "had to" : "must"} defend ${second}${time}.`,
  },
  {
    verb: /\b(left|quit|withdrew|withdrawn|pulled out|exited)\b/i,
    of: "instrument",
    write: ({ first, second }, { denies, time }) => `${first} ${denies ? "did not leave" : "left"} ${second}${time}.`,
  },
  {
    verb: /\b(joined|acceded|became|admitted)\b/i,
    of: "instrument",
    write: ({ first, second }, { denies, time }) => `${first} ${denies ? "did not join" : "joined"} ${second}${time}.`,
  },
  {
    verb: /\b(members?|membership|belongs?|belonged|party|parties)\b/i,
    of: "instrument",
    after: true,
    write: ({ first, second }, { denies, time, past }) =>
      `${first} ${past ? "was" : "is"}${denies ? " not" : ""} a member of ${second}${time}.`,
  },
  {
    verb: /\b(bases?|troops|garrisons?)\b/i,
    of: "state",
    write: ({ first, second, between }, { denies, time, past }) =>
      /\bhost/i.test(between)
        ? `${second} ${past ? "had" : "has"} ${denies ? "no" : "a"} base in ${first}${time}.`
        : `${first} ${past ? "had" : "has"} ${denies ? "no" : "a"} base in ${second}${time}.`,
  },
  {
    verb: /\b(ha(s|ve|d))\b.*\b(treaty|pact|alliance|agreement)\b/i,
    of: "state",
    write: ({ first, second, between }, { denies, time, past }) =>
      `${first} ${past ? "had" : "has"} ${denies ? "no" : "a"} ${/non-?aggression/i.test(between) ? "non-aggression pact" : "defence treaty"} with ${second}${time}.`,
  },
  {
    verb: /\b(all(y|ies|ied|iances?))\b/i,
    of: "state",
    after: true,
    write: ({ first, second }, { denies, time, past }) =>
      `${first} and ${second} ${past ? "were" : "are"}${denies ? " not" : ""} allies${time}.`,
  },
  {
    verb: /\b(cover(s|ed)?|appl(y|ies|ied)|extends?|protects?)\b/i,
    of: "place",
    write: ({ first, second }, { denies }) => `${first} ${denies ? "does not cover" : "covers"} ${second}.`,
  },
];

/** Words that may stand between two names beside the verb and leave the relation as it is. */
const PLAIN =
  /^(a|an|the|and|both|with|of|to|in|for|by|under|at|s|its|their|his|is|are|was|were|be|been|being|has|have|had|still|also|formally?|legally|officially|technically|now|long|longtime|close|closest|key|major|main|old|oldest|new|only|first|military|treaty|treaties|strategic|defen[cs]e|mutual|security|bilateral|friendship|peace|cooperation|assistance|non|aggression|nonaggression|pact|pacts|alliance|agreement|ally|allies|allied|come|go|act|help|defend|protect|aid|rescue|assist|member|members|membership|founding|full|party|base|bases|troops|not|no|never|nt|does|do|did|treaty's|partnership|into|from|out|up|as|under|force|binding)$/i;
const MOST_OTHER = 1;

/** The sentence with the same relation, of the first two names that stand in one; none if a third state takes part. */
export function sameRelation(said: string, mentions: readonly Mention[]): string[] {
  const time = timeIn(said);
  const denials = said.match(new RegExp(DENIAL, "gi")) ?? [];
  if (time === null || denials.length > 1 || TOO_MUCH.test(withoutMonths(said))) return [];
  const past = /^ (in|on|before|until|after)/.test(time) || (time === "" && /\b(was|were|had|did)\b/i.test(said));
  // A list or place that the short sentence would leave out makes another claim of it: a "major non-NATO ally" is no ally.
  const others = mentions.some(({ things }) => things.some(({ kind }) => kind === "instrument" || kind === "place") && !isState(things));
  for (const { verb, of, after, write } of RELATIONS) {
    if (of === "state" && others) continue;
    const pair = pairIn(said, mentions, of);
    if (pair === null || !tells(pair, verb, after === true)) continue;
    // A denial that stands elsewhere in the sentence is of something else.
    if (denials.length === 1 && !DENIAL.test(pair.between)) return [];
    const one = write(pair, { denies: denials.length === 1, time, past, said });
    return one === "" ? [] : [`${one.charAt(0).toUpperCase()}${one.slice(1)}`];
  }
  return [];
}

function isState(things: Mention["things"]): boolean {
  return things.some(({ kind }) => kind === "state");
}

const DENIAL = /\b(not|no|never)\b|n['’]t\b/i;
/** Words with which a short sentence would say something else. */
const TOO_MUCH =
  /\b(unless|neither|nor|nobody|none|without|false|wrong|untrue|myth|den(y|ies|ied)|doubt\w*|reject\w*|refus\w*|hoax|would|will|could|might|may|should|said|says|claim\w*|alleg\w*|believ\w*|think\w*|propos\w*|plan(s|ned)|threaten\w*|wants?|wanted|hopes?|hoped|almost|nearly|former\w*|instead|rather|except|only)\b/i;

function tells({ before, between, after }: Pair, verb: RegExp, follows: boolean): boolean {
  const inside = verb.test(between);
  const outside =
    follows &&
    /^\s*,?\s*(and|with|(?:is|are|was|were)(?: (?:the|an?|one of the))?(?: (?:oldest|closest|longest-standing|first|main|key|major|old|close))?)?\s*$/i.test(
      between,
    ) &&
    (verb.test(after.split(/\s+/).slice(0, 6).join(" ")) || verb.test(before));
  if (!inside && !outside) return false;
  const words = between.replace(/['’]/g, " ").match(/[\p{L}]+/gu) ?? [];
  return (
    words.filter((word) => !PLAIN.test(word) && !verb.test(word) && !/^(obliged?|bound|committed|required|signed|guaranteed?)$/i.test(word))
      .length <= MOST_OTHER
  );
}

interface Named {
  readonly one: Mention;
  readonly thing: Mention["things"][number];
}

/** The first name and the next of the kind; null if the sentence names other states too. */
function pairIn(said: string, mentions: readonly Mention[], of: Relation["of"]): Pair | null {
  const named = mentions.flatMap((one): Named[] => {
    const kinds = [...new Set(one.things.map(({ kind }) => kind))];
    const [thing, ...more] = one.things.filter(({ kind }) => kind === kinds[0]);
    return thing === undefined || more.length > 0 || thing.id === "" ? [] : [{ one, thing }];
  });
  const states = named.filter(({ thing }) => thing.kind === "state");
  const seconds = of === "state" ? states.slice(1) : named.filter(({ thing }) => thing.kind === of);
  const first = of === "place" ? named.find(({ thing }) => thing.kind === "instrument") : states[0];
  const second = seconds.find(({ one }) => first !== undefined && one.from > first.one.from);
  const ids = new Set(states.map(({ thing }) => thing.id));
  if (first === undefined || second === undefined || ids.size > (of === "state" ? 2 : 1) || first.thing.id === second.thing.id) return null;
  return {
    first: nameOf(said, first),
    second: nameOf(said, second),
    before: said.slice(0, first.one.from),
    between: said.slice(first.one.to, second.one.from),
    after: said.slice(second.one.to),
  };
}

/** A state by its name in the ledger; a treaty or place as the sentence writes it. */
function nameOf(said: string, { one, thing }: Named): string {
  if (thing.kind === "state") return withArticle(thing.name);
  return /\bthe $/i.test(said.slice(0, one.from)) ? `the ${one.bare}` : one.bare;
}

const MONTH = "January|February|March|April|May|June|July|August|September|October|November|December";
const TIME = new RegExp(`\\b(in|on|since|until|before|after) ((?:\\d{1,2} )?(?:(?:${MONTH}) )?(?:1[89]\\d\\d|20\\d\\d))\\b`, "gi");

/** The one time that the sentence names, with a space before it; empty if it names none, null if it is told in another way. */
function timeIn(said: string): string | null {
  const years = said.match(/\b(1[89]\d\d|20\d\d)\b/g) ?? [];
  if (years.length === 0) return "";
  const [only, ...more] = [...said.matchAll(TIME)];
  return only === undefined || more.length > 0 || years.length > 1 ? null : ` ${only[0].charAt(0).toLowerCase()}${only[0].slice(1)}`;
}
