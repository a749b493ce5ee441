/**
 * Kept versions as they are compiled: a row that several versions have is written once. Most facts of a version are those of the
 * one before, so eight versions take little more space than two.
 */
import { readRow, writeRow } from "./keptRow.ts";
import type { FactKind, KeptVersion } from "./versions.ts";

/** Rows of one kind by owner, each once. */
interface Shelf {
  readonly fields: readonly string[];
  readonly rows: Readonly<Record<string, readonly string[]>>;
}

/** A version's rows on the shelves, in its own order: the place of the first and the length of each run of neighbours, by owner. */
type Runs = Readonly<Record<string, readonly number[]>>;

export interface PackedVersions {
  readonly shelves: Partial<Readonly<Record<FactKind, Shelf>>>;
  readonly versions: readonly (Omit<KeptVersion, "facts"> & { readonly runs: Partial<Readonly<Record<FactKind, Runs>>> })[];
}

export function packVersions(versions: readonly KeptVersion[]): PackedVersions {
  const shelves = new Map<FactKind, { readonly fields: string[]; readonly rows: Record<string, string[]> }>();
  const places = new Map<string, number>();
  const packed = versions.map(({ facts, ...head }) => {
    const runs: Partial<Record<FactKind, Runs>> = {};
    for (const [kind, { fields, rows }] of entriesOf(facts)) {
      const shelf = shelves.get(kind) ?? { fields: [], rows: {} };
      shelves.set(kind, shelf);
      runs[kind] = Object.fromEntries(
        Object.entries(rows).map(([owner, list]) => {
          const shelved = shelf.rows[owner] ?? [];
          shelf.rows[owner] = shelved;
          return [owner, runsOf(list.map((row) => placeOf(writeRow(readRow(row, fields), shelf.fields), `${kind}\t${owner}`, shelved)))];
        }),
      );
    }
    return { ...head, runs };
  });
  return { shelves: Object.fromEntries(shelves), versions: packed };

  function placeOf(row: string, shelf: string, rows: string[]): number {
    const key = `${shelf}\t${row}`;
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, rows.length);
    return rows.push(row) - 1;
  }
}

/** The versions again. All have the fields of all, so the letters in their rows can differ from those that were packed. */
export function unpackVersions({ shelves, versions }: PackedVersions): KeptVersion[] {
  return versions.map(({ runs, ...head }) => {
    const facts: KeptVersion["facts"] = {};
    for (const [kind, byOwner] of entriesOf(runs)) {
      const { fields, rows } = shelves[kind] as Shelf;
      const rowsOf = (owner: string, ran: readonly number[]) => placesOf(ran).map((place) => rows[owner]?.[place] as string);
      facts[kind] = {
        fields: [...fields],
        rows: Object.fromEntries(Object.entries(byOwner).map(([owner, ran]) => [owner, rowsOf(owner, ran)])),
      };
    }
    return { ...head, facts };
  });
}

function entriesOf<Value>(byKind: Partial<Readonly<Record<FactKind, Value>>>): [FactKind, Value][] {
  return Object.entries(byKind) as [FactKind, Value][];
}

function runsOf(places: readonly number[]): number[] {
  const runs: number[] = [];
  for (const place of places) {
    const last = runs.length - 2;
    if (last >= 0 && (runs[last] as number) + (runs[last + 1] as number) === place) (runs[last + 1] as number) += 1;
    else runs.push(place, 1);
  }
  return runs;
}

function placesOf(runs: readonly number[]): number[] {
  const places: number[] = [];
  for (let at = 0; at < runs.length; at += 2)
    for (let step = 0; step < (runs[at + 1] as number); step += 1) places.push((runs[at] as number) + step);
  return places;
}
