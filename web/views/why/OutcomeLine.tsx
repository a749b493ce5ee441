/** The outcome of one case on a line from zero: a mark, or a bar for a range; the expected part is shaded. */
import { scaleSqrt } from "d3-scale";
import { type Case, isPaired, type Test } from "./explanation.ts";
import { FitShape } from "./FitMark.tsx";

export interface LineScale {
  readonly most: number;
  readonly at: (value: number) => number;
}

export const WIDTH = 220;
const EDGE = 9;
const HEIGHT = 22;

/** The scale of a test's outcomes; null for yes or no. */
export function scaleOf(test: Test): LineScale | null {
  if (isPaired(test)) return null;
  const highs = test.cases.flatMap(({ outcome }) => outcome.high ?? []);
  const most = Math.ceil(Math.max(test.outcome.atMost * 1.5, 1, ...highs));
  const scale = scaleSqrt([0, most], [EDGE, WIDTH - EDGE]);
  return { most, at: (value) => scale(value) };
}

export function OutcomeLine({ one, test, scale }: { readonly one: Case; readonly test: Test; readonly scale: LineScale }) {
  const { low, high } = one.outcome;
  // An outcome on the threshold still counts as few, so the shaded part includes its mark.
  const line = scale.at(test.outcome.atMost);
  return (
    <svg className="outcome-line" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {one.expected === "few" && <rect className="shade" x="0" y="0" width={line + EDGE} height={HEIGHT} />}
      {one.expected === "several" && <rect className="shade" x={line + EDGE} y="0" width={WIDTH - line - EDGE} height={HEIGHT} />}
      <path className="axis" d={`M${scale.at(0)} ${HEIGHT / 2}H${WIDTH}`} />
      <path className="threshold" d={`M${line} 0V${HEIGHT}`} />
      {low !== null && high !== null && (
        <>
          {high > low && <path className="range" d={`M${scale.at(low)} ${HEIGHT / 2}H${scale.at(high)}`} />}
          <g transform={`translate(${scale.at((low + high) / 2)} ${HEIGHT / 2}) scale(.82)`}>
            <circle className="ground" r="9" />
            <FitShape fit={one.fit} />
          </g>
        </>
      )}
    </svg>
  );
}
