/**
 * The map of pacts on a day: land without borders, a dot at each seat of government, and either the ties of a type, in the form
 * of their promise, or the area of a clause. Parts that stay the same on the next date are not drawn again.
 */
import { memo, useMemo } from "react";
import { Chart, type FrameProps, Labels } from "../Chart.tsx";
import { pactMapInWords } from "../mapsInWords.ts";
import type { Point } from "../strokes.ts";
import { AreaCuts, AreaMarks, AreaSeas } from "./AreaLayer.tsx";
import { centreOf, type MapArea } from "./areaShapes.ts";
import { DotMark } from "./DotMark.tsx";
import { type Dot, dotsOf } from "./dots.ts";
import { type Box, type Seat, type View, viewOf } from "./frame.ts";
import { Ground } from "./Ground.tsx";
import { OwnPacts, Pacts, Plates } from "./PactLayer.tsx";
import { pactLabels } from "./pactLabels.ts";
import { inChart, type MapPact, nodesOf, type Places } from "./pactShapes.ts";
import { type Plane, planeOf, WIDTH } from "./projection.ts";
import "./map.css";

interface Shown {
  readonly pacts: readonly MapPact[];
  /** All pacts of the type on the day, which decide where plates stand; the pacts that are drawn if left out. */
  readonly all?: readonly MapPact[];
  readonly states: readonly Seat[];
  readonly chosen: readonly string[];
  /** The states that each chosen state owes. */
  readonly owed: readonly ReadonlySet<string>[];
  /** The area of a clause, drawn in place of the pacts. */
  readonly area: MapArea | null;
  readonly box: Box;
  readonly width: number;
}

export interface Plate {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export interface PactScene {
  readonly view: View;
  readonly plane: Plane;
  readonly places: Places;
  readonly nodes: ReadonlyMap<string, Point>;
  readonly drawn: readonly MapPact[];
  readonly dots: readonly Dot[];
  /** Names of all states of the day, also of those outside the frame. */
  readonly names: ReadonlyMap<string, string>;
  readonly plates: readonly Plate[];
  readonly size: number;
  readonly isWorld: boolean;
}

const NONE: readonly MapPact[] = [];
const NO_NODES: ReadonlyMap<string, Point> = new Map();

/** The layout of the map. The page uses it too, to find the mark under the pointer. */
export function usePactScene({ pacts, all = pacts, states, chosen, owed, area, box, width }: Shown): PactScene {
  const isWorld = box.width >= WIDTH;
  const size = (width < 520 ? 0.72 : width < 900 ? 0.95 : 1.1) * (isWorld ? 1 : 1.15);
  const view = useMemo(() => viewOf(box, width), [box, width]);
  const centre = useMemo(() => box.centre ?? centreOf(area), [box.centre, area]);
  const plane = useMemo(() => planeOf(centre), [centre]);
  const places = useMemo(
    () => new Map(states.flatMap(({ id, seat }) => (seat === null ? [] : [[id, plane.place(seat.lon, seat.lat)] as const]))),
    [states, plane],
  );
  const drawn = area === null ? pacts : NONE;
  const spots = useMemo(() => nodesOf(all, places), [all, places]);
  const nodes = useMemo(() => new Map([...spots].filter(([id]) => drawn.some(({ instrument }) => instrument === id))), [spots, drawn]);
  const dots = useMemo(
    () => dotsOf(states, owed, [chosen[0] ?? null, chosen[1] ?? null], view, size, plane),
    [states, owed, chosen, view, size, plane],
  );
  const plates = useMemo(
    () =>
      [...nodes].map(([id, node]) => {
        const [x, y] = inChart(node, view);
        return { id, x, y };
      }),
    [nodes, view],
  );
  const names = useMemo(() => new Map(states.map(({ id, name }) => [id, name])), [states]);
  return { view, plane, places, nodes, drawn, dots, names, plates, size, isWorld };
}

interface Props extends Pick<Shown, "chosen" | "owed" | "area">, Partial<FrameProps> {
  readonly scene: PactScene;
  /** Soft ties, drawn as dotted lines under the pacts. */
  readonly soft: readonly MapPact[];
  readonly label: string;
  /** The element's id; a page with several maps names each. */
  readonly id?: string;
  /** The state or the plate under the pointer. */
  readonly near: string | null;
}

export const PactMap = memo(function PactMap({ scene, chosen, owed, area, soft, label, near, id = "map-picture", ...handlers }: Props) {
  const { view, plane, places, nodes, drawn, dots, names, size, isWorld } = scene;
  const labels = useMemo(
    () => (area === null ? pactLabels({ dots, pacts: drawn, nodes, chosen, owed, view, isWorld }) : []),
    [area, dots, drawn, nodes, chosen, owed, view, isWorld],
  );
  const words = useMemo(() => pactMapInWords({ names, chosen, owed, drawn, area }), [names, chosen, owed, drawn, area]);
  const layer = { places, nodes, view, unit: size };
  return (
    <Chart
      id={id}
      {...handlers}
      className={`map map-pacts${view.width < 520 ? " narrow" : ""}${near === null ? "" : " pointed"}`}
      width={view.width}
      height={view.height}
      label={label}
      words={words}
    >
      {area !== null && <AreaSeas area={area} plane={plane} view={view} />}
      <Ground view={view} plane={plane} />
      {area !== null && <AreaCuts area={area} plane={plane} view={view} />}
      {soft.length > 0 && area === null && <Pacts {...layer} pacts={soft} nodes={NO_NODES} faded={false} soft />}
      <Pacts {...layer} pacts={drawn} faded={chosen.length > 0} />
      {chosen.map((id, side) => (
        <OwnPacts key={id} {...layer} id={id} side={side === 0 ? 0 : 1} pacts={drawn} />
      ))}
      {area !== null && <AreaMarks area={area} plane={plane} view={view} dots={dots} size={size} />}
      {(area === null ? dots : dots.filter((dot) => dot.chosen !== null)).map((dot) => (
        <DotMark key={dot.id} dot={dot} near={dot.id === near} />
      ))}
      <Labels labels={labels} />
      <Plates pacts={drawn} nodes={nodes} view={view} chosen={chosen} />
    </Chart>
  );
});
