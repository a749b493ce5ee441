/** Records of rivalry, command and tests of promises, as the evidence behind a number. */
import type { RecordOf } from "../model/records.ts";
import type { Evidence } from "../model/results/comparison.ts";
import { bare } from "./evidence.ts";
import type { Rival } from "./recordPeriods.ts";

export function rivalEvidence({ state, of, runs, record }: Rival): Evidence {
  return {
    ...bare,
    states: [state],
    label: `rival of ${of}`,
    title: record.issue,
    type: "rivalry",
    since: record.from,
    until: record.until,
    inForce: runs,
    wording: record.latest,
    refs: [record.ref],
    note: record.note,
  };
}

export function commandEvidence(record: RecordOf<"command">, inForce: boolean | "unknown"): Evidence {
  return {
    ...bare,
    states: record.with,
    label: "arrangement",
    title: record.what,
    type: "command",
    since: record.from,
    until: record.until === "open" ? null : (record.until ?? "unknown"),
    inForce,
    wording: record.detail,
    refs: [record.ref],
    note: record.note,
  };
}
