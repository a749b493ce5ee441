/** Puts a sentence in lower case with its names numbered, and finds the form that matches all of it. */
import { BOUNDS, FORMS, type Form, GROUPS } from "./forms.ts";
import type { Mention, Thing } from "./mentions.ts";

export interface Match {
  readonly form: Form;
  /** The names in the slots, in order. */
  readonly slots: readonly Mention[];
  readonly number: number | null;
  readonly bound: (typeof BOUNDS)[string] | null;
  readonly denies: boolean;
  /** The words that matched each group, such as "treaty allies" for "ally". */
  readonly words: Readonly<Record<string, string>>;
}

const ARTICLES: readonly string[] = ["a", "an", "the"];
const NUMBERS =
  "no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const LETTERS = { state: "s", instrument: "t", place: "p" } as const;

/** Joins two adjacent names of the same treaty: "NATO's Article 5", "Article 5 of NATO". */
export function joined(mentions: readonly Mention[]): Mention[] {
  const out: Mention[] = [];
  for (const mention of mentions) {
    const between = out.at(-1)?.bare === "of" ? out.at(-2) : out.at(-1);
    const shared = instruments(mention).filter(({ id }) => between !== undefined && instruments(between).some((one) => one.id === id));
    if (between === undefined || shared.length === 0) {
      out.push(mention);
      continue;
    }
    const said = `${between.said}${out.at(-1) === between ? "" : " of"} ${mention.said}`;
    out.splice(out.indexOf(between), out.length, { said, bare: said, owns: mention.owns, things: shared });
  }
  return out;
}

function instruments({ things }: Mention): Thing[] {
  return things.filter(({ kind }) => kind === "instrument");
}

/** The sentence with a space after each word. A name becomes `<2.s>`: its number, and the kinds of thing that it may be. */
export function lineOf(mentions: readonly Mention[]): string {
  const words = mentions.flatMap(({ said, owns, things }, index) => {
    if (things.length > 0) {
      const kinds = [...new Set(things.map(({ kind }) => LETTERS[kind]))].sort().join("");
      return [`<${index}.${kinds}>`, ...(owns ? ["'s"] : [])];
    }
    return plainWords(said.toLowerCase().replace(/’/g, "'"));
  });
  return words
    .filter((word) => !ARTICLES.includes(word) && !/^["“”]$/.test(word))
    .map((word) => `${word} `)
    .join("");
}

function plainWords(word: string): string[] {
  if (word === "can't" || word === "cannot") return ["can", "not"];
  if (word === "won't") return ["will", "not"];
  const spelled = word.replace(/^defense$/, "defence").replace(/\.$/, "");
  const denied = /^(.+)n't$/.exec(spelled)?.[1];
  if (denied !== undefined) return [denied, "not"];
  const owner = /^(.+)'s?$/.exec(spelled)?.[1];
  return owner === undefined ? [spelled] : [owner, "'s"];
}

/** The first form that matches the whole line; `line` comes without closing punctuation. */
export function matchOf(line: string, mentions: readonly Mention[]): Match | null {
  for (const { form, test } of COMPILED) {
    const match = test.exec(line);
    if (match === null) continue;
    const { no, bound, number, ...groups } = match.groups ?? {};
    const slots = match
      .slice(1)
      .flatMap((part) => (part === undefined ? [] : (/^<(\d+)\.\w+>$/.exec(part)?.[1] ?? [])))
      .flatMap((index) => mentions[Number(index)] ?? []);
    const [first, second, ...rest] = slots;
    return {
      form,
      slots: form.swap && first !== undefined && second !== undefined ? swapped(first, second, rest) : slots,
      number: number === undefined ? null : countOf(number.trim()),
      bound: bound === undefined ? null : (BOUNDS[bound.trim()] ?? null),
      denies: form.denies === true || no !== undefined,
      words: Object.fromEntries(Object.entries(groups).flatMap(([name, said]) => (said === undefined ? [] : [[name, said.trim()]]))),
    };
  }
  return null;
}

function swapped(first: Mention, second: Mention, rest: readonly Mention[]): Mention[] {
  return [second, first, ...rest];
}

function countOf(word: string): number {
  return /^\d+$/.test(word) ? Number(word) : NUMBERS.indexOf(word);
}

/** Groups whose matched words are passed on; a form has each at most once. */
const TOLD: readonly string[] = ["ally", "pact", "must", "help", "fight"];

function patternOf(form: string, told = true): string {
  return (form.match(/[[\]()|]|[^\s[\]()|]+/g) ?? []).map((token) => tokenPattern(token, told)).join("");
}

function tokenPattern(token: string, told: boolean): string {
  if (token === "[" || token === "(") return "(?:";
  if (token === "]") return ")?";
  if (token === ")" || token === "|") return token;
  if (token === "S") return String.raw`(<\d+\.\w*s\w*>) `;
  if (token === "T") return String.raw`(<\d+\.\w*t\w*>) (?:(?:treaty|pact|alliance|agreement) )?`;
  if (token === "P") return String.raw`(<\d+\.\w*[ps]\w*>) `;
  if (token === "N") return String.raw`(?<number>\d{1,4} |${NUMBERS.map((word) => `${word} `).join("|")})`;
  if (token === "%bound")
    return `(?<bound>${Object.keys(BOUNDS)
      .filter(Boolean)
      .map((word) => `${word} `)
      .join("|")}|)`;
  if (token.startsWith("?")) return `(?:(?<no>${token.slice(1)} ))?`;
  if (!token.startsWith("%")) return `${token.replace(/[.*+^$\\]/g, String.raw`\$&`)} `;
  const name = token.slice(1);
  const inner = patternOf(GROUPS[name] ?? "", false);
  return told && TOLD.includes(name) ? `(?<${name}>${inner})` : inner;
}

/** The forms with their patterns; last in the file, because the functions above make the patterns. */
const COMPILED: readonly { readonly form: Form; readonly test: RegExp }[] = FORMS.map((form) => ({
  form,
  test: new RegExp(`^${patternOf(form.form)}$`),
}));
