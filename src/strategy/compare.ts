/** Two or more states' systems of commitments, side by side on a day. Every number carries the records behind it. */
import type { Ledger } from "../ledger/ledger.ts";
import { nameOn } from "../ledger/states.ts";
import type { StateId } from "../model/ids.ts";
import type { Cell, CompareLine } from "../model/results/comparison.ts";
import type { TieRow } from "../model/results/ties.ts";
import { SOFT_TYPES } from "../model/vocabulary.ts";
import { tieRowsOf } from "../ties/tieRows.ts";
import type { Day } from "../time/day.ts";
import { countWord, longDate, withArticle } from "../views/words.ts";
import { countLines, soilLine } from "./compareCounts.ts";
import { TIE_LINES, type TieLine } from "./compareLines.ts";
import { tieEvidence } from "./evidence.ts";

export function compareLines(ledger: Ledger, states: readonly StateId[], day: Day): CompareLine[] {
  const ties = states.map((state) => tieRowsOf(ledger, state, day));
  const fromTies = TIE_LINES.map(({ id, group, label, unit, meaning, ...rest }) => ({
    id,
    group,
    label,
    unit,
    meaning,
    cells: states.map((state, index) => tieCell(ledger, { id, group, label, unit, meaning, ...rest }, state, ties[index] ?? [])),
  }));
  return [...fromTies, ...countLines(ledger, states, day), soilLine(ledger, states, day)];
}

function tieCell(ledger: Ledger, line: TieLine, state: StateId, ties: readonly TieRow[]): Cell {
  const counted = ties.filter((tie) => onLine(ledger, line, state, tie));
  const key = (tie: TieRow) => (line.unit === "bodies" ? tie.instrument : tie.owedBy === state ? tie.owedTo : tie.owedBy);
  const sure = counted.filter(({ inForce, dormant }) => inForce === true && !dormant);
  const counts = new Set(sure.map(key));
  const rest = (chosen: readonly TieRow[]) => new Set(chosen.map(key).filter((one) => !counts.has(one))).size;
  const other = (tie: TieRow) => (tie.owedBy === state ? tie.owedTo : tie.owedBy);
  const opened = (chosen: readonly TieRow[]) => dedupe(chosen.map((tie) => tieEvidence(tie, other(tie))));
  const doubtful = counted.filter((tie) => (tie.inForce !== true || tie.dormant) && !counts.has(key(tie)));
  return {
    count: counts.size === 0 && !covered(ledger, line, state) ? null : counts.size,
    asPrinted: null,
    notKnown: rest(counted.filter(({ inForce, dormant }) => inForce === "unknown" && !dormant)),
    dormant: rest(counted.filter(({ dormant }) => dormant)),
    states: [...new Set(sure.map(other))].sort(),
    evidence: opened(sure),
    doubtful: opened(doubtful),
  };
}

/** Bases and access are listed state by state: none found for a state of which no list is kept, and of whose soil no record is, says nothing. */
function covered({ data }: Ledger, { types, direction }: TieLine, state: StateId): boolean {
  if (!types.includes("facilities")) return true;
  return direction === "owes"
    ? data.records.soil.some(({ on }) => on === state)
    : data.instruments.some((one) => one["kept-by"] === state && one.obligations.some(({ type }) => type === "facilities"));
}

function onLine(ledger: Ledger, line: TieLine, state: StateId, tie: TieRow): boolean {
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

/** The same clause seen from both directions is one record. */
function dedupe(evidence: Cell["evidence"]): Cell["evidence"] {
  const seen = new Set<string>();
  return evidence.filter((item) => {
    const key = [item.instrument, item.article, item.type, item.since, item.note, ...item.states].join("|");
    return !seen.has(key) && seen.add(key);
  });
}

/** The first sentence of the first page. */
export function sentenceOf(ledger: Ledger, states: readonly StateId[], day: Day, lines: readonly CompareLine[]): string {
  const owes = lines.find(({ id }) => id === "owes-defence");
  const parts = states.map((state, index) => {
    const count = owes?.cells[index]?.count ?? 0;
    const name = withArticle(nameOn(ledger, state, day));
    return index === 0 ? `${name} owes defence to ${countWord(count)}` : `${name} to ${countWord(count, false)}`;
  });
  return `On ${longDate(day)} ${parts.join("; ")}.`;
}
