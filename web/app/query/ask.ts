/** Questions that take longer than a frame are answered in a worker; the answer, every complaint, or why it failed. */

import made from "virtual:answers";
import { useEffect, useState } from "react";
import { type AnswerOf, type Complaint, type InputOf, type OperationName, openAll } from "../../../src/surfaces/client/words.ts";
import { language, told } from "../language/language.ts";
import { failureWords } from "./ledger.ts";

export interface FarAsked {
  readonly id: number;
  readonly base: string;
  readonly language: string;
  readonly name: string;
  readonly input: object;
}
export interface FarReply {
  readonly id: number;
  readonly answer?: unknown;
  readonly complaints?: readonly Complaint[];
  readonly failed?: string;
  /** A file that did not arrive. */
  readonly lost?: { readonly path: string; readonly status: number | null };
}

export type Far<T> =
  | { readonly status: "answered"; readonly answer: T }
  | { readonly status: "refused"; readonly complaints: readonly Complaint[] }
  | { readonly status: "failed"; readonly why: string }
  | { readonly status: "stopped" };

let worker: Worker | null = null;
let last = 0;
const waiting = new Map<number, (reply: FarReply | null) => void>();

function running(): Worker {
  if (worker !== null) return worker;
  worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<FarReply>) => settle(data));
  worker.addEventListener("error", ({ message }) => {
    for (const id of [...waiting.keys()]) settle({ id, failed: message || "the worker could not be started" });
    worker = null;
  });
  return worker;
}

function settle(reply: FarReply) {
  waiting.get(reply.id)?.(reply);
  waiting.delete(reply.id);
}

/** The answer, from the file that was made with the site if there is one, else from the worker. */
export async function askFar<N extends OperationName>(name: N, input: InputOf<N>): Promise<Far<AnswerOf<N>>> {
  const answer = await madeAnswer(keyOf(name, input));
  return answer === null ? askWorker(name, input) : { status: "answered", answer: answer as AnswerOf<N> };
}

/** null where none was made, where its names are in another language, or where it does not come: the worker says what failed. */
async function madeAnswer(key: string): Promise<unknown> {
  const file = language === "en" ? made[key] : undefined;
  if (file === undefined) return null;
  try {
    const response = await fetch(new URL(file, document.baseURI));
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

function askWorker<N extends OperationName>(name: N, input: InputOf<N>): Promise<Far<AnswerOf<N>>> {
  last += 1;
  const id = last;
  return new Promise((resolve) => {
    waiting.set(id, (reply) => {
      if (reply === null) resolve({ status: "stopped" });
      else if (reply.complaints !== undefined) resolve({ status: "refused", complaints: reply.complaints });
      else if (reply.lost !== undefined) resolve({ status: "failed", why: failureWords(reply.lost.path, reply.lost.status) });
      else if (reply.failed !== undefined) resolve({ status: "failed", why: reply.failed });
      else resolve({ status: "answered", answer: told(name, reply.answer as AnswerOf<N>) });
    });
    running().postMessage({ id, base: document.baseURI, language, name, input } satisfies FarAsked);
  });
}

/** Ends whatever is being answered. */
export function stopFar(): void {
  worker?.terminate();
  worker = null;
  for (const tell of waiting.values()) tell(null);
  waiting.clear();
}

/** Answers that came earlier: a view that needs them again is drawn without a pause. */
const known = new Map<string, Far<unknown>>();
const MOST_KNOWN = 40;
/** Asked and not yet answered: a question is asked once, however many wait for it. */
const underWay = new Map<string, Promise<Far<unknown>>>();

function keyOf(name: string, input: object): string {
  return `${name} ${JSON.stringify(input)}`;
}

/** Asks, unless it was asked; the answer is kept for whoever shows it. */
export function bringFar<N extends OperationName>(name: N, input: InputOf<N>): Promise<Far<unknown>> {
  const key = keyOf(name, input);
  const before = underWay.get(key);
  if (before !== undefined) return before;
  const asking = Promise.all([askFar(name, input), openAll()]) // whoever shows an answer writes its rows by the operation's own definition
    .then(
      ([asked]): Far<unknown> => asked,
      (error: unknown): Far<unknown> => ({ status: "failed", why: error instanceof Error ? error.message : String(error) }),
    )
    .then((asked) => {
      underWay.delete(key);
      if (asked.status === "stopped") return asked;
      if (known.size >= MOST_KNOWN) known.delete(known.keys().next().value ?? "");
      known.set(key, asked);
      return asked;
    });
  underWay.set(key, asking);
  return asking;
}

/** The answer to a question; null while it is on its way, or where nothing is asked. */
export function useFar<N extends OperationName>(name: N, input: InputOf<N> | null): { asked: Far<AnswerOf<N>> | null; retry: () => void } {
  const key = input === null ? "" : keyOf(name, input);
  const [, tell] = useState(0);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says the input; another attempt is what runs it again
  useEffect(() => {
    if (input === null || known.has(key)) return;
    let current = true;
    bringFar(name, input).then((asked) => {
      if (!current) return;
      // Ended by another's stop: whoever still waits asks again.
      if (asked.status === "stopped") setAttempt((count) => count + 1);
      else tell((count) => count + 1);
    });
    return () => {
      current = false;
    };
  }, [key, attempt]);
  const retry = () => {
    known.delete(key);
    setAttempt((count) => count + 1);
  };
  return { asked: (known.get(key) as Far<AnswerOf<N>> | undefined) ?? null, retry };
}
