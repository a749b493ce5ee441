/** The operations, as passed to the claims checker, which imports none: names, schemas, and a function that runs one. */
import type * as z from "zod";
import type { ClaimsText } from "../model/claims.ts";

/** A text of claims; `where` gives the `file:line:column` of a path in it. */
export interface LocatedText {
  readonly text: ClaimsText;
  readonly where: (path: readonly PropertyKey[]) => string;
}

export interface Asking {
  /** Operations that a claim may be bound to. */
  readonly names: readonly string[];
  /** The schemas of an operation; undefined if no claim may be bound to it. */
  readonly find: (name: string) => { readonly input: z.ZodType; readonly output: z.ZodType } | undefined;
  /** Runs an operation; the answer's sentences are still phrases. Throws InputError or NotFoundError. */
  readonly run: (name: string, input: unknown) => object;
  /** Puts an answer's sentences in English, the language of expectations about wording. */
  readonly inEnglish: (answer: object) => object;
}

/** The functions that a check needs. */
export type Ask = Pick<Asking, "run" | "inEnglish">;
