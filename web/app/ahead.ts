/**
 * What the other views open with, worked out while the browser has nothing else to do: the ledger keeps what most answers are
 * made of, so that the first change to a view takes no longer than the second. A step is short enough to be between two frames.
 */
import { type InputOf, type OperationName, workAhead } from "../../src/surfaces/client/words.ts";
import { READY } from "../views/attacked/readyCases.ts";
import { askNow, foundingPair, given } from "./query/state.ts";

export function* ahead(): Generator<undefined> {
  yield* workAhead();
  const [a, b] = foundingPair();
  const { id: _, ...readyCase } = READY[0];
  const questions: readonly Question[] = [
    question("state.compare", { a, b }),
    question("allies.ladder", { state: a }),
    question("network.at", {}),
    question("instrument.history", {}),
    question("network.pacts", {}),
    question("area.list", {}),
    question("crisis.trace", given(readyCase) as InputOf<"crisis.trace">),
    question("state.autonomy", { state: a }),
    question("instrument.list", { scope: "ever" }),
  ];
  for (const ask of questions) {
    ask();
    yield;
  }
}

type Question = () => unknown;

function question<N extends OperationName>(name: N, input: InputOf<N>): Question {
  return () => askNow(name, input);
}
