/** The operations, as passed to the claims checker, which imports none: names, schemas, and a function that runs one. */
import type * as z from "zod";
import type { Ledger } from "../ledger/ledger.ts";
import type { ClaimsText } from "../model/claims.ts";
import type { IdKind } from "../model/idKinds.ts";
import type { Collected } from "./absence/kinds.ts";

/** A text of claims; `where` gives the `file:line:column` of a path in it. */
export interface LocatedText {
  readonly text: ClaimsText;
  readonly where: (path: readonly PropertyKey[]) => string;
}

/** An operation that a claim may be bound to. */
export interface Bindable {
  readonly input: z.ZodType;
  readonly output: z.ZodType;
  /** The lists and counts of its answer by their place (`instrument.acts`), with the kind of collection that each is taken from. */
  readonly collects: Readonly<Record<string, Collected>>;
}

export interface Asking {
  /** Operations that a claim may be bound to. */
  readonly names: readonly string[];
  /** Undefined if no claim may be bound to it. */
  readonly find: (name: string) => Bindable | undefined;
  /** The kind of id that a schema takes, or "date"; null if it is neither. */
  readonly kindOf: (schema: z.ZodType) => IdKind | "date" | null;
  /** The ledger that the operations read. */
  readonly ledger: Ledger;
  /** The same operations over another ledger. */
  readonly over: (ledger: Ledger) => Asking;
  /** Runs an operation; the answer's sentences are still phrases. Throws InputError or NotFoundError. */
  readonly run: (name: string, input: unknown) => object;
  /** Puts an answer's sentences in English, the language of expectations about wording. */
  readonly inEnglish: (answer: object) => object;
}

/** The functions that a check needs. */
export type Ask = Pick<Asking, "run" | "inEnglish" | "find" | "kindOf" | "ledger">;
