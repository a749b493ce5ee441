/** A state that was none on the day: when it was, and who of that day came after it. */
import type { Day } from "../../src/surfaces/client/words.ts";
import { en } from "../app/language/en.ts";
import { existenceOf } from "../app/query/directory.ts";
import { useSharedView } from "../app/query/useSharedView.ts";

interface Props {
  readonly id: string;
  readonly name: string;
  readonly day: string;
  /** Where the view holds it. */
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

/** Was it a state on the day? */
export function existed(id: string, day: string): boolean {
  return existenceOf(id, day as Day).exists;
}
