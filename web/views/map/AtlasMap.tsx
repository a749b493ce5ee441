/**
 * The world of a day: land without borders, a dot at each seat of government, the ties of a type in the form that the law
 * has. What does not change between two days is drawn once. The nearest dot within reach answers the pointer.
 */
import { memo, useMemo } from "react";
import type { Area, Pact, StateRow } from "../../app/query/answers.ts";
import type { Box } from "../../charts/map/closeUp.ts";
import { DotMark } from "../../charts/map/DotMark.tsx";
import { dotsOf } from "../../charts/map/dots.ts";
import { TALL } from "../../charts/map/frame.ts";
import { nodesOf } from "../../charts/map/pactShapes.ts";
import { planeOf } from "../../charts/map/planeOf.ts";
import { WIDTH } from "../../charts/map/projection.ts";
import type { Point } from "../../charts/map/taper.ts";
import { Ground } from "../../charts/map/WorldMap.tsx";
import { PAPER, usePaper } from "../../ui/usePaper.ts";
import { useWidth } from "../../ui/useWidth.ts";
import { AreaCuts, AreaMarks, AreaSeas } from "./AreaLayer.tsx";
import { AtlasTip } from "./AtlasTip.tsx";
import { counterparts, type PactType } from "./atlas.ts";
import { atlas } from "./labels.ts";
import { OwnPacts, Pacts, Plates } from "./PactLayer.tsx";
import { atlasLabels } from "./placeLabels.ts";
import { usePointer } from "./usePointer.ts";

export interface MapProps {
  readonly date: string;
  readonly pledge: PactType;
  readonly pacts: readonly Pact[];
  readonly soft: readonly Pact[];
  readonly states: readonly StateRow[];
  readonly chosen: readonly string[];
  readonly area: Area | null;
  readonly box: Box;
  readonly onChoose: (id: string) => void;
}

/** How far plates stay from one another, in pixels. */
const PLATE = 19;

export const AtlasMap = memo(function AtlasMap({ date, pledge, pacts, soft, states, chosen, area, box, onChoose }: MapProps) {
  const [frame, measured] = useWidth<HTMLDivElement>();
  const width = usePaper() ? PAPER : measured;
  const height = (TALL * width) / WIDTH;
  const scale = width / box.width;
  const whole = box.width >= WIDTH;
  const size = (width < 520 ? 0.72 : width < 900 ? 0.95 : 1.1) * (whole ? 1 : 1.15);
  const view = useMemo(() => ({ ox: box.x, oy: box.y, scale, width, height }), [box.x, box.y, scale, width, height]);
  const plane = useMemo(() => planeOf(area), [area]);
  const places = useMemo(
    () => new Map(states.flatMap(({ id, seat }) => (seat === null ? [] : [[id, plane.place(seat.lon, seat.lat) as Point] as const]))),
    [states, plane],
  );
  const drawn = area === null ? pacts : [];
  const nodes = useMemo(() => nodesOf(drawn, places, PLATE / (scale || 1)), [drawn, places, scale]);
  const others = useMemo(() => chosen.map((id) => counterparts(pacts, id).owes), [pacts, chosen]);
  const ids = useMemo(() => [chosen[0] ?? null, chosen[1] ?? null], [chosen]);
  const dots = useMemo(() => dotsOf(states, others, ids, view, size, plane), [states, others, ids, view, size, plane]);
  const labels = useMemo(
    () => (area === null ? atlasLabels({ dots, pacts: drawn, nodes, chosen, others, view, whole }) : []),
    [area, dots, drawn, nodes, chosen, others, view, whole],
  );

  const plates = useMemo(
    () => [...nodes].map(([instrument, [x, y]]) => ({ instrument, x: (x - view.ox) * scale, y: (y - view.oy) * scale })),
    [nodes, view, scale],
  );
  const { near, handlers } = usePointer({ dots, plates, box, scale, whole, onChoose });
  const pointed = near === null ? undefined : dots.find(({ state }) => state.id === near);
  const plated = near === null || pointed !== undefined ? undefined : plates.find(({ instrument }) => instrument === near);
  const count = (result: string) => area?.rows.filter((row) => row.result === result).length ?? 0;
  const label =
    area === null
      ? atlas.label(date, pledge, pacts.length)
      : atlas.labelArea(area.instrument.title, date, count("inside"), count("argued"), count("outside"));
  return (
    <div className={whole ? "map" : "map close"} ref={frame} style={{ aspectRatio: `${WIDTH} / ${TALL}` }}>
      {/* The boxes and the table beside the picture are the way by keyboard. */}
      <svg
        id="map-picture"
        className={near === null ? "" : "pointed"}
        width={width}
        height={height}
        viewBox={`0 0 ${width || WIDTH} ${height || TALL}`}
        role="img"
        aria-label={label}
        {...handlers}
      >
        {area !== null && <AreaSeas area={area} plane={plane} view={view} />}
        <Ground scale={scale} ox={box.x} oy={box.y} plane={plane} />
        {area !== null && <AreaCuts area={area} plane={plane} view={view} />}
        {soft.length > 0 && area === null && (
          <Pacts pacts={soft} places={places} nodes={NO_NODES} view={view} unit={size} faded={false} soft />
        )}
        <Pacts pacts={drawn} places={places} nodes={nodes} view={view} unit={size} faded={chosen.length > 0} />
        {chosen.map((id, side) => (
          <OwnPacts key={id} id={id} side={side === 0 ? 0 : 1} pacts={drawn} places={places} nodes={nodes} view={view} unit={size} />
        ))}
        {area !== null && <AreaMarks area={area} plane={plane} view={view} dots={dots} size={size} />}
        {(area === null ? dots : dots.filter((dot) => dot.chosen !== null)).map((dot) => (
          <DotMark key={dot.state.id} dot={dot} near={dot.state.id === near} />
        ))}
        {labels.map(({ id, text, tx, ty, anchor, className }) => (
          <text key={id} className={className} x={tx} y={ty} textAnchor={anchor}>
            {text}
          </text>
        ))}
        <Plates pacts={drawn} nodes={nodes} view={view} chosen={chosen} />
      </svg>
      {pointed !== undefined && (
        <AtlasTip title={pointed.state.name} note={pointed.state.seat?.city ?? ""} x={pointed.x} y={pointed.y} width={width}>
          {chosen.map((id, side) => {
            const name = states.find((one) => one.id === id)?.name ?? id;
            const { owes, owed } = counterparts(pacts, id);
            const says = [
              owes.has(pointed.state.id) ? atlas.tip.owes(name) : null,
              owed.has(pointed.state.id) ? atlas.tip.owed(name) : null,
            ].filter((one) => one !== null);
            return says.length === 0 ? null : (
              <p key={id} className={side === 0 ? "first" : "second"}>
                {says.join("; ")}
              </p>
            );
          })}
        </AtlasTip>
      )}
      {plated !== undefined && (
        <AtlasTip
          title={pacts.find(({ instrument }) => instrument === plated.instrument)?.title ?? ""}
          note={atlas.tip.pact(pacts.find(({ instrument }) => instrument === plated.instrument)?.members.length ?? 0)}
          x={plated.x}
          y={plated.y}
          width={width}
        />
      )}
    </div>
  );
});

const NO_NODES: ReadonlyMap<string, Point> = new Map();
