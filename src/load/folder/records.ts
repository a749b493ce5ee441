/** The CSV files of records: one collection each. */
import { COLLECTIONS, type CollectionName } from "../../model/collections.ts";
import type { LedgerData } from "../../model/ledger.ts";
import { RECORD_SCHEMAS } from "../../model/records.ts";
import { readCsv } from "../csvFile.ts";
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
  const { rows, complaints } = readCsv(`${reader.shown}/${file}`, reader.factsOf(file), schema);
  reader.complaints.push(...complaints);
  return rows.flatMap(({ line, value }) => {
    const where = () => `${reader.shown}/${file}:${line}:1`;
    const result = schema.safeParse(value);
    if (!result.success) {
      reader.complaints.push(...schemaComplaints({ name: file, value, at: where, atKey: where }, schema, result.error.issues));
      return [];
    }
    reader.located.push({ kind: "record", id: `${name}:${line}`, value: result.data, where });
    return [result.data];
  });
}
