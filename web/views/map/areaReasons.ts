/** The places of an area, grouped by the reason why they are inside, argued or outside. */
import { en } from "../../app/language/en.ts";
import type { AreaRow } from "../../app/query/answers.ts";
import { groupBy } from "../../ui/groupBy.ts";
import { map } from "./labels.ts";

const t = map.area;

export interface ReasonGroup {
  readonly key: string;
  readonly homes: readonly string[];
  /** Places by name; airspace over seas with the same result is counted. */
  readonly places: readonly string[];
  readonly reason: string;
  readonly readings: AreaRow["struck"][number]["readings"];
}

/** "the land only: under the jurisdiction of Spain; island; in the North Atlantic area" */
export function reasonOf({ struck }: AreaRow): string {
  const said = struck.map(({ what, result, reason, open }) => {
    const kind = open === null ? "" : en.list.aside(t.kinds[open] ?? open);
    return `${struck.length > 1 ? `${t.struck[what]} ${t.results[result]}${en.list.colon}` : ""}${reason}${kind}`;
  });
  return said.join(en.list.semicolon);
}

/**
 * Groups of places with the same reason. Homelands inside the area differ only in their state, so they are one group with one
 * reason as its example.
 */
export function reasonGroups(rows: readonly AreaRow[]): ReasonGroup[] {
  return [...groupBy(rows, keyOf)].map(([key, all]) => {
    const [first, ...others] = all;
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

/** The reason's code; for a place inside the area without its state. */
function keyOf({ result, struck }: AreaRow): string {
  const own = (name: string, value: unknown) => (result === "inside" && name === "state" ? null : value);
  return JSON.stringify(
    struck.map(({ what, result: found, open, code, args }) => [what, found, open, code, args]),
    own,
  );
}
