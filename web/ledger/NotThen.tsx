/** Shown for a state that did not exist on the day: its periods, and the successors that existed then. */
import type { Day } from "../../src/surfaces/client/words.ts";
import { en } from "../app/language/en.ts";
import { existenceOf } from "../app/query/directory.ts";
import { useSharedView } from "../app/query/useSharedView.ts";

interface Props {
  readonly id: string;
  readonly name: string;
  readonly day: string;
  /** The parameter of the view that holds it. */
  readonly field: "a" | "b";
}

export function NotThen({ id, name, day, field }: Props) {
  const { change } = useSharedView();
  const { periods, successors } = existenceOf(id, day as Day);
  return (
    <>
      <p className="small">
        {en.problem.notThen(
          name,
          day,
          periods.map(({ from, until }) => en.problem.spell(from, until)),
        )}
      </p>
      {successors.map((one) => (
        <button key={one.id} type="button" className="button small-button not-then" onClick={() => change({ [field]: one.id })}>
          {en.problem.successor(one.name, name)}
        </button>
      ))}
    </>
  );
}

/** Whether the state existed on the day. */
export function existed(id: string, day: string): boolean {
  return existenceOf(id, day as Day).exists;
}
