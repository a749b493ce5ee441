/**
 * The network of a day over a layout that no day changes. Ties of a chosen state stand out, and the rest steps back. The
 * nearest dot or node within reach answers the pointer; the table beside is the way by keyboard.
 */
import { memo, type PointerEvent, useMemo, useState } from "react";
import type { StateRow } from "../../app/query/answers.ts";
import { DotMark } from "../../charts/map/DotMark.tsx";
import { type Dot, nearestDot } from "../../charts/map/dots.ts";
import type { Point } from "../../charts/map/taper.ts";
import type { Drawn } from "../../charts/network/drawn.ts";
import type { Places } from "../../charts/network/layout.ts";
import { type Chosen, namesOf, sceneOf } from "../../charts/network/scene.ts";
import { PAPER, usePaper } from "../../ui/usePaper.ts";
import { useWidth } from "../../ui/useWidth.ts";
import { network } from "./labels.ts";
import { Tie } from "./Tie.tsx";

interface Props {
  readonly drawn: Drawn;
  readonly places: Places;
  readonly states: ReadonlyMap<string, StateRow>;
  readonly chosen: Chosen;
  readonly label: string;
  readonly onState: (id: string) => void;
  readonly onPact: (id: string) => void;
}

export const NetworkPicture = memo(function NetworkPicture({ drawn, places, states, chosen, label, onState, onPact }: Props) {
  const [frame, measured] = useWidth<HTMLDivElement>();
  const width = usePaper() ? PAPER : measured;
  const height = Math.round(width < 620 ? width * 1.32 : Math.min(960, Math.max(470, width * 0.74)));
  const [near, setNear] = useState<Dot | null>(null);
  const size = width < 520 ? 0.8 : width < 900 ? 1 : 1.15;
  const at = useMemo(() => {
    const [dx, dy] = width < 620 ? [16, 16] : [44, 22];
    return (id: string): Point | null => {
      const place = places[id];
      return place === undefined ? null : [dx + place[0] * (width - 2 * dx), dy + place[1] * (height - 2 * dy)];
    };
  }, [places, width, height]);
  const scene = useMemo(() => sceneOf(drawn, at, states, chosen, size), [drawn, at, states, chosen, size]);
  const labels = useMemo(() => namesOf(scene, drawn, chosen, width, height), [scene, drawn, chosen, width, height]);
  const find = (event: PointerEvent<SVGSVGElement>): Dot | null => {
    const box = event.currentTarget.getBoundingClientRect();
    return nearestDot([...scene.dots, ...scene.hubs], event.clientX - box.left, event.clientY - box.top);
  };
  const isHub = (dot: Dot) => scene.hubs.includes(dot);
  return (
    <div className="map network-map" ref={frame} style={{ minHeight: `${height}px` }}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list and the table beside the picture are the way by keyboard */}
      <svg
        id="network-picture"
        className={`${near === null ? "" : "pointed"} ${chosen[0] === null ? "" : "chosen-one"}`}
        width={width}
        height={height}
        viewBox={`0 0 ${width || 1000} ${height || 660}`}
        role="img"
        aria-label={label}
        onPointerMove={(event) => event.pointerType !== "touch" && setNear(find(event))}
        onPointerLeave={() => setNear(null)}
        onClick={(event) => {
          const dot = find(event as unknown as PointerEvent<SVGSVGElement>);
          setNear(null);
          if (dot !== null) (isHub(dot) ? onPact : onState)(dot.state.id);
        }}
      >
        {scene.ties.map((tie) => (
          <Tie key={tie.key} tie={tie} />
        ))}
        {scene.hubs.map(({ state, x, y, r, owed }) => (
          <path
            key={state.id}
            className={`hub ${owed[0] ? "first" : owed[1] ? "second" : ""} ${chosen[0] !== null && !owed[0] && !owed[1] ? "away" : ""}`}
            data-id={state.id}
            d={`M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`}
          />
        ))}
        {scene.dots.map((dot) => (
          <g key={dot.state.id} data-id={dot.state.id}>
            <DotMark dot={dot} near={dot.state.id === near?.state.id} />
          </g>
        ))}
        {labels.map(({ id, text, tx, ty, anchor, className }) => (
          <text key={id} className={className} x={tx} y={ty} textAnchor={anchor}>
            {text}
          </text>
        ))}
      </svg>
      {near !== null && <Tip dot={near} drawn={drawn} hub={isHub(near)} width={width} />}
    </div>
  );
});

function Tip({
  dot: { state, x, y },
  drawn,
  hub,
  width,
}: {
  readonly dot: Dot;
  readonly drawn: Drawn;
  readonly hub: boolean;
  readonly width: number;
}) {
  const t = network.figure.tip;
  const counts = drawn.tied.get(state.id);
  const pact = drawn.hubs.find(({ id }) => id === state.id);
  const side = x > width / 2 ? { right: `${width - x + 14}px` } : { left: `${x + 14}px` };
  return (
    <div className="tip" aria-hidden="true" style={{ top: `${y}px`, ...side }}>
      <strong>{state.name}</strong>
      {hub && pact !== undefined && <p>{t.members(new Set([...pact.owing, ...pact.owed]).size)}</p>}
      {counts !== undefined && (
        <p>
          {t.owes(counts.owes)}, {t.owed(counts.owed)}
        </p>
      )}
      <p className="faint">{hub ? t.open : t.click}</p>
    </div>
  );
}
