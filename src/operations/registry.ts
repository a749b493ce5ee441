/** All operations, loaded, for callers that need answers synchronously: tests, the server and others. */

import { loadRegistry } from "./loaders.ts";
import type { Operation } from "./operation.ts";
import { currentName } from "./table.ts";

export const OPERATIONS = await loadRegistry();

/** The operations in the order of the table. */
export const ALL_OPERATIONS = Object.freeze(Object.values(OPERATIONS)) as unknown as readonly Operation[];

/** The operation of a current or former name; undefined if there is none. */
export function findOperation(name: string): Operation | undefined {
  const current = currentName(name);
  return ALL_OPERATIONS.find((operation) => operation.name === current);
}
