/**
 * The folder data/ to a ledger. All files are read and all complaints gathered before anything fails,
 * so one run shows everything that is wrong.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { type Complaint, DataError } from "../errors.ts";
import { byVersion } from "../ledger/versions/byVersion.ts";
import { COLLECTIONS, type CollectionName } from "../model/collections.ts";
import type { Source } from "../model/evidence.ts";
import { Explanation } from "../model/explanations.ts";
import { GlossaryFile, type Term } from "../model/glossary.ts";
import { Instrument } from "../model/instruments.ts";
import type { LedgerData } from "../model/ledger.ts";
import { LedgerFile } from "../model/ledgerFile.ts";
import { PlacesFile, RegionsFile, SourcesFile } from "../model/places.ts";
import { RECORD_SCHEMAS } from "../model/records.ts";
import type { SavedVerdicts } from "../model/results/claims.ts";
import { AllyRuleFile } from "../model/rules.ts";
import { StateFile } from "../model/states.ts";
import type { KeptVersion } from "../model/versions.ts";
import { TriggersFile } from "../model/vocabularyFile.ts";
import type { Day } from "../time/day.ts";
import { type ReadClaims, readClaims } from "./claimsFile.ts";
import { readCsv } from "./csvFile.ts";
import { checkLedger, type Located } from "./ledgerChecks.ts";
import { schemaComplaints } from "./schemaComplaints.ts";
import { readVerdicts } from "./verdictsFile.ts";
import { readVersion, versionComplaints } from "./versionFile.ts";
import { type Path, readYaml, type YamlFile } from "./yamlFile.ts";

/** Reads and checks the ledger in `folder`. Throws a DataError that holds every complaint. */
export function loadLedgerFolder(folder: string, shown = "data"): LedgerData {
  const { ledger, complaints } = readLedgerFolder(folder, shown);
  const [first, ...rest] = complaints;
  if (first !== undefined) throw new DataError([first, ...rest]);
  return ledger;
}

/** As `loadLedgerFolder`, with the complaints returned; the ledger then holds what could be read. */
export function readLedgerFolder(folder: string, shown = "data"): { ledger: LedgerData; complaints: Complaint[]; claims: ReadClaims[] } {
  const complaints: Complaint[] = [];
  const located: Located[] = [];
  const sources: Source[] = [];
  const hash = createHash("sha256");

  const filesOf = (room: string, ending: string) => {
    const path = join(folder, room);
    if (!existsSync(path)) return [];
    return readdirSync(path)
      .filter((file) => file.endsWith(ending))
      .sort()
      .map((file) => `${room}/${file}`);
  };
  const textOf = (file: string) => {
    const text = readFileSync(join(folder, file), "utf8");
    hash.update(file).update("\0").update(text).update("\0");
    return text;
  };
  const parse = <S extends z.ZodType>(file: string, schema: S): { value: z.output<S>; yaml: YamlFile } | null => {
    const yaml = readYaml(`${shown}/${file}`, textOf(file));
    if (Array.isArray(yaml)) {
      complaints.push(...yaml);
      return null;
    }
    const result = schema.safeParse(yaml.value);
    if (!result.success) {
      complaints.push(...schemaComplaints(yaml, schema, result.error.issues));
      return null;
    }
    return { value: result.data, yaml };
  };
  /** Parses every file of a room; sources of a file get its prefix, so that short names can repeat. */
  const room = <S extends z.ZodType>(
    name: string,
    schema: S,
    take: (value: z.output<S>, locate: (path: Path) => string, file: string) => void,
  ) => {
    for (const file of filesOf(name, ".yaml")) {
      const read = parse(file, schema);
      if (read !== null) take(read.value, read.yaml.at, file);
    }
  };
  const own = (prefix: string, local: readonly Source[] | undefined, where: (path: Path) => string) => {
    for (const [index, source] of (local ?? []).entries()) {
      sources.push({ ...source, id: `${prefix}.${source.id}` });
      located.push({ kind: "source", id: `${prefix}.${source.id}`, value: source, where: (path) => where(["sources", index, ...path]) });
    }
    return new Set((local ?? []).map(({ id }) => id));
  };

  room("sources", SourcesFile, (value, at) => {
    for (const [index, source] of value.sources.entries()) {
      sources.push(source);
      located.push({ kind: "source", id: source.id, value: source, where: (path) => at(["sources", index, ...path]) });
    }
  });
  const states: LedgerData["states"][number][] = [];
  room("states", StateFile, ({ sources: local, ...read }, at, file) => {
    const state = qualify(read, own(read.id.toLowerCase(), local, at), read.id.toLowerCase());
    states.push(state);
    located.push({ kind: "state", id: state.id, value: state, where: at, file });
  });
  const places: LedgerData["places"][number][] = [];
  room("places", PlacesFile, (value, at, file) => {
    const prefix = `places-${stem(file)}`;
    const names = own(prefix, value.sources, at);
    for (const [index, read] of value.places.entries()) {
      const place = qualify(read, names, prefix);
      places.push(place);
      located.push({ kind: "place", id: place.id, value: place, where: (path) => at(["places", index, ...path]) });
    }
  });
  const regions: LedgerData["regions"][number][] = [];
  const classes: LedgerData["classes"][number][] = [];
  const wars: LedgerData["wars"][number][] = [];
  room("regions", RegionsFile, (value, at, file) => {
    const prefix = `regions-${stem(file)}`;
    const names = own(prefix, value.sources, at);
    for (const [key, kind, list] of [
      ["regions", "region", regions],
      ["classes", "class", classes],
      ["wars", "war", wars],
    ] as const) {
      for (const [index, read] of (value[key] ?? []).entries()) {
        const item = qualify(read, names, prefix);
        (list as unknown[]).push(item);
        located.push({ kind, id: item.id, value: item, where: (path) => at([key, index, ...path]) });
      }
    }
  });
  const triggers: LedgerData["triggers"][number][] = [];
  room("vocabulary", TriggersFile, (value, at, file) => {
    const prefix = `vocabulary-${stem(file)}`;
    const names = own(prefix, value.sources, at);
    triggers.push(...value.triggers.map((word) => qualify(word, names, prefix)));
  });
  const glossary: Term[] = [];
  room("glossary", GlossaryFile, (value, at, file) => {
    const prefix = `glossary-${stem(file)}`;
    const names = own(prefix, value.sources, at);
    for (const [index, read] of value.terms.entries()) {
      const term = qualify(read, names, prefix);
      glossary.push(term);
      located.push({ kind: "term", id: term.id, value: term, where: (path) => at(["terms", index, ...path]) });
    }
  });
  const instruments: Instrument[] = [];
  room("instruments", Instrument, ({ sources: local, ...read }, at, file) => {
    const instrument = qualify(read, own(read.id, local, at), read.id);
    instruments.push(instrument);
    located.push({ kind: "instrument", id: instrument.id, value: instrument, where: at, file });
  });
  const rules: LedgerData["rules"][number][] = [];
  room("rules", AllyRuleFile, ({ sources: local, ...read }, at, file) => {
    const rule = qualify(read, own(`rules-${read.id}`, local, at), `rules-${read.id}`);
    rules.push(rule);
    located.push({ kind: "rule", id: rule.id, value: rule, where: at, file });
  });

  const explanations: LedgerData["explanations"][number][] = [];
  room("explanations", Explanation, ({ sources: local, ...read }, at, file) => {
    const explanation = qualify(read, own(`explanations-${read.id}`, local, at), `explanations-${read.id}`);
    explanations.push(explanation);
    located.push({ kind: "explanation", id: explanation.id, value: explanation, where: at, file });
  });

  const records = Object.fromEntries(Object.keys(COLLECTIONS).map((name) => [name, [] as unknown[]])) as Record<CollectionName, unknown[]>;
  for (const name of Object.keys(COLLECTIONS) as CollectionName[]) {
    const file = `records/${name}.csv`;
    if (!existsSync(join(folder, file))) continue;
    const schema = RECORD_SCHEMAS[name];
    const { rows, complaints: found } = readCsv(`${shown}/${file}`, textOf(file), schema);
    complaints.push(...found);
    for (const { line, value } of rows) {
      const result = schema.safeParse(value);
      const where = () => `${shown}/${file}:${line}:1`;
      if (result.success) {
        records[name].push(result.data);
        located.push({ kind: "record", id: `${name}:${line}`, value: result.data, where });
      } else {
        const row: YamlFile = { name: file, value, at: where, atKey: where };
        complaints.push(...schemaComplaints(row, schema, result.error.issues));
      }
    }
  }

  // Texts and their verdicts are read from the ledger and are no part of it, nor of its hash.
  const claims: ReadClaims[] = [];
  for (const file of filesOf("claims", ".yaml")) {
    const read = readClaims(`${shown}/${file}`, readFileSync(join(folder, file), "utf8"));
    if (Array.isArray(read)) complaints.push(...read);
    else {
      claims.push(read);
      located.push({ kind: "text", id: read.text.id, value: null, where: read.where });
    }
  }
  const verdicts: SavedVerdicts[] = [];
  for (const file of filesOf("claims/verdicts", ".json")) {
    const read = readVerdicts(`${shown}/${file}`, readFileSync(join(folder, file), "utf8"));
    if (Array.isArray(read)) complaints.push(...read);
    else verdicts.push(read);
  }

  const versions: KeptVersion[] = [];
  for (const file of filesOf("versions", ".json")) {
    const read = readVersion(`${shown}/${file}`, readFileSync(join(folder, file), "utf8"));
    if (Array.isArray(read)) complaints.push(...read);
    else versions.push(read);
  }

  const head = existsSync(join(folder, "ledger.yaml")) ? parse("ledger.yaml", LedgerFile) : null;
  if (head === null && complaints.length === 0) {
    complaints.push({
      what: "the file is missing",
      where: `${shown}/ledger.yaml`,
      why: "it holds the ledger's version and the day it was checked through",
      todo: "name a folder that holds a ledger",
    });
  }
  const ledger: LedgerData = {
    ledger: {
      version: head?.value.version ?? "0.0.0",
      hash: hash.digest("hex").slice(0, 16),
      verifiedThrough: head?.value["verified-through"] ?? ("1816-01-01" as Day),
    },
    states,
    places,
    regions,
    classes,
    wars,
    sources,
    instruments,
    records: records as unknown as LedgerData["records"],
    triggers,
    explanations,
    glossary,
    glossarySources: sources.filter(({ id }) => id.startsWith("glossary-")),
    rules: rules.sort((a, b) => a.step - b.step),
    claims: claims.map(({ text }) => text),
    verdicts,
    versions: versions.sort((a, b) => byVersion(a.version, b.version)),
  };
  complaints.push(...checkLedger(ledger, located));
  if (complaints.length === 0) complaints.push(...versionComplaints(ledger, shown));
  return { ledger, complaints, claims };
}

function stem(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1).replace(/\.\w+$/, "");
}

/** Writes each `source` that a file defines itself as `<prefix>.<id>`. */
function qualify<T>(value: T, names: ReadonlySet<string>, prefix: string): T {
  if (names.size === 0) return value;
  const one = (id: string) => (names.has(id) ? `${prefix}.${id}` : id);
  const walk = (node: unknown, key: string): unknown => {
    if (key === "source") return Array.isArray(node) ? node.map((id) => one(String(id))) : one(String(node));
    if (Array.isArray(node)) return node.map((item) => walk(item, ""));
    if (node === null || typeof node !== "object") return node;
    return Object.fromEntries(Object.entries(node).map(([name, child]) => [name, walk(child, name)]));
  };
  return walk(value, "") as T;
}
