/**
 * Wordings that say the same as one of the forms, put in the words of that form: "in case of an attack by C" is "if C attacks it",
 * "defend B against C" is "defend B if C attacks it". Nothing that limits the sentence is left out on the way.
 */
import { attackRules } from "./rewriteCases.ts";
import { type Found, type Rule, wordLike } from "./rewriteRules.ts";
import { plain, type Token } from "./tokens.ts";
import { numberOf } from "./vocabulary.ts";

const GIVE = /^(give|provide|render|lend|offer|grant)$/;
const AID = /^(assistance|aid|help|support)$/;
const OF_A_TREATY = /^(article|\d{4}|treaty|pact|alliance|agreement|its|their|mutual|defence)$/;
/** Verbs of an event that has a date: "only joined in 2024" says no more than "joined in 2024". */
const EVENT = /^(joined|left|signed|entered|became|acceded|withdrew|came|took|ended|expired)$/;
const TIMES = /^(once|twice|thrice)$/;

const isInstrument = (token: Token | undefined) => token?.name?.things.some(({ kind }) => kind === "instrument") === true;
const words = (model: Found, ...all: readonly string[]) => all.map((one) => wordLike(model, one));

const RULES: readonly Rule[] = [
  ...attackRules,
  // "Give B military assistance": "give military assistance to B".
  {
    parts: [GIVE, "S", { maybe: /^(military|armed)$/ }, AID],
    write: ([verb = [], helped = [], kind = [], aid = []]) => [...verb, ...kind, ...aid, ...words(verb, "to"), ...helped],
  },
  // "A, B and C each joined": the verb is said of each name of a list in any case.
  {
    parts: ["SS", /^(each|all|both)$/],
    where: (_, after) => plain(after[0]) !== "other",
    write: ([list = []]) => list,
  },
  { parts: [/^(each|all|both)$/, /^of$/, "SS"], write: ([, , list = []]) => list },
  // "A and B have both left": said of each of them.
  {
    parts: [/^(has|have|had)$/, /^(each|all|both)$/],
    where: (before, after) => before.at(-1)?.name != null && !/^(other|of)$/.test(plain(after[0])) && after[0]?.name == null,
    write: ([verb = []]) => verb,
  },
  {
    parts: [/^(according|pursuant)$/, /^to$/],
    where: (_, after) => isInstrument(after[0]) || plain(after[0]) === "article",
    write: ([first = []]) => words(first, "under"),
  },
  {
    parts: [/^in$/, /^accordance$/, /^with$/],
    where: (_, after) => isInstrument(after[0]) || OF_A_TREATY.test(plain(after[0])),
    write: ([first = []]) => words(first, "under"),
  },
  { parts: [/^by$/, /^virtue$/, /^of$/], write: ([first = []]) => words(first, "under") },
  { parts: [/^under$/, /^(terms|provisions|rules)$/, /^of$/], write: ([first = []]) => first },
  {
    parts: [/^only$/, EVENT],
    where: (_, after) => after.some(({ text: one }) => /^(1[89]\d\d|20\d\d)$/.test(one)),
    write: ([, verb = []]) => verb,
  },
  {
    parts: [/^only$/, { maybe: /^ever$/ }, /^(invoked|triggered|activated|used)$/],
    where: (_, after) => after.some((one) => TIMES.test(plain(one))),
    write: ([, , verb = []]) => verb,
  },
  // "A pact that was signed in 2001": "a pact of 2001".
  {
    parts: [/^(treaty|pact|alliance|agreement)$/, { maybe: /^(that|which|was)$/ }, /^(signed|concluded)$/, /^in$/, /^(1[89]\d\d|20\d\d)$/],
    write: ([noun = [], , verb = [], , year = []]) => [...noun, ...words(verb, "of"), ...year],
  },
  // Numbers told in dozens.
  { parts: [/^dozens$/, /^of$/], write: ([first = []]) => words(first, "at", "least", "24") },
  { parts: [/^half$/, /^dozen$/], write: ([first = []]) => words(first, "6") },
  {
    parts: [/^half$/, /^century$/],
    where: (before) => /^(over|than|least)$/.test(plain(before.at(-1))),
    write: ([first = []]) => words(first, "50", "years"),
  },
  {
    parts: [/^\p{L}+$/u, /^dozen$/],
    where: (_, __, [many = []]) => (numberOf(plain(many[0])) ?? 0) > 1,
    write: ([many = []]) => words(many, String((numberOf(plain(many[0])) ?? 0) * 12)),
  },
  {
    parts: [/^(has|have|had|hosts|operates|maintains)$/, /^single$/],
    where: (before) => plain(before.at(-1)) !== "not",
    write: ([verb = []]) => [...verb, ...words(verb, "only", "one")],
  },
];

/** The tokens in the words of the forms. */
export function rewritten(tokens: readonly Token[]): readonly Token[] {
  return RULES.reduce(applied, tokens);
}

function applied(tokens: readonly Token[], rule: Rule): readonly Token[] {
  for (let at = 0; at < tokens.length; at += 1) {
    const met = matched(rule, tokens, at);
    if (met === null) continue;
    const [before, after] = [tokens.slice(0, at), tokens.slice(met.end)];
    if (rule.where?.(before, after, met.found) === false) continue;
    return [...before, ...rule.write(met.found), ...applied(after, rule)];
  }
  return tokens;
}

/** The tokens of each part from here on; null if one of them does not stand there. */
function matched({ parts }: Rule, tokens: readonly Token[], from: number): { found: Found[]; end: number } | null {
  const found: Found[] = [];
  let at = from;
  for (const part of parts) {
    const many = long(part, tokens, at);
    if (many === null) return null;
    found.push(tokens.slice(at, at + many));
    at += many;
  }
  return { found, end: at };
}

/** The number of tokens that the part takes here; null if it does not stand here. */
function long(part: Rule["parts"][number], tokens: readonly Token[], at: number): number | null {
  if (part instanceof RegExp) return tokens[at]?.name === null && part.test(plain(tokens[at])) ? 1 : null;
  if (typeof part === "object") {
    let many = 0;
    while (tokens[at + many]?.name === null && part.maybe.test(plain(tokens[at + many]))) many += 1;
    return many;
  }
  if (!named(tokens[at], part)) return null;
  if (part === "P") return 1;
  const list = listLong(tokens, at);
  return part === "S" ? list : list > 1 ? list : null;
}

function named(token: Token | undefined, part: "S" | "SS" | "P"): boolean {
  return token?.name?.things.some(({ kind }) => kind === "state" || (part === "P" && kind === "place")) === true;
}

/** The number of tokens of "A", "A and B" or "A, B and C". */
function listLong(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (plain(tokens[end]) === "," && named(tokens[end + 1], "S")) end += 2;
  const comma = plain(tokens[end]) === "," ? 1 : 0;
  return /^(and|or)$/.test(plain(tokens[end + comma])) && named(tokens[end + comma + 1], "S")
    ? end + comma + 2 - at
    : end === at + 1
      ? 1
      : 1;
}
