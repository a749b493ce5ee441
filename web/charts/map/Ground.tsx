/** Land and graticule, drawn once and then only scaled. */
import { memo } from "react";
import type { View } from "./frame.ts";
import { PACIFIC, type Plane } from "./projection.ts";

export const Ground = memo(function Ground({ view, plane = PACIFIC }: { readonly view: View; readonly plane?: Plane }) {
  return (
    <g transform={onMap(view)}>
      <path className="land" d={plane.land} />
      <path className="graticule" d={plane.graticule} />
    </g>
  );
});

/** The transform from map units to pixels. */
export function onMap({ scale, ox, oy }: View): string {
  return `scale(${Math.round(scale * 1e4) / 1e4}) translate(${-ox} ${-oy})`;
}
