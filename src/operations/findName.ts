/** Checks the name of an operation. */
import { InputError } from "../errors.ts";
import { anyOf, nearest } from "../ledger/nearest.ts";
import { coded } from "../model/complaints.ts";
import { renamedComplaint, renamedOperation } from "./formerNames.ts";
import { isOperationName, type OperationName, TABLE } from "./table.ts";

/** The name, if an operation has it. Throws an InputError that says the present name of an old one, or the nearest names. */
export function requireOperation(name: string): OperationName {
  if (isOperationName(name)) return name;
  const renamed = renamedOperation(name);
  if (renamed !== undefined) throw new InputError(renamedComplaint(name, renamed));
  const known = Object.keys(TABLE);
  const close = nearest(name, known);
  throw new InputError({
    ...coded("no-operation", { typed: name, close }),
    what: `no operation "${name}"`,
    where: name,
    why: `the operations are ${known.join(", ")}`,
    todo: close.length > 0 ? `write ${anyOf(close)}` : "choose one of them",
  });
}
