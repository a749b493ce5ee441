/** Runs one request: checks the input, then calls the operation. Used by surfaces that hold the whole registry. */
import type { Asking } from "../claims/asking.ts";
import { kindOfSchema } from "../model/idKinds.ts";
import type { Unspoken } from "../model/phrase.ts";
import { readSentences } from "./claims/check/readSentences.ts";
import { parseVerdicts } from "./claims/diff/parseVerdicts.ts";
import type { AnswerOf } from "./loaders.ts";
import type { Context, Operation } from "./operation.ts";
import { parseInput } from "./parseInput.ts";
import { ALL_OPERATIONS, findOperation } from "./registry.ts";
import type { OperationName } from "./table.ts";

export type { AnswerOf, InputOf } from "./loaders.ts";

/** The answer to a request, with its sentences still phrases; `input` need not be checked yet. Throws InputError or NotFoundError. */
export function runOperation<N extends OperationName>(name: N, context: Context, input: unknown): Unspoken<AnswerOf<N>> {
  const operation = findOperation(name);
  if (operation === undefined) throw new Error(`no operation "${name}"`);
  return operation.run(operation.asks ? asking(context) : context, parseInput(operation, input)) as Unspoken<AnswerOf<N>>;
}

/** The context with access to the other operations, for an operation that declares `asks`. */
export function asking(context: Context): Context {
  return { ...context, readSentences, parseVerdicts, asking: askingOver(context) };
}

function askingOver(context: Context): Asking {
  const { inEnglish, ledger } = context;
  if (inEnglish === undefined) throw new Error("an operation that asks others was not handed a speaker of English");
  return {
    ...BINDABLE,
    ledger,
    over: (other) => askingOver({ ...context, ledger: other }),
    run: (name, input) => runOperation(name as OperationName, name === "records.list" ? inEnglishWords(context) : context, input) as object,
    inEnglish,
  };
}

/** The context with the words of records as they were written, so that a claim has one verdict in every language. */
function inEnglishWords(context: Context): Context {
  const { ledger } = context;
  const { recordsInEnglish, records } = ledger.data;
  if (recordsInEnglish === undefined) return context;
  const written = Object.create(records, Object.getOwnPropertyDescriptors(recordsInEnglish));
  return { ...context, ledger: { ...ledger, data: Object.create(ledger.data, { records: { value: written } }) } };
}

/** The operations that a claim may be bound to: those that read the ledger and nothing else. */
export const BINDABLE: Pick<Asking, "names" | "find" | "kindOf"> = Object.freeze({
  get names() {
    return ALL_OPERATIONS.filter(bindable).map(({ name }) => name);
  },
  find(name: string) {
    const operation = findOperation(name);
    if (operation === undefined || !bindable(operation)) return undefined;
    const { input, output, collects } = operation;
    return { input, output, collects };
  },
  kindOf: kindOfSchema,
});

function bindable({ local, asks }: Operation): boolean {
  return !local && !asks;
}
