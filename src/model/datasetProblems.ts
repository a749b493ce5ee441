/** Problems of a file of research data, by code, with their English words. This file does not load the schema library. */

/** A problem for which a file is not read. `line` is the file's line, counted from 1. */
export type DatasetProblem =
  | { readonly problem: "unreadable"; readonly cause: string }
  | { readonly problem: "too-large"; readonly most: number }
  | { readonly problem: "no-rows" }
  | { readonly problem: "not-utf-8"; readonly line: number }
  | { readonly problem: "utf-16" }
  | { readonly problem: "column-missing"; readonly columns: readonly string[] }
  | { readonly problem: "column-twice"; readonly column: string }
  | { readonly problem: "cut-off"; readonly line: number; readonly cells: number; readonly columns: number }
  | { readonly problem: "too-many-cells"; readonly line: number; readonly cells: number; readonly columns: number }
  | { readonly problem: "quote-not-closed"; readonly line: number }
  | { readonly problem: "not-csv"; readonly line: number }
  | { readonly problem: "blank"; readonly line: number; readonly column: string }
  | { readonly problem: "not-a-number"; readonly line: number; readonly column: string; readonly value: string }
  | { readonly problem: "not-a-date"; readonly line: number; readonly column: string; readonly value: string }
  | { readonly problem: "not-a-code"; readonly line: number; readonly column: string; readonly value: string; readonly allowed: string }
  | { readonly problem: "out-of-range"; readonly line: number; readonly column: string; readonly value: string; readonly allowed: string }
  | { readonly problem: "backwards"; readonly line: number; readonly from: string; readonly until: string }
  | { readonly problem: "duplicate"; readonly line: number; readonly first: number; readonly key: string }
  | { readonly problem: "other-version"; readonly line: number; readonly column: string; readonly value: string; readonly known: string }
  | { readonly problem: "unknown-version"; readonly lastYear: number; readonly known: string }
  | { readonly problem: "rows-missing"; readonly rows: number; readonly published: number; readonly version: string }
  | { readonly problem: "rows-added"; readonly rows: number; readonly published: number; readonly version: string }
  | { readonly problem: "not-supported"; readonly dataset: string };

/** A fact about a file that is read, which its user should know. */
export type DatasetRemark =
  | { readonly remark: "columns-unknown"; readonly columns: readonly string[] }
  | { readonly remark: "decoded"; readonly encoding: string }
  | { readonly remark: "old-line-ends" }
  | { readonly remark: "misprints"; readonly column: string; readonly values: string; readonly rows: number }
  | { readonly remark: "part"; readonly rows: number; readonly published: number }
  | { readonly remark: "newer-taken"; readonly version: string; readonly file: string }
  | { readonly remark: "copy-of"; readonly file: string };

/** The words of a problem, as a complaint has them. */
export interface ProblemWords {
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

const AGAIN = "download the file again from its publisher";

type Words<K extends string, T extends Readonly<Record<K, string>>> = {
  readonly [C in T[K]]: (of: Extract<T, Readonly<Record<K, C>>>) => ProblemWords;
};

const WORDS: Words<"problem", DatasetProblem> = {
  unreadable: ({ cause }) => ({
    what: `the file cannot be read (${cause})`,
    why: "its content decides what it is",
    todo: "give yourself the right to read it",
  }),
  "too-large": ({ most }) => ({
    what: "the file is too large",
    why: `no dataset that is known here exceeds ${most} MiB`,
    todo: "take it out of the folder",
  }),
  "no-rows": () => ({ what: "there are no rows after the header", why: "the published file has rows", todo: AGAIN }),
  "not-utf-8": ({ line }) => ({
    what: `line ${line} is not UTF-8`,
    why: "the published file is, so this one was saved in another encoding or is damaged",
    todo: `${AGAIN}, or save it as CSV in UTF-8`,
  }),
  "utf-16": () => ({
    what: "the file is UTF-16",
    why: "the published file is not, so a spreadsheet saved it",
    todo: `${AGAIN}, or save it as CSV in UTF-8`,
  }),
  "column-missing": ({ columns }) => ({
    what: `${columns.length === 1 ? "the column" : "the columns"} ${columns.join(", ")} ${columns.length === 1 ? "is" : "are"} missing`,
    why: "the other columns are those of this dataset, which has them",
    todo: AGAIN,
  }),
  "column-twice": ({ column }) => ({ what: `the column ${column} is there twice`, why: "a column has one name", todo: AGAIN }),
  "cut-off": ({ line, cells, columns }) => ({
    what: `line ${line} is cut off: ${cells} of ${columns} cells`,
    why: "each row has as many cells as the header",
    todo: AGAIN,
  }),
  "too-many-cells": ({ line, cells, columns }) => ({
    what: `line ${line} has ${cells} cells`,
    why: `the header has ${columns}`,
    todo: `${AGAIN}, or quote the cells that hold a comma`,
  }),
  "quote-not-closed": ({ line }) => ({
    what: `the quotation mark on line ${line} is not closed`,
    why: "a quoted cell ends with a quotation mark",
    todo: AGAIN,
  }),
  "not-csv": ({ line }) => ({
    what: `line ${line} is not CSV`,
    why: "cells are divided by commas, and those with a comma are quoted",
    todo: AGAIN,
  }),
  blank: ({ line, column }) => ({ what: `line ${line} has no ${column}`, why: "the published file has one in each row", todo: AGAIN }),
  "not-a-number": ({ line, column, value }) => ({
    what: `line ${line}: ${column} is "${value}", which is no number`,
    why: "the published file has a number in each row",
    todo: AGAIN,
  }),
  "not-a-date": ({ line, column, value }) => ({
    what: `line ${line}: ${column} is "${value}", which is no day of the calendar`,
    why: "each of its days is one",
    todo: AGAIN,
  }),
  "not-a-code": ({ line, column, value, allowed }) => ({
    what: `line ${line}: ${column} is "${value}"`,
    why: `the codes of this column are ${allowed}`,
    todo: AGAIN,
  }),
  "out-of-range": ({ line, column, value, allowed }) => ({
    what: `line ${line}: ${column} is ${value}`,
    why: `its values lie within ${allowed}`,
    todo: AGAIN,
  }),
  backwards: ({ line, from, until }) => ({
    what: `line ${line} ends on ${until}, before it begins on ${from}`,
    why: "a period ends after it begins",
    todo: AGAIN,
  }),
  duplicate: ({ line, first, key }) => ({
    what: `lines ${first} and ${line} have the same ${key}`,
    why: "the published file has one row for each",
    todo: `${AGAIN}, or remove the second row if you added it`,
  }),
  "other-version": ({ line, column, value, known }) => ({
    what: `line ${line}: ${column} is "${value}"`,
    why: `the versions that are known here have ${known}`,
    todo: "use one of the versions that are known",
  }),
  "unknown-version": ({ lastYear, known }) => ({
    what: `its last year is ${lastYear}, that of no version known here`,
    why: `the versions that are known here are ${known}`,
    todo: `use one of them, or ${AGAIN} if it was cut`,
  }),
  "rows-missing": ({ rows, published, version }) => ({
    what: `it has ${rows} of the ${published} rows of version ${version}`,
    why: "in a file that was cut off or filtered, a missing row would be taken for a zero",
    todo: `${AGAIN}, or add --partial if it is a part on purpose`,
  }),
  "rows-added": ({ rows, published, version }) => ({
    what: `it has ${rows} rows where version ${version} has ${published}`,
    why: "it is not the published file",
    todo: `${AGAIN}, or add --partial if you changed it on purpose`,
  }),
  "not-supported": ({ dataset }) => ({
    what: `${dataset} is not read`,
    why: "its maintainer has asked that software not facilitate its use",
    todo: "use Entente's own ledger or ATOP, or read it with your own program as its maintainer advises",
  }),
};

export function problemWords(problem: DatasetProblem): ProblemWords {
  return (WORDS[problem.problem] as (of: DatasetProblem) => ProblemWords)(problem);
}
