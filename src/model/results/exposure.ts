/** Exposure and protection of a state: attacks on others that would oblige it to fight, and who would be obliged to help it. */
import * as z from "zod";
import { DaySchema } from "../dates.ts";
import { StateId } from "../ids.ts";
import { Sentence } from "../sentence.ts";
import { EXPOSURE_STANDINGS } from "../vocabulary.ts";
import { CoverageNote } from "./coverage.ts";
import { answer, NamedState } from "./envelope.ts";

/** A value for each standing. */
function byStanding<T extends z.ZodType>(value: T) {
  return z.strictObject(
    Object.fromEntries(EXPOSURE_STANDINGS.map((one) => [one, value])) as Record<(typeof EXPOSURE_STANDINGS)[number], T>,
  );
}

const count = z.number().int();
const Counts = byStanding(count);
const States = byStanding(z.array(StateId));
const Range = byStanding(z.strictObject({ fewest: count, most: count, mean: z.number() }).nullable());

const Point = z.strictObject({
  date: DaySchema,
  exposure: z
    .strictObject({ possible: count, attacks: Counts, wards: Counts, enemies: Counts })
    .nullable()
    .meta({ description: "null: it was no state on the day" }),
  protection: z
    .strictObject({ attackers: count, met: Counts, defenders: Counts, perAttacker: Range })
    .nullable()
    .meta({ description: "null: it was no state on the day" }),
});

export const StateExposure = answer("state-exposure", {
  date: DaySchema,
  state: NamedState,
  sentence: Sentence,
  exposure: z
    .strictObject({
      possible: count.meta({ description: "Attacks of one other member of the system on another" }),
      attacks: Counts.meta({ description: "Those in which the state would help a side, each under its strongest standing" }),
      wards: States.meta({ description: "States that it would help in one of them at least" }),
      enemies: States.meta({ description: "States that it would fight in one of them at least" }),
    })
    .meta({ description: "Attacks on others in which the state would be obliged, or might or may help" }),
  protection: z
    .strictObject({
      attackers: count.meta({ description: "Other members of the system, each taken to attack the state" }),
      met: Counts.meta({ description: "Attackers against whom at least one state would stand so, and none more strongly" }),
      defenders: States.meta({ description: "States that would help it against one attacker at least" }),
      perAttacker: Range.meta({ description: "States that would help it, over the attackers" }),
    })
    .meta({ description: "States that would help it, were it attacked at its homeland" }),
  series: z
    .array(Point)
    .nullable()
    .meta({ description: "1 July of each year of the series, and its last day; null if none was asked for" }),
  coverage: z.array(CoverageNote),
});
export type StateExposure = z.infer<typeof StateExposure>;
