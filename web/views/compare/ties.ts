/** The ties on the map of two states, taken from the comparison, with the records behind each. */

import type { Comparison, Evidence } from "../../app/query/answers.ts";
import type { Tie as MapTie } from "../../charts/map/tieLabels.ts";
import { articleWords } from "../../ui/names.ts";

/** A pact with more counterparts than this is shown only by dots. */
const FEW = 3;

export interface Tie extends MapTie {
  /** The records under which the chosen state owes, and under which it is owed. */
  readonly owing: readonly Evidence[];
  readonly owed: readonly Evidence[];
}

/** One tie for each counterpart of each of the two states. */
export function tiesOf({ lines, states }: Comparison): Tie[] {
  return states.flatMap((_, index) => {
    const side = index === 0 ? 0 : 1;
    const [owes, owed] = ["owes-defence", "owed-defence"].map((line) => lines.find(({ id }) => id === line)?.cells[index]?.evidence ?? []);
    const records = [...(owes ?? []), ...(owed ?? [])];
    const sizes = new Map<string, Set<string>>();
    for (const { instrument, states: with_ } of records) {
      const key = instrument ?? "";
      sizes.set(key, new Set([...(sizes.get(key) ?? []), ...with_]));
    }
    const isSmall = ({ instrument }: Evidence) => (sizes.get(instrument ?? "")?.size ?? 0) <= FEW;
    return [...new Set(records.flatMap((one) => one.states))].sort().map((other): Tie => {
      const [mine, theirs] = [owes, owed].map((all) => (all ?? []).filter((one) => one.states.includes(other)));
      const curve = { owes: mine?.some(isSmall) ?? false, owed: theirs?.some(isSmall) ?? false };
      const isCurve = curve.owes || curve.owed;
      return { other, side, owes: (mine ?? []).length > 0, owing: mine ?? [], owed: theirs ?? [], curve: isCurve ? curve : null };
    });
  });
}

/** "North Atlantic Treaty, Art. 5; ANZUS, Art. IV" */
export function instruments(records: readonly Evidence[]): string {
  return [...new Set(records.map(({ short: title, article }) => (article === null ? title : `${title}, ${articleWords(article)}`)))].join(
    "; ",
  );
}
