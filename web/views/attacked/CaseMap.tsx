/** The map of a case: dots only, at the seats of government of the day. Form says where a state stands; no land bears a claim. */
import { memo, useMemo } from "react";
import type { StateRow } from "../../app/query/answers.ts";
import type { Mark } from "../../charts/map/caseMarks.ts";
import type { Box } from "../../charts/map/closeUp.ts";
import { nearestDot } from "../../charts/map/dots.ts";
import { HEIGHT, place, WIDTH } from "../../charts/map/projection.ts";
import { Ground } from "../../charts/map/WorldMap.tsx";
import { useWidth } from "../../ui/useWidth.ts";
import { caseLabels } from "./caseLabels.ts";
import { useView } from "./search.ts";

interface Props {
  readonly marks: ReadonlyMap<string, Mark>;
  readonly states: readonly StateRow[];
  /** The part that is shown; null: the world. */
  readonly box: Box | null;
  readonly label: string;
}

const WEIGHT: Record<Mark, number> = { other: 0, may: 1, contestable: 2, must: 3, first: 4, second: 5 };
const RADIUS: Record<Mark, number> = { other: 2.2, may: 3.6, contestable: 4.2, must: 4.2, first: 6.5, second: 6.5 };

export const CaseMap = memo(function CaseMap({ marks, states, box, label }: Props) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const height = (HEIGHT * width) / WIDTH;
  const [ox, oy, span] = [box?.x ?? 0, box?.y ?? 0, box?.width ?? WIDTH];
  const scale = width / span;
  const size = (width < 520 ? 0.8 : 1) * (box === null ? 1 : 1.25);
  const dots = useMemo(
    () =>
      states
        .flatMap(({ id, name, seat }) => {
          if (seat === null) return [];
          const [px, py] = place(seat.lon, seat.lat);
          const [x, y] = [(px - ox) * scale, (py - oy) * scale];
          const mark = marks.get(id) ?? "other";
          return x < 0 || y < 0 || x > width || y > height ? [] : [{ id, name, x, y, mark, r: RADIUS[mark] * size }];
        })
        // What is marked lies over what is not, and the small over the large: an ally beside a side is not hidden by its ring.
        .sort((one, other) => Number(one.mark !== "other") - Number(other.mark !== "other") || other.r - one.r),
    [states, marks, ox, oy, scale, width, height, size],
  );
  const labels = useMemo(() => {
    const wanted = dots
      .filter(({ mark }) => mark !== "other")
      .sort((one, other) => WEIGHT[other.mark] - WEIGHT[one.mark])
      .map(({ id, name, x, y, r, mark }) => {
        const side = mark === "first" || mark === "second";
        return { id, text: name, x, y, r: side ? r + 4 : r, className: `${side ? "chosen" : "partner"} ${mark}`, must: side };
      });
    const most = 2 + (width < 520 ? 5 : 9) + (box === null ? 0 : 8);
    return caseLabels(wanted, dots, width, height, width < 520 ? 6.2 : 6.9, most);
  }, [dots, width, height, box]);
  return (
    <div className="map" ref={frame} style={{ aspectRatio: `${WIDTH} / ${HEIGHT}` }}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the table beside the picture is the way by keyboard */}
      <svg
        id="map-picture"
        width={width}
        height={height}
        viewBox={`0 0 ${width || WIDTH} ${height || HEIGHT}`}
        role="img"
        aria-label={label}
        onClick={(event) => {
          const at = event.currentTarget.getBoundingClientRect();
          const [x, y] = [event.clientX - at.left, event.clientY - at.top];
          const near = nearestDot(
            dots.filter(({ mark }) => mark !== "other" && mark !== "first" && mark !== "second"),
            x,
            y,
          );
          if (near !== null) go({ why: near.id });
        }}
      >
        <defs>
          <pattern id="hatch" width="3" height="3" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect className="hatch-ground" width="3" height="3" />
            <rect className="hatch-line" width="1.3" height="3" />
          </pattern>
        </defs>
        <Ground scale={scale} ox={ox} oy={oy} />
        {dots.map(({ id, name, x, y, r, mark }) => (
          <g key={id} className="dot-of">
            <title>{name}</title>
            {(mark === "first" || mark === "second") && <circle className={`ring ${mark}`} cx={x} cy={y} r={r + 3.5} />}
            <circle className={`dot ${mark === "other" ? "hollow" : mark}`} cx={x} cy={y} r={r} />
          </g>
        ))}
        {labels.map(({ id, text, tx, ty, anchor, className, leader }) => (
          <g key={id}>
            {leader !== null && <line className="leader" {...leader} />}
            <text className={className} x={tx} y={ty} textAnchor={anchor}>
              {text}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
});
