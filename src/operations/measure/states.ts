/** The states that an input on a measure names, as its level needs them: any number, two, or none. */
import { InputError } from "../../errors.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { Measure } from "../../measures/measure.ts";
import { coded } from "../../model/complaints.ts";
import type { StateId } from "../../model/ids.ts";
import type { MeasureLevel } from "../../model/measures.ts";
import type { Day } from "../../time/day.ts";
import { anyState, distinctStates, requireTwo } from "../inputs.ts";
import { allFound } from "../lookups.ts";

const WHY: Readonly<Record<MeasureLevel, string>> = {
  state: "it is a number about one state",
  pair: "it is a number about two states",
  system: "it is a number about all states together",
};
const TODO: Readonly<Record<MeasureLevel, string>> = {
  state: "name one or more states, separated by commas",
  pair: 'name two states, as in "CHN,RUS"',
  system: "leave the states out",
};

/** The named states, in their order, each once. Throws InputError if there are not as many as the measure needs, or too many. */
export function requireStates(
  ledger: Ledger,
  { id, level }: Measure,
  typed: string | undefined,
  day: Day,
): { id: StateId; name: string }[] {
  const names = (typed ?? "")
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");
  const states = allFound(names.map((one) => () => anyState(ledger, one, day)));
  const [a, b] = states;
  if (level === "pair" && a !== undefined && b !== undefined) requireTwo(a.id, b.id, "states");
  if (level === "pair" ? states.length === 2 : level === "state" || states.length === 0) return distinctStates(states);
  throw new InputError({
    ...coded("measure-states", { measure: id, level, count: states.length }),
    what: `the measure "${id}" was given ${states.length} states`,
    where: "states",
    why: WHY[level],
    todo: TODO[level],
  });
}
