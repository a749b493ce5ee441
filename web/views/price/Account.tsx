/** The account of two states: lines of freedom that promises may cost, and lines of help that they may bring. */
import { useMemo } from "react";
import { type Both, sideBySide } from "../../ledger/autonomy.ts";
import { Lines, scaleOf } from "../../ledger/Lines.tsx";
import { HelpTable } from "./HelpTable.tsx";
import { price } from "./labels.ts";

interface Props {
  readonly both: Both;
  readonly nameOf: (id: string) => string;
}

export function Account({ both, nameOf }: Props) {
  const [cost, brings] = useMemo(() => {
    const groups = [...new Set(both[0].lines.map(({ groupId }) => groupId))];
    // The last group of lines is the help that alliances bring; those before it are the price.
    return [sideBySide(both, groups.slice(0, -1)), sideBySide(both, groups.slice(-1))];
  }, [both]);
  const scale = scaleOf([...cost.lines, ...brings.lines]);
  return (
    <div className="account">
      <section aria-label={price.ledger.cost}>
        <Lines comparison={cost} scale={scale} />
      </section>
      <section aria-label={price.ledger.brings}>
        <Lines comparison={brings} scale={scale} />
        <HelpTable both={both} nameOf={nameOf} />
      </section>
    </div>
  );
}
