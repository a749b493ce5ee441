/**
 * Reads data/names/<language>/: names of states, instruments and regions in other languages. They are translations, not part of the
 * ledger or of its hash. A name for something that is not in the ledger is an error; a missing name is listed as a gap.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import type { Complaint } from "../errors.ts";
import { anyOf, nearest } from "../ledger/nearest.ts";
import { InstrumentNames, type Names, RegionNames, StateNames } from "../model/names.ts";
import { NO_CACHE, type ParseCache } from "./parseCache.ts";
import { schemaComplaints } from "./schemaComplaints.ts";
import { type Path, readYaml, yamlPlaces } from "./yamlFile.ts";

export interface ReadNames {
  /** Names by language. */
  readonly names: Readonly<Record<string, Names>>;
  readonly complaints: readonly Complaint[];
  /** States, instruments and regions without a name in a language. */
  readonly gaps: readonly Complaint[];
}

/** The parts of a ledger that have names. */
export interface Named {
  readonly states: readonly { readonly id: string; readonly name: string; readonly periods: readonly { readonly name: string }[] }[];
  readonly instruments: readonly Titled[];
  readonly generalTreaties?: readonly Titled[];
  readonly coverage?: { readonly regions: readonly { readonly id: string }[] } | undefined;
}

export interface Titled {
  readonly id: string;
  readonly short?: string | undefined;
}

interface Read<T> {
  readonly value: T;
  readonly file: string;
  readonly at: (path: Path) => string;
}

export function readNames(folder: string, shown: string, named: Named, cache: ParseCache = NO_CACHE): ReadNames {
  const complaints: Complaint[] = [];
  const gaps: Complaint[] = [];
  const names: Record<string, Names> = {};
  const room = join(folder, "names");
  const languages = existsSync(room)
    ? readdirSync(room, { withFileTypes: true })
        .flatMap((one) => (one.isDirectory() ? [one.name] : []))
        .sort()
    : [];
  const parse = <S extends z.ZodType>(language: string, kind: string, schema: S): Read<z.output<S>> | null => {
    const key = `names/${language}/${kind}.yaml`;
    const file = `${shown}/${key}`;
    const path = join(folder, key);
    const text = existsSync(path) ? readFileSync(path, "utf8") : `${kind}: {}`;
    const kept = cache.read(key, text);
    if (kept !== undefined) return { value: kept as never, file, at: yamlPlaces(file, text) };
    const yaml = readYaml(file, text);
    if (Array.isArray(yaml)) {
      complaints.push(...yaml);
      return null;
    }
    const result = schema.safeParse(yaml.value);
    if (result.success) {
      cache.keep(key, text, result.data);
      return { value: result.data, file, at: yaml.at };
    }
    complaints.push(...schemaComplaints(yaml, schema, result.error.issues));
    return null;
  };
  const titled = [...named.instruments, ...(named.generalTreaties ?? [])];
  for (const language of languages) {
    const states = parse(language, "states", StateNames);
    const instruments = parse(language, "instruments", InstrumentNames);
    const regions = parse(language, "regions", RegionNames);
    if (states === null || instruments === null || regions === null) continue;
    const regionsNamed = named.coverage?.regions ?? [];
    names[language] = { ...states.value, ...instruments.value, ...regions.value };
    complaints.push(
      ...strangers("state", Object.keys(states.value.states), named.states, (id) => states.at(["states", id])),
      ...strangers("instrument", Object.keys(instruments.value.instruments), titled, (id) => instruments.at(["instruments", id])),
      ...strangers("region", Object.keys(regions.value.regions), regionsNamed, (id) => regions.at(["regions", id])),
    );
    for (const { id } of regionsNamed) if (regions.value.regions[id] === undefined) gaps.push(gap(id, language, regions.file));
    for (const { id, name, periods } of named.states) {
      const own = states.value.states[id] ?? {};
      const used = [...new Set([name, ...periods.map((period) => period.name)])];
      for (const one of used) if (own[one] === undefined) gaps.push(gap(`${id} "${one}"`, language, states.file));
      for (const [one] of Object.entries(own).filter(([key]) => named.states.some((state) => state.id === id) && !used.includes(key)))
        complaints.push({
          what: `${id} has no name "${one}"`,
          where: states.at(["states", id, one]),
          why: "each name stands under the English one that the state's file uses",
          todo: `write ${anyOf(nearest(one, used))}, or remove it`,
        });
    }
    for (const { id, short } of titled) {
      const own = instruments.value.instruments[id];
      if (own === undefined) gaps.push(gap(id, language, instruments.file));
      else if (short !== undefined && own.short === undefined) gaps.push(gap(`${id}, short`, language, instruments.file));
    }
  }
  return { names, complaints, gaps };
}

function strangers(kind: string, given: readonly string[], held: readonly { id: string }[], where: (id: string) => string): Complaint[] {
  const known = held.map(({ id }) => id);
  return given
    .filter((id) => !known.includes(id))
    .map((id) => ({
      what: `unknown ${kind} "${id}"`,
      where: where(id),
      why: "a name is for what the ledger holds",
      todo: nearest(id, known).length > 0 ? `write ${anyOf(nearest(id, known))}, or remove it` : "remove it",
    }));
}

function gap(what: string, language: string, file: string): Complaint {
  return {
    what: `no name in "${language}" for ${what}`,
    where: file,
    why: "a reader of that language sees the English one",
    todo: "add it there; what is not sure of an established name is translated",
  };
}
