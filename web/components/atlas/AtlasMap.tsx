/**
 * The world of a day: land without borders, a dot at each seat of government, the ties of a type in the form that the law
 * has. What does not change between two days is drawn once. The nearest dot within reach answers the pointer.
 */
import { memo, type PointerEvent, useMemo, useRef, useState } from "react";
import { go } from "../../address.ts";
import { counterparts, type PactType } from "../../atlas.ts";
import type { Box } from "../../map/closeUp.ts";
import { dotsOf, nearestDot } from "../../map/dots.ts";
import { boxText, moved } from "../../map/frame.ts";
import { nodesOf } from "../../map/pactShapes.ts";
import { HEIGHT, place, WIDTH } from "../../map/projection.ts";
import type { Point } from "../../map/taper.ts";
import type { Area, Pact, StateRow } from "../../state.ts";
import { atlas } from "../../text/atlas.ts";
import { useWidth } from "../../useWidth.ts";
import { DotMark } from "../DotMark.tsx";
import { Ground } from "../WorldMap.tsx";
import { AreaCuts, AreaMarks, AreaSeas } from "./AreaLayer.tsx";
import { AtlasTip } from "./AtlasTip.tsx";
import { atlasLabels } from "./labels.ts";
import { OwnPacts, Pacts, Plates } from "./PactLayer.tsx";

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
/** How far a pointer moves before it drags the map and no longer chooses. */
const STILL = 5;

export const AtlasMap = memo(function AtlasMap({ date, pledge, pacts, soft, states, chosen, area, box, onChoose }: MapProps) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const [near, setNear] = useState<string | null>(null);
  const drag = useRef<{ x: number; y: number; box: Box; moved: boolean } | null>(null);
  const height = (HEIGHT * width) / WIDTH;
  const scale = width / box.width;
  const whole = box.width >= WIDTH;
  const size = (width < 520 ? 0.72 : width < 900 ? 0.95 : 1.1) * (whole ? 1 : 1.15);
  const view = useMemo(() => ({ ox: box.x, oy: box.y, scale, width, height }), [box.x, box.y, scale, width, height]);
  const places = useMemo(
    () => new Map(states.flatMap(({ id, seat }) => (seat === null ? [] : [[id, place(seat.lon, seat.lat) as Point] as const]))),
    [states],
  );
  const drawn = area === null ? pacts : [];
  const nodes = useMemo(() => nodesOf(drawn, places, PLATE / (scale || 1)), [drawn, places, scale]);
  const others = useMemo(() => chosen.map((id) => counterparts(pacts, id).owes), [pacts, chosen]);
  const ids = useMemo(() => [chosen[0] ?? null, chosen[1] ?? null], [chosen]);
  const dots = useMemo(() => dotsOf(states, others, ids, view, size), [states, others, ids, view, size]);
  const labels = useMemo(
    () => (area === null ? atlasLabels({ dots, pacts: drawn, nodes, chosen, others, view, whole }) : []),
    [area, dots, drawn, nodes, chosen, others, view, whole],
  );

  const at = (event: { currentTarget: Element; clientX: number; clientY: number }) => {
    const corner = event.currentTarget.getBoundingClientRect();
    return [event.clientX - corner.left, event.clientY - corner.top] as const;
  };
  const plates = useMemo(
    () => [...nodes].map(([instrument, [x, y]]) => ({ instrument, x: (x - view.ox) * scale, y: (y - view.oy) * scale })),
    [nodes, view, scale],
  );
  const found = (event: { currentTarget: Element; clientX: number; clientY: number }) => {
    const [x, y] = at(event);
    const dot = nearestDot(dots, x, y);
    const plate = nearestDot(plates, x, y);
    const away = (one: { x: number; y: number } | null) => (one === null ? Number.POSITIVE_INFINITY : Math.hypot(one.x - x, one.y - y));
    return away(plate) < away(dot) ? { plate, dot: null } : { plate: null, dot };
  };
  const moves = (event: PointerEvent) => {
    const start = drag.current;
    if (start === null) {
      if (event.pointerType !== "touch") {
        const { plate, dot } = found(event);
        setNear(plate?.instrument ?? dot?.state.id ?? null);
      }
      return;
    }
    const [dx, dy] = [event.clientX - start.x, event.clientY - start.y];
    if (!start.moved && Math.hypot(dx, dy) < STILL) return;
    start.moved = true;
    setNear(null);
    go({ region: boxText(moved(start.box, -dx / scale, -dy / scale)) }, { burst: true });
  };
  const pointed = near === null ? undefined : dots.find(({ state }) => state.id === near);
  const plated = near === null || pointed !== undefined ? undefined : plates.find(({ instrument }) => instrument === near);
  const count = (result: string) => area?.rows.filter((row) => row.result === result).length ?? 0;
  const label =
    area === null
      ? atlas.label(date, pledge, pacts.length)
      : atlas.labelArea(area.instrument.title, date, count("inside"), count("argued"), count("outside"));
  return (
    <div className={whole ? "map" : "map close"} ref={frame} style={{ aspectRatio: `${WIDTH} / ${HEIGHT}` }}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the boxes and the table beside the picture are the way by keyboard */}
      <svg
        id="map-picture"
        className={near === null ? "" : "pointed"}
        width={width}
        height={height}
        viewBox={`0 0 ${width || WIDTH} ${height || HEIGHT}`}
        role="img"
        aria-label={label}
        onPointerDown={(event) => {
          if (whole || event.button !== 0) return;
          drag.current = { x: event.clientX, y: event.clientY, box, moved: false };
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={moves}
        onPointerUp={() => {
          if (drag.current?.moved !== true) drag.current = null;
        }}
        onPointerCancel={() => {
          drag.current = null;
        }}
        onPointerLeave={() => setNear(null)}
        onClick={(event) => {
          if (drag.current?.moved === true) {
            drag.current = null;
            return;
          }
          const { plate, dot } = found(event);
          if (plate !== null) go({ treaty: plate.instrument, open: null });
          else if (dot !== null) onChoose(dot.state.id);
        }}
      >
        {area !== null && <AreaSeas area={area} view={view} />}
        <Ground scale={scale} ox={box.x} oy={box.y} />
        {area !== null && <AreaCuts area={area} view={view} />}
        {soft.length > 0 && area === null && (
          <Pacts pacts={soft} places={places} nodes={NO_NODES} view={view} unit={size} faded={false} soft />
        )}
        <Pacts pacts={drawn} places={places} nodes={nodes} view={view} unit={size} faded={chosen.length > 0} />
        {chosen.map((id, side) => (
          <OwnPacts key={id} id={id} side={side === 0 ? 0 : 1} pacts={drawn} places={places} nodes={nodes} view={view} unit={size} />
        ))}
        {area !== null && <AreaMarks area={area} view={view} dots={dots} size={size} />}
        {(area === null ? dots : dots.filter((dot) => dot.chosen !== null)).map((dot) => (
          <DotMark key={dot.state.id} dot={dot} near={dot.state.id === near} />
        ))}
        <Plates pacts={drawn} nodes={nodes} view={view} chosen={chosen} />
        {labels.map(({ id, text, tx, ty, anchor, className }) => (
          <text key={id} className={className} x={tx} y={ty} textAnchor={anchor}>
            {text}
          </text>
        ))}
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
