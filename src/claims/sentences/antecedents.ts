/**
 * The words at the head of a sentence that stand for a name of the sentence before: "It", "Their", "The treaty". They are filled in only
 * where that sentence leaves one name alone for them.
 */
import type { Instrument } from "../../model/instruments.ts";
import type { Mention } from "./mentions.ts";

/** A sentence that was handed over before, with its names and the instruments that its reading rests on. */
export interface Before {
  readonly said: string;
  readonly mentions: readonly Mention[];
  readonly instruments: readonly Instrument[];
}

/** The sentence with the name in place of the words, and both. */
export interface Filled {
  readonly said: string;
  readonly word: string;
  readonly name: string;
}

const ONE = /^(It|Its)(?= )/;
const TWO = /^(They|Their|The two(?: (?:countries|states|powers|governments|allies))?|Both(?: (?:countries|states|powers|sides))?)(?= )/;
const TREATY = /^(?:The|That|This) (treaty|pact|alliance|agreement|convention|organi[sz]ation|bloc|group|grouping|body|law|act)(?='s | )/;

export function withAntecedent(said: string, before: Before): Filled | null {
  const [one] = ONE.exec(said) ?? [];
  const [two] = TWO.exec(said) ?? [];
  const [treaty] = TREATY.exec(said) ?? [];
  const subject = subjectOf(before);
  if (one !== undefined) return subject.length === 1 ? filled(said, one, namesOf(before, subject)) : null;
  if (two !== undefined) return subject.length === 2 ? filled(said, two, namesOf(before, subject)) : null;
  const title = treatyOf(before);
  if (title === null) return null;
  if (treaty !== undefined) return filled(said, treaty, title);
  const inside = INSIDE.exec(said);
  if (inside === null) return null;
  const [word] = inside;
  const name = lowered(title);
  return { said: `${said.slice(0, inside.index)}${name}${said.slice(inside.index + word.length)}`, word, name };
}

/** "Left the organisation": a body or treaty that the sentence itself does not name. */
const INSIDE = /\bthe (?:treaty|pact|alliance|agreement|organi[sz]ation|bloc|group)\b(?! (?:of|with|between|that|which|for|to)\b)/;

function lowered(title: string): string {
  return title.replace(/^The /, "the ");
}

function filled(said: string, word: string, name: string): Filled {
  const owns = /^(Its|Their)$/.test(word) ? "'s" : "";
  return { said: `${name}${owns}${said.slice(word.length)}`, word, name };
}

const NAMES = /^(?:the )?$/i;

/** The names at the head of the sentence: one, or a list of two states. */
function subjectOf({ said, mentions }: Before): readonly Mention[] {
  const named = mentions.filter(({ things }) => things.length > 0);
  const [first, second, third] = named;
  if (first === undefined || first.owns || !NAMES.test(said.slice(0, first.from))) return [];
  const joined = (one: Mention, other: Mention | undefined) =>
    other !== undefined && /^,? and (?:the )?$/i.test(said.slice(one.to, other.from));
  if (second !== undefined && joined(first, second)) return third !== undefined && joined(second, third) ? [] : [first, second];
  return /^, (?:the )?$/i.test(said.slice(first.to, second?.from)) && second !== undefined ? [] : [first];
}

function namesOf({ said }: Before, names: readonly Mention[]): string {
  return names
    .map(({ bare, from }, place) => `${/\bthe $/i.test(said.slice(0, from)) ? (place === 0 ? "The " : "the ") : ""}${bare}`)
    .join(" and ");
}

/** The one treaty that the sentence names or was read of; null if there are several. */
function treatyOf({ mentions, instruments }: Before): string | null {
  const named = mentions.filter(({ things }) => things.some(({ kind }) => kind === "instrument"));
  const [name, ...others] = named;
  if (name !== undefined && others.length === 0) return `The ${name.bare}`;
  const [only, ...more] = instruments;
  if (name !== undefined || only === undefined || more.length > 0) return null;
  const title = only.short ?? only.title;
  return /^the /i.test(title) ? title : `The ${title}`;
}
