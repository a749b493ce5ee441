/**
 * Entente as a library: a ledger of the commitments between states, and questions to it.
 *
 *   import { openLedger } from "entente";
 *   const ledger = await openLedger();
 *   const { ties } = await ledger.ties({ a: "USA", b: "JPN", date: "1970-01-01" });
 */
import type {
  Comparison,
  CrisisMemoInput,
  CrisisTraceInput,
  LedgerStamp,
  Memo,
  Operations,
  StateCompareInput,
  Ties,
  TiesBetweenInput,
  Trace,
} from "./operations.js";

export * from "./operations.js";

/** The name of an operation: noun.verb, as `docs/reference.md` lists them. */
export type OperationName = keyof Operations["answers"];
/** The input of an operation. */
export type InputOf<N extends OperationName> = Operations["inputs"][N];
/** The answer of an operation. */
export type AnswerOf<N extends OperationName> = Operations["answers"][N];

/** Languages of names and sentences. Codes, keys and quotations are the same in each. */
export type Language = "en" | "zh";

export interface AskOptions {
  /** English by default. */
  readonly language?: Language | undefined;
}

/** The questions to a ledger. Every function rejects with an InputError or a NotFoundError that says what to write. */
export interface Questions {
  /** The whole answer of an operation; its name decides the types of input and answer. */
  ask<N extends OperationName>(name: N, input: InputOf<N>, options?: AskOptions): Promise<AnswerOf<N>>;
  /** Two states' promises, designations and bases on a date (state.compare); America and China by default. */
  compare(input?: StateCompareInput, options?: AskOptions): Promise<Comparison>;
  /** What two states owe each other on a date, by which article and since when (ties.between). */
  ties(input: TiesBetweenInput, options?: AskOptions): Promise<Ties>;
  /** Who is obliged, may, must consult or must stay out if one state attacks another, by which words (crisis.trace). */
  trace(input: CrisisTraceInput, options?: AskOptions): Promise<Trace>;
  /** A memorandum on a case: each duty with its quoted words, full citation, tests, and what would change it (crisis.memo). */
  memo(input: CrisisMemoInput, options?: AskOptions): Promise<Memo>;
}

/** An opened ledger. */
export interface Ledger extends Questions {
  /** Version and hash to cite, and the day (YYYY-MM-DD) through which the facts were checked. */
  readonly stamp: Readonly<LedgerStamp>;
}

/** The files of a compiled ledger as parsed JSON, by name without ending: `{ core, law, coverage, … }` of `entente/ledger/*.json`. */
export type LedgerFiles = Readonly<Record<string, unknown>>;

/** A whole version of the ledger in one file, as `entente ledger export` and a built site have it (Node alone). */
export interface ArchiveFile {
  /** The path of `ledger-VERSION.json.gz`; its hash is checked. */
  readonly file: string;
}

/**
 * Opens a ledger; each of its files is read when a question first needs it. `from` is a folder (Node alone), the web address of a
 * folder, the files themselves, or an archive. In Node it is the package's own ledger by default; a browser has no default. Rejects with
 * DataError if the ledger cannot be read, with InputError if none is named.
 */
export declare function openLedger(from?: string | URL | ArchiveFile | LedgerFiles): Promise<Ledger>;

/** The same questions, answered by `entente serve`. `api` is its address with the path: http://127.0.0.1:4816/api. */
export declare function openServer(api: string, fetchLike?: typeof fetch): Questions;

/** The four parts of every error, in English. */
export interface Complaint {
  /** The problem: one line, lower case, no full stop. */
  readonly what: string;
  /** The place: the field of the input, the id that was looked up, or the file. */
  readonly where: string;
  /** The rule that was broken. */
  readonly why: string;
  /** The next step, as an instruction. */
  readonly todo: string;
  /** Identifies the complaint for a program; the same in every language. */
  readonly code?: string;
  /** The values in the complaint. */
  readonly args?: Readonly<Record<string, unknown>>;
}

/** Every error that a caller can mend. Any other error is a bug in this package. */
export declare abstract class EntenteError extends Error {
  /** input: the question is wrong; not-found: it names something that this ledger does not hold; data: the ledger is. */
  abstract readonly kind: "input" | "not-found" | "data";
  readonly complaint: Complaint;
  get what(): string;
  get where(): string;
  get why(): string;
  get todo(): string;
}
/** A question is wrong: a field, a value, the name of an operation. */
export declare class InputError extends EntenteError {
  constructor(complaint: Complaint, options?: { cause?: unknown });
  readonly kind: "input";
}
/** A question is well formed and names something that is not in this ledger. */
export declare class NotFoundError extends EntenteError {
  constructor(complaint: Complaint, options?: { cause?: unknown });
  readonly kind: "not-found";
}
/** The files of the ledger are missing or wrong. */
export declare class DataError extends EntenteError {
  constructor(complaints: readonly [Complaint, ...Complaint[]]);
  readonly kind: "data";
  readonly complaints: readonly Complaint[];
}
