/** The area of a clause over the map: shaded seas, lines that the text has, and each home and place filled, hatched or outlined. */
import { memo, useMemo } from "react";
import type { Area, AreaRow } from "../../app/query/answers.ts";
import { cutLines, seaShapes } from "../../charts/map/areaShapes.ts";
import type { Dot, Shown } from "../../charts/map/dots.ts";
import { placeLabels } from "../../charts/map/labels.ts";
import type { Plane } from "../../charts/map/projection.ts";

const onGround = ({ scale, ox, oy }: Shown) => `scale(${scale}) translate(${-ox} ${-oy})`;

interface AreaProps {
  readonly area: Area;
  readonly plane: Plane;
  readonly view: Shown;
}

/** Under the land, which covers what of a box is no sea. */
export const AreaSeas = memo(function AreaSeas({ area, plane, view }: AreaProps) {
  const shapes = useMemo(() => seaShapes(area, plane), [area, plane]);
  const step = 4 / (view.scale || 1);
  return (
    <>
      <defs>
        <pattern id="sea-hatch" width={step} height={step} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="sea-ground" width={step} height={step} />
          <rect className="sea-line" width={step * 0.3} height={step} />
        </pattern>
        <pattern id="hatch" width="3" height="3" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="hatch-ground" width="3" height="3" />
          <rect className="hatch-line" width="1.3" height="3" />
        </pattern>
      </defs>
      <g transform={onGround(view)}>
        {shapes.map(({ key, d, result }) => (
          <path key={key} className={`sea ${result}`} d={d} />
        ))}
      </g>
    </>
  );
});

export const AreaCuts = memo(function AreaCuts({ area, plane, view }: AreaProps) {
  const cuts = useMemo(() => cutLines(area, plane), [area, plane]);
  return (
    <g transform={onGround(view)}>
      {cuts.map(({ key, d }) => (
        <path key={key} className="area-cut" d={d} />
      ))}
    </g>
  );
});

const WEIGHT = { outside: 0, argued: 1, inside: 2 } as const;

interface MarksProps extends AreaProps {
  readonly dots: readonly Dot[];
  readonly size: number;
}

interface Mark {
  readonly key: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly row: AreaRow;
}

/** Shading says where a sea lies; a part of a homeland that is read like the whole says nothing more. */
function isMarked({ kind, result, administered, state }: AreaRow, homes: ReadonlyMap<string, AreaRow["result"]>): boolean {
  if (kind.includes("airspace")) return false;
  if (kind.includes("sea")) return result !== "outside";
  return state !== null || !kind.includes("mainland") || !administered.some((holder) => homes.get(holder) === result);
}

/** Homes are dots at their seats, places squares; other states of the day stay as points for bearing. */
export const AreaMarks = memo(function AreaMarks({ area, plane, view, dots, size }: MarksProps) {
  const homes = useMemo(() => new Map(area.rows.flatMap(({ state, result }) => (state === null ? [] : [[state, result]]))), [area]);
  const marks = useMemo(
    () =>
      area.rows
        .filter((row) => isMarked(row, homes))
        .flatMap((row): Mark[] => {
          if (row.lat === null || row.lon === null) return [];
          const [px, py] = plane.place(row.lon, row.lat);
          const [x, y] = [(px - view.ox) * view.scale, (py - view.oy) * view.scale];
          if (x < 0 || y < 0 || x > view.width || y > view.height) return [];
          return [{ key: row.place ?? row.state ?? row.name, name: row.name, x, y, r: size * (row.state === null ? 3.1 : 4), row }];
        })
        .sort((one, other) => WEIGHT[one.row.result] - WEIGHT[other.row.result]),
    [area, plane, view, size, homes],
  );
  const labels = useMemo(() => {
    // What lies outside or is argued says most of a limit; then homes, islands, seas.
    const rank = ({ row: { state, kind, result } }: Mark) =>
      result !== "inside" ? 0 : state !== null ? 1 : kind.includes("sea") ? 2 : kind.includes("island") ? 3 : 4;
    const wanted = [...marks]
      .sort((one, other) => rank(one) - rank(other))
      .map(({ key, name, x, y, r, row }) => ({
        id: key,
        text: name,
        x,
        y,
        r,
        className: `area-name ${row.result}${row.kind.includes("sea") ? " water" : ""}`,
        must: false,
      }));
    // Above its line, which would strike it through.
    const cuts = cutLines(area, plane).map(({ key, x, y, text }) => {
      const [px, py] = [(x - view.ox) * view.scale, (y - view.oy) * view.scale];
      return { id: key, text, x: Math.max(0, px), y: py - 10, r: 0, className: "cut-name", must: false };
    });
    const lines = cuts.flatMap(({ x, y }) => [6, 20, 34].map((along) => ({ x: x + along, y: y + 10, r: 1 })));
    return placeLabels([...cuts, ...wanted], [...marks, ...lines], view.width, view.height, view.width < 520 ? 5.6 : 6.1).slice(
      0,
      view.width < 520 ? 14 : 60,
    );
  }, [marks, view, area, plane]);
  return (
    <>
      {dots
        .filter(({ state }) => !homes.has(state.id))
        .map(({ state, x, y }) => (
          <circle key={state.id} className="bearing" cx={x} cy={y} r={size * 1.3} />
        ))}
      {marks.map(({ key, name, x, y, r, row }) => (
        <g key={key} className={`area-mark ${row.result}`}>
          <title>{name}</title>
          {row.kind.includes("sea") ? null : row.state === null ? (
            <rect x={x - r} y={y - r} width={2 * r} height={2 * r} />
          ) : (
            <circle cx={x} cy={y} r={r} />
          )}
        </g>
      ))}
      {labels.map(({ id, text, tx, ty, anchor, className }) => (
        <text key={id} className={className} x={tx} y={ty} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </>
  );
});
