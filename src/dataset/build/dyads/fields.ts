/** The fields of a row: neighbouring columns of one kind together, with the texts that many rows share. */
import type { Engine, Value } from "../../engine/engine.ts";
import type { TableColumn } from "../columns/column.ts";
import { isOfPair, joinsOf } from "../columns/join.ts";
import { type Numbers, wholeColumns } from "./blockCells.ts";
import { cellText } from "./cellText.ts";
import { makeKinds } from "./kinds.ts";
import { ABSENT, bareSql, type DyadPlan, isNumber, type Kind, kindOf, numberOf, sideSql } from "./plan.ts";
import { type Field, textsOfNumbers } from "./rowText.ts";
import { type Texts, textsOf } from "./words.ts";

export interface Fields {
  readonly all: readonly Field[];
  /** Sparse columns that are read from the same tables. */
  readonly groups: readonly (readonly TableColumn[])[];
  readonly dense: readonly TableColumn[];
  readonly kinds: Int32Array;
  /** The most cells that dyads with a row in a dataset have. */
  readonly sparseCells: number;
}

/** The share of dyads with a row in a dataset over which every dyad is computed. */
const FEW = 0.5;

/** The fields of a table of so many rows. */
export async function fieldsOf(engine: Engine, { columns }: DyadPlan, rows: number): Promise<Fields> {
  const counts = new Map<string, number>();
  for (const { table } of joinsOf(columns).filter(isOfPair)) counts.set(table, await rowsIn(engine, table));
  const rowsOf = (some: readonly TableColumn[]) => joinsOf(some).reduce((sum, { table }) => sum + (counts.get(table) ?? 0), 0);
  const isSparse = rowsOf(columns) < FEW * rows;
  const runs = runsOf(columns.map((column) => ({ column, kind: kindOf(column, isSparse) })));

  const { numbers, texts } = await sideCells(engine, columns);
  const kinds = await makeKinds(engine);
  const bare = await bareCells(
    engine,
    runs.flatMap(({ kind, columns: own }) => (kind === "sparse" ? own : [])),
  );
  const dense: TableColumn[] = [];
  const groups = new Map<string, TableColumn[]>();
  const fields: Field[] = [];
  for (const { kind, columns: own } of runs) {
    const [first] = own as [TableColumn];
    if (kind === "side") fields.push({ kind, side: first.side === 1 ? "one" : "other", texts: sideTexts(own, numbers, texts) });
    else if (kind === "sides")
      for (const { name, ofSides } of own) {
        const [one, other] = [numbers.get(`${name} 1`), numbers.get(`${name} 2`)] as [Float64Array, Float64Array];
        if (ofSides !== undefined) fields.push({ kind, one, other, value: ofSides.value });
      }
    else if (kind === "dense") fields.push({ kind, ...placedIn(dense, own) });
    else {
      const key = keyOf(own);
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      const cells = own.map(({ name }) => bare.get(name) as Numbers);
      fields.push({ kind, group: [...groups.keys()].indexOf(key), ...placedIn(group, own), texts: textsOfNumbers(cells, kinds.count) });
    }
  }
  const found = [...groups.values()];
  return {
    all: fields,
    groups: found,
    dense,
    kinds: kinds.of,
    sparseCells: found.reduce((sum, group) => sum + rowsOf(group) * group.length, 0),
  };
}

interface Run {
  readonly kind: Kind;
  readonly columns: TableColumn[];
}

/** The tables that columns read, as a key. */
const keyOf = (columns: readonly TableColumn[]): string =>
  joinsOf(columns)
    .map(({ as }) => as)
    .join(" ");

/** Neighbouring columns of one kind; of one side, or read from the same tables, which a column that reads none joins. */
function runsOf(columns: readonly { readonly column: TableColumn; readonly kind: Kind }[]): Run[] {
  const runs: Run[] = [];
  for (const { column, kind } of columns) {
    const last = runs.at(-1);
    const keys = last === undefined ? [] : [keyOf(last.columns), keyOf([column])].filter((key) => key !== "");
    const fits = kind === "sparse" ? new Set(keys).size < 2 : last?.columns[0]?.side === column.side;
    if (last?.kind === kind && fits) last.columns.push(column);
    else runs.push({ kind, columns: [column] });
  }
  return runs;
}

/** Appends columns to a list, and gives their places in it. */
function placedIn(list: TableColumn[], columns: readonly TableColumn[]): { readonly from: number; readonly until: number } {
  const from = list.length;
  list.push(...columns);
  return { from, until: list.length };
}

interface SideCells {
  /** Numbers by column; of a column of two sides by its name and the side. */
  readonly numbers: ReadonlyMap<string, Numbers>;
  /** Other values by column. */
  readonly texts: ReadonlyMap<string, readonly Value[]>;
}

/** The cells of all columns of one side, and the numbers that each side gives to a column, for every member-year. */
async function sideCells(engine: Engine, columns: readonly TableColumn[]): Promise<SideCells> {
  const ofSide = columns.filter(({ side }) => side !== undefined);
  const ofBoth = columns.filter(({ ofSides }) => ofSides !== undefined);
  const pairs = ofBoth.flatMap((column) =>
    ([1, 2] as const).map((side) => ({ ...numberOf(column, side), name: `${column.name} ${side}` })),
  );
  const numeric = [...ofSide.filter(isNumber), ...pairs];
  const others = ofSide.filter((column) => !isNumber(column));
  const rows = others.length === 0 ? [] : await engine.rows(sideSql(others));
  return {
    numbers: numeric.length === 0 ? new Map() : named(numeric, wholeColumns(await engine.numbers(sideSql(numeric)))),
    texts: new Map(others.map(({ name }, index) => [name, rows.map((row) => row[index] ?? null)])),
  };
}

/** The cells of columns for a dyad of each kind that has no row in any dataset. */
async function bareCells(engine: Engine, columns: readonly TableColumn[]): Promise<ReadonlyMap<string, Numbers>> {
  if (columns.length === 0) return new Map();
  const [, , ...cells] = wholeColumns(await engine.numbers(bareSql(columns, "kinds")));
  return named(columns, cells);
}

const named = (columns: readonly TableColumn[], cells: readonly Numbers[]): ReadonlyMap<string, Numbers> =>
  new Map(columns.map(({ name }, index) => [name, cells[index] as Numbers]));

/** The texts of columns of one side for every member-year. */
function sideTexts(columns: readonly TableColumn[], numbers: SideCells["numbers"], texts: SideCells["texts"]): Texts {
  const cells = columns.flatMap(({ name }) => numbers.get(name) ?? []);
  const [first] = cells;
  if (first !== undefined && cells.length === columns.length) return textsOfNumbers(cells, first.length);
  const length = first?.length ?? texts.get(columns[0]?.name ?? "")?.length ?? 0;
  const textAt = ({ name, type }: TableColumn, row: number) =>
    cellText(numberAt(numbers.get(name), row) ?? texts.get(name)?.[row] ?? null, type);
  return textsOf(Array.from({ length }, (_, row) => columns.map((column) => `${textAt(column, row)},`).join("")));
}

function numberAt(column: Numbers | undefined, row: number): number | null {
  const value = column?.[row] ?? ABSENT;
  return value === ABSENT || Number.isNaN(value) ? null : value;
}

async function rowsIn(engine: Engine, table: string): Promise<number> {
  return Number((await engine.rows(`select count(*) from ${table}`))[0]?.[0]);
}
