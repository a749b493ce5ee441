/** The curves of both states over the years. A click on a year opens the records of its last day. */
import { memo, useMemo } from "react";
import { Curves as CurvesChart } from "../../charts/Curves.tsx";
import type { CurvePanel } from "../../charts/curves.ts";
import { CURVES, type CurveId, type Pair, type Series } from "../../ledger/autonomy.ts";
import { Sized } from "../../ui/Sized.tsx";
import { price } from "./labels.ts";
import { useView } from "./search.ts";

interface Props {
  readonly pair: Pair;
  readonly states: readonly { readonly id: string; readonly name: string }[];
  readonly day: string;
}

const t = price.curves;

export const Curves = memo(function Curves({ pair, states, day }: Props) {
  const { change } = useView();
  const [{ from, until }] = pair;
  const names = useMemo(() => states.map(({ name }) => name), [states]);
  const panels = useMemo(() => CURVES.map(({ id }) => panelOf(id, pair, names)), [pair, names]);
  const span = useMemo(() => ({ from, until }), [from, until]);
  return (
    <Sized className="curves-frame">
      {(width) => (
        <CurvesChart
          {...{ panels, names, span, day, width }}
          label={t.label(names[0] ?? "", names[1] ?? "", from.slice(0, 4), until.slice(0, 4))}
          words={t}
          onPick={(panel, side, date) => {
            const line = CURVES.find(({ id }) => id === panel)?.line;
            change({ date, open: `${line}.${states[side]?.id ?? ""}`, treaty: null });
          }}
        />
      )}
    </Sized>
  );
});

function panelOf(id: CurveId, pair: Pair, names: readonly string[]): CurvePanel {
  const [title = id, unit = ""] = t.names[id] ?? [];
  const pointsOf = ({ points }: Series) => points.map((point) => ({ date: point.date, ...point[id] }));
  const gaps = pair.flatMap((series, index) => {
    const side = index === 0 ? 0 : 1;
    const text = gapOf(id, series, names[index] ?? "");
    return text === null ? [] : [{ side, text } as const];
  });
  return { key: id, title, unit, series: [pointsOf(pair[0]), pointsOf(pair[1])], gaps };
}

/** The days that the records cover, as text; null if they cover the whole curve. */
function gapOf(id: CurveId, { points, coverage, from, until }: Series, name: string): string | null {
  const known = coverage.find(({ curve }) => curve === id);
  const isEmpty = points.every((point) => point[id].count === null);
  if (isEmpty || known?.from == null || known.until === null) return t.noRecord(name);
  if (known.until < until) return t.until(name, known.from.slice(0, 4), known.until.slice(0, 4));
  return known.from > from ? t.from(name, known.from.slice(0, 4)) : null;
}
