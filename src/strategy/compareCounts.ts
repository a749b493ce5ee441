/** The lines of a comparison that come from records: published figures, and foreign forces on a state's soil. */
import type { Ledger } from "../ledger/ledger.ts";
import type { StateId } from "../model/ids.ts";
import { type Phrase, phrase } from "../model/phrase.ts";
import type { Figure } from "../model/phrases/strategy.ts";
import type { RecordOf } from "../model/records.ts";
import type { Day } from "../time/day.ts";
import { reachedBy, requireSpan } from "../time/span.ts";
import { countEvidence, soilEvidence } from "./evidence.ts";
import { type Cell, type CompareLine, lineHead } from "./lines.ts";

type Count = RecordOf<"counts">;

/** Published figures: the newest of each kind up to the day, kept apart because they count different things. */
export function countLines(ledger: Ledger, states: readonly StateId[], day: Day): CompareLine[] {
  return (["bases-abroad", "forces-abroad"] as const).map((id) => ({
    ...lineHead(id, "counts", "published"),
    cells: states.map((state) => publishedCell(ledger, id, state, day)),
  }));
}

function publishedCell(ledger: Ledger, of: string, state: StateId, day: Day): Cell {
  const records = ledger.data.records.counts.filter(
    (record) => record.of === of && record.state === state && reachedBy(requireSpan(record.date), day) === true,
  );
  const worldwide = newestFirst(records.filter(({ host }) => host === null));
  const byHost = newestPerHost(records.filter(({ host }) => host !== null));
  return {
    count: null,
    asPrinted: figureOf(worldwide[0] ?? byHost[0]),
    notKnown: 0,
    dormant: 0,
    states: [...new Set(byHost.flatMap(({ host }) => (host === null ? [] : [host])))].sort(),
    evidence: [...worldwide, ...byHost].map(countEvidence),
    doubtful: [],
  };
}

/** The figure as published, with the host if it counts only one host. */
function figureOf(record: Count | undefined): Phrase | null {
  if (record === undefined) return null;
  const { host } = record;
  return host === null ? phrase("figure-published", published(record)) : phrase("figure-at-host", { host, ...published(record) });
}

/** A record as a figure in the words of its source. */
export function published(record: Count): Figure {
  return {
    printed: record["as-printed"],
    value: record.value,
    atLeast: record["at-least"] === true,
    year: record.date.slice(0, 4),
  };
}

function newestFirst(records: readonly Count[]): Count[] {
  return [...records].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** The newest record of each host, the largest first. */
function newestPerHost(records: readonly Count[]): Count[] {
  const newest = new Map<string, Count>();
  for (const record of newestFirst(records)) if (record.host !== null && !newest.has(record.host)) newest.set(record.host, record);
  return [...newest.values()].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
}

/** Foreign garrisons, leases and guards on a state's own soil. */
export function soilLine(ledger: Ledger, states: readonly StateId[], day: Day): CompareLine {
  return {
    ...lineHead("soil", "counts", "records"),
    cells: states.map((state) => {
      const own = ledger.data.records.soil.filter((record) => record.on === state);
      const standing = standingForces(ledger, state, day);
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

/** Records of foreign forces that stand on the state's soil on the day. */
export function standingForces(ledger: Ledger, state: StateId, day: Day): RecordOf<"soil">[] {
  return ledger.data.records.soil.filter((record) => record.on === state && record["counts-as-forces"] && holdsOn(record, day));
}

function holdsOn({ from, until }: { from: string | null; until: string | null }, day: Day): boolean {
  if (from === null || reachedBy(requireSpan(from), day) === false) return false;
  if (until === "open") return true;
  return until !== null && requireSpan(until).latest >= day;
}
