/** The map of a case: dots at the day's seats of government. The dot's form shows a state's position; land shows no claims. */
import { memo, useMemo } from "react";
import { Chart, Hatch, type Key, Labels, Legend, legendHeight, pointIn } from "../Chart.tsx";
import { placeLabels } from "../labels.ts";
import { caseMapInWords } from "../mapsInWords.ts";
import { round } from "../scale.ts";
import { nearestDot, placeIn } from "./dots.ts";
import { type Box, type Seat, viewOf, WORLD } from "./frame.ts";
import { Ground } from "./Ground.tsx";
import { largestFirst } from "./sizes.ts";
import "./map.css";

/** The marks of states: the two sides of the case, and each state's obligation. */
export type CaseMark = "first" | "second" | "must" | "contestable" | "may" | "other";

interface Props {
  readonly marks: ReadonlyMap<string, CaseMark>;
  readonly states: readonly Seat[];
  /** The visible part; null for the world. */
  readonly box: Box | null;
  readonly width: number;
  readonly label: string;
  readonly legend: readonly (readonly [CaseMark, string])[];
  readonly onPick: (id: string) => void;
}

/** Labels are placed in this order. */
const WEIGHT: Record<CaseMark, number> = { other: 0, may: 1, contestable: 2, must: 3, first: 4, second: 5 };
const RADIUS: Record<CaseMark, number> = { other: 2.2, may: 3.6, contestable: 4.2, must: 4.2, first: 6.5, second: 6.5 };
/** Up to this many marked states, each gets its label, with a leader line if there is no room beside its dot. */
const FEW = 8;

const isSide = (mark: CaseMark) => mark === "first" || mark === "second";

export const CaseMap = memo(function CaseMap({ marks, states, box, width, label, legend, onPick }: Props) {
  const size = (width < 520 ? 0.8 : 1) * (box === null ? 1 : 1.25);
  const view = useMemo(() => viewOf(box ?? WORLD, width), [box, width]);
  const dots = useMemo(
    () =>
      states
        .flatMap(({ id, name, seat }) => {
          const place = seat === null ? null : placeIn(view, seat.lon, seat.lat);
          const mark = marks.get(id) ?? "other";
          return place === null ? [] : [{ id, name, x: place[0], y: place[1], mark, r: round(RADIUS[mark] * size) }];
        })
        // Marked states are drawn over the others and small dots over large ones, so that no ring hides an ally next to a side.
        .sort((one, other) => Number(one.mark !== "other") - Number(other.mark !== "other") || other.r - one.r),
    [states, marks, view, size],
  );
  const labels = useMemo(() => {
    const named = dots
      .filter(({ mark }) => mark !== "other")
      .sort((one, other) => WEIGHT[other.mark] - WEIGHT[one.mark] || largestFirst(one, other))
      .map(({ id, name: text, x, y, r, mark }) => {
        const side = isSide(mark);
        const className = `${side ? "chosen" : "partner"} ${mark}`;
        return { id, text, x, y, r: side ? r + 4 : r, className, size: width < 520 ? 11 : 13, bold: side, must: side };
      });
    const obstacles = dots.map((dot) => ({ ...dot, weight: dot.mark === "other" ? 1 : 20 }));
    const leaders = named.length <= FEW;
    const placed = placeLabels(named, obstacles, { width, height: view.height, limit: leaders ? 19 : 0, leaders });
    return leaders ? placed : placed.slice(0, 2 + (width < 520 ? 5 : 9) + (box === null ? 0 : 8));
  }, [dots, width, view, box]);
  const words = useMemo(() => {
    const names = new Map(states.map(({ id, name }) => [id, name]));
    return caseMapInWords(marks, names, legend);
  }, [marks, states, legend]);
  const keys = useMemo(
    () => legend.map(([mark, text]): Key => ({ key: mark, text, mark: <circle className={`dot ${mark}`} r="4.5" /> })),
    [legend],
  );
  return (
    <Chart
      id="map-picture"
      className={`map map-case${width < 520 ? " narrow" : ""}`}
      width={width}
      height={view.height + legendHeight(keys, width) + 4}
      label={label}
      words={words}
      onClick={(event) => {
        const marked = dots.filter(({ mark }) => mark !== "other" && !isSide(mark));
        const near = nearestDot(marked, pointIn(event));
        if (near !== null) onPick(near.id);
      }}
    >
      <defs>
        <Hatch id="hatch-case" />
      </defs>
      <svg width={width} height={view.height} aria-hidden="true">
        <Ground view={view} />
        {dots.map(({ id, name, x, y, r, mark }) => (
          <g key={id} className="dot-of">
            <title>{name}</title>
            {isSide(mark) && <circle className={`ring ${mark}`} cx={x} cy={y} r={r + 3.5} />}
            <circle className={`dot ${mark === "other" ? "hollow" : mark}`} cx={x} cy={y} r={r} />
          </g>
        ))}
        <Labels labels={labels} />
      </svg>
      <Legend keys={keys} y={view.height + 4} width={width} />
    </Chart>
  );
});
