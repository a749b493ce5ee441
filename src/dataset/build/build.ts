/** Builds a table of research data: rows of a unit, columns of the ledger and of the user's copies, and the documents beside it. */
import { rmSync } from "node:fs";
import type { Ledger } from "../../ledger/ledger.ts";
import { type Engine, openEngine } from "../engine/engine.ts";
import { name } from "../engine/sql.ts";
import { loadFolder, requireSound } from "../import/load.ts";
import type { Imported } from "../import/loaded.ts";
import { type Build, type ColumnGroup, DYADS, type TableColumn } from "./columns/column.ts";
import { COLUMN_GROUPS } from "./columns/index.ts";
import { joined, joinsOf } from "./columns/join.ts";
import { type DefenderTables, makeDefenders, type YearMaker } from "./defenderParts.ts";
import { dutyColumns, dutyRows } from "./duties.ts";
import { writeDyads } from "./dyads/index.ts";
import { framesOf } from "./frame.ts";
import { instrumentYearRows } from "./own/instrumentYears.ts";
import { memberSpellRows } from "./own/memberSpells.ts";
import { type MemberYear, memberRows, memberYearsOf } from "./own/members.ts";
import { obligationRows } from "./own/obligations.ts";
import type { Request } from "./request.ts";
import { expressionOf, rowsOf } from "./rows.ts";
import { requireGroups } from "./wanted.ts";

/** A finished table. */
export interface Built {
  readonly rows: number;
  readonly columns: readonly TableColumn[];
  /** The companion with a row for each duty; null if the table has no potential defenders. */
  readonly duties: { readonly rows: number; readonly columns: readonly TableColumn[] } | null;
  readonly groups: readonly ColumnGroup[];
  /** Groups that were left out, as no copy of their data is at hand. */
  readonly missing: readonly ColumnGroup[];
  readonly imported: readonly Imported[];
  /** The table's SHA-256; null if it was not computed while it was written. */
  readonly sha256: string | null;
}

export interface BuildOptions {
  readonly ledger: Ledger;
  readonly request: Request;
  /** The folder with the user's copies; null for none. */
  readonly data: string | null;
  readonly format: "parquet" | "csv";
  readonly out: string;
  /** The name of the companion's file. */
  readonly dutiesOut: string;
  /** A folder of this build alone, beside the table. */
  readonly scratch: string;
  readonly makers: readonly YearMaker[];
  readonly signal: AbortSignal;
  readonly progress: (step: Step) => void;
}

/** A step of a build that is told while it runs. */
export type Step =
  | { readonly step: "reading"; readonly done: number; readonly of: number }
  | { readonly step: "columns"; readonly group: string }
  | { readonly step: "defenders"; readonly done: number; readonly of: number }
  | { readonly step: "writing"; readonly file: string };

/** Most memory of tables and joins, in MiB. What does not fit goes to the scratch folder. */
const MEMORY = 768;

/** Builds the table. Throws InputError for a wrong file among the user's copies, or a column that cannot be had. */
export async function build(options: BuildOptions): Promise<Built> {
  const { ledger, request, data, scratch, signal, progress } = options;
  const engine = await openEngine({ scratch: `${scratch}/engine`, memory: MEMORY, signal });
  try {
    const loading = data === null ? null : loadCopies(engine, data, request, progress);
    loading?.catch(() => {}); // told when it is awaited
    const frames = framesOf(ledger.data.states, request.system, { ...request, last: ledger.data.ledger.verifiedThrough });
    // DuckDB reads the copies while obligations are computed here.
    const obligations = needsObligations(request) ? obligationRows(ledger, frames) : null;
    obligations?.catch(() => {});
    const imported = new Map(((await loading) ?? []).map((one) => [one.dataset.id, one]));
    const { groups, missing } = requireGroups(request, imported, data);
    const members = memberYearsOf(frames);
    await makeRows(engine, options, frames, members);
    const context: Build = {
      ledger,
      engine,
      frames,
      system: request.system,
      unit: request.unit,
      imported,
      obligations: () => obligations ?? obligationRows(ledger, frames),
      defenders: () => defendersFor(engine, options, frames, imported),
    };
    const made: TableColumn[] = [];
    for (const group of groups) {
      progress({ step: "columns", group: group.id });
      made.push(...withSource(await group.columns(context), group, imported));
    }
    const columns = columnsOf(request, made);
    progress({ step: "writing", file: options.out });
    const written = DYADS.includes(request.unit)
      ? await writeDyads(engine, {
          ...options,
          columns,
          members,
          directed: request.unit === "directed-dyad-year",
          parts: `${scratch}/parts`,
        })
      : await writeRows(engine, columns, options);
    const duties = groups.some(({ id }) => id === "defenders") ? await writeDuties(engine, options) : null;
    const used = [...imported.values()].filter(({ dataset: { id } }) => groups.some(({ reads }) => reads.includes(id)));
    const built = { ...written, columns, duties, groups, missing, imported: used };
    rmSync(scratch, { recursive: true, force: true }); // the years are kept only for a build that did not come to its end
    return built;
  } finally {
    engine.close();
  }
}

/** The columns with the dataset that they are read from. */
function withSource(columns: readonly TableColumn[], { reads }: ColumnGroup, imported: Build["imported"]): readonly TableColumn[] {
  const [only, ...more] = reads.flatMap((id) => imported.get(id) ?? []);
  if (only === undefined || more.length > 0) return columns;
  return columns.map((column) => ({ ...column, from: only }));
}

/** Whether a group of obligations is asked for; where none is named, it is among those that can be had. */
const needsObligations = ({ groups, unit }: Request) =>
  (groups ?? COLUMN_GROUPS.filter(({ units }) => units.includes(unit))).some(({ id }) => id === "obligations" || id === "grades");

/** Loads the copies that the columns read. */
async function loadCopies(engine: Engine, folder: string, { groups, unit, partial }: Request, progress: BuildOptions["progress"]) {
  const wanted = groups ?? COLUMN_GROUPS.filter(({ units }) => units.includes(unit));
  const reads = new Set(wanted.flatMap((group) => [...group.reads, ...(group.id === "defenders" ? ["nmc"] : [])]));
  const loaded = await loadFolder(engine, folder, {
    only: [...reads],
    accept: partial ? "part" : "whole",
    progress: (done, of) => progress({ step: "reading", done, of }),
  });
  requireSound(loaded);
  return loaded.imported;
}

/** The table of what the rows are made of: instruments in a year, memberships, or members in a year. */
async function makeRows(
  engine: Engine,
  { ledger, request: { unit, on } }: BuildOptions,
  frames: Build["frames"],
  members: readonly MemberYear[],
): Promise<void> {
  if (unit === "instrument-year") await engine.append("instrument_years", instrumentYearRows(ledger, frames));
  else if (unit === "member-spell") await engine.append("member_spells", memberSpellRows(ledger));
  else {
    await engine.append("member_rows", memberRows(ledger, members));
    const days = `make_date(year, ${Number(on.slice(0, 2))}, ${Number(on.slice(3))})`;
    await engine.run(`create table members as select *, ${days} as day from member_rows`);
  }
}

/** The columns of the table, with the expression that the request asks for. */
function columnsOf({ unit, system, zeros }: Request, made: readonly TableColumn[]): TableColumn[] {
  const { keys, about } = rowsOf(unit, system);
  return [...keys, ...about, ...made].map((column) => ({ ...column, sql: expressionOf(column, zeros) }));
}

/** Writes a table whose rows are few enough to be sorted. */
async function writeRows(engine: Engine, columns: readonly TableColumn[], { request, format, out }: BuildOptions) {
  const { sql, order } = rowsOf(request.unit, request.system);
  await engine.run(`create table "rows" as select *, row_number() over (order by ${order}) as place from (${sql})`);
  const cells = columns.map((column) => `${column.sql} as ${name(column.name)}`);
  await engine.copy(`select ${cells.join(", ")} from "rows" r ${joined(joinsOf(columns))} order by r.place`, out, { format });
  const [[rows = 0] = []] = await engine.rows('select count(*) from "rows"');
  return { rows: Number(rows), sha256: null };
}

async function defendersFor(
  engine: Engine,
  { ledger, request, scratch, makers, progress }: BuildOptions,
  frames: Build["frames"],
  imported: Build["imported"],
): Promise<DefenderTables> {
  const nmc = imported.get("nmc");
  return makeDefenders(engine, frames, {
    folder: `${scratch}/years`,
    fingerprint: [ledger.data.ledger.hash, request.system, request.on, nmc?.sha256 ?? null],
    makers,
    capabilitiesOf:
      nmc === undefined
        ? null
        : async (year) => {
            const rows = await engine.rows(
              `select m.code, n.cinc from members m join nmc n on n.ccode = m.cow and n.year = m.year where m.year = ${year} and n.cinc is not null`,
            );
            return new Map(rows.map(([code, cinc]) => [Number(code), Number(cinc)]));
          },
    progress: (done, of) => progress({ step: "defenders", done, of }),
  });
}

/** Writes the companion: a row for each duty behind the numbers of defenders. */
async function writeDuties(engine: Engine, { ledger, request, format, dutiesOut, progress }: BuildOptions): Promise<Built["duties"]> {
  const columns = dutyColumns(request.system);
  progress({ step: "writing", file: dutiesOut });
  await engine.copy(await dutyRows(engine, ledger, columns), dutiesOut, { format });
  const [[rows = 0] = []] = await engine.rows("select count(*) from defender_duties");
  return { rows: Number(rows), columns };
}
