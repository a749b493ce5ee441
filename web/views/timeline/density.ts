/** How many pacts ran at the end of each year: surely, and with those of which it is not known. */
import type { Day } from "../../../src/surfaces/client/words.ts";
import type { Span } from "../../charts/network/graph.ts";
import { runsOn } from "./model.ts";

export interface YearCount {
  readonly year: number;
  readonly sure: number;
  readonly maybe: number;
}

export function densityOf(spans: readonly Span[], from: Day, to: Day): YearCount[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const day = (`${year}-12-31` < to ? `${year}-12-31` : to) as Day;
    let [sure, maybe] = [0, 0];
    for (const span of spans) {
      const state = runsOn(span, day);
      if (state === "yes") sure += 1;
      else if (state === "maybe") maybe += 1;
    }
    return { year, sure, maybe };
  });
}
