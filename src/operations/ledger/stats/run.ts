/** ledger.stats: counts of the ledger's contents and of how facts were checked. */
import { staleFacts } from "../../../ledger/stale.ts";
import type { Checked } from "../../../model/evidence.ts";
import { phrase, type Unspoken } from "../../../model/phrase.ts";
import type { LedgerStats } from "../../../model/results/ledger.ts";
import { frame } from "../../inputs.ts";
import type { Context } from "../../operation.ts";
import type { Input } from "./schema.ts";

/** The number of facts listed if none is named. */
const SHOWN = 20;

export function run({ ledger }: Context, { stale }: Input): Unspoken<LedgerStats> {
  const { data } = ledger;
  const most = typeof stale === "number" ? stale : stale ? SHOWN : 0;
  const obligations = data.instruments.flatMap((instrument) => instrument.obligations.map((obligation) => ({ instrument, obligation })));
  const records = Object.entries(data.records).map(([key, rows]) => ({ key, count: rows.length }));
  const tables = [
    {
      what: phrase("stats-table", { table: "files" }),
      rows: [
        { key: "instruments", count: data.instruments.length },
        { key: "obligations", count: obligations.length },
        { key: "acts", count: data.instruments.reduce((sum, { acts }) => sum + acts.length, 0) },
        { key: "states", count: data.states.length },
        { key: "places", count: data.places.length },
        { key: "sources", count: data.sources.length },
      ],
    },
    { what: phrase("stats-table", { table: "depth" }), rows: tally(data.instruments.map(({ depth }) => depth)) },
    { what: phrase("stats-table", { table: "kind" }), rows: tally(data.instruments.map(({ kind }) => kind)) },
    { what: phrase("stats-table", { table: "type" }), rows: tally(obligations.map(({ obligation }) => obligation.type)) },
    {
      what: phrase("stats-table", { table: "grade" }),
      rows: tally(obligations.map(({ instrument, obligation }) => obligation.grade ?? instrument.grade ?? "binding")),
    },
    {
      what: phrase("stats-table", { table: "act-references" }),
      rows: tally(data.instruments.flatMap(({ acts }) => acts.map(({ ref }) => ref.checked))),
    },
    {
      what: phrase("stats-table", { table: "clause-references" }),
      rows: tally(obligations.flatMap(({ obligation }) => obligation.versions.map(({ ref }): Checked => ref.checked))),
    },
    { what: phrase("stats-table", { table: "records" }), rows: records },
  ];
  return { kind: "ledger-stats", ...frame(ledger), tables, stale: most === 0 ? [] : staleFacts(ledger, most) };
}

function tally(values: readonly string[]): { key: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([key, count]) => ({ key, count })).sort((a, b) => b.count - a.count);
}

/** The rows of the answer for --csv. */
export const rows = ({ tables, stale }: LedgerStats): readonly Record<string, unknown>[] =>
  stale.length > 0 ? stale : tables.flatMap(({ what, rows }) => rows.map((row) => ({ what, ...row })));
