/**
 * The map: land without borders, a dot at each seat of government of the day, filled where one of the two owes defence.
 * The nearest dot within reach answers the pointer, so that small states are hit like large ones.
 */
import { memo, type PointerEvent, useMemo, useState } from "react";
import { go } from "../address.ts";
import type { Box } from "../map/closeUp.ts";
import { placeLabels, type Wanted } from "../map/labels.ts";
import { GRATICULE, HEIGHT, LAND, place, WIDTH } from "../map/projection.ts";
import { taper } from "../map/taper.ts";
import type { Tie } from "../map/ties.ts";
import type { Comparison, StateRow } from "../state.ts";
import { en } from "../text/en.ts";
import { useWidth } from "../useWidth.ts";
import { MapTip } from "./MapTip.tsx";

interface Props {
  readonly comparison: Comparison;
  readonly states: readonly StateRow[];
  readonly ties: readonly Tie[];
  /** The part that is shown; null: the world. */
  readonly box: Box | null;
}

interface Dot {
  readonly state: StateRow;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Owed defence by the first, by the second. */
  readonly owed: readonly [boolean, boolean];
  /** 0 or 1: one of the two itself. */
  readonly chosen: 0 | 1 | null;
}

/** How near a pointer must come to a dot, in pixels. */
const REACH = 16;
const SIDES = ["first", "second"] as const;

export const WorldMap = memo(function WorldMap({ comparison, states, ties, box }: Props) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const [near, setNear] = useState<string | null>(null);
  const height = (HEIGHT * width) / WIDTH;
  const [ox, oy, span] = [box?.x ?? 0, box?.y ?? 0, box?.width ?? WIDTH];
  const scale = width / span;
  const size = (width < 520 ? 0.72 : width < 900 ? 1 : 1.15) * (box === null ? 1 : 1.2);
  const ids = comparison.states.map(({ id }) => id);
  const [first, second] = comparison.states;

  const dots = useMemo(
    () => dotsOf(states, ties, ids, { ox, oy, scale, width, height }, size),
    [states, ties, ids.join(), ox, oy, scale, width, height, size],
  );
  const at = useMemo(() => new Map(dots.map((dot) => [dot.state.id, dot])), [dots]);
  const labels = useMemo(() => {
    const few = (width < 520 ? 3 : width < 900 ? 6 : 12) + (box === null ? 0 : 10);
    // The state with fewer ties is named first: its few partners are what a crowd would hide.
    const sizeOf = (side: number) => ties.filter((tie) => tie.side === side).length;
    const partners = ties
      .filter(({ curve, owes }) => curve !== null || (box !== null && owes.length > 0))
      .sort((one, other) => sizeOf(one.side) - sizeOf(other.side));
    const wanted = [
      ...ids.map((id, index) => ({ id, side: index })),
      ...partners.map(({ other, side }) => ({ id: other, side: side as number })),
    ].flatMap(({ id, side }, index): Wanted[] => {
      const dot = at.get(id);
      return dot === undefined
        ? []
        : [
            {
              id,
              text: dot.state.name,
              x: dot.x,
              y: dot.y,
              r: dot.chosen === null ? dot.r : dot.r + 4,
              className: `${dot.chosen === null ? "partner" : "chosen"} ${SIDES[side === 1 ? 1 : 0]}`,
              must: index < 2,
            },
          ];
    });
    const unique = wanted.filter(({ id }, index) => wanted.findIndex((one) => one.id === id) === index);
    return placeLabels(unique, dots, width, height, width < 520 ? 6.2 : 6.9).slice(0, 2 + few);
  }, [dots, at, ties, ids.join(), width, height, box]);
  const curves = useMemo(
    () =>
      ties.flatMap(({ other, side, curve }) => {
        const [from, to] = [at.get(ids[side] ?? ""), at.get(other)];
        if (curve === null || from === undefined || to === undefined) return [];
        if (to.chosen === 0) return []; // the first state's curve to the second says both directions
        return [{ key: `${side} ${other}`, side, d: taper([from.x, from.y], [to.x, to.y], curve.owes, curve.owed, size) }];
      }),
    [at, ties, ids.join(), size],
  );

  const find = (event: PointerEvent): Dot | null => {
    const at = event.currentTarget.getBoundingClientRect();
    return nearestDot(dots, event.clientX - at.left, event.clientY - at.top);
  };
  const shown = near === null ? undefined : at.get(near);
  const counts = comparison.lines.find(({ id }) => id === "owes-defence")?.cells ?? [];
  return (
    <div className="map" ref={frame} style={{ aspectRatio: `${WIDTH} / ${HEIGHT}` }}>
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
          if (dot !== null) go({ open: `with.${dot.state.id}`, treaty: null });
        }}
      >
        <Ground scale={scale} ox={ox} oy={oy} />
        {curves.map(({ key, side, d }) => (
          <path key={key} className={`tie ${SIDES[side]}`} d={d} />
        ))}
        {dots.map((dot) => (
          <DotMark key={dot.state.id} dot={dot} near={dot.state.id === near} />
        ))}
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

/** Land and graticule: drawn once, then only scaled. */
const Ground = memo(function Ground({ scale, ox, oy }: { readonly scale: number; readonly ox: number; readonly oy: number }) {
  return (
    <g transform={`scale(${scale}) translate(${-ox} ${-oy})`}>
      <path className="land" d={LAND} />
      <path className="graticule" d={GRATICULE} />
    </g>
  );
});

const DotMark = memo(
  function DotMark({ dot: { x, y, r, owed, chosen }, near }: { readonly dot: Dot; readonly near: boolean }) {
    const [byFirst, bySecond] = owed;
    if (chosen !== null) {
      const ring = chosen === 0 ? (bySecond ? "second" : "first") : byFirst ? "first" : "second";
      return (
        <g className="chosen">
          <circle className={`ring ${ring}`} cx={x} cy={y} r={r + 3.5} />
          <circle className={`dot ${SIDES[chosen]}`} cx={x} cy={y} r={r} />
        </g>
      );
    }
    const grown = near ? r + 1.5 : r;
    if (byFirst && bySecond) {
      return (
        <g className="dot both">
          <path className="dot first" d={`M${x} ${y - grown}A${grown} ${grown} 0 0 0 ${x} ${y + grown}Z`} />
          <path className="dot second" d={`M${x} ${y - grown}A${grown} ${grown} 0 0 1 ${x} ${y + grown}Z`} />
        </g>
      );
    }
    return <circle className={byFirst ? "dot first" : bySecond ? "dot second" : "dot hollow"} cx={x} cy={y} r={grown} />;
  },
  (one, other) =>
    one.near === other.near &&
    one.dot.x === other.dot.x &&
    one.dot.y === other.dot.y &&
    one.dot.r === other.dot.r &&
    one.dot.owed[0] === other.dot.owed[0] &&
    one.dot.owed[1] === other.dot.owed[1] &&
    one.dot.chosen === other.dot.chosen,
);

/** Hollow dots first, so that filled ones lie on top, and the two themselves last. */
function dotsOf(
  states: readonly StateRow[],
  ties: readonly Tie[],
  ids: readonly string[],
  view: { ox: number; oy: number; scale: number; width: number; height: number },
  size: number,
): Dot[] {
  const owedBy = SIDES.map((_, side) => new Set(ties.filter((tie) => tie.side === side && tie.owes.length > 0).map(({ other }) => other)));
  const dots = states.flatMap((state): Dot[] => {
    if (state.seat === null) return [];
    const [px, py] = place(state.seat.lon, state.seat.lat);
    const [x, y] = [round((px - view.ox) * view.scale), round((py - view.oy) * view.scale)];
    if (x < 0 || y < 0 || x > view.width || y > view.height) return [];
    const owed = [owedBy[0]?.has(state.id) ?? false, owedBy[1]?.has(state.id) ?? false] as const;
    const chosen = state.id === ids[0] ? 0 : state.id === ids[1] ? 1 : null;
    const r = size * (chosen !== null ? 6.5 : owed[0] || owed[1] ? 3.8 : 2.7);
    return [{ state, x, y, r, owed, chosen }];
  });
  const weight = ({ owed, chosen }: Dot) => (chosen !== null ? 2 : owed[0] || owed[1] ? 1 : 0);
  return dots.sort((one, other) => weight(one) - weight(other));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function nearestDot(dots: readonly Dot[], x: number, y: number): Dot | null {
  let best: Dot | null = null;
  let least = REACH;
  for (const dot of dots) {
    const away = Math.hypot(dot.x - x, dot.y - y);
    if (away < least) [best, least] = [dot, away];
  }
  return best;
}
