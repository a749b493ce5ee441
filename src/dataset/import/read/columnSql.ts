/** SQL over a file's cells: the tests of a column, and its typed value. Cells of numbers are read as such, all others as text. */
import { list, name, text } from "../../engine/sql.ts";
import { type Column, type Dataset, type DayParts, sourcesOf, type ValueColumn } from "../declare.ts";

/** A cell of text without surrounding spaces; null if it is empty. */
const cell = (column: string) => `nullif(trim(${name(column)}), '')`;
const numberOf = (column: string) => name(column);

/** The SQL type as which a column of the file is read. */
export const cellType = ({ columns }: Dataset, from: string): string =>
  columns.some((one) => sourcesOf(one).includes(from) && one.type !== "text" && one.type !== "day") ? "DOUBLE" : "VARCHAR";

/** Codes and misprints, which become null. */
const nulls = ({ missing = [], misprints = [] }: Column) => [...missing, ...misprints];

/** A test that is true for a cell which the column may not hold; one for each column of the file. */
export function faultTests(column: Column): readonly { readonly from: string; readonly test: string }[] {
  if (column.type !== "day-parts") return [{ from: column.from, test: faultOf(column) }];
  const part = (from: string, range: readonly [number, number]) => ({
    from,
    test: whole(from, range, [...nulls(column), ...(column.open === undefined ? [] : [column.open])], column.blank === true),
  });
  const parts = [part(column.year, column.years), part(column.month, [1, 12]), part(column.day, [1, 31])];
  const wrongDay = `(${precision(column)} = 'day' and ${exactDay(column)} is null)`;
  return [...parts, { from: column.day, test: wrongDay }];
}

function faultOf({ from, type, codes, range, blank, ...rest }: ValueColumn): string {
  const isEmpty = type === "text" || type === "day" ? `${cell(from)} is null` : `${name(from)} is null`;
  const column: ValueColumn = { from, type, ...rest };
  const isNull = nulls(column).length === 0 ? "false" : `coalesce(${numberOf(from)} in ${list(nulls(column))}, false)`;
  const value = () => {
    switch (type) {
      case "text":
        return codes === undefined ? "false" : `${cell(from)} not in ${list(Object.keys(codes))}`;
      case "day":
        return `not regexp_full_match(${cell(from)}, '\\d{4}-\\d{2}-\\d{2}') or try_cast(${cell(from)} as date) is null`;
      case "yes-no":
        return `coalesce(${numberOf(from)} not in (0, 1), true)`;
      case "integer":
        return codes === undefined
          ? wholeValue(from, range)
          : `coalesce(${numberOf(from)} not in ${list(Object.keys(codes).map(Number))}, true)`;
      default:
        return `coalesce(not isfinite(${numberOf(from)}) or ${outside(from, range)}, true)`;
    }
  };
  return `(case when ${isEmpty} then ${blank !== true} when ${isNull} then false else ${value()} end)`;
}

function whole(from: string, range: readonly [number, number], missing: readonly number[], blank: boolean): string {
  const isNull = missing.length === 0 ? "false" : `coalesce(${numberOf(from)} in ${list(missing)}, false)`;
  return `(case when ${name(from)} is null then ${!blank} when ${isNull} then false else ${wholeValue(from, range)} end)`;
}

const wholeValue = (from: string, range?: readonly [number, number]) =>
  `coalesce(${numberOf(from)} <> floor(${numberOf(from)}) or ${outside(from, range)}, true)`;

const outside = (from: string, range?: readonly [number, number]) =>
  range === undefined ? "false" : `${numberOf(from)} not between ${range[0]} and ${range[1]}`;

/** The typed values of a column of the table, each with its name. `header` has the columns of the file. */
export function typedValues(column: Column, header: readonly string[]): readonly string[] {
  const as = (sql: string, title: string) => `${sql} as ${name(title)}`;
  if (column.type === "day-parts") {
    return [as(possibleDay(column), column.name), as(precision(column), `${column.name}_precision`)];
  }
  if (!header.includes(column.from)) return [as(`null::${SQL_TYPES[column.type]}`, column.name)];
  return [as(typedOf(column), column.name)];
}

const SQL_TYPES: Readonly<Record<ValueColumn["type"], string>> = {
  integer: "integer",
  number: "double",
  text: "varchar",
  "yes-no": "boolean",
  day: "date",
};

function typedOf(column: ValueColumn): string {
  const { from, type } = column;
  if (type === "text") return cell(from);
  if (type === "day") return `${cell(from)}::date`;
  const value = nulls(column).length === 0 ? numberOf(from) : withoutNulls(from, nulls(column));
  return type === "yes-no" ? `${value} = 1` : `${value}::${SQL_TYPES[type]}`;
}

const withoutNulls = (from: string, codes: readonly number[]) =>
  `case when ${numberOf(from)} in ${list(codes)} then null else ${numberOf(from)} end`;

/** A part of a day as a whole number; null if it is missing. */
const dayNumber = (column: DayParts, from: string) => {
  const codes = [...nulls(column), ...(column.open === undefined ? [] : [column.open])];
  return `try_cast((${codes.length === 0 ? numberOf(from) : withoutNulls(from, codes)}) as integer)`;
};

const dayText = (column: DayParts, month: string, day: string) =>
  `try_cast(format('{:04d}-{:02d}-{:02d}', ${dayNumber(column, column.year)}, ${month}, ${day}) as date)`;

const exactDay = (column: DayParts) => dayText(column, dayNumber(column, column.month), dayNumber(column, column.day));

/** The first or the last day that the parts can mean. */
function possibleDay(column: DayParts): string {
  const [year, month] = [dayNumber(column, column.year), dayNumber(column, column.month)];
  const isFirst = column.take === "first";
  const inMonth = isFirst ? `make_date(${year}, ${month}, 1)` : `last_day(make_date(${year}, ${month}, 1))`;
  const inYear = `make_date(${year}, ${isFirst ? "1, 1" : "12, 31"})`;
  return `case ${precision(column)} when 'day' then ${exactDay(column)} when 'month' then ${inMonth} when 'year' then ${inYear} end`;
}

function precision(column: DayParts): string {
  const part = (from: string) => dayNumber(column, from);
  return `(case when ${part(column.year)} is null then null when ${part(column.month)} is null then 'year' when ${part(column.day)} is null then 'month' else 'day' end)`;
}

/** The number of rows that hold each misprint of a column. */
export function misprintCount(column: Column): string | null {
  if (column.type === "day-parts" || column.misprints === undefined) return null;
  return `count(*) filter (${numberOf(column.from)} in ${list(column.misprints)})`;
}

/** Whether a cell differs from the value that marks a version; numbers are compared as such. */
export const differs = (column: string, value: string): string =>
  Number.isNaN(Number(value))
    ? `coalesce(${cell(column)} <> ${text(value)}, true)`
    : `coalesce(abs(try_cast(${cell(column)} as double) - ${value}) > 0.001, true)`;

export { cell };
