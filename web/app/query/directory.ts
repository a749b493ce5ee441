/** Names and facts from the directory, synchronously: the router loads it before it shows a view. */
import type { Day, InputOf, OperationName } from "../../../src/surfaces/client/words.ts";
import { directory } from "./client.ts";

export const stateNamed = (typed: string, day?: Day) => directory().stateNamed(typed, day);
export const existenceOf = (id: string, day: Day) => directory().existenceOf(id, day);
export const statesOfOtherDays = (day: Day) => directory().statesOfOtherDays(day);
export const instrumentNamed = (id: string) => directory().instrumentNamed(id);
export const alsoCalled = (id: string) => directory().alsoCalled(id);
export const formerlyCalled = (id: string, day: Day) => directory().formerlyCalled(id, day);
export const examplesOf = <N extends OperationName>(name: N) => directory().examplesOf(name);
export const defaultsOf = <N extends OperationName>(name: N): InputOf<N> => directory().defaultsOf(name);
export const commandOf = (name: string, input: Readonly<Record<string, unknown>>) => directory().commandOf(name, input);

/** The last day through which the ledger was verified. */
export const verifiedThrough = () => directory().version.verifiedThrough;

/** Whether sentences about the day stand in the past tense: it is before the last day that was verified. */
export const isPast = (day: string) => day < verifiedThrough();

/** The name of a state on the day; without a day its present or last name. */
export const nameOfState = (id: string, day?: Day) => stateNamed(id, day)?.name ?? id;

/** The two states that the first page compares by default. */
export function foundingPair(): readonly [string, string] {
  const { a = "", b = "" } = defaultsOf("state.compare");
  return [a, b];
}
