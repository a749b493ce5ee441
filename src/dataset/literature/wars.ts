/** Wars as lists of participants by side, from the ledger or from a copy, with states under their keys and their numbers. */
import type { Ledger } from "../../ledger/ledger.ts";
import { periodOn } from "../../ledger/states.ts";
import type { StateId } from "../../model/ids.ts";
import type { OwnColumns } from "../../model/ownTables.ts";
import type { Day } from "../../time/day.ts";
import { requireSpan } from "../../time/span.ts";
import { rowsOf, type Sources } from "./sources.ts";

export interface Belligerent {
  /** The ledger's key; null for a state that the ledger does not have. */
  readonly state: StateId | null;
  /** The Correlates of War number; null for a state that has none. */
  readonly code: number | null;
  readonly from: Day;
  /** Whether it began the war. */
  readonly began: boolean;
}

export interface WarOfSides {
  readonly id: string;
  readonly from: Day;
  readonly sides: readonly (readonly Belligerent[])[];
}

export type WarList = "ledger" | "copies";

export const warReads = (wars: WarList): OwnColumns =>
  wars === "ledger" ? {} : { war_spells: ["warnum", "ccode", "side", "initiator", "spell", "start"] };

/** The wars that began in the years. */
export function warsOf(sources: Sources, wars: WarList, from: number, until: number): WarOfSides[] {
  const all = sources.once(`wars of ${wars}`, () => (wars === "ledger" ? ledgerWars(sources.ledger) : copiedWars(sources)));
  return all.filter((war) => Number(war.from.slice(0, 4)) >= from && Number(war.from.slice(0, 4)) <= until);
}

function ledgerWars({ data, state: find }: Ledger): WarOfSides[] {
  return data.wars.map((war) => {
    const began = war["begun-by"] ?? [];
    return {
      id: war.id,
      from: requireSpan(war.from).latest,
      sides: war.sides.map((side) =>
        side.map(({ state, from }) => {
          const day = requireSpan(from).latest;
          const held = find(state);
          const code = held === undefined ? undefined : periodOn(held, day)?.cow;
          return { state, code: code ?? null, from: day, began: began.includes(state) };
        }),
      ),
    };
  });
}

function copiedWars(sources: Sources): WarOfSides[] {
  const wars = new Map<number, Belligerent[][]>();
  for (const { warnum, ccode, side, initiator, spell, start } of rowsOf(sources, "war_spells")) {
    const sides = wars.get(Number(warnum)) ?? [[], []];
    wars.set(Number(warnum), sides);
    const from = String(start) as Day;
    const belligerent = {
      state: stateNumbered(sources, Number(ccode), from),
      code: Number(ccode),
      from,
      began: initiator === true && spell === 1,
    };
    sides[Number(side) - 1]?.push(belligerent);
  }
  return [...wars].map(([number, sides]) => ({ id: String(number), from: firstDay(sides), sides }));
}

const firstDay = (sides: readonly (readonly Belligerent[])[]): Day =>
  sides
    .flat()
    .map(({ from }) => from)
    .sort()[0] ?? ("9999-12-31" as Day);

/** The ledger's key of the state with the number on the day; null if no state had it. */
export function stateNumbered(sources: Sources, code: number, day: Day): StateId | null {
  const bearers = sources.once("states by number", () => {
    const states = new Map<number, Ledger["data"]["states"][number][]>();
    for (const state of sources.ledger.data.states) {
      for (const number of new Set(state.periods.flatMap(({ cow }) => cow ?? [])))
        states.set(number, [...(states.get(number) ?? []), state]);
    }
    return states;
  });
  return bearers.get(code)?.find((state) => periodOn(state, day)?.cow === code)?.id ?? null;
}

/** A state that came in within these days of the war's beginning took part in that beginning. */
const SOON = 30 * 86_400_000;
const isAtStart = ({ from }: Belligerent, war: WarOfSides) => Date.parse(from) - Date.parse(war.from) < SOON;

/** One opening attack: a state that began the war, and one on another side that was in it from the beginning. */
export interface Opening {
  readonly war: WarOfSides;
  readonly by: Belligerent;
  readonly on: Belligerent;
  readonly sideBy: readonly Belligerent[];
  readonly sideOn: readonly Belligerent[];
}

/** The opening attacks of a war; none where its list does not say who began it, or says so of both sides. */
export function openingsOf(war: WarOfSides): Opening[] {
  const beganOn = war.sides.filter((side) => side.some(({ began }) => began));
  const [sideBy] = beganOn;
  if (sideBy === undefined || beganOn.length > 1) return [];
  return sideBy
    .filter(({ began }) => began)
    .flatMap((by) =>
      war.sides
        .filter((side) => side !== sideBy)
        .flatMap((sideOn) => sideOn.filter((on) => isAtStart(on, war)).map((on) => ({ war, by, on, sideBy, sideOn }))),
    );
}

/** The belligerents of a war's beginning, each with its side. */
export function firstBelligerents(war: WarOfSides): { readonly one: Belligerent; readonly side: readonly Belligerent[] }[] {
  return war.sides.flatMap((side) => side.filter((one) => isAtStart(one, war)).map((one) => ({ one, side })));
}
