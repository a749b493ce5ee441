/**
 * Reads the user's own copy of ATOP 5.1 (Leeds, Ritter, Mitchell and Long 2002) as a ledger: each phase of an alliance is an
 * instrument, and each member has its own pledges. None of the data is shipped. ATOP dates entry by signature, counts both ends
 * of a membership, and gives the year of exit as 0 if it was still in force at the end of the data.
 */
import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import { CsvError, parse } from "csv-parse";
import { InputError } from "../errors.ts";
import type { Act } from "../model/acts.ts";
import type { AtopMember } from "../model/atop.ts";
import type { Ref } from "../model/evidence.ts";
import type { Instrument, Obligation } from "../model/instruments.ts";
import type { LedgerData } from "../model/ledger.ts";
import type { State } from "../model/states.ts";
import type { PactType } from "../model/vocabulary.ts";
import type { Day } from "../time/day.ts";
import { reachedBy, requireSpan } from "../time/span.ts";

export const ATOP_UNTIL = "2018-12-31";
const FILE = "atop5_1m.csv";
const VERSION = "5.1";
const PLEDGES: readonly (readonly [column: string, type: PactType])[] = [
  ["defense", "defence"],
  ["offense", "offence"],
  ["neutral", "neutrality"],
  ["nonagg", "nonaggression"],
  ["consul", "consultation"],
];
const REF: Ref = { source: "atop-5-1", checked: "secondary" };

type Row = Record<string, string>;

/** ATOP's members as a ledger, with the last day that it covers and the rows themselves. */
export interface Atop {
  readonly ledger: LedgerData;
  readonly until: string;
  readonly members: readonly AtopMember[];
}

/** Reads ATOP's member file from `folder` (or its subfolder atop/), with the states of `base`. Throws InputError. */
export async function loadAtop(folder: string, base: LedgerData): Promise<Atop> {
  const rows = await readRows(folder);
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row["atopid"]}-${row["phase"]}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  const instruments = [...groups].map(([key, members]) => instrumentOf(key, members, base.states));
  return { ledger: { ...withoutInstruments(base), instruments }, until: ATOP_UNTIL, members: rows.flatMap(memberOf) };
}

/** The rows of the member file. Throws an InputError that names the line of a row that is cut off or not of version 5.1. */
async function readRows(folder: string): Promise<Row[]> {
  const file = [join(folder, FILE), join(folder, "atop", FILE)].find((path) => existsSync(path));
  if (file === undefined) {
    throw new InputError({
      what: `${FILE} is not in the folder`,
      where: "--data",
      why: "operations that read ATOP read its member-level file, version 5.1",
      todo: "name the folder that holds it",
    });
  }
  const rows: Row[] = [];
  const parser = createReadStream(file, "latin1").pipe(parse({ columns: true, bom: true, info: true }));
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: Row; info: { lines: number } }>) {
      const wrong = complaintAbout(record);
      if (wrong !== null) throw wrongFile(wrong, info.lines);
      rows.push(record);
    }
  } catch (error) {
    if (error instanceof CsvError) throw wrongFile("the row has not as many cells as the first line", Number(error["lines"] ?? 0));
    throw error;
  }
  if (rows.length === 0) throw wrongFile("there are no rows", 1);
  return rows;
}

const COLUMNS = ["atopid", "member", "phase", "yrent", "moent", "dayent", "yrexit", "moexit", "dayexit", ...PLEDGES.map(([name]) => name)];

/** The reason why a row is none of ATOP's member file, version 5.1; null if it is one. */
function complaintAbout(row: Row): string | null {
  const missing = COLUMNS.find((column) => row[column] === undefined);
  if (missing !== undefined) return `there is no column "${missing}"`;
  if (row["version"] !== undefined && row["version"] !== VERSION) return `the row is of version "${row["version"]}"`;
  if (!["atopid", "member", "yrent"].every((column) => Number(row[column]) > 0)) return "the row has no alliance, member or year of entry";
  const pledge = PLEDGES.find(([column]) => row[column] !== "0" && row[column] !== "1");
  return pledge === undefined ? null : `the column "${pledge[0]}" is neither 0 nor 1`;
}

function wrongFile(what: string, line: number): InputError {
  return new InputError({
    what: `${FILE}, line ${line}: ${what}`,
    where: "--data",
    why: `this is not ATOP's member-level file, version ${VERSION}, whole`,
    todo: "download the file again, and name the folder that holds it",
  });
}

/** The row with its dates and pledges read; none if its entry has no date. */
function memberOf(row: Row): AtopMember[] {
  const from = dateOf(row, "ent");
  if (from === null) return [];
  return [
    {
      alliance: Number(row["atopid"]),
      phase: Number(row["phase"]),
      state: Number(row["member"]),
      from: requireSpan(from),
      until: requireSpan(dateOf(row, "exit") ?? ATOP_UNTIL),
      types: PLEDGES.filter(([column]) => row[column] === "1").map(([, type]) => type),
    },
  ];
}

function withoutInstruments(base: LedgerData): LedgerData {
  return {
    ledger: { version: "ATOP 5.1", hash: "", verifiedThrough: ATOP_UNTIL as Day, closed: true },
    states: base.states,
    rules: base.rules,
    places: [],
    regions: [],
    classes: [],
    explanations: [],
    wars: [],
    triggers: [],
    sources: [],
    instruments: [],
    records: {} as LedgerData["records"],
  };
}

function instrumentOf(key: string, rows: readonly Row[], states: readonly State[]): Instrument {
  const acts: Act[] = [];
  const obligations: Obligation[] = [];
  for (const row of rows) {
    const date = dateOf(row, "ent");
    if (date === null) continue;
    const state = stateOf(states, Number(row["member"]), requireSpan(date).earliest);
    if (state === null) continue; // not in the state system: a protectorate, a principality
    acts.push({ act: "entered-into-force", date, for: [state], ref: REF });
    const exit = dateOf(row, "exit");
    if (exit !== null) acts.push({ act: "lapsed", date: exit, for: [state], ref: REF });
    for (const [column, type] of PLEDGES) {
      if (row[column] === "1" && !obligations.some((one) => one.type === type && one.by.includes(state))) {
        obligations.push({
          id: `${type}-${state.toLowerCase()}`,
          article: "as coded",
          type,
          by: [state],
          toward: "parties",
          versions: [{ ref: REF }],
        });
      }
    }
  }
  return {
    id: `atop-${key}`,
    title: `ATOP ${key}`,
    kind: "treaty",
    text: "published",
    depth: "summary",
    "verified-through": ATOP_UNTIL,
    acts,
    obligations,
  };
}

/** `yrent`, `moent`, `dayent` as a date; null if the year is 0 or missing. */
function dateOf(row: Row, end: "ent" | "exit"): string | null {
  const part = (name: string) => Number(row[`${name}${end}`]);
  const [year, month, day] = [part("yr"), part("mo"), part("day")];
  if (!(year > 1000)) return null;
  if (!(month >= 1)) return String(year);
  const to = `${year}-${String(month).padStart(2, "0")}`;
  return day >= 1 ? `${to}-${String(day).padStart(2, "0")}` : to;
}

/** The state with this Correlates of War number on the day; if there is none, the first that ever had it. */
function stateOf(states: readonly State[], number: number, day: Day): string | null {
  const bearers = states.filter(({ periods }) => periods.some(({ cow, gw }) => cow === number || gw === number));
  const then = bearers.find(({ periods }) =>
    periods.some(
      ({ cow, gw, from, until }) =>
        (cow === number || gw === number) &&
        reachedBy(requireSpan(from), day) !== false &&
        (until === null || requireSpan(until).latest >= day),
    ),
  );
  return (then ?? bearers[0])?.id ?? null;
}
