/** On which plane the area of a clause is shown: the one that tears it least; the Pacific's, as everywhere, where they are even. */
import type { Area } from "../../app/query/answers.ts";
import { readAt } from "./areaShapes.ts";
import { atlanticPlane, PACIFIC, type Plane } from "./projection.ts";

export function planeOf(area: Area | null): Plane {
  if (area === null) return PACIFIC;
  const torn = tornBy(area, PACIFIC);
  if (torn === 0) return PACIFIC;
  const other = atlanticPlane();
  return tornBy(area, other) < torn ? other : PACIFIC;
}

/** Over how many degrees the cut runs through waters that lie inside or are argued on both of its sides. */
function tornBy({ seas }: Area, { cut }: Plane): number {
  const shaded = (lat: number, lon: number) => {
    const result = readAt(seas, lat, lon);
    return result !== null && result !== "outside";
  };
  let torn = 0;
  for (let lat = -89.5; lat < 90; lat += 1) if (shaded(lat, cut - 0.5) && shaded(lat, cut + 0.5)) torn += 1;
  return torn;
}
