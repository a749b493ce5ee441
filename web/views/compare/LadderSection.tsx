/** The ladder of counts. It follows the date with a delay, so that the slider never waits for it. */
import { memo } from "react";
import { en } from "../../app/language/en.ts";
import type { Ladder } from "../../app/query/answers.ts";
import { LadderTable } from "../../ledger/LadderTable.tsx";

interface Props {
  readonly ladders: readonly [Ladder, Ladder] | null;
  readonly nameOf: (id: string) => string;
}

export const LadderSection = memo(
  function LadderSection({ ladders, nameOf }: Props) {
    return (
      <section className="ladder-section" id="ladder" aria-labelledby="ladder-title">
        <div className="ladder-lead">
          <h2 id="ladder-title" tabIndex={-1}>
            {en.ladder.title}
          </h2>
          <p className="intro">
            {en.ladder.intro}
            {isRanged(ladders) && `${en.list.sentences}${en.ladder.ranges}`}
          </p>
        </div>
        {ladders !== null && <LadderTable ladders={ladders} nameOf={nameOf} />}
      </section>
    );
  },
  (one, other) => one.ladders === other.ladders,
);

/** Whether another reading would give another number on some step. */
function isRanged(ladders: Props["ladders"]): boolean {
  return ladders?.some(({ steps }) => steps.some(({ least, most }) => least !== most)) ?? false;
}
