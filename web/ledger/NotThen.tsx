/** A state that was none on the day: when it was, and who of that day came after it. */
import { type Day, existenceOf } from "../../src/surfaces/client/words.ts";
import { en } from "../app/language/en.ts";
import { go } from "../app/query/address.ts";

interface Props {
  readonly id: string;
  readonly name: string;
  readonly day: string;
  /** Where the view holds it. */
  readonly field: "a" | "b";
}

export function NotThen({ id, name, day, field }: Props) {
  const { spells, successors } = existenceOf(id, day as Day);
  return (
    <>
      <p className="small">
        {en.problem.notThen(
          name,
          day,
          spells.map(({ from, until }) => en.problem.spell(from, until)),
        )}
      </p>
      {successors.map((one) => (
        <button key={one.id} type="button" className="button small-button not-then" onClick={() => go({ [field]: one.id })}>
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
