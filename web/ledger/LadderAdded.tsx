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
  return (
    <div className={`added-side ${side}`}>
      <h3>{en.ladder.adds(name)}</h3>
      <p>{step.added.length === 0 ? en.ladder.same : list(step.added)}.</p>
      {step.removed.length > 0 && (
        <p>
          {en.ladder.drops}: {list(step.removed)}.
        </p>
      )}
      {step.notKnown.length > 0 && (
        <p>
          {en.ladder.notKnown(step.notKnown.length)}: {list(step.notKnown)}.
        </p>
      )}
      {step.dormant.length > 0 && (
        <p>
          {en.ladder.dormant(step.dormant.length)}: {list(step.dormant)}.
        </p>
      )}
      {step.states.length > step.added.length && (
        <details>
          <summary>
            {en.ladder.all}: {step.states.length}
          </summary>
          <p>{list(step.states)}.</p>
        </details>
      )}
    </div>
  );
}
