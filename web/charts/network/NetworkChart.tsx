/**
 * The network of a day over a layout that is the same for every date. A chosen state's ties are highlighted, and the others fade. The
 * nearest dot or node within reach responds to the pointer.
 */
import { memo, useMemo } from "react";
import { Chart, Labels, pointIn } from "../Chart.tsx";
import { DotMark } from "../map/DotMark.tsx";
import { type Dot, nearestDot } from "../map/dots.ts";
import { networkInWords } from "../mapsInWords.ts";
import type { Drawn } from "./drawn.ts";
import type { Places } from "./layout.ts";
import type { OutlineCache } from "./outlines.ts";
import { type Chosen, heightOf, networkLabels, placer, sceneOf } from "./scene.ts";
import { Tie } from "./Tie.tsx";
import "../map/map.css";
import "./network.css";

interface Props {
  readonly drawn: Drawn;
  readonly places: Places;
  readonly names: ReadonlyMap<string, string>;
  readonly chosen: Chosen;
  readonly width: number;
  readonly label: string;
  /** The dot or node under the pointer. */
  readonly near: string | null;
  readonly onNear: (dot: Dot | null) => void;
  readonly onPick: (id: string) => void;
}

export const NetworkChart = memo(function NetworkChart(props: Props) {
  const { drawn, places, names, chosen, width, label, near, onNear, onPick } = props;
  const size = width < 520 ? 0.8 : width < 900 ? 1 : 1.15;
  /** The outlines of ties are cached for one layout and one width. */
  const { at, cache } = useMemo(() => ({ at: placer(places, width), cache: new Map() as OutlineCache }), [places, width]);
  const scene = useMemo(() => sceneOf(drawn, at, names, chosen, size, cache), [drawn, at, names, chosen, size, cache]);
  const labels = useMemo(() => networkLabels(scene, drawn, chosen, width), [scene, drawn, chosen, width]);
  const marks = useMemo(() => [...scene.dots, ...scene.hubs], [scene]);
  const words = useMemo(() => networkInWords(drawn, names, chosen), [drawn, names, chosen]);
  const isAnyChosen = chosen.some((id) => id !== null);
  return (
    <Chart
      id="network-picture"
      className={`map network${width < 520 ? " narrow" : ""}${near === null ? "" : " pointed"}${isAnyChosen ? " chosen-one" : ""}`}
      width={width}
      height={heightOf(width)}
      label={label}
      words={words}
      onPointerMove={(event) => event.pointerType !== "touch" && onNear(nearestDot(marks, pointIn(event)))}
      onPointerLeave={() => onNear(null)}
      onClick={(event) => {
        const dot = nearestDot(marks, pointIn(event));
        onNear(null);
        if (dot !== null) onPick(dot.id);
      }}
    >
      {scene.ties.map((tie) => (
        <Tie key={tie.key} tie={tie} />
      ))}
      {scene.hubs.map(({ id, x, y, r, owed }) => (
        <path
          key={id}
          className={`hub ${owed[0] ? "first" : owed[1] ? "second" : ""} ${isAnyChosen && !owed[0] && !owed[1] ? "away" : ""}`}
          data-id={id}
          d={`M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`}
        />
      ))}
      {scene.dots.map((dot) => (
        <g key={dot.id} data-id={dot.id}>
          <DotMark dot={dot} near={dot.id === near} />
        </g>
      ))}
      <Labels labels={labels} />
    </Chart>
  );
});
