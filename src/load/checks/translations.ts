/** Checks of names in another language: none for something that the ledger lacks, and the list of those that are missing. */
import type { Complaint } from "../../errors.ts";
import { anyOf, nearest } from "../../ledger/nearest.ts";
import type { LanguageFiles, Named, NamesFile, WithId } from "../languageFiles.ts";

/** The lists of places.yaml: the kind in complaints, and what the ledger holds of it. */
const AREAS = { places: "place", areas: "region", classes: "class", wars: "war" } as const;
type AreaList = keyof typeof AREAS;

function heldOf(named: Named, list: AreaList): readonly WithId[] {
  return (list === "areas" ? named.regions : named[list]) ?? [];
}

/** Complaints about names of things that the ledger does not hold. */
export function strangers({ states, instruments, regions, places }: LanguageFiles, named: Named): Complaint[] {
  const titled = [...named.instruments, ...(named.generalTreaties ?? [])];
  return [
    ...strangersIn("state", "states", states.value.states, states, named.states),
    ...strangersIn("instrument", "instruments", instruments.value.instruments, instruments, titled),
    ...strangersIn("region", "regions", regions.value.regions, regions, named.coverage?.regions ?? []),
    ...areaLists().flatMap((list) => strangersIn(AREAS[list], list, places.value[list], places, heldOf(named, list))),
    ...named.states.flatMap(({ id, name, periods }) => {
      const used = usedNames(name, periods);
      return Object.keys(states.value.states[id] ?? {})
        .filter((one) => !used.includes(one))
        .map((one) => ({
          what: `${id} has no name "${one}"`,
          where: states.at(["states", id, one]),
          why: "each name stands under the English one that the state's file uses",
          todo: `write ${anyOf(nearest(one, used))}, or remove it`,
        }));
    }),
  ];
}

/** Everything that has no name in the language. */
export function nameGaps({ states, instruments, regions, places }: LanguageFiles, named: Named, language: string): Complaint[] {
  const gap = (what: string, { file }: NamesFile<unknown>) => ({
    what: `no name in "${language}" for ${what}`,
    where: file,
    why: "a reader of that language sees the English one",
    todo: "add it there; what is not sure of an established name is translated",
  });
  const without = (own: Readonly<Record<string, unknown>>, held: readonly WithId[], file: NamesFile<unknown>) =>
    held.filter(({ id }) => own[id] === undefined).map(({ id }) => gap(id, file));
  return [
    ...without(regions.value.regions, named.coverage?.regions ?? [], regions),
    ...named.states.flatMap(({ id, name, periods }) =>
      usedNames(name, periods)
        .filter((one) => states.value.states[id]?.[one] === undefined)
        .map((one) => gap(`${id} "${one}"`, states)),
    ),
    ...[...named.instruments, ...(named.generalTreaties ?? [])].flatMap(({ id, short }) => {
      const own = instruments.value.instruments[id];
      if (own === undefined) return [gap(id, instruments)];
      return short !== undefined && own.short === undefined ? [gap(`${id}, short`, instruments)] : [];
    }),
    ...areaLists().flatMap((list) => without(places.value[list], heldOf(named, list), places)),
  ];
}

function areaLists(): AreaList[] {
  return Object.keys(AREAS) as AreaList[];
}

function usedNames(name: string, periods: readonly { readonly name: string }[]): string[] {
  return [...new Set([name, ...periods.map((period) => period.name)])];
}

function strangersIn(
  kind: string,
  list: string,
  own: Readonly<Record<string, unknown>>,
  { at }: NamesFile<unknown>,
  held: readonly WithId[],
): Complaint[] {
  const known = held.map(({ id }) => id);
  return Object.keys(own)
    .filter((id) => !known.includes(id))
    .map((id) => ({
      what: `unknown ${kind} "${id}"`,
      where: at([list, id]),
      why: "a name is for what the ledger holds",
      todo: nearest(id, known).length > 0 ? `write ${anyOf(nearest(id, known))}, or remove it` : "remove it",
    }));
}
