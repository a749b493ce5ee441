/** The definition of one operation: something that a user can ask for. Every surface is derived from these. */
import type { z } from "zod";
import type { Ask, Asking, LocatedText } from "../claims/asking.ts";
import type { Complaint } from "../errors.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { ClaimsText } from "../model/claims.ts";
import type { Part } from "../model/parts.ts";
import type { Unspoken } from "../model/phrase.ts";
import type { ReadSentences } from "../model/results/readSentences.ts";

/** Everything that a run is given beside its input. */
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
  /** Asks the other operations; handed to those that declare `asks`. */
  readonly asking?: Asking;
  /** Puts an answer's sentences in English, for claims that test words; needed by operations that declare `asks`. */
  readonly inEnglish?: Asking["inEnglish"];
  /** Reads plain sentences as claims; comes with `asking`, so that no other question loads the reader. */
  readonly readSentences?: (context: Context, ask: Ask, text: string) => { texts: ClaimsText[]; read: ReadSentences };
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
  /** The spoken answer as a document, where the input asks for one; a surface puts it in the answer's field `document`. */
  readonly document?: (answer: z.output<O>, input: z.output<I>) => string | null;
  /** The rows of the answer for --csv; left out if an answer is not a table. */
  readonly rows?: (answer: z.output<O>) => readonly Record<string, unknown>[];
  /** The answer with a phrase for each sentence; a surface speaks it. */
  readonly run: (context: Context, input: z.output<I>) => Unspoken<z.output<O>>;
}

/** The definition, frozen and with its types inferred. */
export function operation<I extends z.ZodType, O extends z.ZodType>(
  definition: Omit<Operation<I, O>, "needs" | "positional" | "local" | "relations" | "asks"> &
    Partial<Pick<Operation<I, O>, "needs" | "positional" | "local" | "relations" | "asks">>,
): Operation<I, O> {
  return Object.freeze({ needs: ["core"] as const, positional: [], local: false, relations: false, asks: false, ...definition });
}
