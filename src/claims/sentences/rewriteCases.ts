/** The wordings by which a case is put without a verb: "in case of an attack by C", "defend B against C", "against any attack". */
import { type Found, type Part, type Rule, wordLike } from "./rewriteRules.ts";
import type { Token } from "./tokens.ts";

const ATTACK = /^(attack|attacks|aggression|invasion|assault|onslaught)$/;
/**
 * Adjectives that narrow the attack: a duty that arises in any attack arises in these, and one that does not exist does not. "Cyber" or
 * "nuclear" is none of them, because a clause may leave such an attack open.
 */
const OF_ATTACK = /^(armed|external|foreign|military|outside|unprovoked|full|scale|direct)$/;
const ANY = /^(any|all|every)$/;
const HEADS: readonly (readonly Part[])[] = [
  [/^in$/, /^(case|event)$/, /^of$/],
  [/^(if|should)$/, /^there$/, /^(is|was|were|be)$/],
];
const ON = /^(on|against|of|upon)$/;
const BY = /^(by|from)$/;
const maybe = { maybe: OF_ATTACK };

const say = (model: Found, ...all: readonly (string | Found)[]): Token[] =>
  all.flatMap((one) => (typeof one === "string" ? one.split(" ").map((word) => wordLike(model, word)) : [...one]));

/** The rules of one head, the fullest first: who attacks what, what is attacked, who attacks, that there is an attack. */
function ofHead(head: readonly Part[]): Rule[] {
  const after = (found: readonly Found[], at: number) => found[head.length + at] ?? [];
  const first = (found: readonly Found[]) => found[0] ?? [];
  const full = (found: readonly Found[], by: number, on: number) => say(first(found), "if", after(found, by), "attacks", after(found, on));
  return [
    { parts: [...head, maybe, ATTACK, ON, "P", BY, "S"], write: (found) => full(found, 5, 3) },
    { parts: [...head, maybe, ATTACK, BY, "S", ON, "P"], write: (found) => full(found, 3, 5) },
    { parts: [...head, maybe, "S", maybe, ATTACK, ON, "P"], write: (found) => full(found, 1, 5) },
    { parts: [...head, maybe, ATTACK, ON, "P"], write: (found) => say(first(found), "if", after(found, 3), "is attacked") },
    { parts: [...head, maybe, ATTACK, BY, "S"], write: (found) => say(first(found), "if it is attacked by", after(found, 3)) },
    { parts: [...head, maybe, "S", maybe, ATTACK], write: (found) => say(first(found), "if it is attacked by", after(found, 1)) },
    {
      parts: [...head, ANY, maybe, ATTACK],
      where: (_, next) => !ON.test(next[0]?.text ?? "") && !BY.test(next[0]?.text ?? ""),
      write: (found) => say(first(found), "if it is attacked by anyone"),
    },
    {
      parts: [...head, maybe, ATTACK],
      where: (_, next) => !ON.test(next[0]?.text ?? "") && !BY.test(next[0]?.text ?? ""),
      write: (found) => say(first(found), "if it is attacked"),
    },
  ];
}

const HELP = /^(defend|defending|help|protect|aid|assist|support|defence|assistance|guaranteed|guarantees|guarantee|for|fight)$/;

/** Whether help for somebody stands just before: "defend B", "fight for B", "come to B's aid", "help each other". */
function helps(before: Found): boolean {
  const near = before.slice(-4);
  const last = before.at(-1);
  const object = last?.name != null || /^(aid|other|another|it|them|assistance|help)$/.test(last?.text ?? "");
  return object && near.some(({ text, name }) => name === null && HELP.test(text));
}

const them = (before: Found) => (/^(other|another)$/.test(before.at(-1)?.text ?? "") ? "them" : "it");

/** "Against" with an attack: the attack of somebody, or any. It has to stand after help for somebody, and is then its case. */
const AGAINST: readonly Rule[] = [
  { parts: [/^against$/, maybe, "S", maybe, ATTACK], where: helps, write: ([first = [], , by = []]) => say(first, "against", by) },
  { parts: [/^against$/, maybe, ATTACK, BY, "S"], where: helps, write: ([first = [], , , , by = []]) => say(first, "against", by) },
  {
    parts: [/^against$/, ANY, maybe, /^(attack|attacks|aggression|aggressor|invasion|attacker)$/],
    where: helps,
    write: ([first = []]) => say(first, "if it is attacked by anyone"),
  },
  { parts: [/^against$/, maybe, ATTACK], where: helps, write: ([first = []]) => say(first, "if it is attacked") },
];

/** "Defend B against C": if C attacks it. One attacker alone is what a case puts. */
function against(alone: boolean): Rule[] {
  const parts: Part[] = [/^against$/, "S", ...(alone ? [/^alone$/] : [])];
  return [
    {
      parts,
      where: (before) => helps(before) && them(before) === "them",
      write: ([first = [], by = []]) => say(first, "if", by, "attacks them"),
    },
    { parts, where: helps, write: ([first = [], by = []]) => say(first, "if", by, "attacks it") },
  ];
}

/** "Should C attack B", "were C to attack B": a case at the head of the sentence. */
const INVERTED: readonly Rule[] = [
  {
    parts: [/^should$/, "P", /^(attack|invade|strike|be)$/],
    where: (before) => before.length === 0 || before.at(-1)?.text === ",",
    write: ([first = [], who = [], verb = []]) => say(first, "if", who, verb[0]?.text === "be" ? "is" : "attacks"),
  },
  {
    parts: [/^were$/, "P", /^to$/, /^(attack|invade|strike|be)$/],
    where: (before) => before.length === 0 || before.at(-1)?.text === ",",
    write: ([first = [], who = [], , verb = []]) => say(first, "if", who, verb[0]?.text === "be" ? "is" : "attacks"),
  },
  { parts: [/^in$/, /^(case|event)$/, /^that$/], write: ([first = []]) => say(first, "if") },
];

export const attackRules: readonly Rule[] = [...HEADS.flatMap(ofHead), ...AGAINST, ...against(true), ...against(false), ...INVERTED];
