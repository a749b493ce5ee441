/** Texts of claims as YAML, and plain sentences. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { parse, stringify } from "yaml";
import { isUserError } from "../../../src/errors.ts";
import { claimsHanded } from "../../../src/load/claimsHanded.ts";
import type { Context } from "../../../src/operations/operation.ts";
import { answerNow } from "../../../src/surfaces/answer.ts";
import { mutated } from "../mutate.ts";
import { withOneValue } from "../oneValue.ts";
import { strangeText, strangeValue } from "../strange.ts";
import { type Outcome, refusedWith, surface } from "../surface.ts";

function check(context: Context, input: object): Outcome {
  try {
    answerNow("claims.check", { ...context, readClaims: claimsHanded }, input);
    return "answered";
  } catch (error) {
    if (!isUserError(error)) throw error;
    return refusedWith(error.kind === "data" ? error.complaints : [error.complaint]);
  }
}

/** Short texts of claims: each of the built-in ones, two claims at a time. `folder` has them. */
function shortTexts(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .flatMap((file) => {
      const { claims, ...head } = parse(readFileSync(`${folder}/${file}`, "utf8"));
      return Array.from({ length: Math.floor(claims.length / 2) }, (_, at) =>
        stringify({
          ...head,
          claims: claims.slice(2 * at, 2 * at + 2).map(({ counterparts: _, ...claim }: { counterparts?: unknown }) => claim),
        }),
      );
    });
}

export function claimsSurface(folder: string, context: Context) {
  const valid = shortTexts(folder);
  const inputs = fc.oneof(
    fc.constantFrom(...valid).chain((text) => withOneValue(text, strangeValue)),
    fc.constantFrom(...valid).chain(mutated),
  );
  return surface<string>({ name: "texts of claims", valid, inputs, run: (content) => check(context, { content }) });
}

/** The sentence with one word in another's place, or a strange one. */
function withOneWord(sentence: string, words: readonly string[]): fc.Arbitrary<string> {
  return fc.tuple(fc.nat(), fc.oneof(fc.constantFrom(...words), strangeText)).map(([place, word]) => {
    const parts = sentence.split(" ");
    return parts.map((part, index) => (index === place % parts.length ? word : part)).join(" ");
  });
}

/** `files` are lists of cases, each with the sentence that it `says`, or as plain lines. */
export function sentencesSurface(files: readonly string[], context: Context) {
  const valid = [...new Set(files.flatMap((file) => sentencesIn(parse(readFileSync(file, "utf8")))))];
  const words = [...new Set(valid.flatMap((sentence) => sentence.split(" ")))];
  const inputs = fc.oneof(
    fc.constantFrom(...valid).chain((sentence) => withOneWord(sentence, words)),
    fc.constantFrom(...valid).chain(mutated),
    { weight: 1, arbitrary: fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((some) => some.join(" ")) },
  );
  return surface<string>({ name: "plain sentences", valid, inputs, run: (sentence) => check(context, { sentence }) });
}

/** Every text under a key that holds a sentence. */
function sentencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(sentencesIn);
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, one]) =>
    /^(sentence|says|text)$/.test(key) && typeof one === "string" ? [one] : sentencesIn(one),
  );
}
