/**
 * The autonomy of a state as a ledger: what it owes and whom it could have to fight for that, who stands on its soil, where
 * it stands abroad, who commands and decides; beside it who is owed to help. Each line is a count with its records.
 */
import type { Ledger } from "../ledger/ledger.ts";
import type { StateId } from "../model/ids.ts";
import type { AutonomyLine } from "../model/results/autonomy.ts";
import type { Cell, CompareLine } from "../model/results/comparison.ts";
import type { TieRow } from "../model/results/ties.ts";
import { tieRowsOf } from "../ties/tieRows.ts";
import type { Day } from "../time/day.ts";
import { reachedBy, requireSpan } from "../time/span.ts";
import { compareLines } from "./compare.ts";
import { countEvidence, soilEvidence, tieEvidence } from "./evidence.ts";
import { commandEvidence, rivalEvidence } from "./recordEvidence.ts";
import { heldOn, rivalriesCoverFrom, rivalsOf } from "./recordPeriods.ts";
import { votesCell } from "./votes.ts";

export const COST = "What it may cost";
export const ABROAD = "What it has of others";
export const SECURITY = "What it brings";

const none: Cell = { count: 0, asPrinted: null, notKnown: 0, dormant: 0, states: [], evidence: [], doubtful: [] };

export function autonomyLines(ledger: Ledger, state: StateId, day: Day): AutonomyLine[] {
  const compared = new Map(compareLines(ledger, [state], day).map((line) => [line.id, line]));
  const ties = tieRowsOf(ledger, state, day).filter(({ dormant }) => !dormant);
  /** A line as the comparison counts it. */
  const same = (id: string, group: string): AutonomyLine[] => {
    const line = compared.get(id);
    return line === undefined ? [] : [fromCompared(line, group)];
  };
  const owed = [...cellStates(compared.get("owes-defence")), ...cellStates(compared.get("owes-offence"))];
  return [
    ...same("owes-defence", COST),
    ...same("owes-offence", COST),
    {
      id: "rivals-meant",
      group: COST,
      label: "rivals of those it is obliged to defend",
      unit: "states",
      meaning: "The other side of every rivalry, on the day, of a state that it is obliged to defend.",
      cell: rivalCell(ledger, owed, state, day),
    },
    ...same("owes-consultation", COST),
    {
      id: "soil",
      group: COST,
      label: "foreign forces or leases on its soil",
      unit: "records",
      meaning: "Foreign garrisons, leases, concessions with troops and guards that the ledger records on its soil on the day.",
      cell: soilCell(ledger, state, day, "counts-as-forces"),
    },
    {
      id: "rights",
      group: COST,
      label: "foreign rights on its soil, without forces",
      unit: "records",
      meaning: "Concessions, courts, railways, ports and the like held by others on its soil.",
      cell: soilCell(ledger, state, day, "counts-as-right"),
    },
    ...same("hosted", COST),
    {
      id: "foreign-forces",
      group: COST,
      label: "foreign troops on it, as published",
      unit: "published",
      meaning: "Published figures, each of one sender by one counter; never added.",
      cell: troopsCell(ledger, state, day),
    },
    {
      id: "command",
      group: COST,
      label: "integrated command with",
      unit: "states",
      meaning: "States with which it stands under a common command by an instrument.",
      cell: commandTies(state, ties),
    },
    {
      id: "arrangements",
      group: COST,
      label: "recorded terms of command and access",
      unit: "records",
      meaning: "Recorded arrangements of command, weapons, access and cost; some say that there is none.",
      cell: arrangements(ledger, state, day),
    },
    {
      id: "outvoted",
      group: COST,
      label: "duties that a vote of others can settle",
      unit: "instruments",
      meaning: "Instruments under which an organ decides its duty by less than unanimity; not known where the rule was not found.",
      cell: votesCell(ledger, state, ties, day),
    },
    ...same("hosts", ABROAD),
    ...same("bases-abroad", ABROAD),
    ...same("forces-abroad", ABROAD),
    ...same("owed-defence", SECURITY),
    {
      id: "own-rivals",
      group: SECURITY,
      label: "its own rivals, against which",
      unit: "states",
      meaning: "The other side of every rivalry of its own on the day.",
      cell: rivalCell(ledger, [state], state, day),
    },
  ];
}

function fromCompared({ id, label, unit, meaning, cells }: CompareLine, group: string): AutonomyLine {
  return { id, group, label, unit, meaning, cell: cells[0] ?? none };
}

export function cellStates(line: CompareLine | undefined): readonly StateId[] {
  return line?.cells[0]?.states ?? [];
}

/** For a day before the list speaks, the count is not known: what is on record stands as "at least". */
function rivalCell(ledger: Ledger, of: readonly StateId[], self: StateId, day: Day): Cell {
  const rivals = rivalsOf(ledger, of, day).filter(({ state }) => state !== self);
  const sure = new Set(rivals.filter(({ runs }) => runs === true).map(({ state }) => state));
  const maybe = new Set(rivals.map(({ state }) => state).filter((state) => !sure.has(state)));
  const covered = of.length === 0 || day >= (rivalriesCoverFrom(ledger) ?? "9999");
  return {
    count: covered ? sure.size : null,
    asPrinted: covered || sure.size === 0 ? null : `at least ${sure.size}`,
    notKnown: maybe.size,
    dormant: 0,
    states: [...sure].sort(),
    evidence: rivals.filter(({ runs }) => runs === true).map(rivalEvidence),
    doubtful: rivals.filter(({ runs, state }) => runs !== true && maybe.has(state)).map(rivalEvidence),
  };
}

export type SoilKind = "counts-as-forces" | "counts-as-right";

/** null where the ledger has no record of this state's soil at all. */
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
    asPrinted: first === undefined ? null : `${first.state}: ${first["as-printed"]} (${first.date.slice(0, 4)})`,
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
