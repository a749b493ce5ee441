/** The ledger compiled to JSON, and the registry's manifest: the first half of `prepare`. */
import { bindingComplaints } from "../src/claims/bindings.ts";
import { complaintText } from "../src/errors.ts";
import { writeCompiled } from "../src/load/compiled.ts";
import { readLedgerFolder } from "../src/load/ledgerFolder.ts";
import { BINDABLE } from "../src/operations/run.ts";
import { manifest } from "../src/surfaces/manifest.ts";

export function compile({ data, out }: { data: string; out: string }) {
  const { ledger, complaints: found, claims } = readLedgerFolder(data);
  const complaints = [...found, ...claims.flatMap(({ text, where }) => bindingComplaints(text, BINDABLE, where))];
  const sizes = complaints.length === 0 ? writeCompiled(ledger, out) : {};
  return {
    complaints: complaints.map(complaintText),
    sizes,
    manifest: manifest(),
    instruments: ledger.instruments.length,
    stamp: ledger.ledger,
  };
}
