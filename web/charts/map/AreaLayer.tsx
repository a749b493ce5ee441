/** The area of a clause on the map: shaded seas, the text's lines of latitude, and each homeland and place filled, hatched or outlined. */
import { memo, useMemo } from "react";
import { Hatch, Labels } from "../Chart.tsx";
import { type Label, placeLabels } from "../labels.ts";
import { round } from "../scale.ts";
import { type AreaPlace, type AreaResult, cutLines, type MapArea, seaShapes } from "./areaShapes.ts";
import { type Dot, placeIn } from "./dots.ts";
import type { View } from "./frame.ts";
import { onMap } from "./Ground.tsx";
import { inChart } from "./pactShapes.ts";
import type { Plane } from "./projection.ts";

interface AreaProps {
  readonly area: MapArea;
  readonly plane: Plane;
  readonly view: View;
}

/** Seas are drawn under the land, which covers the parts of a box that are not sea. */
export const AreaSeas = memo(function AreaSeas({ area, plane, view }: AreaProps) {
  const shapes = useMemo(() => seaShapes(area, plane), [area, plane]);
  const step = 4 / view.scale;
  return (
    <>
      <defs>
        <Hatch id="hatch-sea" step={step} line={step * 0.3} />
        <Hatch id="hatch-area" />
      </defs>
      <g transform={onMap(view)}>
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
    <g transform={onMap(view)}>
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
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly row: AreaPlace;
  readonly isFocus: boolean;
}

/** Whether a row gets a mark. A sea that is shaded does not, nor does a part of a homeland with the same result as the whole. */
function isMarked({ kind, result, administered, state }: AreaPlace, homes: ReadonlyMap<string, AreaResult>): boolean {
  if (kind.includes("airspace")) return false;
  if (kind.includes("sea")) return result !== "outside";
  return state !== null || !kind.includes("mainland") || !administered.some((holder) => homes.get(holder) === result);
}

/** Homelands are dots at their seats, places are squares; the other states of the day stay as points for orientation. */
export const AreaMarks = memo(function AreaMarks({ area, plane, view, dots, size }: MarksProps) {
  const homes = useMemo(() => new Map(area.rows.flatMap(({ state, result }) => (state === null ? [] : [[state, result]]))), [area]);
  const marks = useMemo(
    () =>
      area.rows
        .flatMap((row): Mark[] => {
          const place = row.lat === null || row.lon === null ? null : placeIn(view, row.lon, row.lat, plane);
          if (place === null || !isMarked(row, homes)) return [];
          const r = size * (row.state === null ? 3.1 : 4);
          const isFocus = row.place !== null && (area.focus?.includes(row.place) ?? false);
          return [{ key: row.place ?? row.state ?? row.name, x: place[0], y: place[1], r, row, isFocus }];
        })
        .sort((one, other) => Number(one.isFocus) - Number(other.isFocus) || WEIGHT[one.row.result] - WEIGHT[other.row.result]),
    [area, plane, view, size, homes],
  );
  const labels = useMemo(() => areaLabels(marks, area, plane, view), [marks, view, area, plane]);
  return (
    <>
      {dots.map(({ id, x, y }) => !homes.has(id) && <circle key={id} className="bearing" cx={x} cy={y} r={round(size * 1.3)} />)}
      {marks.map(({ key, x, y, r, row, isFocus }) => (
        <g key={key} className={`area-mark ${row.result}`}>
          <title>{row.name}</title>
          {isFocus && <circle className="focus-ring" cx={x} cy={y} r={round(r * 2.6)} />}
          {row.kind.includes("sea") ? null : row.state === null ? (
            <rect x={round(x - r)} y={round(y - r)} width={round(2 * r)} height={round(2 * r)} />
          ) : (
            <circle cx={x} cy={y} r={round(r)} />
          )}
        </g>
      ))}
      <Labels labels={labels} />
    </>
  );
});

/** The place in question comes first. Places outside or argued show most about a limit; then homelands, seas, islands. */
function rankOf({ row: { state, kind, result }, isFocus }: Mark): number {
  if (isFocus) return -1;
  if (result !== "inside") return 0;
  return state !== null ? 1 : kind.includes("sea") ? 2 : kind.includes("island") ? 3 : 4;
}

function areaLabels(marks: readonly Mark[], area: MapArea, plane: Plane, view: View) {
  const narrow = view.width < 520;
  const places = [...marks]
    .sort((one, other) => rankOf(one) - rankOf(other))
    .map(({ key, x, y, r, row, isFocus }): Label => {
      const className = `area-name ${isFocus ? "focus" : row.result}${row.kind.includes("sea") ? " water" : ""}`;
      const size = (narrow ? 10 : 11) + (isFocus ? 2 : 0);
      const centred = row.kind.includes("sea");
      return {
        id: key,
        text: row.name,
        x,
        y,
        r: isFocus ? r * 2.6 : centred ? 0 : r,
        className,
        size,
        bold: isFocus,
        must: isFocus,
        centred,
      };
    });
  // A line's label is above it, so that the line does not strike it through.
  const cuts = cutLines(area, plane).map(({ key, at, text }): Label => {
    const [x, y] = inChart(at, view);
    return { id: key, text, x: Math.max(0, x), y: y - 10, r: 0, className: "cut-name", size: narrow ? 10 : 11 };
  });
  const lines = cuts.flatMap(({ x, y }) => [6, 20, 34].map((right) => ({ x: x + right, y: y + 10, r: 1 })));
  return placeLabels([...cuts, ...places], [...marks, ...lines], view).slice(0, narrow ? 14 : 60);
}
