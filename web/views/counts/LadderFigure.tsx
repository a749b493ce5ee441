/** The figure of the ladders: the steps as a chart, and the same as a table. */
import type { Ladder } from "../../app/query/answers.ts";
import { LadderTable } from "../../ledger/LadderTable.tsx";
import { Figure } from "../../ui/Figure.tsx";
import { counts } from "./labels.ts";
import { Steps } from "./Steps.tsx";

interface Props {
  readonly ladders: readonly [Ladder, ...Ladder[]];
  /** The rule for ally whose step is highlighted. */
  readonly rule: string | null;
  readonly nameOf: (id: string) => string;
}

export function LadderFigure({ ladders, rule, nameOf }: Props) {
  return (
    <Figure
      id="counts"
      title={counts.figure(ladders[0].date)}
      tabs={[
        { label: counts.tab, render: () => <Steps ladders={ladders} rule={rule} /> },
        { label: counts.table, isTable: true, render: () => <LadderTable ladders={ladders} nameOf={nameOf} /> },
      ]}
      caption={[counts.see, counts.not]}
      source={counts.source(ladders[0].ledger.version)}
    />
  );
}
