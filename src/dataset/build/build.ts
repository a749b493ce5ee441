/** Builds a table of research data: rows of a unit, columns of the ledger and of the user's copies, and the documents beside it. */
import { rmSync } from "node:fs";
import type { Ledger } from "../../ledger/ledger.ts";
import { type Engine, openEngine } from "../engine/engine.ts";
import { name } from "../engine/sql.ts";
import { loadFolder, requireSound } from "../import/load.ts";
import type { Imported } from "../import/loaded.ts";
import type { Build, ColumnGroup, Columns, TableColumn } from "./columns/column.ts";
import { COLUMN_GROUPS } from "./columns/index.ts";
import { makeDefenders, type YearMaker } from "./defenderParts.ts";
import { dutyColumns, dutyRows } from "./duties.ts";
import { framesOf } from "./frame.ts";
import { instrumentYearRows } from "./own/instrumentYears.ts";
import { memberSpellRows } from "./own/memberSpells.ts";
import { memberRows } from "./own/members.ts";
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
    const loaded = data === null ? null : await loadCopies(engine, data, request, progress);
    const imported = new Map((loaded ?? []).map((one) => [one.dataset.id, one]));
    const { groups, missing } = requireGroups(request, imported, data);
    const frames = framesOf(ledger.data.states, request.system, { ...request, last: ledger.data.ledger.verifiedThrough });
    await makeRows(engine, options, frames);
    const context: Build = {
      ledger,
      engine,
      frames,
      system: request.system,
      unit: request.unit,
      imported,
      defenders: () => defendersFor(engine, options, frames, imported),
    };
    const made: Columns[] = [];
    for (const group of groups) {
      progress({ step: "columns", group: group.id });
      made.push(withSource(await group.columns(context), group, imported));
    }
    const { sql, columns } = queryOf(request, made);
    progress({ step: "writing", file: options.out });
    await engine.copy(sql, options.out, { format: options.format });
    const duties = groups.some(({ id }) => id === "defenders") ? await writeDuties(engine, options) : null;
    const [[rows = 0] = []] = await engine.rows('select count(*) from "rows"');
    const used = [...imported.values()].filter(({ dataset: { id } }) => groups.some(({ reads }) => reads.includes(id)));
    const built = { rows: Number(rows), columns, duties, groups, missing, imported: used };
    rmSync(scratch, { recursive: true, force: true }); // the years are kept only for a build that did not come to its end
    return built;
  } finally {
    engine.close();
  }
}

/** The columns with the dataset that they are read from. */
function withSource({ joins, columns }: Columns, { reads }: ColumnGroup, imported: Build["imported"]): Columns {
  const [only, ...more] = reads.flatMap((id) => imported.get(id) ?? []);
  if (only === undefined || more.length > 0) return { joins, columns };
  return { joins, columns: columns.map((column) => ({ ...column, from: only })) };
}

/** Loads the copies that the columns read. */
async function loadCopies(engine: Engine, folder: string, { groups, unit }: Request, progress: BuildOptions["progress"]) {
  const wanted = groups ?? COLUMN_GROUPS.filter(({ units }) => units.includes(unit));
  const reads = new Set(wanted.flatMap((group) => [...group.reads, ...(group.id === "defenders" ? ["nmc"] : [])]));
  const loaded = await loadFolder(engine, folder, { only: [...reads], progress: (done, of) => progress({ step: "reading", done, of }) });
  requireSound(loaded);
  return loaded.imported;
}

/** The table "rows": one for each row of the unit, in the order of the table. */
async function makeRows(engine: Engine, { ledger, request }: BuildOptions, frames: Build["frames"]): Promise<void> {
  const { unit, system } = request;
  if (unit === "instrument-year") await engine.append("instrument_years", instrumentYearRows(ledger, frames));
  else if (unit === "member-spell") await engine.append("member_spells", memberSpellRows(ledger));
  else {
    await engine.append("member_rows", memberRows(ledger, frames));
    const days = `make_date(year, ${Number(request.on.slice(0, 2))}, ${Number(request.on.slice(3))})`;
    await engine.run(`create table members as select *, ${days} as day from member_rows`);
  }
  const { sql, order } = rowsOf(unit, system);
  await engine.run(`create table "rows" as select *, row_number() over (order by ${order}) as place from (${sql}) order by place`);
}

/** The query of the table. */
function queryOf({ unit, system, zeros }: Request, made: readonly Columns[]): { sql: string; columns: TableColumn[] } {
  const { keys, about } = rowsOf(unit, system);
  const columns = [...keys, ...about, ...made.flatMap((one) => one.columns)];
  const joins = new Set(made.flatMap((one) => one.joins)); // two groups may read one table
  const selected = columns.map((column) => `${expressionOf(column, zeros)} as ${name(column.name)}`);
  return { sql: `select ${selected.join(", ")} from "rows" r ${[...joins].join(" ")} order by r.place`, columns };
}

async function defendersFor(
  engine: Engine,
  { ledger, request, scratch, makers, progress }: BuildOptions,
  frames: Build["frames"],
  imported: Build["imported"],
): Promise<void> {
  const nmc = imported.get("nmc");
  await makeDefenders(engine, frames, {
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
