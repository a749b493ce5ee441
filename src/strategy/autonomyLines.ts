/**
 * A state's autonomy line by line: its duties and the rivals that they could involve, the foreign forces on its soil, its
 * facilities abroad, command and votes; and the states that are obliged to help it. Each line is a count with records.
 */
import type { Ledger } from "../ledger/ledger.ts";
import type { StateId } from "../model/ids.ts";
import { phrase } from "../model/phrase.ts";
import type { LineGroup, LineId } from "../model/phrases/strategy.ts";
import { type TieRow, tieRowsOf } from "../ties/tieRows.ts";
import type { Day } from "../time/day.ts";
import { reachedBy, requireSpan } from "../time/span.ts";
import { compareLines } from "./compare.ts";
import { published } from "./compareCounts.ts";
import { countEvidence, soilEvidence, tieEvidence } from "./evidence.ts";
import { type AutonomyLine, type Cell, type CompareLine, lineHead } from "./lines.ts";
import { commandEvidence, rivalEvidence } from "./recordEvidence.ts";
import { heldOn, rivalriesCoverFrom, rivalsOf } from "./recordPeriods.ts";
import { votesCell } from "./votes.ts";

const none: Cell = { count: 0, asPrinted: null, notKnown: 0, dormant: 0, states: [], evidence: [], doubtful: [] };

export function autonomyLines(ledger: Ledger, state: StateId, day: Day): AutonomyLine[] {
  const compared = new Map(compareLines(ledger, [state], day).map((line) => [line.id, line]));
  const ties = tieRowsOf(ledger, state, day).filter(({ dormant }) => !dormant);
  /** A line counted as in the comparison, placed in a group of this answer. */
  const same = (id: LineId, group: LineGroup): AutonomyLine[] => {
    const line = compared.get(id);
    return line === undefined ? [] : [{ ...lineHead(id, group, line.unit), cell: line.cells[0] ?? none }];
  };
  const own = (id: LineId, group: LineGroup, unit: string, cell: Cell): AutonomyLine => ({ ...lineHead(id, group, unit), cell });
  const defended = [...cellStates(compared.get("owes-defence")), ...cellStates(compared.get("owes-offence"))];
  return [
    ...same("owes-defence", "cost"),
    ...same("owes-offence", "cost"),
    own("rivals-meant", "cost", "states", rivalCell(ledger, defended, state, day)),
    ...same("owes-consultation", "cost"),
    own("soil", "cost", "records", soilCell(ledger, state, day, "counts-as-forces")),
    own("rights", "cost", "records", soilCell(ledger, state, day, "counts-as-right")),
    ...same("hosted", "cost"),
    own("foreign-forces", "cost", "published", troopsCell(ledger, state, day)),
    own("command", "cost", "states", commandTies(state, ties)),
    own("arrangements", "cost", "records", arrangements(ledger, state, day)),
    own("outvoted", "cost", "instruments", votesCell(ledger, state, ties, day)),
    ...same("hosts", "abroad"),
    ...same("bases-abroad", "abroad"),
    ...same("forces-abroad", "abroad"),
    ...same("owed-defence", "security"),
    own("own-rivals", "security", "states", rivalCell(ledger, [state], state, day)),
  ];
}

function cellStates(line: CompareLine | undefined): readonly StateId[] {
  return line?.cells[0]?.states ?? [];
}

/** The number of rivals. On a day that the list of rivalries does not cover it is not known, and the number on record is a minimum. */
function rivalCell(ledger: Ledger, of: readonly StateId[], self: StateId, day: Day): Cell {
  const rivals = rivalsOf(ledger, of, day).filter(({ state }) => state !== self);
  const sure = new Set(rivals.filter(({ runs }) => runs === true).map(({ state }) => state));
  const maybe = new Set(rivals.map(({ state }) => state).filter((state) => !sure.has(state)));
  const covered = of.length === 0 || day >= (rivalriesCoverFrom(ledger) ?? "9999");
  return {
    count: covered ? sure.size : null,
    asPrinted: covered || sure.size === 0 ? null : phrase("figure-at-least", { count: sure.size }),
    notKnown: maybe.size,
    dormant: 0,
    states: [...sure].sort(),
    evidence: rivals.filter(({ runs }) => runs === true).map(rivalEvidence),
    doubtful: rivals.filter(({ runs, state }) => runs !== true && maybe.has(state)).map(rivalEvidence),
  };
}

export type SoilKind = "counts-as-forces" | "counts-as-right";

/** Records of one kind on the state's soil; the count is null if the ledger has no record of that soil at all. */
function soilCell(ledger: Ledger, state: StateId, day: Day, kind: SoilKind): Cell {
  const own = ledger.data.records.soil.filter(({ on }) => on === state);
  const held = own.filter((record) => record[kind]).map((record) => ({ record, holds: heldOn(record, day) }));
  const sure = held.filter(({ holds }) => holds === true);
  return {
    count: own.length === 0 ? null : sure.length,
    asPrinted: null,
    notKnown: held.filter(({ holds }) => holds === "unknown").length,
    dormant: 0,
    states: [...new Set(sure.flatMap(({ record }) => record.holders ?? []))].sort(),
    evidence: sure.map(({ record }) => soilEvidence(record)),
    doubtful: held.filter(({ holds }) => holds === "unknown").map(({ record, holds }) => ({ ...soilEvidence(record), inForce: holds })),
  };
}

/** The newest figure of each sender and each kind of count. */
function troopsCell(ledger: Ledger, state: StateId, day: Day): Cell {
  const newest = new Map<string, (typeof ledger.data.records.counts)[number]>();
  for (const record of ledger.data.records.counts) {
    if (record.host !== state || (record.of !== "foreign-forces" && record.of !== "forces-abroad")) continue;
    if (reachedBy(requireSpan(record.date), day) !== true) continue;
    const key = `${record.state} ${record.of}`;
    const before = newest.get(key);
    if (before === undefined || before.date < record.date) newest.set(key, record);
  }
  const found = [...newest.values()].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const [first] = found;
  return {
    ...none,
    count: null,
    asPrinted: first === undefined ? null : phrase("figure-of-sender", { sender: first.state, ...published(first) }),
    states: [...new Set(found.map((record) => record.state))].sort(),
    evidence: found.map((record) => ({ ...countEvidence(record), states: [record.state] })),
  };
}

function commandTies(state: StateId, ties: readonly TieRow[]): Cell {
  const found = ties.filter(({ type }) => type === "command");
  const other = (tie: TieRow) => (tie.owedBy === state ? tie.owedTo : tie.owedBy);
  const sure = new Set(found.filter(({ inForce }) => inForce === true).map(other));
  return {
    ...none,
    count: sure.size,
    notKnown: new Set(found.map(other).filter((one) => !sure.has(one))).size,
    states: [...sure].sort(),
    evidence: found.filter((tie) => tie.inForce === true && sure.has(other(tie))).map((tie) => tieEvidence(tie, other(tie))),
    doubtful: found.filter((tie) => !sure.has(other(tie))).map((tie) => tieEvidence(tie, other(tie))),
  };
}

function arrangements(ledger: Ledger, state: StateId, day: Day): Cell {
  const own = ledger.data.records.command.filter((record) => record.state === state);
  const held = own.map((record) => ({ record, holds: heldOn(record, day) })).filter(({ holds }) => holds !== false);
  const sure = held.filter(({ holds }) => holds === true);
  return {
    ...none,
    count: own.length === 0 ? null : sure.length,
    notKnown: held.length - sure.length,
    states: [...new Set(sure.flatMap(({ record }) => record.with))].sort(),
    evidence: sure.map(({ record, holds }) => commandEvidence(record, holds)),
    doubtful: held.filter(({ holds }) => holds !== true).map(({ record, holds }) => commandEvidence(record, holds)),
  };
}
