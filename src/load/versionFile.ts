/** Reads a published version from data/versions and compares it with the ledger. Does not touch the disk. */

import type { Complaint } from "../errors.ts";
import { byVersion } from "../ledger/versions/byVersion.ts";
import { fingerprintOf } from "../ledger/versions/fingerprint.ts";
import type { LedgerData } from "../model/ledger.ts";
import { KeptVersion } from "../model/versions.ts";
import { schemaComplaints } from "./schemaComplaints.ts";

const ANEW = "write it again with: npm run keep";

export function readVersion(name: string, content: string): KeptVersion | Complaint[] {
  const where = () => `${name}:1:1`;
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (error) {
    const what = `this is not JSON: ${error instanceof Error ? error.message : String(error)}`;
    return [{ what, where: where(), why: "a version is kept as a program wrote it", todo: ANEW }];
  }
  const result = KeptVersion.safeParse(value);
  if (!result.success) return schemaComplaints({ name, value, at: where, atKey: where }, KeptVersion, result.error.issues).slice(0, 1);
  const stem = name.slice(name.lastIndexOf("/") + 1).replace(/\.json$/, "");
  if (result.data.version === stem) return result.data;
  return [
    {
      what: `version ${result.data.version} in a file named ${stem}.json`,
      where: where(),
      why: "a file is named after its version",
      todo: ANEW,
    },
  ];
}

/** Complaints about published versions: none may be newer than the ledger, and one with the ledger's hash must list the same facts. */
export function versionComplaints(ledger: LedgerData, shown: string): Complaint[] {
  const { version, hash } = ledger.ledger;
  return (ledger.versions ?? []).flatMap((kept): Complaint[] => {
    const where = `${shown}/versions/${kept.version}.json:1:1`;
    if (byVersion(kept.version, version) > 0)
      return [
        {
          what: `version ${kept.version} is kept, and the ledger is ${version}`,
          where,
          why: "a version is kept when it is published, so none is newer than the ledger",
          todo: "raise the version in ledger.yaml, or remove the file",
        },
      ];
    if (kept.hash !== hash || JSON.stringify(sorted(kept)) === JSON.stringify(sorted(fingerprintOf(ledger)))) return [];
    return [{ what: `the file does not say what ledger ${hash} holds`, where, why: "it was made from the very same facts", todo: ANEW }];
  });
}

function sorted({ version, facts }: KeptVersion): unknown {
  return [version, ...Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1))];
}
