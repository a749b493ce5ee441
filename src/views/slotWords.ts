/** The area of a clause in words, with names in place of keys where they are given. */
import type { AreaAlternative } from "../model/clauses.ts";

/** The names of keys. `region` is also asked for a place: a clause may name either. */
export interface Names {
  readonly state: (id: string) => string;
  readonly region: (id: string) => string;
}

/** Keys as they stand, for a terminal. */
export const KEYS: Names = Object.freeze({ state: (id: string) => id, region: (id: string) => id.replaceAll("-", " ") });

export function areaWords(area: AreaAlternative, names: Names): string {
  const words = (ids: readonly string[]) => ids.map(names.region).join(" or ");
  const states = (ids: readonly string[]) => ids.map(names.state).join(" or ");
  const of = area.of === undefined ? "a party" : states(area.of);
  const held = area["administered-by"];
  const parts = [
    area.what === "any"
      ? `an attack${area.of === undefined ? "" : ` on ${of}`}`
      : area.what === "territory"
        ? `${area.held === "jurisdiction" ? "land under the jurisdiction" : "territory"} of ${of}`
        : `forces of ${of}`,
    area.kind === undefined ? "" : `(${area.kind.join(" or ")})`,
    area.in === undefined ? "" : `in ${words(area.in)}`,
    area.places === undefined ? "" : `at ${words(area.places)}`,
    held === undefined ? "" : `where ${held.length > 4 ? `one of ${held.length} named states` : states(held)} administers`,
    area["as-of"] === undefined ? "" : `as on ${area["as-of"]}`,
    area.not === undefined ? "" : `but not ${words(area.not)}`,
    area.from === undefined ? "" : `from ${area.from}`,
    area.until === undefined ? "" : `until ${area.until}`,
  ];
  return parts.filter((part) => part !== "").join(" ");
}
