/** Names of an article that is an instrument of the ledger by itself: "Article 42(7) of the Treaty on European Union". */
import type { Ledger } from "../../ledger/ledger.ts";
import { plainText } from "../../ledger/search.ts";
import type { Mention } from "./mentions.ts";

/** The names with that of an article joined to the words for its treaty, where these are words of the instrument's own names. */
export function ofWhole(mentions: readonly Mention[], ledger: Ledger): Mention[] {
  const out: Mention[] = [];
  for (let at = 0; at < mentions.length; at += 1) {
    const one = mentions[at] as Mention;
    const end = /^art(icle|\.)? \d/i.test(one.said) ? endOfName(mentions, at, wordsOf(one, ledger)) : at;
    if (end === at) {
      out.push(one);
      continue;
    }
    const last = mentions[end] as Mention;
    const said = mentions
      .slice(at, end + 1)
      .map((part) => part.said)
      .join(" ");
    out.push({ ...one, said, bare: said, owns: last.owns, to: last.to });
    at = end;
  }
  return out;
}

/** The words of all names of the instruments that the article may be, "treaty" among them. */
function wordsOf({ things }: Mention, ledger: Ledger): ReadonlySet<string> {
  const instruments = things.flatMap(({ kind, id }) => (kind === "instrument" ? (ledger.instrument(id) ?? []) : []));
  const names = instruments.flatMap(({ title, short = "", aliases = [] }) => [title, short, ...aliases]);
  return new Set(names.length === 0 ? [] : ["treaty", ...names.flatMap((name) => plainText(name).split(" "))]);
}

/** The place of the last word of "of the … treaty" after the article; the place of the article itself if no such words follow. */
function endOfName(mentions: readonly Mention[], at: number, words: ReadonlySet<string>): number {
  const plain = (place: number) => mentions[place]?.said.toLowerCase() ?? "";
  if (plain(at + 1) !== "of" || words.size === 0) return at;
  let end = plain(at + 2) === "the" ? at + 2 : at + 1;
  const from = end;
  while (end + 1 < mentions.length && mentions[end + 1]?.things.length === 0 && words.has(plainText(mentions[end + 1]?.bare ?? "")))
    end += 1;
  return end === from ? at : end;
}
