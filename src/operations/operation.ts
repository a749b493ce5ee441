/** One thing that a user can ask for. Every surface is derived from these. */
import type { z } from "zod";
import type { Asking, LocatedText } from "../claims/asking.ts";
import type { Complaint } from "../errors.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { ClaimsText } from "../model/claims.ts";
import type { Part } from "../model/parts.ts";
import type { ReadSentences } from "../model/results/readSentences.ts";

/** What a run is given beside its input. */
export interface Context {
  readonly ledger: Ledger;
  /** The user's own copy of a dataset, read as a ledger; with the last day it covers. */
  readonly outside?: { readonly atop?: { readonly ledger: Ledger; readonly until: string } };
  /** Reads and checks a ledger's folder; only surfaces that may touch the disk hand it in. */
  readonly checkFolder?: (folder: string) => {
    complaints: readonly Complaint[];
    gaps: readonly Complaint[];
    files: number;
    claims: readonly LocatedText[];
  };
  /** Asks the other operations; handed to those that say `asks`. */
  readonly asking?: Asking;
  /** Reads plain sentences as claims; comes with `asking`, so that no other question brings the reader along. */
  readonly readSentences?: (context: Context, ask: Pick<Asking, "run">, text: string) => { texts: ClaimsText[]; read: ReadSentences };
  /** A text's claims, from YAML that was handed over or, where there is a disk, from a file. Throws DataError or InputError. */
  readonly readClaims?: (given: { readonly content: string } | { readonly file: string }) => LocatedText;
  /** The text of a file; only surfaces that may touch the disk hand it in. Throws InputError. */
  readonly readFile?: (path: string) => string;
}

export interface Operation<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  /** noun.verb */
  readonly name: string;
  /** One sentence, for --help, OpenAPI and the reference pages. */
  readonly summary: string;
  /** The parts of the ledger that it reads; a surface loads these. */
  readonly needs: readonly Part[];
  /** Inputs that the command line takes without a flag, in order; a last one that ends in "..." takes the rest. */
  readonly positional: readonly string[];
  readonly input: I;
  readonly output: O;
  readonly examples: readonly { readonly title: string; readonly input: z.input<I> }[];
  /** Touches the disk: not offered over HTTP or in the browser. */
  readonly local: boolean;
  /** Reads relations alone, so it can read the user's own copy of a dataset in place of the ledger. */
  readonly relations: boolean;
  /** Asks other operations by name, so its context holds them. */
  readonly asks: boolean;
  /** The rows of the answer for --csv; left out where an answer is no table. */
  readonly rows?: (answer: z.output<O>) => readonly Record<string, unknown>[];
  readonly run: (context: Context, input: z.output<I>) => z.output<O>;
}

/** Freezes a definition and infers its types; it does no more. */
export function operation<I extends z.ZodType, O extends z.ZodType>(
  definition: Omit<Operation<I, O>, "needs" | "positional" | "local" | "relations" | "asks"> &
    Partial<Pick<Operation<I, O>, "needs" | "positional" | "local" | "relations" | "asks">>,
): Operation<I, O> {
  return Object.freeze({ needs: ["core"] as const, positional: [], local: false, relations: false, asks: false, ...definition });
}
