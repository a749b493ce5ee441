/** Two or more states' systems of commitments, side by side on a day. Every number carries the records behind it. */
import type { Corpus } from "../corpus/corpus.ts";
import { nameOn } from "../corpus/states.ts";
import type { StateId } from "../model/ids.ts";
import type { RecordOf } from "../model/records.ts";
import type { Cell, CompareLine } from "../model/results/comparison.ts";
import type { Tie } from "../model/results/ties.ts";
import { SOFT_TYPES } from "../model/vocabulary.ts";
import { tiesOf } from "../network/ties.ts";
import type { Day } from "../time/day.ts";
import { reachedBy, requireSpan } from "../time/span.ts";
import { countWord, longDate, withArticle } from "../views/words.ts";
import { COUNTS_GROUP, TIE_LINES, type TieLine } from "./compareLines.ts";
import { countEvidence, soilEvidence, tieEvidence } from "./evidence.ts";

export function compareLines(corpus: Corpus, states: readonly StateId[], day: Day): CompareLine[] {
  const ties = states.map((state) => tiesOf(corpus, state, day));
  const fromTies = TIE_LINES.map(({ id, group, label, unit, meaning, ...rest }) => ({
    id,
    group,
    label,
    unit,
    meaning,
    cells: states.map((state, index) => tieCell(corpus, { id, group, label, unit, meaning, ...rest }, state, ties[index] ?? [])),
  }));
  return [...fromTies, ...countLines(corpus, states, day), soilLine(corpus, states, day)];
}

function tieCell(corpus: Corpus, line: TieLine, state: StateId, ties: readonly Tie[]): Cell {
  const counted = ties.filter((tie) => onLine(corpus, line, state, tie));
  const key = (tie: Tie) => (line.unit === "bodies" ? tie.instrument : tie.owedBy === state ? tie.owedTo : tie.owedBy);
  const sure = counted.filter(({ inForce, dormant }) => inForce === true && !dormant);
  const counts = new Set(sure.map(key));
  const rest = (chosen: readonly Tie[]) => new Set(chosen.map(key).filter((one) => !counts.has(one))).size;
  const other = (tie: Tie) => (tie.owedBy === state ? tie.owedTo : tie.owedBy);
  const opened = (chosen: readonly Tie[]) => dedupe(chosen.map((tie) => tieEvidence(tie, other(tie))));
  const doubtful = counted.filter((tie) => (tie.inForce !== true || tie.dormant) && !counts.has(key(tie)));
  return {
    count: counts.size,
    asPrinted: null,
    notKnown: rest(counted.filter(({ inForce, dormant }) => inForce === "unknown" && !dormant)),
    dormant: rest(counted.filter(({ dormant }) => dormant)),
    states: [...new Set(sure.map(other))].sort(),
    evidence: opened(sure),
    doubtful: opened(doubtful),
  };
}

function onLine(corpus: Corpus, line: TieLine, state: StateId, tie: Tie): boolean {
  if (!line.types.includes(tie.type)) return false;
  if (line.grades !== undefined && !line.grades.includes(tie.grade)) return false;
  if (line.direction !== "either" && (line.direction === "owes") !== (tie.owedBy === state)) return false;
  const instrument = corpus.instrument(tie.instrument);
  if (line.keptBySelf !== undefined && line.keptBySelf !== (instrument?.["kept-by"] === state)) return false;
  if (
    line.unit === "bodies" &&
    instrument?.obligations.some(({ type }) => !(SOFT_TYPES as readonly string[]).includes(type) && type === "defence")
  )
    return false;
  if (line.tiered === true && tie.tier === null) return false;
  const obligation = instrument?.obligations.find(({ id }) => id === tie.obligation);
  return line.accepts === undefined || (obligation !== undefined && line.accepts(obligation));
}

/** The same clause seen from both directions is one record. */
function dedupe(evidence: Cell["evidence"]): Cell["evidence"] {
  const seen = new Set<string>();
  return evidence.filter((item) => {
    const key = [item.instrument, item.article, item.type, item.since, item.note, ...item.states].join("|");
    return !seen.has(key) && seen.add(key);
  });
}

/** Published figures: the newest of each kind by the day, each apart. */
function countLines(corpus: Corpus, states: readonly StateId[], day: Day): CompareLine[] {
  const labels: Record<string, string> = { "bases-abroad": "bases abroad, as published", "forces-abroad": "troops abroad, as published" };
  return Object.entries(labels).map(([of, label]) => ({
    id: of,
    group: COUNTS_GROUP,
    label,
    unit: "published",
    meaning: "Published figures count different things and are never added or averaged; each stands with what it counts.",
    cells: states.map((state) => {
      const published = corpus.data.records.counts.filter(
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
function soilLine(corpus: Corpus, states: readonly StateId[], day: Day): CompareLine {
  return {
    id: "soil",
    group: COUNTS_GROUP,
    label: "foreign forces or leases on its soil",
    unit: "records",
    meaning: "Foreign garrisons, leases, concessions with troops and guards that the ledger records on its soil on the day.",
    cells: states.map((state) => {
      const own = corpus.data.records.soil.filter((record) => record.on === state);
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

export function holdsOn({ from, until }: { from: string | null; until: string | null }, day: Day): boolean {
  if (from === null || reachedBy(requireSpan(from), day) === false) return false;
  if (until === "open") return true;
  return until !== null && requireSpan(until).latest >= day;
}

/** The first sentence of the first page. */
export function sentenceOf(corpus: Corpus, states: readonly StateId[], day: Day, lines: readonly CompareLine[]): string {
  const owes = lines.find(({ id }) => id === "owes-defence");
  const parts = states.map((state, index) => {
    const count = owes?.cells[index]?.count ?? 0;
    const name = withArticle(nameOn(corpus, state, day));
    return index === 0 ? `${name} owes defence to ${countWord(count)}` : `${name} to ${countWord(count, false)}`;
  });
  return `On ${longDate(day)} ${parts.join("; ")}.`;
}
