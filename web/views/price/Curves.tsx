/** Four small multiples in one picture, both states in each. A year that is clicked opens the records of its last day. */
import { memo, type PointerEvent, useMemo, useState } from "react";
import { useWidth } from "../../ui/useWidth.ts";
import { CurvePanel } from "./CurvePanel.tsx";
import { layoutOf, type Pair } from "./curves.ts";
import { price } from "./labels.ts";
import { useView } from "./search.ts";

interface Props {
  readonly pair: Pair;
  readonly states: readonly { readonly id: string; readonly name: string }[];
  readonly day: string;
}

export const Curves = memo(function Curves({ pair, states, day }: Props) {
  const { change } = useView();
  const [frame, width] = useWidth<HTMLDivElement>();
  const layout = useMemo(
    () =>
      layoutOf(
        pair,
        width || 900,
        states.map(({ name }) => name),
      ),
    [pair, width, states],
  );
  const [near, setNear] = useState<number | null>(null);
  const points = pair[0].points;
  const find = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const zoom = layout.width / box.width;
    const [px, py] = [(event.clientX - box.left) * zoom, (event.clientY - box.top) * zoom];
    const panel = layout.panels.find(
      ({ x, y, width: w, height: h }) => h > 0 && px >= x - 8 && px <= x + w + 8 && py >= y - 8 && py <= y + h + 8,
    );
    if (panel === undefined) return null;
    const index = Math.round(((px - panel.x) / panel.width) * (points.length - 1));
    return { panel, index: Math.min(points.length - 1, Math.max(0, index)), py: py - panel.y };
  };
  const [first, second] = states;
  return (
    <div className="curves" ref={frame}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the table beside the picture is the way by keyboard */}
      <svg
        id="curves-picture"
        width={layout.width}
        height={layout.height}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        role="img"
        aria-label={price.curves.label(first?.name ?? "", second?.name ?? "", pair[0].from.slice(0, 4), pair[0].until.slice(0, 4))}
        onPointerMove={(event) => event.pointerType !== "touch" && setNear(find(event)?.index ?? null)}
        onPointerLeave={() => setNear(null)}
        onClick={(event) => {
          const found = find(event as unknown as PointerEvent<SVGSVGElement>);
          const point = found === null ? undefined : points[found.index];
          if (found === null || point === undefined) return;
          setNear(null);
          change({ date: point.date, open: `${found.panel.line}.${nearest(found.panel.id, found.index, found.py)}`, treaty: null });
        }}
      >
        {layout.panels.map((panel) => (
          <CurvePanel key={panel.id} panel={panel} layout={layout} pair={pair} states={states} day={day} near={near} />
        ))}
      </svg>
    </div>
  );

  /** Whose curve lies nearest to the pointer; one without records there yields to the other. */
  function nearest(id: (typeof layout.panels)[number]["id"], index: number, y: number): string {
    const panel = layout.panels.find((one) => one.id === id);
    const top = panel?.ticks.at(-1);
    const perCount = panel === undefined || top === undefined || top.value === 0 ? 1 : (panel.height - top.y) / top.value;
    const distances = pair.map(({ points: own }) => {
      const count = own[index]?.[id].count ?? null;
      return count === null || panel === undefined ? Number.POSITIVE_INFINITY : Math.abs(panel.height - count * perCount - y);
    });
    return states[(distances[1] ?? 0) < (distances[0] ?? 0) ? 1 : 0]?.id ?? "";
  }
});
