/** The states that a step of the ladder adds, leaves out or is unsure of, for one of the compared states. */

import { en } from "../app/language/en.ts";
import { inOrder, listed } from "../app/language/speech.ts";
import type { Ladder } from "../app/query/answers.ts";

interface Props {
  readonly side: "first" | "second";
  readonly name: string;
  readonly step: Ladder["steps"][number];
  readonly nameOf: (id: string) => string;
}

export function LadderAdded({ side, name, step, nameOf }: Props) {
  const list = (ids: readonly string[]) => listed(ids.map(nameOf).sort(inOrder));
  const others = [
    { name: en.ladder.drops, ids: step.removed },
    { name: en.ladder.notKnown(step.notKnown.length), ids: step.notKnown },
    { name: en.ladder.dormant(step.dormant.length), ids: step.dormant },
  ];
  return (
    <div className={`added-side ${side}`}>
      <h3>{en.ladder.adds(name)}</h3>
      <p>
        {step.added.length === 0 ? en.ladder.same : list(step.added)}
        {en.list.stop}
      </p>
      {others
        .filter(({ ids }) => ids.length > 0)
        .map(({ name: what, ids }) => (
          <p key={what}>
            {what}
            {en.list.colon}
            {list(ids)}
            {en.list.stop}
          </p>
        ))}
      {step.disputed.length > 0 && <p>{en.drawer.disputed(step.disputed.map(nameOf).sort(inOrder))}</p>}
      {step.states.length > step.added.length && (
        <details>
          <summary>
            {en.ladder.all}
            {en.list.colon}
            {step.states.length}
          </summary>
          <p>
            {list(step.states)}
            {en.list.stop}
          </p>
        </details>
      )}
    </div>
  );
}
