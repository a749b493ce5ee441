/** The figure of both states' yearly series: curves, and the same as a table; a placeholder until they load. */
import { useMemo } from "react";
import type { Both, Pair } from "../../ledger/autonomy.ts";
import { Figure } from "../../ui/Figure.tsx";
import { Curves } from "./Curves.tsx";
import { CurvesTable } from "./CurvesTable.tsx";
import { price } from "./labels.ts";

interface Props {
  readonly both: Both;
  readonly series: Pair | null;
  readonly day: string;
  readonly nameOf: (id: string) => string;
}

export function CurvesFigure({ both, series, day, nameOf }: Props) {
  const states = useMemo(() => both.map(({ state }) => state), [both]);
  if (series === null) return <p className="figure curves-waiting">{price.curves.waiting}</p>;
  return (
    <Figure
      id="curves"
      title={price.curves.title(series[0].from.slice(0, 4))}
      tabs={[
        { label: price.curves.tab, render: () => <Curves pair={series} states={states} day={day} /> },
        { label: price.curves.table, isTable: true, render: () => <CurvesTable pair={series} states={states} nameOf={nameOf} /> },
      ]}
      caption={[price.curves.see, price.curves.not]}
      hint={price.curves.click}
      source={price.curves.source(both[0].ledger.version)}
    />
  );
}
