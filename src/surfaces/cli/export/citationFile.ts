/** CITATION.cff (Citation File Format 1.2.0), which reference managers and code hosts read. */
import { PACKAGE_TITLE } from "../../../dataset/export/descriptor.ts";
import type { LedgerVersion } from "../../../model/ledger.ts";

/** Every value is quoted as JSON, which YAML reads. */
export function citationFile({ version, hash, verifiedThrough }: LedgerVersion): string {
  const fields = {
    "cff-version": "1.2.0",
    message: "If you use this ledger, cite it with its version and hash, because facts are corrected.",
    type: "dataset",
    title: PACKAGE_TITLE,
    version,
    license: "CC-BY-4.0",
    abstract: `Treaties, declarations, designations, partnerships and bases between states, to the day, each with its source. Content hash ${hash}, verified through ${verifiedThrough}.`,
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
  return `${lines.join("")}authors:\n  - name: "The Entente authors"\nidentifiers:\n  - type: "other"\n    value: ${JSON.stringify(hash)}\n    description: "Hash of the ledger's files, printed under every answer"\n`;
}
