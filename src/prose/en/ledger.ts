/** English sentences about the ledger itself. */
import type { LedgerPhrases, StatsTable } from "../../model/phrases/ledger.ts";
import type { SeatKind } from "../../model/vocabulary.ts";
import type { Sentences } from "../speaker.ts";

const TABLES: Readonly<Record<StatsTable, string>> = {
  files: "files of facts",
  depth: "instruments by depth",
  kind: "instruments by kind",
  type: "obligations by type",
  grade: "obligations by grade",
  "act-references": "references of acts",
  "clause-references": "references of clauses",
  records: "records",
};
const PART = { major: "first", minor: "middle", patch: "last" } as const;

const SEATS: Readonly<Record<SeatKind, string>> = {
  government: "seat of government",
  temporary: "temporary seat, in war or flight",
  exile: "government in exile",
  rival: "seat of a rival government",
  official: "official capital",
  second: "second capital",
  territory: "seat of the territorial government",
};

export const ledger: Sentences<LedgerPhrases> = {
  "seat-kind": ({ kind, says }) => says ?? SEATS[kind],
  "hit-state": ({ from, until, listed }) =>
    listed ? `on the ledger's list from ${from}${until === null ? "" : ` to ${until}`}` : `${from} to ${until ?? "today"}`,
  "hit-instrument": ({ kind, year }) => (year === null ? kind : `${kind}, ${year}`),
  "hit-place": ({ kinds }) => kinds.join(", "),
  "hit-organ": ({ organ }) => organ,
  "hit-term": ({ topic }) => (topic ? "group or episode" : "term"),
  "stats-table": ({ table }) => TABLES[table],
  "ledger-diff": ({ before, after, hash, counts, due }) => {
    const later = hash === null ? `ledger ${after}` : `this ledger (${hash})`;
    if (due === null) return `Between ledger ${before} and ${later} no fact has changed.`;
    const said = [`${counts.added} added`, `${counts.changed} changed`, `${counts.removed} removed`].join(", ");
    return `Between ledger ${before} and ${later}, of the facts: ${said}. That raises the ${PART[due.raise]} part of the number: ${due.version}.`;
  },
};
