/** Loads operations from the table: a definition, an answer, one whole operation, or all of them. */
import type * as z from "zod";
import type { Operation, Runnable } from "./operation.ts";
import { type OperationName, TABLE } from "./table.ts";

type DefinitionOf<N extends OperationName> = Awaited<ReturnType<(typeof TABLE)[N][0]>>["definition"];

/** An operation's input as a caller writes it; fields with defaults are optional. */
export type InputOf<N extends OperationName> = z.input<DefinitionOf<N>["input"]>;
/** The answer of an operation. */
export type AnswerOf<N extends OperationName> = z.output<DefinitionOf<N>["output"]>;
/** An operation with the types of its schemas. */
export type OperationOf<N extends OperationName> = Operation<DefinitionOf<N>["input"], DefinitionOf<N>["output"]>;
/** All operations by their names. */
export type Registry = { readonly [N in OperationName]: OperationOf<N> };

/** Compiles only if each run takes and returns what its schemas say. */
type Loaders = {
  readonly [N in OperationName]: readonly [
    () => Promise<{ readonly definition: DefinitionOf<N> }>,
    () => Promise<Runnable<z.output<DefinitionOf<N>["input"]>, AnswerOf<N>>>,
  ];
};
const LOADERS: Loaders = TABLE;

export const OPERATION_NAMES = Object.freeze(Object.keys(TABLE)) as readonly OperationName[];

/** The run and the rows of an operation, without its schemas. */
export function loadRunnable(name: OperationName) {
  return LOADERS[name][1]();
}

export async function loadOperation<N extends OperationName>(name: N): Promise<OperationOf<N>> {
  const [loadDefinition, loadRun]: Loaders[OperationName] = LOADERS[name];
  const [{ definition }, { run, short, rows, document, formats, reads }] = await Promise.all([loadDefinition(), loadRun()]);
  return Object.freeze({
    name,
    ...definition,
    run,
    ...omitUndefined({ short, rows, document, formats, reads }),
  }) as unknown as OperationOf<N>;
}

/** The fields that have a value. */
function omitUndefined<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}

export async function loadRegistry(): Promise<Registry> {
  const loaded = await Promise.all(OPERATION_NAMES.map(async (name) => [name, await loadOperation(name)] as const));
  return Object.freeze(Object.fromEntries(loaded)) as unknown as Registry;
}
