/** The instrument that a sentence is about whose name is said of several together. */
import type { StateId } from "../../model/ids.ts";
import type { Instrument, Obligation } from "../../model/instruments.ts";
import type { Day } from "../../time/day.ts";
import { requireSpan } from "../../time/span.ts";
import { type Group, groupOf } from "./groups.ts";
import { mentionsIn, momentsOf, type Scene, titled, Unreadable } from "./scene.ts";
import type { Slot } from "./slots.ts";
import { isInForce, statesOf, treatyOf } from "./treaties.ts";

/** The treaty of the slot; of a group, the one among its instruments that comes closest to what the sentence says of its states. */
export function treatyFor(scene: Scene, slot: Slot | undefined): Instrument {
  const group = groupOf(scene, slot);
  if (group === null) return treatyOf(scene, slot);
  requireTime(scene, group);
  const [a, b] = scene.slots.flatMap(mentionsIn).map(({ things }) => things.filter(({ kind }) => kind === "state").map(({ id }) => id));
  const rank = (one: Instrument) => {
    const states = statesOf(scene.ledger, one);
    const named = [a, b].filter((ids) => ids?.some((id) => states.has(id as StateId))).length;
    const helps = one.obligations.some(
      (promise) => isHelp(promise) && isAmong(promise.by, a) && (b === undefined || isAmong(promise.toward, b)),
    );
    return [named, Number(helps), Number(isInForce(scene, one))];
  };
  const [best] = [...group.instruments].sort((one, other) => compare(rank(other), rank(one)));
  if (best === undefined) throw new Unreadable("form");
  return best;
}

const MOST_NAMED = 4;

/** The time has to lie after the day from which the name is said. */
function requireTime(scene: Scene, { name, since, instruments }: Group): void {
  const [first] = momentsOf(scene);
  if (since !== null && first !== undefined && scene.when.kind !== "unsaid" && lastOf(scene, first) < since)
    throw new Unreadable("ambiguous", [name, ...instruments.slice(0, MOST_NAMED).map(titled)]);
}

const lastOf = ({ when }: Scene, day: Day): string => (when.kind === "in" ? requireSpan(when.date).latest : day);

function isHelp({ type, grade }: Obligation): boolean {
  return (type === "defence" || type === "offence") && (grade ?? "binding") === "binding";
}

function isAmong(states: Obligation["by"], ids: readonly string[] | undefined): boolean {
  return states === "parties" || (ids?.some((id) => states.includes(id as StateId)) ?? false);
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
