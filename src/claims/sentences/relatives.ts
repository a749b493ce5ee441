/**
 * Relative clauses as clauses of their own: "Belgium, whose neutrality …", "North Korea, with which it signed …", "the pact, to which A
 * and B belong". Each is read only where it is plain which names it is said of.
 */
import { like, plain, type Token } from "./tokens.ts";

const isState = (token: Token | undefined) => token?.name?.things.some(({ kind }) => kind === "state") === true;

const RELATIVE = /^(which|who|whose|whom)$/;
const BEFORE = /^(with|to|under|in|by|of|against|from)$/;
/** Verbs of several names, and those of one. */
const MANY = /^(were|have|are|do)$/;
const ONE = /^(was|has|is|does)$/;

/** Whether a relative clause begins with these tokens. */
export function isRelative([first, second]: readonly Token[]): boolean {
  return RELATIVE.test(plain(first)) || (BEFORE.test(plain(first)) && /^(which|whom)$/.test(plain(second)));
}

/** The first token of the list of states that ends here: "Russia" of "France and Russia" gives the place of "France". */
export function listStart(tokens: readonly Token[], at: number): number {
  const link = plain(tokens[at - 1]) === "and" ? (plain(tokens[at - 2]) === "," ? 2 : 1) : 0;
  if (link === 0 || !isState(tokens[at]) || !isState(tokens[at - link - 1])) return at;
  let start = at - link - 1;
  while (plain(tokens[start - 1]) === "," && isState(tokens[start - 2])) start -= 2;
  return start;
}

/**
 * The relative clause as said of the name at this place, or of the list that ends with it; null where it is not plain of which. `subject`
 * is what "it" stands for in it: the subject of the main clause.
 */
export function ofRelative(
  tokens: readonly Token[],
  at: number,
  inner: readonly Token[],
  subject: readonly Token[],
): readonly Token[] | null {
  const [first, second] = inner;
  const names = namesFor(tokens, at, inner);
  const [model] = names ?? [];
  if (first === undefined || second === undefined || names === null || model === undefined) return null;
  switch (plain(first)) {
    case "which":
    case "who":
      return [...names, ...inner.slice(1)];
    case "whose":
      return [...names, like(first, "'s"), ...inner.slice(1)];
    default:
      return withPreposition(first, names, inner.slice(2), subject);
  }
}

/** "With which it signed a pact": "it signed a pact with" the name; "under which it must help": "under" the name, it must help. */
function withPreposition(word: Token, names: readonly Token[], rest: readonly Token[], subject: readonly Token[]): readonly Token[] | null {
  const [pronoun] = rest;
  const isPronoun = /^(it|they)$/.test(plain(pronoun));
  if (isPronoun && (subject.length === 0 || subject.some((one) => names.includes(one)))) return null;
  const said = isPronoun ? [...subject, ...rest.slice(1)] : rest;
  if (/^(under|in|by)$/.test(plain(word))) return [like(word, "under"), ...names, like(word, ","), ...said];
  return [...said, word, ...names];
}

/** The name alone, or the list that ends with it where the verb is one of several. */
function namesFor(tokens: readonly Token[], at: number, inner: readonly Token[]): readonly Token[] | null {
  const start = listStart(tokens, at);
  const name = tokens[at];
  if (name === undefined) return null;
  if (start === at) return [name];
  const verb = plain(inner[1]);
  if (plain(inner[0]) === "whose") return tokens.slice(start, at + 1);
  if (MANY.test(verb)) return tokens.slice(start, at + 1);
  return ONE.test(verb) || BEFORE.test(plain(inner[0])) ? [name] : null;
}
