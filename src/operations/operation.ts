/** The parts of an operation: its definition (schema.ts), its answer (run.ts) and the context in which it runs. */
import type { z } from "zod";
import type { Collected } from "../claims/absence/kinds.ts";
import type { Ask, Asking, LocatedText } from "../claims/asking.ts";
import type { Loaded } from "../dataset/import/loaded.ts";
import type { Complaint } from "../errors.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { ExportFormat } from "../model/answerFormats.ts";
import type { AtopMember } from "../model/atop.ts";
import type { ClaimsText } from "../model/claims.ts";
import type { LedgerData } from "../model/ledger.ts";
import type { OwnColumns, OwnTables } from "../model/ownTables.ts";
import type { Part } from "../model/parts.ts";
import type { Unspoken } from "../model/phrase.ts";
import type { SavedVerdicts } from "../model/results/claims.ts";
import type { ReadSentences } from "../model/results/readSentences.ts";
import type { Style } from "../views/style.ts";

/** Everything that a run receives besides its input. */
export interface Context {
  readonly ledger: Ledger;
  /** The user's own copy of a dataset, read as a ledger; with the last day it covers. */
  readonly outside?: {
    readonly atop?: { readonly ledger: Ledger; readonly until: string; readonly members: readonly AtopMember[] };
  };
  /** The user's own copies of datasets in the folder of --data, each file read and checked. */
  readonly copies?: Loaded;
  /** The columns that the operation reads of the user's own copies in the folder of --data. */
  readonly tables?: OwnTables;
  /** Reads and checks a ledger's folder; only surfaces that may touch the disk provide it. */
  readonly checkFolder?: (folder: string) => {
    complaints: readonly Complaint[];
    gaps: readonly Complaint[];
    files: number;
    /** Texts whose questions have to be asked, and the ledger to ask; null if they were asked before and nothing changed since. */
    claims: { readonly texts: readonly LocatedText[]; readonly data: LedgerData; readonly settle: () => void } | null;
  };
  /** Runs the other operations; provided to operations that declare `asks`. */
  readonly asking?: Asking;
  /** Puts an answer's sentences in English, for claims about wording; needed by operations that declare `asks`. */
  readonly inEnglish?: Asking["inEnglish"];
  /** Reads plain sentences as claims; comes with `asking`, so that other requests do not load the reader. */
  readonly readSentences?: (context: Context, ask: Ask, text: string) => { texts: ClaimsText[]; read: Unspoken<ReadSentences> };
  /** Reads an earlier answer of claims.check from JSON; comes with `asking`. Throws InputError. */
  readonly parseVerdicts?: (text: string, where: string) => SavedVerdicts;
  /** Reads a text's claims from YAML or, where there is a disk, from a file. Throws DataError or InputError. */
  readonly readClaims?: (given: { readonly content: string } | { readonly file: string }) => LocatedText;
  /** Told of the parts of a long run that are done; only a surface with a terminal provides it. */
  readonly progress?: (done: number, of: number) => void;
  /** Reads a file; only surfaces that may touch the disk provide it. Throws InputError. */
  readonly readFile?: (path: string) => string;
  /** Reads a table, CSV or JSON; only surfaces that may touch the disk provide it. Throws InputError. */
  readonly readTable?: (path: string) => readonly TableRow[];
}

/** A row of a table: its cells as text by column, and its place in the file. */
export interface TableRow {
  readonly cells: Readonly<Record<string, string>>;
  readonly where: string;
}

/** The user's own data that an operation can read: ATOP as a ledger, all that a folder holds, or the columns that `reads` names. */
export type OutsideData = "atop" | "folder" | "tables";

/** The exports of `schema.ts`: inputs, answer, and the texts and flags from which the surfaces are derived. */
export interface Definition<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  /** One sentence, for --help, OpenAPI and the reference page. */
  readonly summary: string;
  /** The parts of the ledger that it reads. */
  readonly needs: readonly Part[];
  /** Inputs that the command line takes without a flag, in order. */
  readonly positional: readonly string[];
  readonly input: I;
  readonly output: O;
  /** The shape of the answer as JSON is written by default, where that is not the whole answer. */
  readonly shortOutput?: z.ZodType;
  readonly examples: readonly { readonly title: string; readonly input: z.input<I> }[];
  /** The lists and counts of the answer by their place, with the kind of collection that each is taken from, for claims of absence. */
  readonly collects: Readonly<Record<string, Collected>>;
  /** Touches the disk, so it is not offered over HTTP or in the browser. */
  readonly local: boolean;
  /** Reads only relations, so it can also run on the user's own copy of a dataset. */
  readonly relations: boolean;
  /** The user's own copies that it reads beside the ledger, from --data of the command line. */
  readonly dataset: OutsideData | null;
  /** Runs other operations, so its context provides them. */
  readonly asks: boolean;
}

/** The exports of `run.ts`. It imports no schema at run time, so that a plain command starts without the schema library. */
export interface Runnable<Input, Answer> {
  /** The answer with phrases for sentences; a surface puts them into words. */
  readonly run: (context: Context, input: Input) => Unspoken<Answer>;
  /** The columns that it reads of the user's own copies; needed by operations whose `dataset` is "tables". */
  readonly reads?: (context: Context, input: Input) => OwnColumns;
  /** The answer as a document, if the input asks for one; a surface stores it in the answer's field `document`. */
  readonly document?: (answer: Answer, input: Input) => string | null;
  /** The answer as JSON is written, over HTTP and by --json; absent if that is the whole answer. */
  readonly short?: (answer: Answer, input: Input) => unknown;
  /** The answer's rows for --csv; absent if the answer is not a table. */
  readonly rows?: (answer: Answer) => readonly Record<string, unknown>[];
  /** The answer in the formats that other programs read; absent if it has none. */
  readonly formats?: Formats<Input, Answer>;
}

/** An answer that is to be written in another format. */
export interface Exporting<Input, Answer> {
  readonly context: Context;
  readonly input: Input;
  readonly answer: Answer;
  /** The answer to another input of the same operation, in words. */
  readonly again: (input: Input) => Answer;
  /** The words of the language, for a format that carries text. */
  readonly style: Style;
}

/** The writers of an operation's formats. Each returns the whole file as text. */
export type Formats<Input, Answer> = Readonly<Partial<Record<ExportFormat, (given: Exporting<Input, Answer>) => string | Promise<string>>>>;

/** A complete operation. */
export interface Operation<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType>
  extends Definition<I, O>,
    Runnable<z.output<I>, z.output<O>> {
  /** noun.verb */
  readonly name: string;
}

type Flags = "needs" | "positional" | "collects" | "local" | "relations" | "dataset" | "asks";

/** A definition with its defaults filled in, frozen. */
export function define<I extends z.ZodType, O extends z.ZodType>(
  definition: Omit<Definition<I, O>, Flags> & Partial<Pick<Definition<I, O>, Flags>>,
): Definition<I, O> {
  return Object.freeze({
    needs: ["core"] as const,
    positional: [],
    collects: {},
    local: false,
    relations: false,
    dataset: null,
    asks: false,
    ...definition,
  });
}
