/** Finds the line of each act, clause and record in its file. */
import type { CollectionName } from "../model/collections.ts";
import type { Instrument } from "../model/instruments.ts";
import { type FactLines, type InstrumentLines, OTHER_FACTS, type RecordLines } from "../model/lines.ts";
import type { Located } from "./checks/located.ts";

/** The lines of the instruments and records among the items; `shown` is the folder's name. Those that are known are not looked up. */
export function factLines(
  located: readonly Located[],
  shown: string,
  known: (file: string) => KnownLines | undefined = () => undefined,
): FactLines {
  const records = new Map<CollectionName, { file: string; rows: number[] }>();
  for (const { kind, id, where } of located) {
    if (kind !== "record") continue;
    const name = id.slice(0, id.indexOf(":")) as CollectionName;
    const known = records.get(name) ?? { file: `${shown}/records/${name}.csv`, rows: [] };
    known.rows.push(lineIn(where([])));
    records.set(name, known);
  }
  const whole = (item: Located) => ({ file: `${shown}/${item.file}`, ...(known(item.file) ?? linesOf(item)) });
  const instruments = located.flatMap((item) => (item.kind === "instrument" ? [[item.id, whole(item)] as const] : []));
  return {
    instruments: Object.fromEntries(instruments),
    records: Object.fromEntries(records) as Partial<Record<CollectionName, RecordLines>>,
  };
}

/** The lines of an instrument without the name of its file. */
export type KnownLines = Omit<InstrumentLines, "file">;

export function linesOf({ value, where }: Located): KnownLines {
  const instrument = value as Instrument;
  const each = (key: string, count: number, path: readonly PropertyKey[] = []) =>
    Array.from({ length: count }, (_, index) => lineIn(where([...path, key, index])));
  const others = OTHER_FACTS.flatMap((key) => {
    const count = instrument[key]?.length ?? 0;
    return count === 0 ? [] : [[key, each(key, count)] as const];
  });
  return {
    acts: each("acts", instrument.acts.length),
    clauses: Object.fromEntries(
      instrument.obligations.map(({ id, versions }, index) => [id, each("versions", versions.length, ["obligations", index])]),
    ),
    ...Object.fromEntries(others),
  };
}

/** The line in `file:line:column`, which is how a reader of files names a place. */
function lineIn(where: string): number {
  return Number(where.split(":").at(-2));
}
