/** Names that are said of several instruments together, such as that of the Triple Entente. */
import type { StateId } from "../../model/ids.ts";
import type { Instrument } from "../../model/instruments.ts";
import { phrase } from "../../model/phrase.ts";
import type { Day } from "../../time/day.ts";
import type { Scene, Take } from "./scene.ts";
import type { Slot } from "./slots.ts";

export interface Group {
  /** The term of the glossary. */
  readonly id: string;
  readonly name: string;
  readonly instruments: readonly Instrument[];
  readonly states: readonly StateId[];
  /** The first day on which the name was said of all of them. */
  readonly since: Day | null;
}

/** The group that the slot names; null if it names a treaty. */
export function groupOf({ ledger }: Pick<Scene, "ledger">, slot: Slot | undefined): Group | null {
  const name = slot?.kind === "treaty" ? slot.name : null;
  const id = name?.things.find(({ group }) => group !== undefined)?.group;
  const leads = id === undefined ? undefined : ledger.data.glossary?.find((one) => one.id === id)?.leads;
  if (name == null || id === undefined || leads === undefined) return null;
  return {
    id,
    name: name.bare,
    instruments: (leads.instruments ?? []).flatMap((one) => ledger.instrument(one) ?? []),
    states: leads.states ?? [],
    since: (leads.days?.[0]?.date as Day | undefined) ?? null,
  };
}

/** Which instruments the name of the group stands for; none of a treaty. */
export function groupTakes(scene: Pick<Scene, "ledger">, slot: Slot | undefined): Take[] {
  const group = groupOf(scene, slot);
  if (group === null) return [];
  return [{ word: group.name, means: phrase("these-instruments", { instruments: group.instruments.map(({ id }) => id) }) }];
}
