/** The query client over the worker: one cache for all answers that the page shows. */
import precomputed from "virtual:answers";
import operations from "virtual:operations";
import { QueryClient, queryOptions } from "@tanstack/react-query";
import { type Remote, wrap } from "comlink";
import {
  type AnswerOf,
  type Complaint,
  type Directory,
  type DirectoryData,
  type ExportFormat,
  type InputOf,
  type OperationName,
  openDirectory,
} from "../../../src/surfaces/client/words.ts";
import { language } from "../language/language.ts";
import type { LedgerWorker, Reply } from "./protocol.ts";

/** Answers never go stale, because a page has one ledger version. An answer that nothing shows is dropped after a while. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Number.POSITIVE_INFINITY, gcTime: 10 * 60_000, retry: false, networkMode: "always", structuralSharing: false },
  },
});

/** An answer, or the complaints about the question. Every other failure throws. */
export type Asked<T> =
  | { readonly answer: T; readonly complaint: null; readonly complaints: readonly [] }
  | { readonly answer: null; readonly complaint: Complaint; readonly complaints: readonly Complaint[] };

/** No answer arrived: a file is missing, or the worker died. `path` names the file, if it was one. */
export class AnswerError extends Error {
  readonly path: string | null;
  readonly status: number | null;
  constructor(why: string, path: string | null = null, status: number | null = null) {
    super(why);
    this.path = path;
    this.status = status;
  }
}

/** The answer to a question, with its input. A view may show it while the next question is on its way, so labels take names from here. */
export type AskedWith<N extends OperationName> = Asked<AnswerOf<N>> & { readonly input: InputOf<N> };

interface Running {
  readonly worker: Worker;
  readonly api: Remote<LedgerWorker>;
  /** Rejects when the worker dies or is stopped, and rejects every open question with it. */
  readonly ended: Promise<never>;
  readonly end: (why: Error) => void;
}

let running: Running | null = null;

function start(): Running {
  if (running !== null) return running;
  const name = JSON.stringify({ language, base: document.baseURI });
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name });
  const { promise: ended, reject } = withRejection();
  const end = (why: Error) => {
    worker.terminate();
    running = null;
    reject(why);
  };
  worker.addEventListener("error", ({ message }) => end(new AnswerError(message || "the worker could not be started")));
  running = { worker, api: wrap<LedgerWorker>(worker), ended, end };
  return running;
}

function withRejection() {
  let reject: (why: Error) => void = () => undefined;
  const promise = new Promise<never>((_, no) => {
    reject = no;
  });
  promise.catch(() => undefined); // those who wait for an answer get the error
  return { promise, reject };
}

/** Starts the worker and loads the ledger in it before the first question. */
export async function startWorker(): Promise<void> {
  await call((api) => api.load());
}

/** Stops all running questions; the next one starts a new worker. */
export function stopWorker(): void {
  running?.end(new AnswerError("stopped"));
}

async function call<T>(send: (api: Remote<LedgerWorker>) => Promise<unknown>): Promise<Asked<T>> {
  const { api, ended } = start();
  const reply = (await Promise.race([send(api), ended])) as Reply<T>;
  if (reply.kind === "answer") return { answer: reply.answer, complaint: null, complaints: [] };
  if (reply.kind === "refused") return { answer: null, complaint: reply.complaints[0] as Complaint, complaints: reply.complaints };
  if (reply.kind === "lost") throw new AnswerError("a file did not arrive", reply.path, reply.status);
  throw new AnswerError(reply.why);
}

/** The query of one question. */
export function answerQuery<N extends OperationName>(name: N, input: InputOf<N>) {
  return queryOptions({
    queryKey: [name, input],
    queryFn: async (): Promise<AskedWith<N>> => {
      const precomputed = await precomputedAnswer<AnswerOf<N>>(`${name} ${JSON.stringify(input)}`);
      return { ...(precomputed ?? (await call<AnswerOf<N>>((api) => api.ask(name, input)))), input };
    },
  });
}

/** The answer made at build; null if there is none in the page's language, or if its file is missing. */
async function precomputedAnswer<T>(key: string): Promise<Asked<T> | null> {
  const file = precomputed[language]?.[key];
  if (file === undefined) return null;
  const response = await fetch(new URL(file, document.baseURI)).catch(() => null);
  return response?.ok ? { answer: (await response.json()) as T, complaint: null, complaints: [] } : null;
}

/** Asks once, from an event handler; the answer is cached like any other. */
export function ask<N extends OperationName>(name: N, input: InputOf<N>): Promise<Asked<AnswerOf<N>>> {
  return queryClient.fetchQuery(answerQuery(name, input));
}

/** The rows of one or more answers as CSV. Throws if a question was refused. */
export async function csvOf<N extends OperationName>(name: N, inputs: readonly InputOf<N>[]): Promise<string> {
  return answered(await call<string>((api) => api.csvOf(name, inputs)));
}

/** An answer in a format that other programs read, as the text of a file. Throws if the question was refused. */
export async function exportOf<N extends OperationName>(name: N, input: InputOf<N>, format: ExportFormat): Promise<string> {
  return answered(await call<string>((api) => api.exportOf(name, input, format)));
}

/** Rows as CSV, with COW and Gleditsch-Ward numbers beside the keys of states. */
export async function csvOfRows(rows: readonly Record<string, unknown>[]): Promise<string> {
  return answered(await call<string>((api) => api.csvOfRows(rows)));
}

/** The rows of an answer that the page has and may have narrowed; `csvOfRows` writes them as a file. */
export async function rowsOf<N extends OperationName>(name: N, answer: AnswerOf<N>): Promise<readonly Record<string, unknown>[]> {
  return answered(await call<readonly Record<string, unknown>[]>((api) => api.rowsOf(name, answer)));
}

function answered<T>({ answer, complaint }: Asked<T>): T {
  if (answer === null) throw new AnswerError(complaint?.what ?? "");
  return answer;
}

const DIRECTORY = ["directory"];

export const directoryQuery = queryOptions({
  queryKey: DIRECTORY,
  gcTime: Number.POSITIVE_INFINITY,
  queryFn: async (): Promise<Directory> => {
    const { answer } = (await precomputedAnswer<DirectoryData>("directory")) ?? (await call<DirectoryData>((api) => api.directory()));
    if (answer === null) throw new AnswerError("the directory was refused");
    return openDirectory(answer, operations);
  },
});

/** Names of states and instruments, synchronously. The router loads the directory before it shows a view. */
export function directory(): Directory {
  const found = queryClient.getQueryData<Directory>(DIRECTORY);
  if (found === undefined) throw new Error("the directory is asked before it was loaded");
  return found;
}
