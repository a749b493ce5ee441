/** Checks beyond the schemas: within one item, and between the files of a ledger. */
import type { Complaint } from "../../errors.ts";
import type { Instrument } from "../../model/instruments.ts";
import { checkCoverage } from "./coverage.ts";
import type { KnownIds } from "./ids.ts";
import { checkInstrument } from "./instrument.ts";
import type { Located } from "./located.ts";
import { endsBeforeStarts } from "./periods.ts";
import { danglingReferences } from "./references.ts";

export interface Checked {
  readonly complaints: readonly Complaint[];
  /** Files with a complaint that is not about an id: they have no digest. */
  readonly faulty: ReadonlySet<string>;
}

/** Complaints about the items; `known` are the ids of the whole ledger, of which the items may be a part. */
export function checkLedger(known: KnownIds, located: readonly Located[]): Checked {
  const own = foundIn(located, ownComplaints);
  const coverage = foundIn(located, (item) => checkCoverage(known, item));
  return {
    complaints: [
      ...repeatedIds(located),
      ...located.flatMap((item) => danglingReferences(item, known)),
      ...own.flatMap(({ complaints }) => complaints),
      ...coverage.flatMap(({ complaints }) => complaints),
    ],
    faulty: new Set([...own, ...coverage].map(({ file }) => file)),
  };
}

/** The complaints of one check, by file; files without any are left out. */
function foundIn(located: readonly Located[], check: (item: Located) => Complaint[]): { file: string; complaints: Complaint[] }[] {
  return located.map((item) => ({ file: item.file, complaints: check(item) })).filter(({ complaints }) => complaints.length > 0);
}

/** Complaints that rest on the item alone. */
function ownComplaints(item: Located): Complaint[] {
  return [...(item.kind === "instrument" ? checkInstrument(item.value as Instrument, item) : []), ...endsBeforeStarts(item)];
}

function repeatedIds(located: readonly Located[]): Complaint[] {
  const first = new Map<string, Located["where"]>();
  return located.flatMap(({ kind, id, where }) => {
    const key = `${kind} ${id}`;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, where);
      return [];
    }
    return [
      {
        what: `the ${kind} "${id}" is defined twice`,
        where: where(["id"]),
        why: `it is also at ${earlier(["id"])}`,
        todo: "give one of them another id, or merge the two",
      },
    ];
  });
}
