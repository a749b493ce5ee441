/**
 * The map of two states: land without borders, a dot at each of the day's seats of government, filled if one of the two owes that
 * state defence, and a curve for each small pact. The nearest dot within reach responds to the pointer.
 */
import { memo, useMemo } from "react";
import { Chart, type Key, Labels, Legend, legendHeight, pointIn } from "../Chart.tsx";
import { taper } from "../strokes.ts";
import { DotMark } from "./DotMark.tsx";
import { type Dot, dotsOf, nearestDot, SIDES } from "./dots.ts";
import { type Box, type Seat, viewOf, WORLD } from "./frame.ts";
import { Ground } from "./Ground.tsx";
import { type Tie, tieLabels } from "./tieLabels.ts";
import "./map.css";

interface Props {
  readonly states: readonly Seat[];
  readonly ties: readonly Tie[];
  /** The two chosen states. */
  readonly ids: readonly string[];
  /** The visible part; null for the world. */
  readonly box: Box | null;
  readonly width: number;
  readonly label: string;
  /** The labels of a dot that is owed defence by the first state, by the second, by both, by neither. */
  readonly legend: readonly string[];
  /** The state under the pointer. */
  readonly near: string | null;
  readonly onNear: (dot: Dot | null) => void;
  readonly onPick: (id: string) => void;
}

export const TieMap = memo(function TieMap({ states, ties, ids, box, width, label, legend, near, onNear, onPick }: Props) {
  const size = (width < 520 ? 0.72 : width < 900 ? 1 : 1.15) * (box === null ? 1 : 1.2);
  const view = useMemo(() => viewOf(box ?? WORLD, width), [box, width]);
  const dots = useMemo(() => {
    const owedBy = [0, 1].map((side) => new Set(ties.filter((tie) => tie.side === side && tie.owes).map(({ other }) => other)));
    return dotsOf(states, owedBy, ids, view, size);
  }, [states, ties, ids, view, size]);
  const labels = useMemo(() => tieLabels(dots, ties, ids, view, box !== null), [dots, ties, ids, view, box]);
  const curves = useMemo(() => {
    const at = new Map(dots.map((dot) => [dot.id, dot]));
    return ties.flatMap(({ other, side, curve }) => {
      const [from, to] = [at.get(ids[side] ?? ""), at.get(other)];
      if (curve === null || from === undefined || to === undefined) return [];
      if (to.chosen === 0) return []; // the first state's curve to the second shows both directions
      return [{ key: `${side} ${other}`, side, d: taper([from.x, from.y], [to.x, to.y], curve.owes, curve.owed, size) }];
    });
  }, [dots, ties, ids, size]);
  const keys = useMemo(() => keysOf(legend), [legend]);
  return (
    <Chart
      id="map-picture"
      className={`map map-ties${width < 520 ? " narrow" : ""}${near === null ? "" : " pointed"}`}
      width={width}
      height={view.height + legendHeight(keys, width) + 4}
      label={label}
      onPointerMove={(event) => event.pointerType !== "touch" && onNear(nearestDot(dots, pointIn(event)))}
      onPointerLeave={() => onNear(null)}
      onClick={(event) => {
        const dot = nearestDot(dots, pointIn(event));
        onNear(null);
        if (dot !== null) onPick(dot.id);
      }}
    >
      <svg width={width} height={view.height} aria-hidden="true">
        <Ground view={view} />
        {curves.map(({ key, side, d }) => (
          <path key={key} className={`tie ${SIDES[side]}`} d={d} />
        ))}
        {dots.map((dot) => (
          <DotMark key={dot.id} dot={dot} near={dot.id === near} />
        ))}
        <Labels labels={labels} />
      </svg>
      <Legend keys={keys} y={view.height + 4} width={width} />
    </Chart>
  );
});

const KEYS = [
  [true, false],
  [false, true],
  [true, true],
  [false, false],
] as const;

function keysOf(legend: readonly string[]): Key[] {
  return legend.map((text, index) => ({
    key: text,
    text,
    mark: <DotMark dot={{ id: "", name: "", x: 0, y: 0, r: 4, owed: KEYS[index] ?? [false, false], chosen: null }} />,
  }));
}
