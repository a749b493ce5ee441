/** Former names of operations. Every surface answers to them as to the current ones; help and OpenAPI mark them as deprecated. */
import type { CurrentName } from "./table.ts";

export const ALIASES = Object.freeze({
  "instrument.history": "instrument.timeline",
  "network.pacts": "instrument.map",
} as const) satisfies Readonly<Record<string, CurrentName>>;

export type AliasName = keyof typeof ALIASES;
/** Every name by which an operation can be asked. */
export type OperationName = CurrentName | AliasName;

/** The current name for a former one; any other name as it is. */
export function currentName<N extends string>(name: N): N extends AliasName ? (typeof ALIASES)[N] : N {
  return (Object.hasOwn(ALIASES, name) ? ALIASES[name as unknown as AliasName] : name) as ReturnType<typeof currentName<N>>;
}

/** The former names of an operation. */
export function aliasesOf(name: string): AliasName[] {
  return (Object.keys(ALIASES) as AliasName[]).filter((alias) => ALIASES[alias] === name);
}
