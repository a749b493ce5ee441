/** The ledger as the library offers it: questions by the name of an operation, and the commonest four as functions. */
import { renamed } from "../../ledger/renamed.ts";
import type { Names } from "../../model/names.ts";
import type { Part, PartData } from "../../model/parts.ts";
import type { AnswerOf, InputOf } from "../../operations/loaders.ts";
import type { OperationName } from "../../operations/table.ts";
import type { Language } from "../../prose/index.ts";
import { type LocalClient, localClient, type SpeakingClient } from "../client/client.ts";
import { languageOf } from "../speaking.ts";

/** The language of an answer, English by default. */
export interface AskOptions {
  readonly language?: Language | undefined;
}

type Asking<N extends OperationName> = (input: InputOf<N>, options?: AskOptions) => Promise<AnswerOf<N>>;

/** The questions to a ledger. Each function rejects with InputError or NotFoundError. */
export interface Questions extends SpeakingClient {
  /** state.compare: two states' promises, designations and bases on a date; America and China by default. */
  compare(input?: InputOf<"state.compare">, options?: AskOptions): Promise<AnswerOf<"state.compare">>;
  /** ties.between */
  readonly ties: Asking<"ties.between">;
  /** crisis.trace */
  readonly trace: Asking<"crisis.trace">;
  /** crisis.memo */
  readonly memo: Asking<"crisis.memo">;
}

export interface Ledger extends Questions {
  /** The version of the ledger, the hash of its facts, and the day through which they were checked. */
  readonly stamp: { readonly version: string; readonly hash: string; readonly verifiedThrough: string };
}

/** Reads one file of the compiled ledger by its name without ending: a part such as "core", or the names in a language. */
export type ReadFile = (name: string) => Promise<unknown>;

/** Opens the ledger whose files `read` reads; each is read when a question first needs it. Rejects with what `read` rejects with. */
export async function ledgerOver(read: ReadFile): Promise<Ledger> {
  const clients = new Map<Language, LocalClient>();
  const clientIn = (language: Language) => {
    const client = clients.get(language) ?? localClient(partIn(read, language), language);
    clients.set(language, client);
    return client;
  };
  const { version, hash, verifiedThrough } = (await clientIn("en").directory()).version; // reports a missing ledger now
  const questions = questionsTo({
    ask: async (name, input, { language } = {}) => clientIn(languageOf(language, "language")).ask(name, input),
  });
  return Object.freeze({ ...questions, stamp: Object.freeze({ version, hash, verifiedThrough }) });
}

function partIn(read: ReadFile, language: Language): (part: Part) => Promise<PartData> {
  if (language === "en") return async (part) => (await read(part)) as PartData;
  const names = read(`names-${language}`) as Promise<Names>;
  names.catch(() => {}); // told to whoever awaits it below
  return async (part) => renamed(part, (await read(part)) as PartData, await names);
}

/** The commonest questions as functions, over a client. */
export function questionsTo({ ask }: SpeakingClient): Questions {
  return {
    ask,
    compare: (input = {}, options) => ask("state.compare", input, options),
    ties: (input, options) => ask("ties.between", input, options),
    trace: (input, options) => ask("crisis.trace", input, options),
    memo: (input, options) => ask("crisis.memo", input, options),
  };
}
