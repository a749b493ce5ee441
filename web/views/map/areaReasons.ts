/** The places of an area gathered by why they lie inside it, are argued, or lie outside. */
import type { AreaRow } from "../../app/query/answers.ts";
import { map } from "./labels.ts";

const t = map.area;

export interface ReasonGroup {
  readonly key: string;
  readonly homes: readonly string[];
  /** Places by name, and the airspace above seas that is read alike, counted. */
  readonly places: readonly string[];
  readonly reason: string;
  readonly readings: AreaRow["struck"][number]["readings"];
}

/** "the land only: under the jurisdiction of Spain; island; in the North Atlantic area" */
export function reasonOf({ struck }: AreaRow): string {
  const said = struck.map(({ what, result, reason, open }) => {
    const kind = open === null ? "" : ` (${t.kinds[open]})`;
    return `${struck.length > 1 ? `${t.struck[what]} ${t.results[result]}: ` : ""}${reason}${kind}`;
  });
  return said.join("; ");
}

/** Inside the area, homelands differ only in whose land they are: they are one group, with one of its reasons as the example. */
export function reasonGroups(rows: readonly AreaRow[]): ReasonGroup[] {
  const groups = new Map<string, AreaRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups].flatMap(([key, [first, ...others]]) => {
    if (first === undefined) return [];
    const all = [first, ...others];
    const air = all.filter(({ kind }) => kind.includes("airspace")).length;
    const named = all.filter(({ kind }) => !kind.includes("airspace"));
    const nameOf = ({ name }: AreaRow) => name;
    const reason = reasonOf(first);
    return {
      key,
      homes: named.filter(({ state }) => state !== null).map(nameOf),
      places: [...named.filter(({ state }) => state === null).map(nameOf), ...(air > 0 ? [t.air(air)] : [])],
      reason: others.every((row) => reasonOf(row) === reason) ? reason : t.example(first.name, reason),
      readings: first.struck.flatMap(({ readings }) => readings),
    };
  });
}

/** The sentence by its code, without the state whose land it is where the place lies inside. */
function keyOf({ result, struck }: AreaRow): string {
  const own = (name: string, value: unknown) => (result === "inside" && name === "state" ? null : value);
  return JSON.stringify(
    struck.map(({ what, result: found, open, code, args }) => [what, found, open, code, args]),
    own,
  );
}
