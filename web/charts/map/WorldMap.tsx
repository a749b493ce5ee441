/**
 * The map: land without borders, a dot at each seat of government of the day, filled where one of the two owes defence.
 * The nearest dot within reach answers the pointer, so that small states are hit like large ones.
 */
import { memo, type PointerEvent, useMemo, useState } from "react";
import { en } from "../../app/language/en.ts";
import { useSharedView } from "../../app/query/useSharedView.ts";
import type { Comparison, StateRow } from "../../app/query/answers.ts";
import { useWidth } from "../../ui/useWidth.ts";
import type { Box } from "./closeUp.ts";
import { DotMark } from "./DotMark.tsx";
import { type Dot, dotsOf, nearestDot, SIDES } from "./dots.ts";
import { MapTip } from "./MapTip.tsx";
import { namesOf } from "./names.ts";
import { HEIGHT, PACIFIC, type Plane, WIDTH } from "./projection.ts";
import { taper } from "./taper.ts";
import { owedBySide, type Tie } from "./ties.ts";

interface Props {
  readonly comparison: Comparison;
  readonly states: readonly StateRow[];
  readonly ties: readonly Tie[];
  /** The part that is shown; null: the world. */
  readonly box: Box | null;
}

export const WorldMap = memo(function WorldMap({ comparison, states, ties, box }: Props) {
  const { change } = useSharedView();
  const [frame, width] = useWidth<HTMLDivElement>();
  const [near, setNear] = useState<string | null>(null);
  const height = (HEIGHT * width) / WIDTH;
  const [ox, oy, span] = [box?.x ?? 0, box?.y ?? 0, box?.width ?? WIDTH];
  const scale = width / span;
  const size = (width < 520 ? 0.72 : width < 900 ? 1 : 1.15) * (box === null ? 1 : 1.2);
  const ids = useMemo(() => comparison.states.map(({ id }) => id), [comparison]);
  const [first, second] = comparison.states;

  const dots = useMemo(
    () => dotsOf(states, owedBySide(ties), ids, { ox, oy, scale, width, height }, size),
    [states, ties, ids, ox, oy, scale, width, height, size],
  );
  const at = useMemo(() => new Map(dots.map((dot) => [dot.state.id, dot])), [dots]);
  const labels = useMemo(() => namesOf({ dots, ties, ids, width, height, close: box !== null }), [dots, ties, ids, width, height, box]);
  const curves = useMemo(
    () =>
      ties.flatMap(({ other, side, curve }) => {
        const [from, to] = [at.get(ids[side] ?? ""), at.get(other)];
        if (curve === null || from === undefined || to === undefined) return [];
        if (to.chosen === 0) return []; // the first state's curve to the second says both directions
        return [{ key: `${side} ${other}`, side, d: taper([from.x, from.y], [to.x, to.y], curve.owes, curve.owed, size) }];
      }),
    [at, ties, ids, size],
  );

  const find = (event: PointerEvent): Dot | null => {
    const at = event.currentTarget.getBoundingClientRect();
    return nearestDot(dots, event.clientX - at.left, event.clientY - at.top);
  };
  const shown = near === null ? undefined : at.get(near);
  const counts = comparison.lines.find(({ id }) => id === "owes-defence")?.cells ?? [];
  return (
    <div className="map" ref={frame} style={{ aspectRatio: `${WIDTH} / ${HEIGHT}` }}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the table beside the picture is the way by keyboard */}
      <svg
        id="map-picture"
        className={shown === undefined ? "" : "pointed"}
        width={width}
        height={height}
        viewBox={`0 0 ${width || WIDTH} ${height || HEIGHT}`}
        role="img"
        aria-label={en.map.label(first?.name ?? "", second?.name ?? "", comparison.date, counts[0]?.count ?? 0, counts[1]?.count ?? 0)}
        onPointerMove={(event) => event.pointerType !== "touch" && setNear(find(event)?.state.id ?? null)}
        onPointerLeave={() => setNear(null)}
        onClick={(event) => {
          const dot = find(event as unknown as PointerEvent);
          setNear(null);
          if (dot !== null) change({ open: `with.${dot.state.id}`, treaty: null });
        }}
      >
        <Ground scale={scale} ox={ox} oy={oy} />
        {curves.map(({ key, side, d }) => (
          <path key={key} className={`tie ${SIDES[side]}`} d={d} />
        ))}
        {dots.map((dot) => (
          <DotMark key={dot.state.id} dot={dot} near={dot.state.id === near} />
        ))}
        {labels.map(
          ({ id, leader }) =>
            leader !== null && <path key={id} className="leader" d={`M${leader[0]} ${leader[1]}L${leader[2]} ${leader[3]}`} />,
        )}
        {labels.map(({ id, text, tx, ty, anchor, className }) => (
          <text key={id} className={className} x={tx} y={ty} textAnchor={anchor}>
            {text}
          </text>
        ))}
      </svg>
      {shown !== undefined && <MapTip state={shown.state} x={shown.x} y={shown.y} width={width} ties={ties} comparison={comparison} />}
    </div>
  );
});

interface GroundProps {
  readonly scale: number;
  readonly ox: number;
  readonly oy: number;
  readonly plane?: Plane;
}

/** Land and graticule: drawn once, then only scaled. */
export const Ground = memo(function Ground({ scale, ox, oy, plane = PACIFIC }: GroundProps) {
  return (
    <g transform={`scale(${scale}) translate(${-ox} ${-oy})`}>
      <path className="land" d={plane.land} />
      <path className="graticule" d={plane.graticule} />
    </g>
  );
});
