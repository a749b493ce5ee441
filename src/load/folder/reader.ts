/** Reads a ledger's folder and collects what it finds: files, the hash of the facts, and complaints. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import type { Complaint } from "../../errors.ts";
import type { Source } from "../../model/evidence.ts";
import type { Located } from "../checks/located.ts";
import { NO_CACHE, type ParseCache } from "../parseCache.ts";
import { schemaComplaints } from "../schemaComplaints.ts";
import { type Path, readYaml, yamlPlaces } from "../yamlFile.ts";

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
  /** The text of a file, outside the ledger's hash. */
  textOf(file: string): string;
  /** The text of a file of facts, which enters the ledger's hash. */
  factsOf(file: string): string;
  /** A YAML file of facts, parsed by its schema; null if it has errors, which become complaints. */
  parse<S extends z.ZodType>(file: string, schema: S): { readonly value: z.output<S>; readonly at: (path: Path) => string } | null;
  /** The hash of all facts read so far. */
  hash(): string;
}

/** A reader for a folder; `shown` is the folder's name in complaints. */
export function readerOf(folder: string, shown: string, cache: ParseCache = NO_CACHE): FolderReader {
  const hash = createHash("sha256");
  const complaints: Complaint[] = [];
  const textOf = (file: string) => readFileSync(join(folder, file), "utf8");
  const factsOf = (file: string) => {
    const text = textOf(file);
    hash.update(file).update("\0").update(text).update("\0");
    return text;
  };
  return {
    shown,
    complaints,
    located: [],
    sources: [],
    has: (file) => existsSync(join(folder, file)),
    filesOf(subfolder, ending) {
      if (!existsSync(join(folder, subfolder))) return [];
      return readdirSync(join(folder, subfolder))
        .filter((file) => file.endsWith(ending))
        .sort()
        .map((file) => `${subfolder}/${file}`);
    },
    cache,
    textOf,
    factsOf,
    parse(file, schema) {
      const text = factsOf(file);
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
    hash: () => hash.copy().digest("hex").slice(0, 16),
  };
}
