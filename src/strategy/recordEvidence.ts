/** Records of rivalry and of command as the evidence behind a number. */
import { phrase } from "../model/phrase.ts";
import type { RecordOf } from "../model/records.ts";
import { quoted, recordFields } from "./evidence.ts";
import type { Evidence } from "./lines.ts";
import type { Rival } from "./recordPeriods.ts";

export function rivalEvidence({ state, of, runs, record }: Rival): Evidence {
  return {
    ...recordFields(record.issue),
    states: [state],
    label: phrase("evidence-of-rival", { of }),
    type: "rivalry",
    since: record.from,
    until: record.until,
    inForce: runs,
    wording: record.latest,
    refs: [record.ref],
    note: quoted([record.note]),
  };
}

export function commandEvidence(record: RecordOf<"command">, inForce: boolean | "unknown"): Evidence {
  return {
    ...recordFields(record.what),
    states: record.with,
    label: phrase("evidence-of-arrangement"),
    type: "command",
    since: record.from,
    until: record.until === "open" ? null : (record.until ?? "unknown"),
    inForce,
    wording: record.detail,
    refs: [record.ref],
    note: quoted([record.note]),
  };
}
