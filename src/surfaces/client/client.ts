/**
 * The typed client. Its two transports give the same answers: `http` asks a server, `local` runs the registry over the compiled
 * ledger in place, so that a static site needs no server.
 */

import { type Complaint, InputError, NotFoundError } from "../../errors.ts";
import { indexLedger, type Ledger } from "../../ledger/ledger.ts";
import type { ExportFormat } from "../../model/answerFormats.ts";
import { coded } from "../../model/complaints.ts";
import { addPart, ledgerOfParts, type Part, type PartData, type PartsGiven } from "../../model/parts.ts";
import { requireOperation } from "../../operations/findName.ts";
import { type AnswerOf, type InputOf, loadOperation, loadRunnable } from "../../operations/loaders.ts";
import type { Context, Operation, Runnable } from "../../operations/operation.ts";
import { parseInput } from "../../operations/parseInput.ts";
import { type PlainOperation, plainInput } from "../../operations/plainInput.ts";
import type { OperationName } from "../../operations/table.ts";
import { type Language, loadVoice } from "../../prose/index.ts";
import { csvOf as csvText } from "../../views/csv.ts";
import { withNumbers } from "../../views/stateNumbers.ts";
import { exported } from "../exporting.ts";
import { numberedRows } from "../numberedRows.ts";
import { spokenAnswer, withEnglish } from "../speaking.ts";
import { type DirectoryData, directoryOf } from "./directory.ts";

export interface Client {
  /** Rejects with InputError or NotFoundError, the same over both transports. */
  ask<N extends OperationName>(name: N, input: InputOf<N>): Promise<AnswerOf<N>>;
}

/** A client that answers in a chosen language, over HTTP or over a ledger on disk. */
export interface SpeakingClient {
  /** The answer, in English if no language is given. Rejects with InputError or NotFoundError. */
  ask<N extends OperationName>(name: N, input: InputOf<N>, options?: { readonly language?: Language | undefined }): Promise<AnswerOf<N>>;
}

/** The client of a ledger in this process, and the services that only such a client offers. */
export interface LocalClient extends Client {
  /** The names that a page needs before any answer. */
  directory(): Promise<DirectoryData>;
  /** Loads parts of the ledger before a question needs them. */
  load(parts: readonly Part[]): Promise<void>;
  /** The rows of one or more answers as CSV, with COW and Gleditsch-Ward numbers beside the keys of states. */
  csvOf<N extends OperationName>(name: N, inputs: readonly InputOf<N>[]): Promise<string>;
  csvOfRows(rows: readonly Record<string, unknown>[]): Promise<string>;
  /** An answer in a format that other programs read, as the text of a file. The format is one of those of the operation. */
  exportOf<N extends OperationName>(name: N, input: InputOf<N>, format: ExportFormat): Promise<string>;
  /** The rows of an answer that the caller already has and may have narrowed. */
  rowsOf<N extends OperationName>(name: N, answer: AnswerOf<N>): Promise<readonly Record<string, unknown>[]>;
}

/**
 * Answers in this process, in one language. `loadPart` loads one part of the compiled ledger, with names in that language; each
 * part is loaded once. Operations in `plain` run without their schemas if their input is plain words.
 */
export function localClient(
  loadPart: (part: Part) => Promise<PartData>,
  language: Language = "en",
  plain: Readonly<Record<string, PlainOperation>> = {},
): LocalClient {
  const loading = new Map<Part, Promise<void>>();
  const parts: PartsGiven = {};
  let indexed: Ledger | undefined;

  /** The ledger with at least these parts loaded. Parts loaded later join the same ledger. */
  async function ledgerWith(needs: readonly Part[]): Promise<Ledger> {
    await Promise.all([...new Set<Part>(["core", ...needs])].map(partLoaded));
    indexed ??= indexLedger(ledgerOfParts(parts));
    return indexed;
  }

  function partLoaded(part: Part): Promise<void> {
    const known = loading.get(part);
    if (known !== undefined) return known;
    const promise = loadPart(part).then((loaded) => addPart(parts, part, loaded));
    promise.catch(() => loading.delete(part)); // a failed download may be tried again
    loading.set(part, promise);
    return promise;
  }

  async function answerOf<N extends OperationName>(name: N, input: InputOf<N>) {
    const rules = plain[requireOperation(name)];
    const checked = rules === undefined ? null : plainInput(rules.fields, input);
    if (rules !== undefined && checked !== null) {
      const [operation, ledger, voice] = await Promise.all([runnable(name), ledgerWith(rules.needs), loadVoice(language)]);
      const context = { ledger };
      return { operation, context, checked, voice, answer: spokenAnswer(operation, context, checked, voice) as AnswerOf<N> };
    }
    const operation = (await loadOperation(name)) as unknown as Operation;
    if (operation.local) throw needsDisk(name);
    const [ledger, voice] = await Promise.all([ledgerWith(operation.needs), loadVoice(language)]);
    const parsed = parseInput(operation, input);
    const answered = (context: Context) => ({
      ...{ operation, context, checked: parsed, voice },
      answer: spokenAnswer(operation, context, parsed, voice) as AnswerOf<N>,
    });
    if (!operation.asks) return answered({ ledger });
    // The YAML parser and the registry are loaded only for a question that needs them.
    const [{ claimsHanded }, { asking }] = await Promise.all([import("../../load/claimsHanded.ts"), import("../../operations/run.ts")]);
    return answered(asking(withEnglish({ ledger, readClaims: claimsHanded })));
  }

  return {
    ask: async (name, input) => (await answerOf(name, input)).answer,
    directory: async () => directoryOf(await ledgerWith([])),
    async load(needs) {
      await ledgerWith(needs);
    },
    async csvOf(name, inputs) {
      const tables = await Promise.all(
        inputs.map(async (input) => {
          const { operation, context, answer } = await answerOf(name, input);
          return numberedRows(operation as Runnable<object, unknown>, answer, context.ledger);
        }),
      );
      return csvText(tables.flat());
    },
    async exportOf(name, input, format) {
      const { operation, context, checked, answer, voice } = await answerOf(name, input);
      const given = { context, input: checked as object, answer, language, voice };
      return exported(operation as Runnable<object, unknown>, format, given);
    },
    csvOfRows: async (rows) => csvText(withNumbers(rows, await ledgerWith([]), null)),
    rowsOf: async (name, answer) => (await runnable(name)).rows?.(answer) ?? [],
  };
}

function needsDisk(operation: OperationName): InputError {
  return new InputError({
    ...coded("needs-disk", { operation }),
    what: `${operation} is not offered here`,
    where: operation,
    why: "it reads the disk",
    todo: `use the command line: entente ${operation.replace(".", " ")}`,
  });
}

/** The run and the rows of an operation, for inputs that were checked. */
async function runnable(name: OperationName): Promise<Runnable<object, unknown>> {
  return (await loadRunnable(name)) as unknown as Runnable<object, unknown>;
}

/** Asks a server: `base` is its address with the path of the API, such as http://127.0.0.1:4816/api. */
export function httpClient(base: string, fetchLike: typeof fetch = fetch): SpeakingClient {
  return {
    async ask(name, input, { language = "en" } = {}) {
      const response = await fetchLike(`${base}/${requireOperation(name).replace(".", "/")}?lang=${language}&detail=full`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(input),
      });
      const body = (await response.json()) as Complaint & { readonly kind: string; readonly title?: string; readonly status?: number };
      if (response.ok) return body as unknown as AnswerOf<typeof name>;
      const { kind, title, status, ...complaint } = body;
      throw kind === "not-found" ? new NotFoundError(complaint) : new InputError(complaint);
    },
  };
}
