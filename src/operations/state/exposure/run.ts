/** state.exposure: attacks on others that would oblige a state to fight, and who would be obliged to help it. */
import { InputError } from "../../../errors.ts";
import { existsOn } from "../../../ledger/states.ts";
import { coded } from "../../../model/complaints.ts";
import { phrase, type Unspoken } from "../../../model/phrase.ts";
import type { StateExposure } from "../../../model/results/exposure.ts";
import { EXPOSURE_STANDINGS } from "../../../model/vocabulary.ts";
import { type ByStanding, type Exposure, exposureOn, type Protection, protectionOn } from "../../../strategy/exposure.ts";
import type { Day } from "../../../time/day.ts";
import { coverageNotes } from "../../coverageNotes.ts";
import { dayOf, frame, stateOn } from "../../inputs.ts";
import { note } from "../../notes.ts";
import type { Context } from "../../operation.ts";
import { periodOf, yearlyDays } from "../../period.ts";
import type { Input } from "./schema.ts";

type Answer = Unspoken<StateExposure>;

/** Points of one series: each reads every attack of its day, about a second for a large state. */
const MOST_POINTS = 30;

export function run({ ledger, progress }: Context, { state: typed, date, from, until, step }: Input): Answer {
  if (from === undefined && until !== undefined)
    throw new InputError({
      ...coded("until-alone", {}),
      what: "a series needs its first point",
      where: "from",
      why: "until ends a series",
      todo: "add from",
    });
  const period = from === undefined ? null : periodOf(ledger, from, until);
  const day = date === undefined && period !== null ? period.until : dayOf(ledger, date);
  const state = stateOn(ledger, typed, day);
  const at = (on: Day) => ({ exposure: exposureOn(ledger, state.id, on), protection: protectionOn(ledger, state.id, on) });
  const days = period === null ? [] : everyStep(yearlyDays(period.from, period.until), step);
  if (days.length > MOST_POINTS)
    throw new InputError({
      ...coded("too-many-points", { count: days.length, most: MOST_POINTS }),
      what: `the series has ${days.length} points`,
      where: "step",
      why: `each reads all attacks of a day; one answer holds at most ${MOST_POINTS}`,
      todo: "choose a longer step or a shorter time",
    });
  const found = at(day);
  const isState = (on: Day) => {
    const known = ledger.state(state.id);
    return known !== undefined && existsOn(known, on);
  };
  const series = days.map((on, index) => {
    const own = on === day ? found : isState(on) ? at(on) : null;
    progress?.(index + 1, days.length);
    return { date: on, exposure: own && counted(own.exposure), protection: own && guarded(own.protection) };
  });
  const { exposure, protection } = found;
  return {
    kind: "state-exposure",
    ...frame(ledger, day, [note("attacks-counted", {})]),
    date: day,
    state,
    sentence: phrase("state-exposed", {
      date: day,
      past: day < ledger.version.verifiedThrough,
      state: state.id,
      attacks: exposure.attacks.obliged,
      possible: exposure.possible,
      wards: exposure.wards.obliged.length,
      enemies: exposure.enemies.obliged.length,
      defenders: protection.defenders.obliged.length,
      attackers: protection.attackers,
      met: protection.met.obliged,
      fewest: protection.perAttacker.obliged?.fewest ?? 0,
      most: protection.perAttacker.obliged?.most ?? 0,
    }),
    exposure: { ...exposure, wards: listed(exposure.wards), enemies: listed(exposure.enemies) },
    protection: { ...protection, defenders: listed(protection.defenders) },
    series: period === null ? null : series,
    coverage: coverageNotes(ledger, [state.id], day),
  };
}

/** The first of the days, every `step`th after it, and the last. */
function everyStep(days: readonly Day[], step: number): Day[] {
  return days.filter((_, index) => index % step === 0 || index === days.length - 1);
}

type Point = NonNullable<Answer["series"]>[number];

function counted({ possible, attacks, wards, enemies }: Exposure): NonNullable<Point["exposure"]> {
  return { possible, attacks, wards: lengths(wards), enemies: lengths(enemies) };
}

function guarded({ attackers, met, defenders, perAttacker }: Protection): NonNullable<Point["protection"]> {
  return { attackers, met, defenders: lengths(defenders), perAttacker };
}

function lengths(states: ByStanding<readonly string[]>): Record<(typeof EXPOSURE_STANDINGS)[number], number> {
  return Object.fromEntries(EXPOSURE_STANDINGS.map((one) => [one, states[one].length])) as ReturnType<typeof lengths>;
}

function listed(states: ByStanding<readonly string[]>): Answer["exposure"]["wards"] {
  return Object.fromEntries(EXPOSURE_STANDINGS.map((one) => [one, [...states[one]]])) as unknown as Answer["exposure"]["wards"];
}

/** The rows of the answer for --csv: one for each point of the series, or one for the day. */
export const rows = ({ state, date, exposure, protection, series }: StateExposure) => {
  const day = {
    date,
    exposure: { ...exposure, wards: lengths(exposure.wards), enemies: lengths(exposure.enemies) },
    protection: { ...protection, defenders: lengths(protection.defenders) },
  };
  return (series ?? [day]).map(({ date: on, exposure: exposed, protection: kept }) => ({
    state: state.id,
    date: on,
    attacks_possible: exposed?.possible ?? null,
    ...columns("attacks", exposed?.attacks),
    ...columns("wards", exposed?.wards),
    ...columns("enemies", exposed?.enemies),
    attackers: kept?.attackers ?? null,
    ...columns("met", kept?.met),
    ...columns("defenders", kept?.defenders),
    defenders_obliged_fewest: kept?.perAttacker.obliged?.fewest ?? null,
    defenders_obliged_most: kept?.perAttacker.obliged?.most ?? null,
    defenders_obliged_mean: kept?.perAttacker.obliged?.mean ?? null,
  }));
};

function columns(name: string, counts: Readonly<Record<string, number>> | undefined): Record<string, number | null> {
  return Object.fromEntries(EXPOSURE_STANDINGS.map((one) => [`${name}_${one}`, counts?.[one] ?? null]));
}
