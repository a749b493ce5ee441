/** The operations as the claims checker is handed them: their names, their schemas, and a way to ask one. It imports none. */
import type * as z from "zod";
import type { ClaimsText } from "../model/claims.ts";

/** A text with the way back to its places in a file: `file:line:column` of a path. */
export interface LocatedText {
  readonly text: ClaimsText;
  readonly where: (path: readonly PropertyKey[]) => string;
}

export interface Asking {
  /** Operations that a claim may be bound to. */
  readonly names: readonly string[];
  /** The schemas of an operation; undefined where no claim may be bound to it. */
  readonly find: (name: string) => { readonly input: z.ZodType; readonly output: z.ZodType } | undefined;
  /** The operation's answer, its sentences still phrases. Throws InputError or NotFoundError. */
  readonly run: (name: string, input: unknown) => object;
  /** The answer with its sentences in English, in which expectations about words are written. */
  readonly inEnglish: (answer: object) => object;
}

/** The questions that a check may put. */
export type Ask = Pick<Asking, "run" | "inEnglish">;
