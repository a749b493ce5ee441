/** A description of how to ask an operation, so that a page need not load the operation. Made when the site is built. */
import { isUserError } from "../../errors.ts";
import type { Operation } from "../../operations/operation.ts";
import { parseInput } from "../../operations/parseInput.ts";
import type { OperationGuide } from "./directory.ts";

export function guideOf(operation: Operation): OperationGuide {
  let defaults: object | null = null;
  try {
    defaults = parseInput(operation, {}) as object;
  } catch (error) {
    if (!isUserError(error)) throw error;
  }
  return { positional: operation.positional, examples: operation.examples as OperationGuide["examples"], defaults };
}
