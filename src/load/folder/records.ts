/** The CSV files of records: one collection each. */
import { COLLECTIONS, type CollectionName } from "../../model/collections.ts";
import type { LedgerData } from "../../model/ledger.ts";
import { RECORD_SCHEMAS } from "../../model/records.ts";
import { type CsvRow, readCsv } from "../csvFile.ts";
import { schemaComplaints } from "../schemaComplaints.ts";
import type { FolderReader } from "./reader.ts";

/** The rows of every collection; empty if the folder has no file for it. */
export function readRecords(reader: FolderReader): LedgerData["records"] {
  const names = Object.keys(COLLECTIONS) as CollectionName[];
  return Object.fromEntries(names.map((name) => [name, readCollection(reader, name)])) as unknown as LedgerData["records"];
}

function readCollection(reader: FolderReader, name: CollectionName): unknown[] {
  const file = `records/${name}.csv`;
  if (!reader.has(file)) return [];
  const schema = RECORD_SCHEMAS[name];
  const text = reader.textOf(file);
  const rows = (reader.cache.read(file, text) as CsvRow[] | undefined) ?? checkedRows(reader, file, text, schema);
  return rows.map(({ line, value }) => {
    reader.located.push({ kind: "record", id: `${name}:${line}`, value, where: () => placeOf(reader, file, line), file });
    return value;
  });
}

/** The rows that the schema accepts. The others become complaints. */
function checkedRows(reader: FolderReader, file: string, text: string, schema: (typeof RECORD_SCHEMAS)[CollectionName]): CsvRow[] {
  const { rows, complaints } = readCsv(`${reader.shown}/${file}`, text, schema);
  const found = [...complaints];
  const good = rows.flatMap(({ line, value }): CsvRow[] => {
    const where = () => placeOf(reader, file, line);
    const result = schema.safeParse(value);
    if (result.success) return [{ line, value: result.data }];
    found.push(...schemaComplaints({ name: file, value, at: where, atKey: where }, schema, result.error.issues));
    return [];
  });
  if (found.length === 0) reader.cache.keep(file, text, good);
  reader.complaints.push(...found);
  return good;
}

const placeOf = ({ shown }: FolderReader, file: string, line: number) => `${shown}/${file}:${line}:1`;
