/** Reads saved verdicts, an earlier answer of claims.check as JSON. Does not touch the disk. */
import type { Complaint } from "../errors.ts";
import { SavedVerdicts } from "../model/results/claims.ts";
import { schemaComplaints } from "./schemaComplaints.ts";

export function readVerdicts(name: string, content: string): SavedVerdicts | Complaint[] {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (error) {
    return [
      {
        what: `this is not JSON: ${error instanceof Error ? error.message : String(error)}`,
        where: `${name}:1:1`,
        why: "verdicts are kept as claims.check gives them",
        todo: "write it again with: entente claims check all --json",
      },
    ];
  }
  const result = SavedVerdicts.safeParse(value);
  if (result.success) return result.data;
  const where = () => `${name}:1:1`;
  return schemaComplaints({ name, value, at: where, atKey: where }, SavedVerdicts, result.error.issues).slice(0, 1);
}
