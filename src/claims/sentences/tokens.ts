/** A sentence as tokens: names with the things that they may mean, and plain words with contractions written out. */
import { dictionary } from "../../model/dictionary.ts";
import { isKindWord } from "./kindWords.ts";
import type { Mention, Thing } from "./mentions.ts";

export interface Token {
  /** In lower case; empty for a name. */
  readonly text: string;
  /** The name, if it names something. */
  readonly name: Mention | null;
  /** Offsets in the sentence. */
  readonly from: number;
  readonly to: number;
  /** Whether it is written with a capital. */
  readonly capital: boolean;
}

/** The token's word; "" for a name, and where there is none. */
export const plain = (token: Token | undefined): string => (token?.name === null ? token.text : "");

/** The token with another word, at the same place. */
export const like = (token: Token, text: string): Token => ({ ...token, text, name: null, capital: false });

const ARTICLES: readonly string[] = ["a", "an", "the"];
const SPELLINGS = dictionary<string>({
  defense: "defence",
  organization: "organisation",
  recognized: "recognised",
  toward: "towards",
  nonaggression: "non aggression",
});
const CONTRACTED = dictionary<readonly string[]>({
  "can't": ["can", "not"],
  cannot: ["can", "not"],
  "won't": ["will", "not"],
  "shan't": ["shall", "not"],
});
const ENDINGS: Readonly<Record<string, string>> = { "'ve": "have", "'re": "are", "'ll": "will", "'d": "would" };

/** Joins two adjacent names of the same treaty: "NATO's Article 5", "Article 5 of NATO". */
export function joined(given: readonly Mention[]): Mention[] {
  const mentions = given.map((one, at) => (isArticleOf(given, at) ? { ...one, things: [] } : one));
  const out: Mention[] = [];
  for (const mention of mentions) {
    const linked = out.at(-1)?.bare === "of" || (out.at(-1)?.bare === "the" && out.at(-2)?.bare === "of");
    const between = linked ? out.findLast(({ bare }) => bare !== "of" && bare !== "the") : out.at(-1);
    const same = instruments(mention).filter(({ id }) => between !== undefined && instruments(between).some((one) => one.id === id));
    // "Article 5" is a name of one treaty, but not in "Article 5 of" another.
    const shared = same.length === 0 && linked && /^article \d+$/i.test(between?.said ?? "") ? instruments(mention) : same;
    if (between === undefined || shared.length === 0) {
      out.push(mention);
      continue;
    }
    const said = `${between.said}${linked ? " of" : ""} ${mention.said}`;
    const whole = { said, bare: said, owns: mention.owns, things: shared, from: between.from, to: mention.to };
    out.splice(out.indexOf(between), out.length, whole);
  }
  return out;
}

/** Whether "Article 5" is that of a treaty that is described after it: "of the US-Japan treaty", "of the 1960 treaty". */
function isArticleOf(mentions: readonly Mention[], at: number): boolean {
  if (!/^article \d+$/i.test(mentions[at]?.said ?? "") || mentions[at + 1]?.bare !== "of") return false;
  const next = mentions[at + (mentions[at + 2]?.bare === "the" ? 3 : 2)];
  if (next === undefined || instruments(next).length > 0) return false;
  return next.things.some(({ kind }) => kind === "state") || /^\d{4}$/.test(next.bare) || isKindWord(next.bare.toLowerCase());
}

function instruments({ things }: Mention): Thing[] {
  return things.filter(({ kind }) => kind === "instrument");
}

/** The tokens of a sentence; articles and quotation marks are left out. */
export function tokensOf(mentions: readonly Mention[]): Token[] {
  return mentions.flatMap((mention, index) => {
    const { said, owns, things, from, to } = mention;
    const capital = /^\p{Lu}/u.test(said);
    const at = (text: string): Token => ({ text, name: null, from, to, capital });
    const next = mentions[index + 1]?.said.toLowerCase() ?? "";
    if (things.length > 0)
      return [
        { text: "", name: mention, from, to: owns ? to - 2 : to, capital },
        ...(owns ? [{ ...at(verbOf(next) ?? "'s"), from: to - 2 }] : []),
      ];
    const words = plainWords(said.toLowerCase().replace(/’/g, "'"));
    const verb = words.at(-1) === "'s" ? (verbOf(next) ?? (PRONOUN.test(words[0] ?? "") ? "is" : null)) : null;
    return (verb === null ? words : [...words.slice(0, -1), verb])
      .filter((word) => !ARTICLES.includes(word) && !/^["“”]$/.test(word))
      .map(at);
  });
}

const PRONOUN = /^(there|it|he|she|that|this|who|what)$/;

/** The verb that "'s" stands for before this word; null for a possessive. */
function verbOf(next: string): string | null {
  if (/^(been|had|left|joined|signed|never|always|pledged|promised)$/.test(next)) return "has";
  return /^(not|in|a|an|bound|obliged|required|no|part|still|now|also|under|committed|allied|covered|one|invaded|attacked|nothing)$/.test(
    next,
  )
    ? "is"
    : null;
}

function plainWords(word: string): string[] {
  const whole = CONTRACTED[word];
  if (whole !== undefined) return [...whole];
  const spelled = (SPELLINGS[word] ?? word).replace(/\.$/, "");
  const denied = /^(.+)n't$/.exec(spelled)?.[1];
  if (denied !== undefined) return [denied, "not"];
  for (const [ending, full] of Object.entries(ENDINGS)) if (spelled.endsWith(ending)) return [spelled.slice(0, -ending.length), full];
  const owner = /^(.+)'s?$/.exec(spelled)?.[1];
  if (owner !== undefined) return [owner, "'s"];
  return spelled.split(" ");
}

/** The words as one string, with "#" for a name; for tests of wording. */
export function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ text, name }) => (name === null ? text : "#")).join(" ");
}
