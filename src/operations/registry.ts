/** All operations, loaded, for callers that need answers synchronously: tests, the server and others. */

import { loadRegistry } from "./loaders.ts";
import type { Operation } from "./operation.ts";

export const OPERATIONS = await loadRegistry();

/** The operations in the order of the table. */
export const ALL_OPERATIONS = Object.freeze(Object.values(OPERATIONS)) as unknown as readonly Operation[];

/** The operation of a name; undefined if there is none. */
export function findOperation(name: string): Operation | undefined {
  return ALL_OPERATIONS.find((operation) => operation.name === name);
}
