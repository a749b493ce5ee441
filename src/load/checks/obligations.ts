/** Checks of the obligations of one instrument: unique ids, two parties, and the slots that each type needs. */
import type { Version } from "../../model/clauses.ts";
import type { Instrument, Obligation } from "../../model/instruments.ts";
import { PACT_TYPES } from "../../model/vocabulary.ts";
import type { Path } from "../yamlFile.ts";

/** Adds a complaint about the place at `path`. */
export type Complain = (path: Path, what: string, why: string, todo: string) => void;

export function checkObligations({ obligations }: Instrument, complain: Complain): void {
  const ids = new Set<string>();
  for (const [index, obligation] of obligations.entries()) {
    const path: Path = ["obligations", index];
    if (ids.has(obligation.id))
      complain([...path, "id"], `the obligation "${obligation.id}" is defined twice`, "ids are unique in an instrument", "rename one");
    ids.add(obligation.id);
    checkSides(obligation, path, complain);
    checkSlots(obligation, path, complain);
    for (const [later, version] of obligation.versions.entries()) {
      checkQuotation(version, [...path, "versions", later], complain);
      if (later > 0 && version.from === undefined)
        complain([...path, "versions", later], '"from" is missing', "a later version says since when", 'add "from"');
    }
  }
}

/** Scripts in which words are not set apart by spaces. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Fewest words of a quotation that can carry a promise. */
const FEWEST_WORDS = 4;

/** A quotation is long enough to carry a promise, and one that is not in Latin letters names its language. */
function checkQuotation({ quote, language }: Version, path: Path, complain: Complain): void {
  if (quote === undefined) return;
  const words = quote.trim().split(/\s+/).length;
  if (!UNSPACED.test(quote) && words < FEWEST_WORDS)
    complain(
      [...path, "quote"],
      `the quotation has ${words} ${words === 1 ? "word" : "words"}`,
      `fewer than ${FEWEST_WORDS} words carry no promise, and stand in an answer under the sentence that they are to prove`,
      'quote the operative words with their verb, or leave "quote" out',
    );
  if (language === undefined && !/\p{Script=Latin}/u.test(quote))
    complain(
      [...path, "quote"],
      "the quotation names no language",
      "without one it is taken for English, and this one has no Latin letter",
      'add "language: ru", or the tag of its language',
    );
}

function checkSides({ by, toward }: Obligation, path: Path, complain: Complain): void {
  if (!Array.isArray(by) || !Array.isArray(toward) || by.length !== 1 || toward.length !== 1 || by[0] !== toward[0]) return;
  complain(path, `${by[0]} owes itself`, "an obligation runs between two states", 'correct "by" or "toward"');
}

/** A clause with effect in war says what triggers it and what is owed; a nonaggression clause says what it forbids. */
function checkSlots({ type, forbids, versions: [first] }: Obligation, path: Path, complain: Complain): void {
  if (type === "nonaggression" && forbids === undefined) {
    complain(
      path,
      '"forbids" is missing',
      "a nonaggression clause says what it forbids: attack, hostile-alliance, separate-peace, use-of-territory, conflicting-engagement, interference",
      'add "forbids: [attack]", or what the text says',
    );
  }
  if (first === undefined || !(PACT_TYPES as readonly string[]).includes(type)) return;
  if (first.trigger === undefined)
    complain(
      [...path, "versions", 0],
      '"trigger" is missing',
      "a clause says what sets it off",
      'add "trigger: armed-attack", or the word of the text',
    );
  if (first.response === undefined)
    complain(
      [...path, "versions", 0],
      '"response" is missing',
      "a clause says what is owed",
      'add "response: {does: …, force: …, decides: …, wording: …}"',
    );
}
