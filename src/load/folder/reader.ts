/** Reads a ledger's files and collects what it finds: items with their places, sources, and complaints. */
import type { z } from "zod";
import type { Complaint } from "../../errors.ts";
import type { Source } from "../../model/evidence.ts";
import type { Located } from "../checks/located.ts";
import { NO_CACHE, type ParseCache } from "../parseCache.ts";
import { schemaComplaints } from "../schemaComplaints.ts";
import { type Path, readYaml, yamlPlaces } from "../yamlFile.ts";
import type { FolderFiles } from "./files.ts";

export interface FolderReader {
  /** The folder's name in complaints. */
  readonly shown: string;
  readonly complaints: Complaint[];
  /** Everything that was read, with its place in a file. */
  readonly located: Located[];
  readonly sources: Source[];
  has(file: string): boolean;
  /** The files of a subfolder that have this ending, sorted by name. */
  filesOf(subfolder: string, ending: string): string[];
  readonly cache: ParseCache;
  textOf(file: string): string;
  /** A YAML file, parsed by its schema; null if it has errors, which become complaints. */
  parse<S extends z.ZodType>(file: string, schema: S): { readonly value: z.output<S>; readonly at: (path: Path) => string } | null;
}

export function readerOf(files: FolderFiles, cache: ParseCache = NO_CACHE): FolderReader {
  const { shown, textOf } = files;
  const names = new Set(files.names);
  const complaints: Complaint[] = [];
  return {
    shown,
    complaints,
    located: [],
    sources: [],
    has: (file) => names.has(file),
    filesOf: (subfolder, ending) => files.names.filter((file) => file.endsWith(ending) && folderOf(file) === subfolder),
    cache,
    textOf,
    parse(file, schema) {
      const text = textOf(file);
      const kept = cache.read(file, text);
      if (kept !== undefined) return { value: kept as never, at: yamlPlaces(`${shown}/${file}`, text) };
      const yaml = readYaml(`${shown}/${file}`, text);
      if (Array.isArray(yaml)) {
        complaints.push(...yaml);
        return null;
      }
      const result = schema.safeParse(yaml.value);
      if (result.success) {
        cache.keep(file, text, result.data);
        return { value: result.data, at: yaml.at };
      }
      complaints.push(...schemaComplaints(yaml, schema, result.error.issues));
      return null;
    },
  };
}

const folderOf = (file: string) => file.slice(0, Math.max(0, file.lastIndexOf("/")));
