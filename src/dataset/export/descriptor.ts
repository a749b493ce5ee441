/** The descriptor of the data package (Data Package 2.0, datapackage.org): datapackage.json. */
import type { LedgerVersion } from "../../model/ledger.ts";
import type { ColumnInfo, Table } from "./table.ts";

export const PACKAGE_NAME = "entente-ledger";
export const PACKAGE_TITLE = "Entente ledger of commitments between states, 1816 to today";
const PROFILES = "https://datapackage.org/profiles/2.0";

/** A file of the package with its size and hash. */
export interface PackageFile {
  /** The path in the package, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 in hexadecimal digits. */
  readonly sha256: string;
}

/** The files of one format, each with the table that it holds. */
export interface TableFile {
  readonly table: Table;
  readonly format: "csv" | "parquet";
  readonly file: PackageFile;
}

/** The descriptor as an object. The CSV files come first, because every reader of data packages reads them. */
export function descriptorOf(version: LedgerVersion, tables: readonly TableFile[], archive: PackageFile | null): object {
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: PACKAGE_NAME,
    title: PACKAGE_TITLE,
    description: `Ledger ${version.version}, hash ${version.hash}, verified through ${version.verifiedThrough}. Each column is explained in codebook.md. An empty cell is unknown or not recorded, never zero.`,
    version: version.version,
    licenses: [
      {
        name: "CC-BY-4.0",
        title: "Creative Commons Attribution 4.0 International",
        path: "https://creativecommons.org/licenses/by/4.0/",
      },
    ],
    contributors: [{ title: "The Entente authors", roles: ["author"] }],
    "entente:hash": version.hash,
    "entente:verifiedThrough": version.verifiedThrough,
    resources: [...tables.map(tableResource), ...(archive === null ? [] : [archiveResource(archive)])],
  };
}

const pathOf = ({ path, bytes, sha256 }: PackageFile) => ({ path, bytes, hash: `sha256:${sha256}` });

function tableResource({ table, format, file }: TableFile): object {
  const csv = format === "csv";
  return {
    $schema: `${PROFILES}/dataresource.json`,
    // Names are unique in a package, so the second form of a table carries its format.
    name: csv ? table.name : `${table.name}-parquet`,
    title: table.title,
    description: table.about,
    type: "table",
    ...pathOf(file),
    format,
    mediatype: csv ? "text/csv" : "application/vnd.apache.parquet",
    ...(csv ? { encoding: "utf-8", dialect: { $schema: `${PROFILES}/tabledialect.json`, delimiter: ",", lineTerminator: "\r\n" } } : {}),
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: table.columns.map((column) => fieldOf(table, column)),
      missingValues: [""],
      ...(table.key.length === 0 ? {} : { primaryKey: table.key }),
      ...(table.references.length === 0
        ? {}
        : {
            foreignKeys: table.references.map(({ columns, table: resource, to }) => ({
              fields: columns,
              reference: { resource, fields: to },
            })),
          }),
    },
  };
}

function fieldOf({ key }: Table, column: ColumnInfo): object {
  const { name, type, means, unit, values, divider, empty } = column;
  const one = values !== undefined && divider === undefined;
  const constraints = { ...(key.includes(name) ? { required: true } : {}), ...(one ? { enum: values } : {}) };
  return {
    name,
    type,
    description: `${means}.${divided(column)}${unit === undefined ? "" : ` Unit: ${unit}.`}${empty === undefined ? "" : ` Empty: ${empty}.`}`,
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

/** The sentence about cells of several values. */
export function divided({ divider }: ColumnInfo): string {
  return divider === undefined ? "" : ` Several are divided by ${divider === " " ? "spaces" : "semicolons"}.`;
}

function archiveResource(file: PackageFile): object {
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name: "ledger",
    title: "The whole ledger in one file",
    description: "Answers every question of Entente as of this version: entente --ledger FILE. Compressed JSON.",
    ...pathOf(file),
    format: "json",
    mediatype: "application/gzip",
    encoding: "utf-8",
  };
}
