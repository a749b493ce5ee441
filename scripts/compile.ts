/** Compiles the ledger to JSON and writes the manifest of operations: the first step of `prepare`. */
import { bindingComplaints } from "../src/claims/bindings.ts";
import { complaintText } from "../src/errors.ts";
import { writeCompiled, writeNames } from "../src/load/compiled.ts";
import { factLines } from "../src/load/factLines.ts";
import { readLedgerFolder } from "../src/load/ledgerFolder.ts";
import { readNames } from "../src/load/namesFolder.ts";
import { BINDABLE } from "../src/operations/run.ts";
import { manifest } from "../src/surfaces/manifest.ts";

export function compile({ data, out }: { data: string; out: string }) {
  const { ledger, complaints: found, claims, located } = readLedgerFolder(data);
  const { names, complaints: misnamed } = readNames(data, "data", ledger);
  const complaints = [...found, ...misnamed, ...claims.flatMap(({ text, where }) => bindingComplaints(text, BINDABLE, where))];
  const sizes = complaints.length === 0 ? writeCompiled({ ...ledger, lines: factLines(located, "data") }, out) : {};
  if (complaints.length === 0) writeNames(names, out);
  return {
    complaints: complaints.map(complaintText),
    sizes,
    manifest: manifest(),
    instruments: ledger.instruments.length,
    stamp: ledger.ledger,
  };
}
