/** "A member of both SEATO and CENTO", "of neither NATO nor the CSTO": the clause said of each treaty of a list, and all have to hold. */
import type { Parsed } from "./parsed.ts";
import { plain, type Token } from "./tokens.ts";

const isTreaty = (token: Token | undefined) => token?.name?.things.some(({ kind }) => kind === "instrument") === true;
const DENIES = /^(not|no|never|nor|without|nobody)$/;

/** A list of names of treaties, "and" or "nor" before the last; `from` is that of a word before it that goes with it. */
function listIn(tokens: readonly Token[]): { from: number; to: number; items: readonly Token[]; link: string } | null {
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isTreaty(tokens[at])) continue;
    const items = [tokens[at] as Token];
    let end = at + 1;
    while (plain(tokens[end]) === "," && isTreaty(tokens[end + 1])) {
      items.push(tokens[end + 1] as Token);
      end += 2;
    }
    const link = plain(tokens[end]) === "," ? end + 1 : end;
    const word = plain(tokens[link]);
    // "Of NATO and of the EU": the preposition may be said again.
    const again = at > 0 && plain(tokens[link + 1]) !== "" && plain(tokens[link + 1]) === plain(tokens[at - 1]) ? 1 : 0;
    const last = tokens[link + 1 + again];
    if (!/^(and|nor|or)$/.test(word) || last === undefined || !isTreaty(last)) continue;
    const lead = /^(both|neither|either)$/.test(plain(tokens[at - 1])) ? at - 1 : at;
    return { from: lead, to: link + 2 + again, items: [...items, last], link: word };
  }
  return null;
}

/** "Not of A and B" may deny one of the two or both. */
export function isVague(tokens: readonly Token[]): boolean {
  const list = listIn(tokens);
  return list !== null && list.link === "and" && isDenied(tokens, list);
}

function isDenied(tokens: readonly Token[], { from, to }: { readonly from: number; readonly to: number }): boolean {
  return tokens.some((token, at) => (at < from || at >= to) && DENIES.test(plain(token)));
}

/** The clauses of a list; "or" is read where the clause denies, and "neither … nor" denies each. */
export function withTreaties(tokens: readonly Token[], one: (tokens: readonly Token[]) => Parsed): Parsed | null {
  const list = listIn(tokens);
  if (list === null) return null;
  const { from, to, items, link } = list;
  const lead = plain(tokens[from]);
  const denied = isDenied(tokens, list);
  const neither = lead === "neither" && link === "nor";
  if (neither ? denied : link === "and" ? denied || lead === "neither" : !denied || link !== "or" || lead === "neither") return null;
  const rest = tokens.slice(to);
  const read = items.map((item) => one([...tokens.slice(0, from), item, ...rest]));
  const clauses = read.flatMap((parsed) => ("clauses" in parsed ? parsed.clauses : []));
  if (clauses.length !== items.length) return null;
  return { clauses: neither ? clauses.map((part) => ({ ...part, match: { ...part.match, denies: !part.match.denies } })) : clauses };
}
