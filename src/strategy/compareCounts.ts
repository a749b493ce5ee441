/** The lines of a comparison that come from records: published figures, and foreign forces on a state's soil. */
import type { Ledger } from "../ledger/ledger.ts";
import type { StateId } from "../model/ids.ts";
import type { RecordOf } from "../model/records.ts";
import type { CompareLine } from "../model/results/comparison.ts";
import type { Day } from "../time/day.ts";
import { reachedBy, requireSpan } from "../time/span.ts";
import { COUNTS_GROUP } from "./compareLines.ts";
import { countEvidence, soilEvidence } from "./evidence.ts";

/** Published figures: the newest of each kind by the day, each apart. */
export function countLines(ledger: Ledger, states: readonly StateId[], day: Day): CompareLine[] {
  const labels: Record<string, string> = { "bases-abroad": "bases abroad, as published", "forces-abroad": "troops abroad, as published" };
  return Object.entries(labels).map(([of, label]) => ({
    id: of,
    group: COUNTS_GROUP,
    label,
    unit: "published",
    meaning: "Published figures count different things and are never added or averaged; each stands with what it counts.",
    cells: states.map((state) => {
      const published = ledger.data.records.counts.filter(
        (record) => record.of === of && record.state === state && reachedBy(requireSpan(record.date), day) === true,
      );
      const worldwide = newestFirst(published.filter(({ host }) => host === null));
      const byHost = newestPerHost(published.filter(({ host }) => host !== null));
      const [first] = worldwide;
      return {
        count: null,
        asPrinted: first === undefined ? null : `${first["as-printed"]} (${first.date.slice(0, 4)})`,
        notKnown: 0,
        dormant: 0,
        states: [...new Set(byHost.flatMap(({ host }) => (host === null ? [] : [host])))].sort(),
        evidence: [...worldwide, ...byHost].map(countEvidence),
        doubtful: [],
      };
    }),
  }));
}

function newestFirst(records: readonly RecordOf<"counts">[]): RecordOf<"counts">[] {
  return [...records].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

function newestPerHost(records: readonly RecordOf<"counts">[]): RecordOf<"counts">[] {
  const newest = new Map<string, RecordOf<"counts">>();
  for (const record of newestFirst(records)) if (record.host !== null && !newest.has(record.host)) newest.set(record.host, record);
  return [...newest.values()].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
}

/** Foreign garrisons, leases and guards on one's own soil. */
export function soilLine(ledger: Ledger, states: readonly StateId[], day: Day): CompareLine {
  return {
    id: "soil",
    group: COUNTS_GROUP,
    label: "foreign forces or leases on its soil",
    unit: "records",
    meaning: "Foreign garrisons, leases, concessions with troops and guards that the ledger records on its soil on the day.",
    cells: states.map((state) => {
      const own = ledger.data.records.soil.filter((record) => record.on === state);
      const standing = own.filter((record) => record["counts-as-forces"] && holdsOn(record, day));
      return {
        count: own.length === 0 ? null : standing.length,
        asPrinted: null,
        notKnown: 0,
        dormant: 0,
        states: [...new Set(standing.flatMap(({ holders }) => holders ?? []))].sort(),
        evidence: standing.map(soilEvidence),
        doubtful: [],
      };
    }),
  };
}

function holdsOn({ from, until }: { from: string | null; until: string | null }, day: Day): boolean {
  if (from === null || reachedBy(requireSpan(from), day) === false) return false;
  if (until === "open") return true;
  return until !== null && requireSpan(until).latest >= day;
}
