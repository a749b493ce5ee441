/** The commitments of two or more states side by side on a day. Every number carries its records. */
import type { Ledger } from "../ledger/ledger.ts";
import { disputedIn } from "../model/disputedIn.ts";
import type { StateId } from "../model/ids.ts";
import { type Phrase, phrase } from "../model/phrase.ts";
import { SOFT_TYPES } from "../model/vocabulary.ts";
import { type TieRow, tieRowsOf } from "../ties/tieRows.ts";
import type { Day } from "../time/day.ts";
import { countLines, soilLine, standingForces } from "./compareCounts.ts";
import { TIE_LINES, type TieLine } from "./compareLines.ts";
import { soilEvidence, tieEvidence } from "./evidence.ts";
import { type Cell, type CompareLine, lineHead } from "./lines.ts";

/** All lines of a comparison, with a cell for each state. */
export function compareLines(ledger: Ledger, states: readonly StateId[], day: Day): CompareLine[] {
  const ties = states.map((state) => tieRowsOf(ledger, state, day));
  const fromTies = TIE_LINES.map((line) => ({
    ...lineHead(line.id, line.group, line.unit),
    cells: states.map((state, index) => tieCell(ledger, line, { state, day }, ties[index] ?? [])),
  }));
  return [...fromTies, ...countLines(ledger, states, day), soilLine(ledger, states, day)];
}

function tieCell(ledger: Ledger, line: TieLine, { state, day }: { state: StateId; day: Day }, ties: readonly TieRow[]): Cell {
  const counted = ties.filter((tie) => isOnLine(ledger, line, state, tie));
  const other = (tie: TieRow) => (tie.owedBy === state ? tie.owedTo : tie.owedBy);
  const key = (tie: TieRow) => (line.unit === "bodies" ? tie.instrument : other(tie));
  const sure = counted.filter(({ inForce, dormant }) => inForce === true && !dormant);
  const counts = new Set(sure.map(key));
  const rest = (chosen: readonly TieRow[]) => new Set(chosen.map(key).filter((one) => !counts.has(one))).size;
  const evidenceOf = (chosen: readonly TieRow[]) => dedupe(chosen.map((tie) => tieEvidence(tie, other(tie))));
  const doubtful = counted.filter((tie) => (tie.inForce !== true || tie.dormant) && !counts.has(key(tie)));
  const recorded = line.withForces === true ? standingForces(ledger, state, day).filter((record) => record["host-consents"] === "yes") : [];
  for (const record of recorded) for (const holder of record.holders ?? []) counts.add(holder);
  return {
    count: counts.size === 0 && !isCovered(ledger, line, state) ? null : counts.size,
    asPrinted: null,
    notKnown: rest(counted.filter(({ inForce, dormant }) => inForce === "unknown" && !dormant)),
    dormant: rest(counted.filter(({ dormant }) => dormant)),
    states: [...new Set([...sure.map(other), ...recorded.flatMap(({ holders }) => holders ?? [])])].sort(),
    evidence: [...evidenceOf(sure), ...recorded.map(soilEvidence)],
    doubtful: evidenceOf(doubtful),
  };
}

/**
 * Whether a count of zero means none. Bases and access are listed state by state: without a list kept for the state, and without
 * a record of its soil, the ledger cannot tell.
 */
function isCovered({ data }: Ledger, { types, direction }: TieLine, state: StateId): boolean {
  if (!types.includes("facilities")) return true;
  return direction === "owes"
    ? data.records.soil.some(({ on }) => on === state)
    : data.instruments.some((one) => one["kept-by"] === state && one.obligations.some(({ type }) => type === "facilities"));
}

function isOnLine(ledger: Ledger, line: TieLine, state: StateId, tie: TieRow): boolean {
  if (!line.types.includes(tie.type)) return false;
  if (line.grades !== undefined && !line.grades.includes(tie.grade)) return false;
  if (line.direction !== "either" && (line.direction === "owes") !== (tie.owedBy === state)) return false;
  const instrument = ledger.instrument(tie.instrument);
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

/** The evidence without repetition: the same clause in both directions is one record. */
function dedupe(evidence: Cell["evidence"]): Cell["evidence"] {
  const seen = new Map<string, Cell["evidence"][number]["note"][]>();
  return evidence.filter((item) => {
    const key = [item.instrument, item.article, item.type, item.since, ...item.states].join("|");
    const notes = seen.get(key);
    if (notes === undefined) return seen.set(key, [item.note]);
    const text = JSON.stringify(item.note);
    return notes.every((one) => JSON.stringify(one) !== text) && notes.push(item.note);
  });
}

/** The sentence that opens the first page: the number of states to which each owes, or owed, defence. */
export function compareSentence(ledger: Ledger, states: readonly StateId[], day: Day, lines: readonly CompareLine[]): Phrase {
  const owes = lines.find(({ id }) => id === "owes-defence");
  return phrase("compare-defence", {
    date: day,
    past: day < ledger.version.verifiedThrough,
    counts: states.map((state, index) => ({
      state,
      count: owes?.cells[index]?.count ?? 0,
      disputed: disputedIn(owes?.cells[index] ?? { states: [], evidence: [] }).length,
    })),
  });
}
