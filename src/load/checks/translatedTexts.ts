/** Checks that the texts of every explanation are translated whole, from the English texts as they stand. */
import { createHash } from "node:crypto";
import type { Complaint } from "../../errors.ts";
import { anyOf, nearest } from "../../ledger/nearest.ts";
import type { Explanation } from "../../model/explanations.ts";
import { type ExplanationTexts, textPaths, textsOf } from "../../model/explanationTexts.ts";
import type { TranslatedExplanations } from "../../model/names.ts";
import type { NamesFile } from "../languageFiles.ts";

type Translated = NamesFile<TranslatedExplanations>;

/** The digest of an explanation's English texts, which its translation names. */
export function digestOfTexts(explanation: Explanation): string {
  const texts = textsOf(explanation);
  const sorted = textPaths(texts)
    .sort()
    .map((path) => [path, at(texts, path)]);
  return createHash("sha256").update(JSON.stringify(sorted)).digest("hex").slice(0, 12);
}

/** Complaints about translations that lack a text, have one too many, or were made from other English texts. */
export function textsInOrder(file: Translated, explanations: readonly Explanation[]): Complaint[] {
  const held = new Map(explanations.map((one) => [one.id, one]));
  return Object.entries(file.value.explanations).flatMap(([id, { english, ...texts }]) => {
    const explanation = held.get(id);
    if (explanation === undefined) return [stranger(id, file, [...held.keys()])];
    const shape = differences(id, texts, textsOf(explanation), file);
    const digest = digestOfTexts(explanation);
    if (shape.length > 0 || english === digest) return shape;
    return [
      {
        what: `the English texts of "${id}" changed after they were translated`,
        where: file.at(["explanations", id, "english"]),
        why: "the digest names the texts that the translation was made from",
        todo: `translate what changed, then write "${digest}"`,
      },
    ];
  });
}

/** Explanations without a translation. */
export function textGaps({ value, file }: Translated, explanations: readonly Explanation[], language: string): Complaint[] {
  return explanations
    .filter(({ id }) => value.explanations[id] === undefined)
    .map((explanation) => ({
      what: `no texts in "${language}" for the explanation ${explanation.id}`,
      where: file,
      why: "a reader of that language sees the English ones",
      todo: `add them there, with english: "${digestOfTexts(explanation)}"`,
    }));
}

function stranger(id: string, { at: place }: Translated, known: readonly string[]): Complaint {
  const close = nearest(id, known);
  return {
    what: `unknown explanation "${id}"`,
    where: place(["explanations", id]),
    why: "a translation is of what the ledger holds",
    todo: close.length > 0 ? `write ${anyOf(close)}, or remove it` : "remove it",
  };
}

function differences(id: string, own: ExplanationTexts, english: ExplanationTexts, file: Translated): Complaint[] {
  const [have, want] = [textPaths(own), textPaths(english)];
  const complaint = (path: string, what: string, todo: string) => ({
    what,
    where: file.at(["explanations", id]),
    why: "a translation has the same texts as the English file, in the same order",
    todo: `${todo} ${path}`,
  });
  return [
    ...want.filter((path) => !have.includes(path)).map((path) => complaint(path, `"${id}" lacks the text ${path}`, "translate")),
    ...have.filter((path) => !want.includes(path)).map((path) => complaint(path, `"${id}" has a text ${path} too many`, "remove")),
  ];
}

function at(texts: object, path: string): unknown {
  return path.split(".").reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>>)[key], texts);
}
